import { type PlanPath, placeAt } from '../../core/source.ts';
import type { RegistryFormColumnInput } from '../../schema/inputs.ts';
import { ALWAYS } from '../names/registered-name.ts';
import type { LayoutColumn, StatisticsLayout } from '../statistics/statistics-layout.ts';
import { lasting, type Part, type Placed, unshadowed } from './placed.ts';
import { sayDuplicates } from './say-duplicates.ts';

/** The statistics forms of all files, the nearest of an id alone. Two columns that count the same are said. */
export function readForms(parts: readonly Part[]): readonly StatisticsLayout[] {
  const all = parts.flatMap((part) =>
    (part.input.forms ?? []).map(({ id, columns }, index): Placed<StatisticsLayout> => {
      const path = ['forms', index];
      const entry = { id, columns: columns.map(columnOf) };
      sayRepeated(part, entry.columns, [...path, 'columns']);
      return { entry, id, part, path, valid: ALWAYS, names: [], marks: [lasting(id, 'id')] };
    }),
  );
  sayDuplicates(all);
  return unshadowed(all).map(({ entry }) => entry);
}

function columnOf({ label, counts, group, share, prompt }: RegistryFormColumnInput): LayoutColumn {
  return {
    key: counts ?? label,
    counts: counts ?? null,
    label,
    group: group ?? null,
    share: share ?? 1,
    prompt: prompt ?? null,
  };
}

function sayRepeated({ findings }: Part, columns: readonly LayoutColumn[], path: PlanPath): void {
  for (const [index, { key, counts }] of columns.entries()) {
    const first = columns.findIndex((other) => other.key === key);
    if (first === index) continue;
    const word = counts === null ? 'label' : 'counts';
    findings.add({
      rule: 'names/duplicate',
      path: [...path, index, word],
      message: {
        zh: `同一张表里有两栏“${key}”，应各不相同`,
        en: `Unexpected second column “${key}”, expected only one in a form`,
      },
      related: {
        ...placeAt(findings.positions, [...path, first, word]),
        message: { zh: '已有的一栏', en: 'the one before it' },
      },
    });
  }
}
