import { planFolder } from '../../../src/build/plan-folder.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Source } from '../../../src/core/source.ts';
import { randomOf } from '../random.ts';
import { type CorrectedRoot, readCorrectedRoot } from './corrected-root.ts';
import { differenceOf, isAt, printDifference } from './difference.ts';
import { type FactClass, type Fault, type FileChange, type Group, groups } from './fact-class.ts';
import { factClasses } from './fact-classes.ts';
import { type Scene, scenesOf } from './scene.ts';

const SEED = 20_260_707;
/** Faults of one class, over all plans: no class weighs more. */
const PER_CLASS = 8;

/** What `check` made of one broken fact. */
export interface RuleVerdict {
  readonly factClass: FactClass;
  readonly group: Group;
  /** The plan whose fact it is. */
  readonly plan: string;
  /** What it says that it does not say of the plan before the fact was broken. */
  readonly said: readonly Diagnostic[];
  /** Whether the intended rule, or one that speaks for it, is among them. */
  readonly found: boolean;
  /** Whether such a finding, or a place related to it, lies on the lines that were changed. */
  readonly pointed: boolean;
  /** What was typed, and where. */
  readonly typedThere: string;
  /** What keeps the plan from the rules: such a fault is none of a fact. */
  readonly refusals: readonly Diagnostic[];
  /** What is said of the plan as completed, before anything is broken. */
  readonly alarms: readonly Diagnostic[];
}

export interface Measured {
  /** What is said of the corrected plans as they are. */
  readonly alarms: readonly Diagnostic[];
  readonly verdicts: readonly RuleVerdict[];
}

/** Breaks every kind of fact in the corrected plans, a few of each kind, and checks each. */
export async function measureRules(only: (name: string) => boolean = () => true): Promise<Measured> {
  const root = await readCorrectedRoot();
  const scenes = scenesOf(root);
  const verdicts: RuleVerdict[] = [];
  const judged = new Map<string, readonly Diagnostic[]>();
  for (const factClass of factClasses.filter(({ name, finds }) => only(`${finds[0]} ${name}`))) {
    for (const { scene, fault } of drawn(factClass, scenes)) {
      verdicts.push(await verdictOf({ root, judged, factClass, scene, fault }));
    }
  }
  return { alarms: root.alarms, verdicts };
}

/** A few faults, of as many plans as can be. */
function drawn(factClass: FactClass, scenes: readonly Scene[]): readonly { scene: Scene; fault: Fault }[] {
  const random = randomOf(SEED, factClass.name);
  const rows = scenes.map((scene) => {
    const faults = [...factClass.make(scene, random)];
    return random.sample(faults, PER_CLASS).map((fault) => ({ scene, fault }));
  });
  const inTurn = Array.from({ length: PER_CLASS }, (_, turn) =>
    random.sample(rows, rows.length).flatMap((row) => row[turn] ?? []),
  );
  return inTurn.flat().slice(0, PER_CLASS);
}

async function verdictOf(job: {
  readonly root: CorrectedRoot;
  readonly judged: Map<string, readonly Diagnostic[]>;
  readonly factClass: FactClass;
  readonly scene: Scene;
  readonly fault: Fault;
}): Promise<RuleVerdict> {
  const { root, judged, factClass, scene, fault } = job;
  const completed = typedOf(scene, root.files, fault.given ?? []);
  const whole = new Map([...root.files, ...completed.map(({ path, text }) => [path, text] as const)]);
  const broken = typedOf(scene, whole, fault.broken);
  const typed = [...completed.filter(({ path }) => !broken.some((other) => other.path === path)), ...broken];
  const folders = foldersOf(root, scene, typed);
  const key = JSON.stringify([[...folders], completed]);
  const alarms = judged.get(key) ?? (completed.length === 0 ? [] : await root.check(completed, folders));
  judged.set(key, alarms);
  const known = new Set(alarms.map(keyOf));
  const said = (await root.check(typed, folders)).filter((diagnostic) => !known.has(keyOf(diagnostic)));
  const intended = said.filter(({ rule }) => factClass.finds.includes(rule));
  const isFound = intended.length > 0;
  const differences = broken.map(({ path, text }) => differenceOf(path, whole.get(path) ?? '', text));
  const group = groups.find((each) => factClass.finds[0].startsWith(`${each}/`));
  if (!group) throw new Error(`no group of ${factClass.finds[0]}`);
  return {
    factClass,
    group,
    plan: scene.plan.id,
    pointed: intended.some((finding) => differences.some((difference) => isAt(difference, finding))),
    typedThere: differences.map(printDifference).join('; '),
    said,
    found: isFound,
    refusals: isFound
      ? []
      : said.filter(({ rule, severity }) => severity === 'error' && !groups.some((each) => rule.startsWith(`${each}/`))),
    alarms,
  };
}

/** Texts after some changes, those of one file one after the other. */
function typedOf(scene: Scene, files: ReadonlyMap<string, string>, changes: readonly FileChange[]): readonly Source[] {
  const texts = new Map<string, string>();
  for (const { path = scene.path, change } of changes) {
    texts.set(path, change(texts.get(path) ?? files.get(path) ?? ''));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The folders of the plans that are made of a changed file. */
function foldersOf({ plans }: CorrectedRoot, scene: Scene, typed: readonly Source[]): ReadonlySet<string> {
  const touched = plans.filter(({ inputs }) => typed.some(({ path }) => inputs.includes(path)));
  return new Set([scene, ...touched].map(({ plan }) => planFolder(plan.id)));
}

function keyOf({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message.zh]);
}
