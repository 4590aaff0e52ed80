import { EnvironmentError } from '../../core/failure.ts';
import { browserFailure } from './browser-failure.ts';
import { isTimeout } from './in-time.ts';
import { turnstile } from './turnstile.ts';

/** Prints pages; whoever opened it closes it. */
export interface PrintingBrowser {
  printToPdf(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser at work. */
export interface PrintingSession {
  /** Whether it prints no further pages: it has printed enough, or is to end. */
  isWorn(): boolean;
  /** Prints a page on a tab that is free, else on one opened for it. */
  print(html: string): Promise<Uint8Array>;
  /** Closes it as soon as the pages it is printing are done. */
  end(): Promise<void>;
}

/**
 * Prints pages on so many tabs at one time. A browser that has lost a page prints no other: what its other tabs are printing is
 * waited for, it is closed, and the page printed once more by one opened anew; only a page that took too long is not.
 */
export function printingTabs(first: PrintingSession, open: () => Promise<PrintingSession>, tabs: number): PrintingBrowser {
  const pass = turnstile(tabs);
  let entered: Promise<PrintingSession> | undefined = Promise.resolve(first);
  let all: Promise<unknown> = Promise.resolve();

  const leave = async (left: Promise<PrintingSession>) => {
    if (entered === left) entered = undefined;
    const session = await left.catch(() => undefined);
    await session?.end();
  };
  const print = async (html: string): Promise<Uint8Array> => {
    entered ??= open();
    const entering = entered;
    try {
      const session = await entering;
      if (!session.isWorn()) return await session.print(html);
    } catch (error) {
      await leave(entering);
      throw error;
    }
    await leave(entering);
    return print(html);
  };
  const printTwice = async (html: string): Promise<Uint8Array> => {
    try {
      return await print(html);
    } catch (error) {
      if (error instanceof EnvironmentError) throw error;
      if (isTimeout(error)) throw browserFailure.toAnswer(error);
    }
    return print(html).catch((error: unknown) => {
      if (error instanceof EnvironmentError) throw error;
      throw isTimeout(error) ? browserFailure.toAnswer(error) : browserFailure.toStay(error);
    });
  };

  return {
    printToPdf: (html) => {
      const printed = pass(() => printTwice(html));
      all = Promise.allSettled([all, printed]).then(() => undefined);
      return printed;
    },
    close: async () => {
      await all;
      if (entered !== undefined) await leave(entered);
    },
  };
}
