import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { campaignOf, PROFILE, REGISTRY, REPAIRED } from './example.ts';
import { told } from './told.ts';

/** A campaign signed by others, on another day. */
function issued(issuers: string, day = '2026-07-01', registry = REGISTRY) {
  const text = REPAIRED.replace('issuers: [区市场监管局]\nissued: 2026-07-01', `issuers: ${issuers}\nissued: ${day}`);
  return campaignOf(text, { registry }).diagnostics;
}

const CASES: readonly (readonly [name: string, diagnostics: () => readonly Diagnostic[], lines: readonly string[]])[] = [
  [
    'a mistyped name',
    () => issued('[区市场监督局]'),
    [
      'error names/unknown @ 区市场监督局',
      '机关“区市场监督局”没有登记，应为“区市场监管局”',
      'Unexpected organisation “区市场监督局”, expected “区市场监管局”',
    ],
  ],
  [
    'a name cut short',
    () => issued('[区政府办]'),
    [
      'error names/unknown @ 区政府办',
      '机关“区政府办”没有登记，应为“区政府”',
      'Unexpected organisation “区政府办”, expected “区政府”',
    ],
  ],
  [
    'a name nothing resembles',
    () => issued('[市档案馆]'),
    [
      'error names/unknown @ 市档案馆',
      '机关“市档案馆”没有登记，应为已登记的机关',
      'Unexpected organisation “市档案馆”, expected a registered one',
    ],
  ],
  [
    'curly quotes around a name',
    () => issued('[“区公安局”]'),
    [
      'error yaml/curly-quotes @ “区公安局”',
      '名称“区公安局”外面多了符号，应写作 `区公安局`',
      'Unexpected signs around “区公安局”, expected `区公安局`',
      '→ 区公安局',
    ],
  ],
  [
    'straight quotes within quotes',
    () => issued('[\'"区公安局"\']'),
    [
      'error names/unknown @ \'"区公安局"\'',
      '名称“区公安局”外面多了符号，应写作 `区公安局`',
      'Unexpected signs around “区公安局”, expected `区公安局`',
      "→ '区公安局'",
    ],
  ],
  [
    'full-width letters',
    () => issued('[ｌｑ－ｐｏｌｉｃｅ]'),
    [
      'error yaml/fullwidth-sign @ ｌｑ－ｐｏｌｉｃｅ',
      '名称“ｌｑ－ｐｏｌｉｃｅ”用了全角字符，应写作 `lq-police`',
      'Unexpected full-width characters in “ｌｑ－ｐｏｌｉｃｅ”, expected `lq-police`',
      '→ lq-police',
    ],
  ],
  [
    'several names in an entry of a list',
    () => issued('[区市场监管局，区公安局]'),
    [
      'error names/unknown @ 区市场监管局，区公安局',
      '`2` 个名称读作了一个，应写成 `[区市场监管局, 区公安局]`',
      'Unexpected `2` names read as one, expected `[区市场监管局, 区公安局]`',
      '(列表各项用半角逗号加空格分开，或各占一行，以 `- ` 开头)',
      '(Separate the entries of a list by a comma and a space, or give each a line that begins with `- `)',
      '→ 区市场监管局, 区公安局',
    ],
  ],
  [
    'several names where one is wanted',
    () => campaignOf(REPAIRED.replace('to: 区双随机办', 'to: 区双随机办、区公安局')).diagnostics,
    [
      'error names/unknown @ 区双随机办、区公安局',
      '`2` 个名称写在了一起，此处应只写一个，如“区双随机办”',
      'Unexpected `2` names in one, expected a single one such as “区双随机办”',
    ],
  ],
  [
    'an organ that is no more',
    () =>
      issued(
        '[区公安局]',
        '2026-07-01',
        REGISTRY.replace('aliases: [区公安局], kind: 派出机构', 'aliases: [区公安局], kind: 派出机构, valid: { to: 2026-06-30 }'),
      ),
    [
      'warning names/not-valid-on-date @ 区公安局',
      '机关“区公安局”的登记到 `2026-06-30` 为止有效，应为 `2026-07-01` 当日有效的机关',
      'Unexpected organisation “区公安局” (on record up to `2026-06-30`), expected one valid on `2026-07-01`',
    ],
  ],
  [
    'an organ that is not yet',
    () =>
      issued(
        '[区公安局]',
        '2026-07-01',
        REGISTRY.replace(
          'aliases: [区公安局], kind: 派出机构',
          'aliases: [区公安局], kind: 派出机构, valid: { from: 2026-07-02 }',
        ),
      ),
    [
      'warning names/not-valid-on-date @ 区公安局',
      '机关“区公安局”的登记自 `2026-07-02` 起有效，应为 `2026-07-01` 当日有效的机关',
      'Unexpected organisation “区公安局” (on record from `2026-07-02` on), expected one valid on `2026-07-01`',
    ],
  ],
  [
    'a name not yet borne',
    () =>
      issued(
        '[区市场监管局]',
        '2026-06-30',
        REGISTRY.replace(
          'short: 区市场监管局,',
          'short: 区市场监管局, former: [{ name: 石家庄市鹿泉区工商行政管理局, short: 区工商局, until: 2026-06-30 }],',
        ),
      ).slice(0, 1),
    [
      'warning names/not-valid-on-date @ 区市场监管局',
      '名称“区市场监管局”自 `2026-07-01` 起使用，本文件按 `2026-06-30` 应为“区工商局”',
      'Unexpected name “区市场监管局” (borne since `2026-07-01`), expected “区工商局” on `2026-06-30`',
    ],
  ],
  [
    'a form that is not attached',
    () => campaignOf(`${REPAIRED}inspectionNotice: { by: [电话通知], form: pre-notice }\n`).diagnostics,
    [
      'error names/unknown @ pre-notice',
      '表式 `pre-notice` 不在附件里，应先列入 `attachments`',
      'Unexpected form `pre-notice`, expected one listed in `attachments`',
    ],
  ],
  [
    'a profile of another year',
    () => campaignOf(REPAIRED, { profile: PROFILE.replace('year: 2026', 'year: 2025') }).diagnostics,
    [
      'warning names/profile-of-another-year @ luquan-2026',
      '地区年度规则 `luquan-2026` 是 `2025` 年的，应为 `2026` 年的',
      'Unexpected profile `luquan-2026` of `2025`, expected one of `2026`',
    ],
  ],
];

test.each(CASES)('%s is told in whole sentences', (_name, diagnostics, lines) => {
  expect(told(diagnostics())).toEqual(lines);
});
