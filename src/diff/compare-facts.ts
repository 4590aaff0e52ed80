import type { Calendar } from '../plan/days/calendar.ts';
import { shortName } from '../plan/names/short-name.ts';
import type { Organ } from '../plan/registry/registry.ts';
import { type FactEffect, factEffects } from './fact-effects.ts';
import type { FactGroup, FactRow, PlanFact } from './facts/plan-fact.ts';
import { pairRows, type RowPair } from './pair-rows.ts';

/** A fact two versions of a plan do not share, and what follows from it. */
export interface FactChange {
  /** 时间安排 */
  readonly subject: string;
  /** The thing of a list it is about, 部门「区公安局」; null for the plan as a whole. */
  readonly of: { readonly noun: string; readonly title: string } | null;
  /** 抽查比例; null where a thing of a list came or went as a whole. */
  readonly label: string | null;
  /** Null for what is new, and for what is gone. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of a list: what was taken in, and what was left out. */
  readonly members: { readonly added: readonly string[]; readonly removed: readonly string[] } | null;
  readonly effects: readonly FactEffect[];
  /** Names of the departments it concerns. */
  readonly organs: readonly string[];
}

/** The facts two versions of a plan do not share, by subject. Working days are counted by the calendar of the new one. */
export function compareFacts(
  before: readonly FactGroup[],
  after: readonly FactGroup[],
  calendar: Calendar | undefined,
): readonly FactChange[] {
  const subjects = [...new Set([...before, ...after].map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const old = before.find((group) => group.subject === subject);
    const fresh = after.find((group) => group.subject === subject);
    const context: Context = { subject, calendar, of: null, organs: namesOf([...(old?.organs ?? []), ...(fresh?.organs ?? [])]) };
    const noun = fresh?.noun ?? old?.noun ?? '';
    return [
      ...changedFacts(old?.facts ?? [], fresh?.facts ?? [], context),
      ...pairRows(old?.rows ?? [], fresh?.rows ?? []).flatMap((pair) => changedRow(pair, { ...context, noun })),
    ];
  });
}

interface Context extends Pick<FactChange, 'subject' | 'of' | 'organs'> {
  readonly calendar: Calendar | undefined;
}

function namesOf(organs: readonly Organ[]): readonly string[] {
  return [...new Set(organs.map(shortName))];
}

function changedRow([before, after]: RowPair, context: Context & { readonly noun: string }): readonly FactChange[] {
  const { subject, noun } = context;
  const organs = namesOf([...(before?.organs ?? []), ...(after?.organs ?? [])]);
  const of = { noun, title: after?.title ?? before?.title ?? '' };
  if (before !== null && after !== null) {
    const renamed = before.title === after.title ? [] : [nameChange(before.title, after.title, { ...context, of, organs })];
    const inside = changedFacts(before.facts, after.facts, { ...context, of, organs });
    return inside.some((change) => change.after === after.title) ? inside : [...renamed, ...inside];
  }
  const whole = { subject, of, label: null, members: null, effects: [], organs };
  return [{ ...whole, before: before && summaryOf(before), after: after && summaryOf(after) }];
}

function nameChange(before: string, after: string, { subject, of, organs }: Context): FactChange {
  return { subject, of, label: '名称', before, after, members: null, effects: [], organs };
}

/** What a thing that came or went is, without its own name. */
function summaryOf({ facts, title }: FactRow): string {
  const texts = facts.filter(({ value }) => value !== title).map(({ label, value }) => `${label} ${textOf(value)}`);
  return texts.join('，');
}

function changedFacts(before: readonly PlanFact[], after: readonly PlanFact[], context: Context): readonly FactChange[] {
  const old = new Map(before.map((fact) => [fact.label, fact]));
  const fresh = new Map(after.map((fact) => [fact.label, fact]));
  // in the order of the new version; what is gone, after what stood before it
  const labels = [...new Set([...fresh.keys(), ...old.keys()])];
  const found = labels.flatMap((label) => {
    const pair = { was: old.get(label), is: fresh.get(label) };
    const change = changeOf(label, pair, context);
    return change === undefined ? [] : [{ change, follows: (pair.is ?? pair.was)?.follows === true, pair }];
  });
  const following = found.filter(({ follows }) => follows);
  const own = found.filter(({ follows }) => !follows).map(({ change }) => change);
  const causes = DRIVES.map((driver) => own.findIndex(({ label }) => label === driver));
  const cause = causes.find((index) => index !== -1) ?? -1;
  if (cause === -1) return found.map(({ change }) => change);
  return own.map((change, index) => {
    if (index !== cause) return change;
    const effects = following.map(
      ({ change: { label }, pair }): FactEffect => ({
        is: 'number',
        label: label ?? '',
        before: pair.was?.amount?.count ?? null,
        after: pair.is?.amount?.count ?? null,
        unit: (pair.is ?? pair.was)?.amount?.unit ?? '',
      }),
    );
    return { ...change, effects: [...change.effects, ...effects] };
  });
}

/** Facts from which a number of objects follows, those readers ask for first at the head. */
const DRIVES: readonly string[] = [
  '抽查比例',
  '比例口径',
  '名录库户数',
  '对象户数',
  '抽查数量',
  '最少户数',
  '全部抽查',
  '分类抽取',
  '取整方式',
];

interface FactPair {
  readonly was: PlanFact | undefined;
  readonly is: PlanFact | undefined;
}

function changeOf(label: string, pair: FactPair, { subject, of, organs, calendar }: Context): FactChange | undefined {
  const before = pair.was === undefined ? null : textOf(pair.was.value);
  const after = pair.is === undefined ? null : textOf(pair.is.value);
  if (before === after) return undefined;
  const members = memberChanges(pair);
  if (members !== null && members.added.length + members.removed.length === 0) {
    return { subject, of, label, before, after, members: null, effects: [], organs };
  }
  return { subject, of, label, before, after, members, effects: factEffects(pair, calendar), organs };
}

function memberChanges({ was, is }: FactPair): FactChange['members'] {
  const old = was?.value ?? [];
  const fresh = is?.value ?? [];
  if (typeof old === 'string' || typeof fresh === 'string') return null;
  return { added: fresh.filter((each) => !old.includes(each)), removed: old.filter((each) => !fresh.includes(each)) };
}

function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('、');
}
