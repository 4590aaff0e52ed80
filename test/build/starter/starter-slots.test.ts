import { expect, test } from 'vitest';
import { profileName } from '../../../src/build/starter/profile-name.ts';
import { missingCalendar, programNotNamed } from '../../../src/build/starter/starter-notes.ts';
import { starterSlots } from '../../../src/build/starter/starter-slots.ts';

test('a region and a year say what the example is of: its level, its days, its profile', () => {
  expect(starterSlots({ area: 'luquan', region: '石家庄市鹿泉区', year: 2026, program: '1.0.0' })).toMatchObject({
    ...{ level: '区', government: '区政府', profile: 'luquan-2026', schemas: '../../.schemas', program: '1.0.0' },
    ...{ issued: '2026-06-22', start: '2026-07-06', end: '2026-07-31', asOf: '2026-05-31' },
  });
  expect(starterSlots({ area: 'hebei/zhengding', region: '正定县', year: 2027, program: '' })).toMatchObject({
    ...{ level: '县', government: '县政府', profile: 'hebei-zhengding-2027', schemas: '../../../.schemas', start: '2027-07-05' },
  });
});

test('a profile is named after its area, without slashes, and its year', () => {
  expect([profileName('luquan', 2026), profileName('a/b/c', 2027)]).toEqual(['luquan-2026', 'a-b-c-2027']);
});

test('what a root still needs is told with what to type', () => {
  expect(programNotNamed('file:../banwen')).toEqual({
    zh: 'package.json 里没有 banwen，在 dependencies 里加上 "banwen": "file:../banwen"',
    en: 'package.json does not name banwen: add "banwen": "file:../banwen" to its dependencies',
  });
  expect(missingCalendar(2030).zh).toContain('2030 年的放假安排还没有收录');
  expect(missingCalendar(2030).en).toContain('plans/registry/calendar.overrides.yaml');
});
