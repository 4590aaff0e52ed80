import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examineGit } from '../../../src/shell/doctor/examine-git.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const scratch = scratchFolder();

test('without git it is said what git is for', async () => {
  expect(await examineGit(scratch.at('none'))).toEqual({
    id: 'git',
    condition: 'warning',
    found: { zh: '没有 git', en: 'there is no git' },
    advice: {
      zh: '要比较两个版本（report --base，diff）才需要：装 git',
      en: 'install git to compare revisions (report --base, diff); nothing else needs it',
    },
    facts: { version: null },
  });
});

test.skipIf(process.platform === 'win32').each([
  ['echo "git version 2.39.5"', 'ok', 'git version 2.39.5'],
  ['echo broken >&2; exit 1', 'warning', null],
])('git is asked for its version: %s', async (script, condition, version) => {
  const program = scratch.put('git', `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  expect(await examineGit(program)).toMatchObject({ condition, facts: { version } });
});
