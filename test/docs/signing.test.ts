import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The tools docs/verifying.md names, with the commands it gives. */
const signing = [...readFileSync('docs/verifying.md', 'utf8').matchAll(/^\| ([^|]+) \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
  ([, tool = '', sign = '', verify = '']) => ({ tool, sign, verify, program: sign.split(' ', 1).join() }),
);

/** What a bureau has of each program: a certificate, a key. */
const KEYS: Readonly<Record<string, string>> = {
  openssl:
    'openssl req -x509 -newkey rsa:2048 -nodes -keyout unit.key -out unit.crt -subj /CN=unit -days 9 && cp unit.crt ca.crt',
  gpg: "gpg --batch --passphrase '' --quick-gen-key unit ed25519 sign never",
  'ssh-keygen': `ssh-keygen -q -t ed25519 -N '' -f key && echo "unit $(cat key.pub)" > signers`,
};

test('a manifest is signed and verified as the table says', () => {
  expect(signing.map(({ program }) => program)).toEqual(Object.keys(KEYS));
  for (const { sign, verify, program } of signing) {
    const home = mkdtempSync(join(tmpdir(), 'keys-'));
    const env = { ...process.env, GNUPGHOME: home };
    const shell = (line: string) => execFileSync('sh', ['-c', line], { cwd: home, env, stdio: 'pipe' });
    try {
      if (!hasProgram(program)) continue;
      mkdirSync(join(home, 'output'));
      cpSync('package.json', join(home, 'output/manifest.json'));
      shell(KEYS[program] ?? '');
      shell(sign);
      shell('cp output/* .');
      expect(() => shell(verify), verify).not.toThrow();
      shell('echo >> manifest.json');
      expect(() => shell(verify), `altered: ${verify}`).toThrow();
      if (program === 'gpg') shell('gpgconf --kill gpg-agent');
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
});

function hasProgram(name: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
