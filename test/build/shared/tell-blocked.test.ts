import { expect, test } from 'vitest';
import { tellBlocked } from '../../../src/build/shared/tell-blocked.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const PROFILE = 'plans/profiles/p.yaml';
const fault = (given: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule: 'schema/unknown-key', severity: 'error', message: { zh: '有误', en: 'wrong' }, file: PROFILE },
  ...given,
});
const plan = (
  inputs: readonly string[],
  given: { readonly manuscript?: object; readonly diagnostics?: readonly Diagnostic[] } = {},
) => ({
  ...{ id: 'a', file: 'plans/a.yaml', plan: undefined, manuscript: undefined, diagnostics: [], inputs },
  ...given,
});
const waiting = plan([PROFILE]);
const hints = (shared: readonly Diagnostic[], plans: readonly ReturnType<typeof plan>[]) =>
  tellBlocked(shared, plans).map(({ hint }) => hint);

test('the first error of a file says how many plans wait for it', () => {
  const count = {
    zh: '改正以前，依据此文件的 2 个方案不生成文件',
    en: 'Until this is mended, no documents are made of the plans that stand on this file (2)',
  };
  const plans = [waiting, waiting, plan(['plans/profiles/q.yaml'])];
  expect(hints([fault(), fault()], plans)).toEqual([count, undefined]);
});

test('what there was to advise comes first, without its full stop', () => {
  const hint = { zh: '删去这一行。', en: 'Remove the line.' };
  expect(hints([fault({ hint })], [waiting])).toEqual([
    {
      zh: '删去这一行；改正以前，依据此文件的 1 个方案不生成文件',
      en: 'Remove the line. Until this is mended, no documents are made of the plans that stand on this file (1)',
    },
  ]);
});

test.each([
  ['the plan has errors of its own', fault(), plan([PROFILE], { diagnostics: [fault({ file: 'plans/a.yaml' })] })],
  ['the plan makes its documents all the same', fault(), plan([PROFILE], { manuscript: {} })],
  ['the plan stands on other files', fault(), plan(['plans/profiles/q.yaml'])],
  ['it is no error', fault({ severity: 'warning' }), waiting],
])('nothing waits where %s', (_, said, one) => {
  expect(hints([said], [one])).toEqual([undefined]);
});
