import { spotOf } from '../measure.ts';
import { groups } from './fact-class.ts';
import type { RuleVerdict } from './measure-rules.ts';

/** Figures of a group of rules. */
export interface GroupFigures {
  readonly group: string;
  readonly mutants: number;
  readonly found: number;
  /** Found at the lines of the fact. */
  readonly pointed: number;
  readonly classes: number;
  readonly rules: number;
}

/** Mutants and what was found of them, by group. */
export function figuresByGroup(verdicts: readonly RuleVerdict[]): readonly GroupFigures[] {
  return groups.map((group) =>
    figuresOf(
      group,
      verdicts.filter((each) => each.group === group),
    ),
  );
}

/** The figures of some verdicts. */
export function figuresOf(group: string, verdicts: readonly RuleVerdict[]): GroupFigures {
  return {
    group,
    mutants: verdicts.length,
    found: verdicts.filter(({ found }) => found).length,
    pointed: verdicts.filter(({ pointed }) => pointed).length,
    classes: new Set(verdicts.map(({ factClass }) => factClass.name)).size,
    rules: new Set(verdicts.map(({ factClass }) => factClass.finds[0])).size,
  };
}

/** A line for every group, and the sum. */
export function printRulesTable(verdicts: readonly RuleVerdict[]): string {
  const head = ['group'.padEnd(14), ' rules', 'classes', 'mutants', '  found', '  share', ' at the fact'].join('  ');
  return [head, ...figuresByGroup(verdicts).map(row), row(figuresOf('all', verdicts)), ''].join('\n');
}

function row({ group, rules, classes, mutants, found, pointed }: GroupFigures): string {
  const [share, near] = [found, pointed].map((part) => `${((100 * part) / Math.max(1, mutants)).toFixed(1)} %`);
  const cells = [
    [rules, 6],
    [classes, 7],
    [mutants, 7],
    [found, 7],
  ] as const;
  return [
    group.padEnd(14),
    ...cells.map(([value, width]) => String(value).padStart(width)),
    String(share).padStart(7),
    String(near).padStart(12),
  ].join('  ');
}

/** Faults that were not found, or that never came before the rules, one a paragraph. */
export function printRuleMisses(verdicts: readonly RuleVerdict[]): string {
  return verdicts
    .filter(({ found, refusals, alarms }) => !found || refusals.length > 0 || alarms.length > 0)
    .map(({ factClass, plan, found, said, alarms, typedThere }) => {
      const heads = [
        `${factClass.name} (${factClass.finds.join(', ')}) in ${plan}${found ? '' : ': not found'}`,
        `    > ${typedThere}`,
      ];
      const told = said.map(lineOf).map((line) => `    said: ${line}`);
      return [...heads, ...told, ...alarms.map(lineOf).map((line) => `    before it was broken: ${line}`)].join('\n');
    })
    .join('\n\n');
}

function lineOf({ rule, file, place, message }: RuleVerdict['said'][number]): string {
  const at = place ? spotOf(place.source.text, place.range.start) : '-';
  return `${rule} ${file}:${at} ${message.zh}`;
}
