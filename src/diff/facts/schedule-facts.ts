import { printedName } from '../../documents/facts/organs.ts';
import { printDue } from '../../documents/facts/print-delivery.ts';
import { printDeadline, printHour, printSpan } from '../../documents/facts/print-time.ts';
import { printDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { Deadline, Delivery, Phase, Span } from '../../plan/schedule.ts';
import { type FactGroup, type FactRow, type PlanFact, stated, statedDay } from './plan-fact.ts';

/** When what is done: spans, deadlines with their working, phases and reports; `organs` are those the plan is for. */
export function scheduleFacts(plan: Plan, organs: readonly Organ[]): FactGroup {
  const { window, visits, dispatch, confirmation, visitsBy, results, disposals, summary } = plan.schedule;
  const single = [dispatch, confirmation, visitsBy, results, disposals].filter((deadline) => deadline !== null);
  return {
    subject: '时间安排',
    facts: [
      ...spanFact('抽查时间', window),
      ...spanFact('实地核查', visits),
      ...single.flatMap((deadline) => deadlineFact(deadline.name, deadline, plan.year)),
      ...(summary === null
        ? []
        : [...deadlineFact(summary.name, summary, plan.year), ...deliveryFacts(summary, summary.name.replace(/报送$/, ''))]),
    ],
    noun: '环节',
    rows: rowsOf(plan),
    organs,
  };
}

function rowsOf({ schedule: { phases, milestones, reports }, year }: Plan): readonly FactRow[] {
  const timed = (
    deadline: Deadline & { readonly id: string },
    facts: readonly PlanFact[],
    organs: readonly Organ[],
  ): FactRow => ({
    names: [deadline.id, deadline.name],
    title: deadline.name,
    facts: [...deadlineFact('时间', deadline, year), ...facts],
    organs,
  });
  return [
    ...phases.map(phaseRow),
    ...milestones.map((milestone) => timed(milestone, [], [])),
    ...reports.map((report) => timed(report, deliveryFacts(report, ''), organsOf(report))),
  ];
}

function phaseRow(phase: Phase): FactRow {
  const facts = [...spanFact('时间', phase), ...stated('内容', phase.what?.text)];
  return { names: [phase.name], title: phase.name, facts, organs: [] };
}

function spanFact(label: string, span: Span | null): readonly PlanFact[] {
  if (span === null) return [];
  const days = [
    { name: '开始', day: span.start },
    { name: '结束', day: span.end },
  ];
  return [{ label, value: printSpan(span), days }];
}

/** One that recurs is its rhythm, or its days one by one. */
function deadlineFact(label: string, deadline: Deadline, year: number): readonly PlanFact[] {
  const { form, due, occurrences, rhythm, after } = deadline;
  if (form === 'every' && rhythm === null)
    return stated(
      label,
      occurrences.map(({ day }) => printDay(day)),
    );
  if (due !== null) return statedDay(label, due, printDue(deadline));
  const event = after === null ? '' : `（自${after.name}起）`;
  const text = printDeadline(deadline, year);
  return stated(label, text && `${text}${printHour(deadline)}${event}`);
}

function deliveryFacts({ by, to, via, sealed }: Delivery, of: string): readonly PlanFact[] {
  return [
    ...stated(`${of}报送单位`, by && printedName(by)),
    ...stated(`${of}报送对象`, to && printedName(to)),
    ...stated(`${of}报送方式`, via),
    ...stated(`${of}加盖公章`, sealed === null ? null : sealed ? '是' : '否'),
  ];
}

function organsOf({ by, to }: Delivery): readonly Organ[] {
  return [by, to].flatMap((reference) => reference?.organ ?? []);
}
