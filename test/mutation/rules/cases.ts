import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import type { Day } from '../../../src/plan/days/day.ts';
import type { InspectedObject, ResultsPlan } from '../../../src/plan/results.ts';
import { cell, dropRow, repeatRow } from './cell.ts';
import { all, type Change, set } from './change.ts';
import { breaks, type FactClass, type Fault } from './fact-class.ts';
import type { Scene } from './scene.ts';

interface Held {
  readonly results: ResultsPlan;
  readonly campaign: CampaignPlan;
}

function heldOf({ plan, others }: Scene): Held | undefined {
  const campaign = others.flatMap((other) => (other.plan.kind === 'campaign' ? [other.plan] : []))[0];
  return plan.kind === 'results' && campaign ? { results: plan, campaign } : undefined;
}

/** Faults in each row of results whose campaign is on file. */
function ofRows(
  make: (held: Held, row: { at: number; object: InspectedObject }, scene: Scene) => readonly Change[],
): FactClass['make'] {
  return function* (scene) {
    const held = heldOf(scene);
    if (!held) return;
    for (const [at, object] of held.results.entities.entries()) {
      for (const change of make(held, { at, object }, scene)) yield inTable(held.results, change);
    }
  };
}

function inTable({ id }: ResultsPlan, change: Change): Fault {
  return { broken: [{ path: `plans/${id}.csv`, change }] };
}

/** Faults of cases: the days of visits and disposals, who inspected what, and when it was made public. */
export const cases: readonly FactClass[] = [
  {
    name: 'visit outside the window of its campaign',
    finds: ['dates/visit-outside-window'],
    make: ofRows(({ campaign }, { at }, { workday }) => {
      const { window } = campaign.schedule;
      const days: readonly Day[] = window ? [workday(window.start, -1), workday(window.end, 1)] : [];
      return days.map((day) => cell(at, '检查日期', day));
    }),
  },
  {
    name: 'visit after the results were made, or made public',
    finds: ['dates/case-out-of-order'],
    make: ofRows(({ results }, { at, object }, { workday }) => [
      ...(results.issued ? [cell(at, '检查日期', workday(results.issued, 2))] : []),
      ...(object.inspectedOn ? [cell(at, '公示日期', workday(object.inspectedOn, -1))] : []),
    ]),
  },
  {
    name: 'disposal that ends, or is due, before it begins',
    finds: ['dates/case-out-of-order'],
    *make({ plan, workday }) {
      for (const { path, started, due, done } of plan.kind === 'disposals' ? plan.entries : []) {
        if (started && due) yield breaks(set([...path, 'due'], workday(started, -1)));
        if (started && done) yield breaks(set([...path, 'done'], workday(started, -1)));
      }
    },
  },
  {
    name: 'results made public too late',
    finds: ['disclosure/stage-late'],
    make: ofRows(({ campaign }, { at }, { workday }) => {
      const due = campaign.schedule.results?.due;
      return due ? [cell(at, '公示日期', workday(due, 1))] : [];
    }),
  },
  {
    name: 'organ or item of results the campaign does not have',
    finds: ['references/results-mismatch'],
    make: ofRows(({ campaign }, { at }, { entries }) => {
      const inside = campaign.departments.map(({ reference }) => reference.organ.id);
      const planned = campaign.departments.flatMap(({ items }) => items.map(({ item }) => item.name));
      const organ = entries('orgs').find(({ fields }) => fields['kind'] === '政府部门' && !inside.includes(String(fields['id'])));
      const item = entries('items').find(({ fields }) => !planned.includes(String(fields['name'])));
      return [
        ...(organ ? [cell(at, '检查机关', String(organ.fields['short']))] : []),
        ...(item ? [cell(at, '检查事项', String(item.fields['name']))] : []),
      ];
    }),
  },
  {
    name: 'result entered twice, or one code for two objects',
    finds: ['references/result-repeated'],
    make: ofRows(({ results }, { at }) => {
      const other = results.entities[at === 0 ? 1 : 0]?.creditCode;
      return [repeatRow(at), ...(other ? [cell(at, '统一社会信用代码', other)] : [])];
    }),
  },
  {
    name: 'fewer objects inspected than drawn',
    finds: ['references/results-mismatch'],
    *make(scene) {
      const held = heldOf(scene);
      if (!held || (held.campaign.sampling?.minCount ?? 0) < 2) return;
      const rest = held.results.entities.slice(1).map(() => dropRow(1));
      yield inTable(held.results, all(...rest));
    },
  },
];
