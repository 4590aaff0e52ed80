import { expect, test } from 'vitest';
import { joinShares, type Share } from '../../src/build/join-shares.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

const said = (rule: string, given: Partial<Diagnostic> = {}): Diagnostic => ({
  ...{ rule, severity: 'error', message: { zh: '有误', en: 'wrong' }, file: 'plans/profiles/p.yaml' },
  ...given,
});
const NONE = { files: [], plans: [], missedPlan: false, said: [] };

/** A share of plans by their ids, each of which came upon the same of the shared files. */
function share(
  ids: readonly string[],
  lazily: readonly Diagnostic[] = [],
  reading: readonly Diagnostic[] = [],
): Share<ReturnType<typeof plan>> {
  const plans = ids.map((id) => ({ plan: plan(id), reads: { ...NONE, said: lazily }, days: { after: null, until: null } }));
  return { reading: { said: reading, broken: [] }, folders: [{ folder: 'a', reads: NONE, plans }] };
}

function plan(id: string) {
  return { id, file: `plans/${id}.yaml`, plan: {}, manuscript: {}, diagnostics: [], inputs: [] };
}

test('plans stand in the order of their ids, whichever share has them', () => {
  const { plans } = joinShares([share(['a/2', 'a/4']), share(['a/3', 'a/1'])]);
  expect(plans.map(({ id }) => id)).toEqual(['a/1', 'a/2', 'a/3', 'a/4']);
});

test('nothing was compiled where there was nothing to compile', () => {
  expect(joinShares([])).toEqual({ plans: [], shared: [] });
});

test('what is said of shared files is said once, however many plans came upon it', () => {
  const reading = [said('yaml/syntax')];
  const { shared } = joinShares([
    share(['a/1', 'a/2'], [said('config/calendar-conflict')], reading),
    share(['a/3'], [said('config/calendar-conflict')], reading),
  ]);
  expect(shared.map(({ rule }) => rule)).toEqual(['yaml/syntax', 'config/calendar-conflict']);
});

test('two faults of one place are both said; of a name only the first, as areas see other names near it', () => {
  const words = (rule: string) => [said(rule), said(rule, { message: { zh: '另有', en: 'another' } })];
  expect(joinShares([share(['a/1'], words('schema/wrong-type'))]).shared).toHaveLength(2);
  expect(joinShares([share(['a/1'], words('names/unknown'))]).shared.map(({ message }) => message.en)).toEqual(['wrong']);
});
