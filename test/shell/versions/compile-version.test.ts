import { expect, test } from 'vitest';
import { loadStages } from '../../../src/build/stages.ts';
import { UsageError } from '../../../src/core/failure.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { compileVersion } from '../../../src/shell/versions/compile-version.ts';
import { fakeHost } from '../../support/fake-host.ts';

test('a version whose settings are faulty is not compared, and the fault is told, not what is said beside it', async () => {
  const host = fakeHost({
    'plans/a/2026/x.yaml': 'kind: campaign\n',
    'banwen.config.yml': 'language: en\n',
    'banwen.config.yaml': 'langauge: en\n',
  });
  const today = parseDay('2026-07-01');
  if (today === undefined) throw new Error('a day');
  const compiling = compileVersion(host, 'a/2026/x', { today, stages: await loadStages() });
  const error: unknown = await compiling.catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ text: { zh: '键 `langauge` 不认识，应为 `language`（语言）' } });
});
