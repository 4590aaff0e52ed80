import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { told } from '../../support/told.ts';

test.each([
  [
    'status： 草稿\nb: 2\n',
    'yaml/fullwidth-colon',
    '：',
    '键 `status` 后为全角冒号 `：`，应为半角冒号加空格',
    'Unexpected full-width colon after `status`, expected a half-width colon and a space',
    ':',
  ],
  [
    'a: 1\nb: 2\nc：3\n',
    'yaml/fullwidth-colon',
    '：',
    '键 `c` 后为全角冒号 `：`，应为半角冒号加空格',
    'Unexpected full-width colon after `c`, expected a half-width colon and a space',
    ': ',
  ],
  [
    '- 负责人：张\n  b: 1\n',
    'yaml/fullwidth-colon',
    '：',
    '键 `负责人` 后为全角冒号 `：`，应为半角冒号加空格',
    'Unexpected full-width colon after `负责人`, expected a half-width colon and a space',
    ': ',
  ],
  [
    '“a”：甲\nb: 1\n',
    'yaml/fullwidth-colon',
    '：',
    '键 `“a”` 后为全角冒号 `：`，应为半角冒号加空格',
    'Unexpected full-width colon after `“a”`, expected a half-width colon and a space',
    ': ',
  ],
  [
    'a: [1\nb：2\n',
    'yaml/syntax',
    'b',
    '缩进与所在层级不一致，应与同级的键左对齐',
    'Unexpected indentation, expected the keys of one level in one column',
    undefined,
  ],
  [
    'a: 1\nb:2\nc: 3\n',
    'yaml/missing-space',
    ':',
    '键 `b` 的冒号后没有空格，应为冒号加一个空格',
    'Unexpected colon without a space after `b`, expected `: `',
    ': ',
  ],
  [
    'a: 1\nb 2\nc: 3\n',
    'yaml/missing-colon',
    'b',
    '键 `b` 后没有冒号，应写作 `b: …`',
    'Unexpected `b` without a colon, expected `b: …`',
    undefined,
  ],
  [
    'a:\n  b: 1\nschedule\n',
    'yaml/missing-colon',
    'schedule',
    '键 `schedule` 后没有冒号，应写作 `schedule: …`',
    'Unexpected `schedule` without a colon, expected `schedule: …`',
    undefined,
  ],
])('%j is told of what is wrong between key and value', (text, rule, at, zh, en, replacement) => {
  const { diagnostics } = parseYaml({ path: 'p', text });
  expect(told(diagnostics)).toEqual([[rule, at, zh, en]]);
  expect(diagnostics[0]?.replacement).toBe(replacement);
});
