import { expect, test } from 'vitest';
import { printDoctorJson } from '../../../src/cli/reporters/doctor-json.ts';
import { printDoctorPretty } from '../../../src/cli/reporters/doctor-pretty.ts';
import { colours, noColours } from '../../../src/cli/reporters/paint.ts';
import type { Examination } from '../../../src/shell/doctor/examination.ts';

const ok = { id: 'node', condition: 'ok', found: { zh: 'Node 20', en: 'Node 20' }, facts: { version: '20' } } as const;
const odd: Examination = {
  id: 'fonts',
  condition: 'warning',
  found: { zh: '缺仿宋', en: 'no FangSong' },
  advice: { zh: '安装字体', en: 'install it' },
  facts: {},
};
const gone = { id: 'browser', condition: 'missing', found: { zh: '没有浏览器', en: 'no browser' }, facts: {} } as const;
const all: readonly Examination[] = [ok, odd, gone];
const look = { language: 'zh', paint: noColours, quiet: false } as const;

test('each has its sign, and what to do below it', () => {
  expect(printDoctorPretty(all, look)).toBe('✓ Node 20\n! 缺仿宋\n  办法：安装字体\n✗ 没有浏览器\n\n缺少 1 项，留意 1 项\n');
  expect(printDoctorPretty(all, { ...look, language: 'en' })).toBe(
    '✓ Node 20\n! no FangSong\n  try: install it\n✗ no browser\n\nmissing: 1, worth a look: 1\n',
  );
  const coloured = printDoctorPretty(all, { ...look, paint: colours });
  for (const sign of ['\u001b[32m✓', '\u001b[33m!', '\u001b[31m✗', '\u001b[32m办法：']) expect(coloured).toContain(sign);
});

test('where all is well there is nothing to do, and with quiet nothing but that to say', () => {
  expect(printDoctorPretty([ok], look)).toBe('✓ Node 20\n\n一切就绪\n');
  expect(printDoctorPretty([ok], { ...look, quiet: true, language: 'en' })).toBe('\neverything is in place\n');
  expect(printDoctorPretty(all, { ...look, quiet: true })).not.toContain('Node');
});

test('for programs the same with its facts', () => {
  expect(JSON.parse(printDoctorJson(all, 'en'))).toEqual({
    version: 1,
    summary: { ok: 1, warnings: 1, missing: 1 },
    examinations: [
      { id: 'node', condition: 'ok', found: 'Node 20', advice: null, facts: { version: '20' } },
      { id: 'fonts', condition: 'warning', found: 'no FangSong', advice: 'install it', facts: {} },
      { id: 'browser', condition: 'missing', found: 'no browser', advice: null, facts: {} },
    ],
  });
});
