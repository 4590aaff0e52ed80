import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { starterFiles } from '../../../src/build/starter/starter-files.ts';
import { planKinds } from '../../../src/schema/plan-kinds.ts';
import { starterText } from '../../../src/shell/program/starter-text.ts';

const facts = { area: 'luquan', region: '石家庄市鹿泉区', year: 2026, program: 'file:../banwen' };

test('every text is filled in, and no path or text names a slot', () => {
  for (const { path, text } of starterFiles(facts, starterText)) expect(`${path}\n${text}`).not.toMatch(/[«»]|undefined/);
});

test('every file below plans/ names its schema from where it stands', () => {
  for (const area of ['luquan', 'shijiazhuang/luquan']) {
    for (const { path, text } of starterFiles({ ...facts, area }, starterText).filter(({ path }) => path.startsWith('plans/'))) {
      const [, way = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(posix.join(posix.dirname(path), way)).toMatch(/^plans\/\.schemas\/(campaign|registry|profile)\.schema\.json$/);
    }
  }
});

test('the example lasts from a Monday to a Friday, whatever the year', () => {
  for (let year = 2019; year < 2060; year += 1) {
    const campaign = starterFiles({ ...facts, year }, starterText).find(({ path }) => path.endsWith('/joint-01.yaml'));
    const [, start = '', end = ''] = /start: (\S+), end: (\S+) /.exec(campaign?.text ?? '') ?? [];
    expect({ year, days: [start, end].map((day) => new Date(`${day}T00:00:00Z`).getUTCDay()) }).toEqual({ year, days: [1, 5] });
  }
});

test('there is a text for every kind of plan', () => {
  for (const kind of planKinds) expect(starterText(`plans/${kind}.yaml`)).toContain(`\nkind: ${kind}\n`);
});
