import type { Host, Printer } from '../host.ts';

/** One browser for many pages: opened when the first is printed, closed by whoever made this. */
export function lazyPrinter(host: Pick<Host, 'openPrinter'>): Printer {
  let opened: Promise<Printer> | undefined;
  return {
    printToPdf: async (html) => {
      opened ??= host.openPrinter();
      return (await opened).printToPdf(html);
    },
    close: async () => {
      const printer = await opened?.catch(() => undefined);
      opened = undefined;
      await printer?.close();
    },
  };
}
