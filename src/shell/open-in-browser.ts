import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer'],
};

/** Opens an address in the browser people use; false where the machine has no way to. */
export function openInBrowser(url: string): Promise<boolean> {
  const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((settled) => {
    const child = spawn(program, [...rest, url], { stdio: 'ignore', detached: true });
    child.once('error', () => settled(false));
    child.once('spawn', () => {
      child.unref();
      settled(true);
    });
  });
}
