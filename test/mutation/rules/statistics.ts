import type { InspectedObject, ResultsPlan } from '../../../src/plan/results.ts';
import { cell } from './cell.ts';
import { set } from './change.ts';
import { completed, type FactClass } from './fact-class.ts';
import type { Scene } from './scene.ts';

type Counts = Readonly<Record<string, number>>;

/** Outcomes that count as 发现问题 (rules of the field). */
const FOUND = [
  '公示信息隐瞒真实情况、弄虚作假',
  '通过登记的住所（经营场所）无法联系',
  '发现问题已责令改正',
  '不配合检查情节严重',
  '发现问题待后续处理',
];

interface Form {
  readonly rows: readonly (readonly [org: string, counts: Counts])[];
  readonly totals: Counts;
  readonly outcomes: Counts;
}

/** The form as it has to be filled in, counted here from the objects of the results. */
function formOf(plan: ResultsPlan, scene: Scene): Form {
  const organs = [...new Set(plan.entities.flatMap((entity) => entity.organs.map(({ written }) => written)))];
  const owners = new Map(scene.entries('items').map(({ fields }) => [String(fields['name']), String(fields['owner'])]));
  const count = (entities: readonly InspectedObject[], owner?: string): Counts => ({
    checked: entities.length,
    inspectors: entities.reduce((sum, { inspectorCount }) => sum + (inspectorCount ?? 0), 0),
    items: new Set(
      entities
        .flatMap(({ items }) => items.map(({ item }) => item.name))
        .filter((name) => owner === undefined || owners.get(name) === owner),
    ).size,
    foundEntities: entities.filter(({ outcome }) => FOUND.includes(outcome)).length,
    foundItems: entities.reduce((sum, { findings }) => sum + findings.length, 0),
  });
  const outcomes = new Map<string, number>();
  for (const { outcome } of plan.entities) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const rows = organs.map((org) => {
    const { checked, inspectors } = count(plan.entities.filter((entity) => entity.organs.some(({ written }) => written === org)));
    return [org, { checked: checked ?? 0, inspectors: inspectors ?? 0 }] as const;
  });
  return { rows, totals: { ...count(plan.entities), departments: organs.length }, outcomes: Object.fromEntries(outcomes) };
}

function typed({ rows, totals, outcomes }: Form): string {
  const flow = (counts: Counts) =>
    Object.entries(counts)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ');
  const lines = rows.map(([org, counts]) => `{ org: ${org}, ${flow(counts)} }`);
  return `{ source: 手工, rows: [${lines.join(', ')}], totals: { ${flow(totals)}, outcomes: { ${flow(outcomes)} } } }`;
}

/** The form filled in rightly, and with figures changed. */
function ofForms(make: (form: Form) => readonly Form[]): FactClass['make'] {
  return function* (scene) {
    if (scene.plan.kind !== 'results') return;
    const form = formOf(scene.plan, scene);
    const path = ['statistics'];
    for (const wrong of make(form)) yield completed(set(path, typed(form)), set(path, typed(wrong)));
  };
}

function withTotals(form: Form, counts: Counts): Form {
  return { ...form, totals: { ...form.totals, ...counts } };
}

function countOf({ totals }: Form, key: string): number {
  return totals[key] ?? 0;
}

/** Faults of the figures departments send in. */
export const statistics: readonly FactClass[] = [
  {
    name: 'outcomes that do not add up',
    finds: ['statistics/outcomes-sum-mismatch'],
    make: ofForms((form) =>
      Object.entries(form.outcomes).flatMap(([outcome, count]) =>
        [count + 1, count - 1].map((other) => ({ ...form, outcomes: { ...form.outcomes, [outcome]: other } })),
      ),
    ),
  },
  {
    name: 'more found than inspected',
    finds: ['statistics/found-over-checked'],
    make: ofForms((form) =>
      [1, 3, 10].map((more) => withTotals(form, { foundEntities: countOf(form, 'checked') + more, foundItems: 40 })),
    ),
  },
  {
    name: 'fewer problems than objects that have them',
    finds: ['statistics/findings-below-objects'],
    make: ofForms((form) => [1, 2].map((less) => withTotals(form, { foundItems: countOf(form, 'foundEntities') - less }))),
  },
  {
    name: 'measure against more objects than have problems',
    finds: ['statistics/measures-over-found'],
    make: ofForms((form) =>
      ['rectified', 'abnormal', 'casesOpened'].map((measure) =>
        withTotals(form, { [measure]: countOf(form, 'foundEntities') + 1 }),
      ),
    ),
  },
  {
    name: 'fewer visits of inspectors than two for each object',
    finds: ['statistics/inspectors-too-few'],
    *make(scene) {
      if (scene.plan.kind !== 'results') return;
      const form = formOf(scene.plan, scene);
      // without figures of the departments, which the total would have to add up to
      const bare = { ...form, rows: form.rows.map(([org, { checked = 0 }]) => [org, { checked }] as const) };
      for (const less of [1, 4, 6]) {
        const wrong = withTotals(bare, { inspectors: countOf(form, 'checked') * 2 - less });
        yield completed(set(['statistics'], typed(bare)), set(['statistics'], typed(wrong)));
      }
    },
  },
  {
    name: 'one inspector at an object',
    finds: ['statistics/inspectors-too-few'],
    *make({ plan }) {
      if (plan.kind !== 'results') return;
      for (const [row] of plan.entities.entries()) {
        yield { broken: [{ path: `plans/${plan.id}.csv`, change: cell(row, '检查人员', '示例甲') }] };
      }
    },
  },
  {
    name: 'another number of departments',
    finds: ['statistics/departments-count-mismatch'],
    make: ofForms((form) => [1, 2].map((more) => withTotals(form, { departments: countOf(form, 'departments') + more }))),
  },
  {
    name: 'another number of items',
    finds: ['statistics/items-count-mismatch'],
    make: ofForms((form) => [-1, 1, 5].map((more) => withTotals(form, { items: countOf(form, 'items') + more }))),
  },
  {
    name: 'total that is not the sum of its rows',
    finds: ['statistics/total-row-mismatch'],
    make: ofForms((form) => [
      withTotals(form, { checked: countOf(form, 'checked') * 2 + 1 }),
      withTotals(form, { inspectors: countOf(form, 'inspectors') * 2 + 3 }),
      withTotals(form, { checked: countOf(form, 'checked') - 1 }),
    ]),
  },
  {
    name: 'figure of a department that the results do not bear out',
    finds: ['statistics/manual-value-mismatch'],
    make: ofForms((form) => [
      ...form.rows.map(([org, counts], at) => {
        const rows = form.rows.with(at, [org, { ...counts, checked: (counts['checked'] ?? 0) + 1 }]);
        return { ...form, rows };
      }),
      withTotals(form, { foundEntities: countOf(form, 'foundEntities') + 1, foundItems: countOf(form, 'foundItems') + 1 }),
      withTotals(form, { foundItems: countOf(form, 'foundItems') + 3 }),
    ]),
  },
];
