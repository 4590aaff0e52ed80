import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository } from '../support/compile-folder.ts';
import { runProgram } from '../support/program.ts';
import { unzip } from '../support/unzip.ts';

const PATIENCE = 600_000;
const PLAN = 'luquan/2026/joint-02';
const mayTrace = runs('strace', '-f', '-o', '/dev/null', 'true');
const mayUnshare = runs('unshare', '-n', 'true');

let home = '';
let root = '';
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'banwen-quiet-')));
  root = join(home, 'root');
  cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
  const page = readFileSync(join(repository, 'templates/pages/print.hbs'), 'utf8');
  mkdirSync(join(root, 'templates/pages'), { recursive: true });
  writeFileSync(join(root, 'templates/pages/print.hbs'), page.replace('</body>', `${BAITS}</body>`));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** All a page can ask the network for. */
const BAITS = `
<img src="http://192.0.2.1/a.png"><img src="file:///etc/passwd"><iframe src="https://example.gov.cn/"></iframe>
<link rel="stylesheet" href="https://example.gov.cn/a.css"><link rel="dns-prefetch" href="//example.gov.cn">
<style>@import url(http://192.0.2.1/b.css); @font-face{font-family:q;src:url(http://192.0.2.1/c.woff2)} b{font-family:q}</style>
<script>fetch('http://192.0.2.1/d')</script><object data="http://192.0.2.1/e"></object><video src="http://192.0.2.1/f"></video><b>字</b>`;

const ARGV = ['build', PLAN, '--format', 'docx,html,pdf,xlsx', '--force'];

test.runIf(mayTrace)(
  'a build connects to nothing, and writes nothing outside of the root, the cache and the temporary folder (skipped without strace)',
  async () => {
    const log = join(home, 'trace.log');
    const temporary = join(home, 'tmp');
    mkdirSync(temporary);
    const env = { TMPDIR: temporary, XDG_CACHE_HOME: join(home, 'cache'), HOME: join(home, 'nobody') };
    const under = [
      'strace',
      '-f',
      '-qq',
      '-y',
      '-s',
      '300',
      '-e',
      'trace=network,%file,ftruncate',
      '-e',
      'signal=none',
      '-o',
      log,
    ];
    const { code, said } = await runProgram(root, ARGV, { under, env });
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(0);
    const lines = readFileSync(log, 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter(reachesOut)).toEqual([]);
    const changed = lines.flatMap(pathChanged).map((path) => resolve(root, path));
    expect(changed.some((path) => path.startsWith(join(root, 'output')))).toBe(true);
    const allowed = [root, temporary, join(home, 'cache'), '/dev', '/proc'];
    expect([...new Set(changed)].filter((path) => !allowed.some((each) => path === each || path.startsWith(`${each}/`)))).toEqual(
      [],
    );
  },
  PATIENCE,
);

test.runIf(mayUnshare)(
  'where there is no network at all everything is built (skipped where no namespace may be made)',
  async () => {
    const { code, said } = await runProgram(root, ARGV, { under: ['unshare', '-n'] });
    expect(said).not.toMatch(/^\s+at /m);
    expect(code).toBe(0);
    expect(unzip(readFileSync(join(root, `output/${PLAN}/notice.docx`))).has('word/document.xml')).toBe(true);
    expect(readFileSync(join(root, `output/${PLAN}/disclosure.pdf`), 'latin1')).toMatch(/%%EOF\s*$/);
  },
  PATIENCE,
);

test.runIf(mayTrace)('a program that connects and writes elsewhere would be seen', () => {
  const log = join(home, 'control.log');
  const script = `fs.writeFileSync(${JSON.stringify(join(home, 'elsewhere'))}, ''); net.connect(9, '192.0.2.1').on('error', () => {}).unref()`;
  spawnSync('strace', [...traced(log), process.execPath, '-e', script]);
  const lines = readFileSync(log, 'utf8').split('\n');
  expect(lines.filter(reachesOut)).not.toEqual([]);
  expect(lines.flatMap(pathChanged)).toContain(join(home, 'elsewhere'));
});

function traced(log: string): readonly string[] {
  return ['-f', '-qq', '-y', '-s', '300', '-e', 'trace=network,%file,ftruncate', '-e', 'signal=none', '-o', log];
}

/** A connection to, or a message for, another machine. Sockets of this machine (`AF_UNIX`) and its own address are none. */
function reachesOut(line: string): boolean {
  const [, family = '', address = ''] = /\b(?:connect|sendto|sendmsg|bind)\(.*sa_family=(AF_INET6?)(.*)/.exec(line) ?? [];
  return family !== '' && !/"127\.|"::1"/.test(address);
}

/** Paths a system call makes, opens for writing, renames to or removes. */
function pathChanged(line: string): readonly string[] {
  if (/ = -1 /.test(line)) return [];
  const paths = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
  if (/\b(?:open|openat|creat)\(/.test(line)) return /O_(?:WRONLY|RDWR|CREAT|TRUNC)/.test(line) ? paths.slice(0, 1) : [];
  if (/\b(?:rename|renameat2?|link|linkat)\(/.test(line)) return paths;
  if (/\b(?:mkdir|mkdirat|unlink|unlinkat|rmdir|truncate|chmod|fchmodat|chown|utimensat|mknod)\(/.test(line))
    return paths.slice(0, 1);
  return /\b(?:symlink|symlinkat)\(/.test(line) ? paths.slice(1) : [];
}

function runs(command: string, ...argv: readonly string[]): boolean {
  return spawnSync(command, argv, { stdio: 'ignore' }).status === 0;
}
