import { expect, test } from 'vitest';
import { checks } from '../../../src/checks/registry.ts';
import { factClasses } from './fact-classes.ts';
import { measureRules } from './measure-rules.ts';
import { figuresByGroup, printRuleMisses, printRulesTable } from './rules-table.ts';

/** However busy the machine is. */
const PATIENCE = 600_000;
/** Mutants a group has at the least. */
const LEAST: Readonly<Record<string, number>> = {
  dates: 100,
  ratios: 60,
  departments: 80,
  references: 60,
  numbering: 30,
  text: 40,
  privacy: 30,
  disclosure: 30,
  legal: 30,
  statistics: 20,
};

/**
 * Rules no fact of a corrected plan can break. There are none: what plans are silent on is first completed (a form of
 * figures, days of publication, a limit of the profile). What the stages before the rules refuse is measured by
 * `test/mutation/mutation.test.ts`: days no calendar has, spans that end before they start, codes with a wrong check
 * character, outcomes that are not listed, years without a calendar.
 */
const UNBREAKABLE: readonly string[] = [];

test('every rule has a fact broken for it', () => {
  const meant = new Set(factClasses.map(({ finds: [rule] }) => rule));
  const ids = checks.map(({ id }) => id);
  expect(ids.filter((id) => !meant.has(id))).toEqual(UNBREAKABLE);
  expect([...new Set(factClasses.flatMap(({ finds }) => finds))].filter((id) => !ids.includes(id))).toEqual([]);
});

test('no two kinds of broken facts bear one name', () => {
  const names = factClasses.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test(
  'one fact broken in a corrected plan is found by the rule that is there for it, and nothing is said of good plans',
  async ({ annotate }) => {
    const { alarms, verdicts } = await measureRules();
    const shown = `${printRuleMisses(verdicts)}\n\n${printRulesTable(verdicts)}`;
    await annotate(shown);
    expect(alarms, 'corrected plans').toEqual([]);
    expect(
      verdicts.flatMap((each) => each.alarms),
      shown,
    ).toEqual([]);
    expect(
      verdicts.flatMap(({ refusals }) => refusals),
      shown,
    ).toEqual([]);
    expect(verdicts.length, shown).toBeGreaterThanOrEqual(400);
    expect(verdicts.filter(({ found }) => found).length / verdicts.length, shown).toBeGreaterThanOrEqual(0.97);
    for (const { group, mutants } of figuresByGroup(verdicts)) {
      expect(mutants, `mutants of ${group}`).toBeGreaterThanOrEqual(LEAST[group] ?? 1);
    }
  },
  PATIENCE,
);
