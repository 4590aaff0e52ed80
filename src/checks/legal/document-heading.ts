import type { PlanPath } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { Subject } from '../check.ts';

const NOTICE_TITLE = 'notice.title';
/** Where a place within another one begins: 示例市｜甲区. */
const WITHIN = /(?<=[省市州盟区县旗])/u;

/** The title a document bears at its head, as its writer typed it. */
export interface Heading {
  /** As printed. */
  readonly text: string;
  readonly path: PlanPath;
  /** What it may begin with: who issues it, and under a mark also where it holds. */
  readonly begins: readonly string[];
}

/** The title of the notice; of a document without one, the title it types under its mark. */
export function headingOf(subject: Subject): Heading | undefined {
  const { plan } = subject;
  const names = issuersOf(plan).flatMap(({ name, short, aliases }) => [name, ...(short === null ? [] : [short]), ...aliases]);
  if (plan.notice) {
    const override = plan.overrides.get(NOTICE_TITLE);
    if (override === undefined || override.text === null) return undefined;
    const text = printedAs(subject, override.text);
    return { text, path: override.path, begins: [...names, '{{issuer'] };
  }
  if (plan.mark.length === 0 || plan.title === null) return undefined;
  return { text: plan.title.text, path: plan.title.path, begins: [...names, ...placesOf(plan), '{{issuer', '{{region'] };
}

/** The region of a plan, in full and without the places it lies in. */
function placesOf({ profile: { region } }: Plan): readonly string[] {
  const places = region.split(WITHIN);
  return places.map((_, index) => places.slice(index).join(''));
}

/** Who signs, or stands in the mark; one whose name another's begins with comes after it. */
function issuersOf({ issuers, mark }: Plan): readonly Organ[] {
  const all = [...mark, ...issuers].map(({ organ }) => organ);
  return all.toSorted((a, b) => b.name.length - a.name.length);
}

/** The override's words as the document prints them; as typed where it is not composed. */
function printedAs({ manuscript, plan }: Subject, typed: string): string {
  const notice = manuscript?.parts.find(({ role }) => role === 'notice');
  const printed = notice?.blocks.find((block) => block.kind === 'title');
  return printed?.text ?? typed.replace(/\{\{\s*title\s*\}\}/g, (slot) => plan.title?.text ?? slot);
}

/** A title without what spelling decides: quotes and spaces. */
export function plainTitle(text: string): string {
  return text.replace(/[\s“”"‘’']/g, '');
}
