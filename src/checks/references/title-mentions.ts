import { remembered } from '../../core/remembered.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import { at, type Spot, type Subject, within } from '../check.ts';
import { normalTitle } from '../wording/normal-title.ts';
import { similarity } from './similarity.ts';

const CITED = /《[^《》]+》/g;
const NUMBER_AFTER = /^[（(]([^（）()]{4,40}号)[）)]/;
/** Kinds of document a plan is called by. */
const KIND = /(?:方案|计划|要点|通知|意见|办法|清单)$/;
/** From here on two titles are taken for one document's. */
const SAME_DOCUMENT = 0.75;
const NOTICE_TITLE = 'notice.title';
const NOTICE_TEXT = 'notice.text';

/** A title met in a plan, and where. */
export interface TitleMention {
  readonly text: string;
  readonly spot: Spot;
}

/** Titles that denote this very plan, in the order of the document; the first is its heading. */
export const titleMentions: (subject: Subject) => readonly TitleMention[] = remembered((subject) => {
  const { plan } = subject;
  const own = ownTitle(subject);
  const issued = plan.notice ? [NOTICE_TITLE, NOTICE_TEXT].flatMap((id) => ofOverride(plan, id, own)) : [];
  const stated = own === undefined ? issued : [...issued, own];
  const [heading] = stated;
  if (heading === undefined) return [];
  const plain = normalTitle(heading.text);
  // where the plan itself stands, in its notice and at its head, the same kind of document is enough
  const sure = stated.filter(({ text }) => kindOf(normalTitle(text)) === kindOf(plain));
  return [...sure, ...ofProse(subject).filter(({ text }) => isSame(normalTitle(text), plain, plan.year))];
});

/** The plan's title: typed, else as the outline words it. */
function ownTitle({ plan, manuscript }: Subject): TitleMention | undefined {
  if (plan.title !== null) return { text: plan.title.text, spot: at(plan.title.path) };
  const part = manuscript?.parts.find(({ role }) => role === (plan.notice ? 'plan' : 'notice'));
  const title = part?.blocks.find((block) => block.kind === 'title');
  return title === undefined ? undefined : { text: title.text, spot: at(title.origin.path) };
}

function ofOverride(plan: Plan, id: string, own: TitleMention | undefined): readonly TitleMention[] {
  const override = plan.overrides.get(id);
  if (override === undefined || override.text === null) return [];
  return citedTitles(override.text, override.path).flatMap((mention) => {
    if (!mention.text.includes('{{')) return [mention];
    return own !== undefined && /^\s*\{\{\s*title\s*\}\}\s*$/.test(mention.text) ? [{ ...mention, text: own.text }] : [];
  });
}

/** What other sentences cite, without documents the registry knows by their titles or numbers: those are others. */
function ofProse({ plan, registry }: Subject): readonly TitleMention[] {
  const notice = [NOTICE_TITLE, NOTICE_TEXT].map((id) => plan.overrides.get(id)?.path.join('.'));
  const cited = plan.prose
    .filter(({ path }) => !notice.includes(path.join('.')))
    .flatMap(({ text, path }) => citedTitles(text, path));
  const { titles, numbers } = knownDocuments(registry.documents);
  const bases = new Set(plan.basis.map(({ document }) => normalTitle(document.title)));
  const isOwnNumber = (number: string) => number === plan.number?.text || !numbers.has(number);
  return cited.filter(({ text, number }) => {
    if ((number !== null && !isOwnNumber(number)) || text.includes('{{')) return false;
    const title = normalTitle(text);
    return !titles.has(title) && !bases.has(title);
  });
}

const knownDocuments = remembered((documents: Registry['documents']) => ({
  titles: new Set(documents.map(({ title }) => normalTitle(title))),
  numbers: new Set(documents.flatMap(({ number }) => number ?? [])),
}));

interface CitedTitle extends TitleMention {
  /** The document number after the title. */
  readonly number: string | null;
}

function citedTitles(text: string, path: TitleMention['spot']['path']): readonly CitedTitle[] {
  return [...text.matchAll(CITED)].map(({ 0: words, index }) => {
    const end = index + words.length;
    const number = NUMBER_AFTER.exec(text.slice(end))?.[1] ?? null;
    return { number, text: words.slice(1, -1), spot: within(path, index + 1, end - 1) };
  });
}

function isSame(title: string, heading: string, year: number): boolean {
  if (!title.includes(`${year}年`) || kindOf(title) !== kindOf(heading)) return false;
  return similarity(title, heading) >= SAME_DOCUMENT;
}

/** The kind of document at the end of a title. */
function kindOf(title: string): string | undefined {
  return KIND.exec(title)?.[0];
}
