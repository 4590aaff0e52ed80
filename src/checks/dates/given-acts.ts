import type { Plan } from '../../plan/plan.ts';
import type { Subject } from '../check.ts';
import { wordedTexts } from '../wording/worded-texts.ts';
import { type Act, objectsIn } from './duties.ts';
import { timedActs } from './vague-duties.ts';

const PUBLISHING = /公开|公示|公布|录入|回填/;
const REPORTING = /报送|上报|填报|总结|报表|月报|季报|年报/;

/** The acts a plan gives a time that can be worked out: in its schedule, or in a sentence of the document. */
export function givenActs(subject: Subject): ReadonlySet<Act> {
  return new Set([...scheduledActs(subject.plan), ...wordedTexts(subject).flatMap(({ text }) => timedActs(text))]);
}

function scheduledActs({ schedule }: Plan): readonly Act[] {
  const { results, disposals, summary, reports, milestones } = schedule;
  const names = milestones.map(({ name }) => name);
  const isReported = summary !== null || reports.length > 0 || names.some((name) => REPORTING.test(name));
  const scheduled: readonly (readonly [Act, boolean])[] = [
    ['results', results !== null],
    ['disposals', disposals !== null],
    ['report', isReported],
  ];
  return [
    ...scheduled.filter(([, isGiven]) => isGiven).map(([act]) => act),
    ...names.filter((name) => PUBLISHING.test(name)).flatMap(objectsIn),
  ];
}
