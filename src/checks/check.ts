import type { Message, Severity } from '../core/diagnostic.ts';
import type { Place, PlanPath } from '../core/source.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { Calendar } from '../plan/days/calendar.ts';
import type { Today } from '../plan/days/today.ts';
import type { Plan } from '../plan/plan.ts';
import type { Registry } from '../plan/registry/registry.ts';

/** Everything a rule may look at. */
export interface Subject {
  readonly plan: Plan;
  /** The composed document; undefined where composing failed. */
  readonly manuscript: Manuscript | undefined;
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly today: Today;
  /** The plans of the same folder, `area/year`, this one among them, in the order of their ids. */
  readonly ledger: readonly Plan[];
}

/** A spot in the plan, as a rule points at it; `locate` makes a range of it. */
export type Spot =
  | { readonly on: 'value' | 'key'; readonly path: PlanPath }
  | { readonly on: 'part'; readonly path: PlanPath; readonly start: number; readonly end: number };

/** The value at a path. */
export function at(path: PlanPath): Spot {
  return { on: 'value', path };
}

/** The key that introduces a path, for a value that is missing. */
export function atKey(path: PlanPath): Spot {
  return { on: 'key', path };
}

/** Characters `start` to `end` of the text at a path. */
export function within(path: PlanPath, start: number, end: number): Spot {
  return { on: 'part', path, start, end };
}

export interface Related {
  readonly spot: Spot | Place;
  readonly note: Message;
  readonly correction?: Correction;
}

/** Words at a spot as the rule read them, and what they should be, where typing that unasked is safe. */
export interface Correction {
  readonly of: string;
  readonly by: string;
}

type SlotNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotNames<Rest> : never;

export interface Finding {
  readonly message: Message;
  readonly spot: Spot;
  readonly related: readonly Related[];
  /** The values filled into the message, as printed. */
  readonly values: Readonly<Record<string, string>>;
  readonly correction?: Correction;
  /** The parameter of the profile it rests on. */
  readonly parameter?: string;
  /** Its own severity, where the registry says one; that of the rule otherwise. Settings go before both. */
  readonly severity?: Severity;
}

type Messages = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Words a finding: fills the slots of the message named `id`; the compiler checks that all are given. */
export type Found<M extends Messages> = <Id extends keyof M & string>(
  id: Id,
  spot: Spot,
  values: Readonly<Record<SlotNames<M[Id]['zh']>, string | number>>,
  ...related: readonly Related[]
) => Finding;

/**
 * A plan the rule reports, at the words marked «so», and the same one mended: fragments of YAML, the rest being as in any
 * plan. The rest of an example says what stands beside the plan where that matters.
 */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Other plans of the folder, by name. */
  readonly others?: Readonly<Record<string, string>>;
  /** Lines of the profile. */
  readonly profile?: string;
  /** Entries of the registry. */
  readonly registry?: string;
  /** The day of today. */
  readonly today?: string;
  /** The outline the document is composed with, as a file of its own. */
  readonly outline?: string;
}

export interface CheckDefinition<M extends Messages> {
  /** `group/fault`; equals the file's path below `checks/`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Message;
  /** Why it matters to the reader of the document. */
  readonly why: Message;
  /** What to type. */
  readonly fix: Message;
  /** The regulation behind it, or null for plain consistency. A text known only from memory ends in （依据待核）. */
  readonly basis: string | null;
  /** The first day of issue the rule is in force for; null for always. */
  readonly effectiveFrom: string | null;
  readonly messages: M;
  /** The parameter of the profile that a message rests on, `limits.leadWorkdays`: findings point at the line that states it. */
  readonly restsOn?: Readonly<Partial<Record<keyof M & string, string>>>;
  /** Printed by `explain` and in docs/rules, and tested. */
  readonly example: Example;
  run(subject: Subject, found: Found<M>): Iterable<Finding>;
}

/** A rule with its messages bound: what the engine runs. */
export interface Check extends Omit<CheckDefinition<Messages>, 'run' | 'messages'> {
  readonly messages: Messages;
  find(subject: Subject): Iterable<Finding>;
}

/** Makes a rule of its definition. */
export function defineCheck<const M extends Messages>(definition: CheckDefinition<M>): Check {
  const { run, ...rest } = definition;
  const found: Found<M> = (id, spot, values, ...related) => {
    const printed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    const { zh, en } = definition.messages[id] as { zh: string; en: string };
    const parameter = definition.restsOn?.[id];
    const finding = { message: { zh: fill(zh, printed), en: fill(en, printed) }, spot, related, values: printed };
    return parameter === undefined ? finding : { ...finding, parameter };
  };
  return { ...rest, find: (subject) => run(subject, found) };
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
