import type { Diagnostic } from '../../core/diagnostic.ts';
import { type PlanPath, placeAt } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Fact, Facts } from '../facts/fact.ts';
import { parseTemplate, type Reference } from '../fill.ts';
import type { Telling } from '../kinds/telling.ts';
import type { Outline, Phrase } from '../outline.ts';
import { malformedReference, unknownReference, unstatedFact } from '../unknown.ts';
import { placeOf, typedWording, type Wording } from '../wording.ts';
import { factIn, scopedNames } from './scopes.ts';

/** A wording with its references answered. */
export interface Speech {
  readonly text: string;
  /** Where the plan states the facts it printed, in order. */
  readonly paths: readonly PlanPath[];
  /** Facts of the scope the wording needs and the plan does not state. */
  readonly unsaid: readonly string[];
}

/** Says wordings: answers references from a plan's facts and an outline's phrases, and keeps what went wrong. */
export interface Narrator {
  readonly plan: Plan;
  readonly outline: Outline;
  readonly facts: Facts;
  /** What the plan tells by its kind. */
  readonly telling: Telling;
  tell(diagnostic: Diagnostic): void;
  /** The answer of a name, worked out once. */
  remember(name: string, answer: () => Answer | undefined): Answer | undefined;
}

/** What a name stands for; a null text is a fact the plan does not state. */
interface Answer {
  readonly text: string | null;
  readonly paths: readonly PlanPath[];
}

/** Facts that hold for one sentence only (those of a department), and the names being answered just now. */
interface Circumstances {
  readonly scope: Facts;
  readonly open: readonly string[];
}

/** Longer texts can only be references multiplying references. */
const MAX_LENGTH = 200_000;
const NO_SCOPE: Facts = new Map();

interface Saying {
  readonly plan: Plan;
  readonly outline: Outline;
  readonly telling: Telling;
  readonly facts: Facts;
  readonly told: Diagnostic[];
}

/** A narrator for one plan and its outline; `told` grows with every diagnostic. */
export function makeNarrator(args: Saying): Narrator {
  const { plan, outline, telling, facts, told } = args;
  const answers = new Map<string, Answer | undefined>();
  return {
    plan,
    outline,
    facts,
    telling,
    tell: (diagnostic) => told.push(diagnostic),
    remember(name, answer) {
      if (!answers.has(name)) answers.set(name, answer());
      return answers.get(name);
    },
  };
}

/** The text of a wording. References without an answer are diagnostics and are printed as typed. */
export function say(narrator: Narrator, wording: Wording, scope: Facts = NO_SCOPE): Speech {
  return fill(narrator, wording, { scope, open: [] });
}

/** Answers the references of what is shown beside the document, whose sentences have told already what is wrong with them. */
export function speakerOf(narrator: Narrator): (text: string) => string {
  const silent: Narrator = { ...narrator, tell: () => undefined };
  return (text) => say(silent, typedWording(narrator.plan, { text, path: [] })).text;
}

/** Whether the fact a `when` names is there, and that of an `unless` is not. An unknown name is a diagnostic, and counts as absent. */
export function holds(narrator: Narrator, { when, unless }: Condition): boolean {
  const circumstances = { scope: NO_SCOPE, open: [] };
  return (
    (when === null || isThere(narrator, when, circumstances)) && !(unless !== null && isThere(narrator, unless, circumstances))
  );
}

interface Condition {
  readonly when: Wording | null;
  readonly unless: Wording | null;
}

/** What stands for a sentence: the plan's override, the outline's replacement, or its own wording; null where dropped. */
export function wordingOf({ plan, outline }: Narrator, id: string | null, own: Wording | null): Wording | null {
  if (id === null) return own;
  const override = plan.overrides.get(id);
  if (override) return override.text === null ? null : typedWording(plan, { text: override.text, path: override.path });
  const sentence = outline.sentences.get(id);
  return sentence === undefined ? own : sentence;
}

/** Whether a plan or an outline replaced or dropped the sentence. */
export function isReplaced({ plan, outline }: Narrator, id: string | null): boolean {
  return id !== null && (plan.overrides.has(id) || outline.sentences.has(id));
}

function fill(narrator: Narrator, wording: Wording, circumstances: Circumstances): Speech {
  const template = parseTemplate(wording.text);
  for (const { name, start, end } of template.malformed) narrator.tell(malformedReference(name, placeOf(wording, start, end)));
  const answers = new Map<string, string>();
  const paths: PlanPath[] = [];
  const unsaid: string[] = [];
  let length = wording.text.length;
  for (const reference of template.references) {
    const answer = answerTo(narrator, reference.name, circumstances);
    length += answer?.text?.length ?? 0;
    if (!answer || length > MAX_LENGTH) tellUnknown(narrator, { reference, wording, scope: circumstances.scope });
    else if (answer.text !== null) {
      answers.set(reference.name, answer.text);
      paths.push(...answer.paths);
    } else if (circumstances.scope.has(reference.name)) unsaid.push(reference.name);
    else tellUnstated(narrator, { reference, wording, answer });
  }
  return { text: template.print(answers), paths, unsaid };
}

function answerTo(narrator: Narrator, name: string, { scope, open }: Circumstances): Answer | undefined {
  const own = factIn(scope, name);
  if (own) return state(narrator, own, { scope, open });
  if (open.includes(name)) return undefined;
  const inside = { scope, open: [...open, name] };
  const phrase = narrator.outline.phrases.get(name);
  if (phrase && scope.size > 0) return join(narrator, name, phrase, inside);
  return narrator.remember(name, () => {
    const fact = narrator.facts.get(name);
    return phrase ? join(narrator, name, phrase, inside) : fact && state(narrator, fact, inside);
  });
}

function state(narrator: Narrator, { text, path, typed }: Fact, { open }: Circumstances): Answer {
  if (text === null || !typed) return { text, paths: [path] };
  const wording = typedWording(narrator.plan, { text, path });
  return { text: fill(narrator, wording, { scope: NO_SCOPE, open }).text, paths: [path] };
}

function join(narrator: Narrator, name: string, phrase: Phrase, circumstances: Circumstances): Answer {
  const id = `phrases.${name}`;
  if (isReplaced(narrator, id)) {
    const whole = wordingOf(narrator, id, null);
    return whole ? fill(narrator, whole, circumstances) : { text: '', paths: [] };
  }
  const isTrue = (condition: Wording): boolean => isThere(narrator, condition, circumstances);
  const parts = phrase.parts.filter(({ when, unless }) => when.every(isTrue) && !unless.some(isTrue));
  if (parts.length === 0) {
    const first = phrase.parts.flatMap(({ when }) => when)[0]?.text ?? '';
    return { text: null, paths: [narrator.facts.get(first)?.path ?? []] };
  }
  const speeches = parts.map(({ wording }) => fill(narrator, wording, circumstances));
  return { text: speeches.map(({ text }) => text).join(phrase.join), paths: speeches.flatMap(({ paths }) => paths) };
}

function isThere(narrator: Narrator, when: Wording, circumstances: Circumstances): boolean {
  const answer = answerTo(narrator, when.text, circumstances);
  const reference = { name: when.text, start: 0, end: when.text.length };
  if (!answer) tellUnknown(narrator, { reference, wording: when, scope: circumstances.scope });
  return (answer?.text ?? '') !== '';
}

interface Slip {
  readonly reference: Reference;
  readonly wording: Wording;
  readonly scope: Facts;
}

function tellUnknown({ plan, outline, facts, tell }: Narrator, { reference, wording, scope }: Slip): void {
  const { name, start, end } = reference;
  const names = [...scope.keys(), ...facts.keys(), ...outline.phrases.keys(), ...scopedNames(plan)];
  tell(unknownReference(name, placeOf(wording, start, end), names));
}

interface Gap {
  readonly reference: Reference;
  readonly wording: Wording;
  readonly answer: Answer;
}

/** At the reference where the plan typed it; else where the plan would state the fact, the outline beside it. */
function tellUnstated({ plan, tell }: Narrator, { reference, wording, answer }: Gap): void {
  const { name, start, end } = reference;
  const place = placeOf(wording, start, end);
  if (wording.positions === plan.positions) {
    tell(unstatedFact(name, place, []));
    return;
  }
  const missing = placeAt(plan.positions, answer.paths[0] ?? []);
  const message = { zh: '用在这一句', en: 'The sentence is here' };
  tell(unstatedFact(name, missing, [{ ...place, message }]));
}
