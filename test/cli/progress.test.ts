import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

function terminal(stderrIsTty: boolean): { readonly terminal: Terminal; readonly said: string[] } {
  const said: string[] = [];
  const nothing = () => undefined;
  const still = {
    cwd: '/',
    env: {},
    version: '1',
    stdoutIsTty: true,
    interruption: () => new AbortController().signal,
    now: () => 0,
  };
  return { said, terminal: { ...still, stderrIsTty, stdout: nothing, stderr: (text) => said.push(text) } };
}

test('on a screen each file takes the line of the one before, and the last is taken away', () => {
  const { terminal: screen, said } = terminal(true);
  const { progress, clear } = progressLine(screen, false);
  progress?.({ done: 0, total: 2, path: 'a/通知.docx' });
  progress?.({ done: 1, total: 2, path: 'b\u001b[2J.pdf', share: 0.999 });
  clear?.();
  expect(said).toEqual(['\r\u001b[2K1/2 a/通知.docx', '\r\u001b[2K2/2 b·[2J.pdf 99%', '\r\u001b[2K']);
});

test.each([
  ['where the screen is a file', false, false],
  ['where quiet is asked for', true, true],
])('%s nothing is told on the way', (_, isTty, quiet) => {
  expect(progressLine(terminal(isTty).terminal, quiet)).toEqual({ clear: undefined });
});
