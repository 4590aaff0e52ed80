import type { Plan } from '../plan/plan.ts';
import { at, type Spot, type Subject, within } from './check.ts';
import { normalTitle } from './normal-title.ts';
import { similarity } from './similarity.ts';

const CITED = /《([^《》]+)》/g;
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
export function titleMentions(subject: Subject): readonly TitleMention[] {
  const { plan } = subject;
  const own = ownTitle(subject);
  const issued = plan.notice ? [NOTICE_TITLE, NOTICE_TEXT].flatMap((id) => ofOverride(plan, id, own)) : [];
  const sure = [...issued, ...(own === undefined ? [] : [own])].filter(
    ({ text }, index, all) => index === 0 || isLike(text, all[0]),
  );
  const [heading] = sure;
  if (heading === undefined) return [];
  return [...sure, ...ofProse(subject).filter(({ text }) => isSame(text, heading.text, plan.year))];
}

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
  return citations(override.text, override.path).flatMap((mention) => {
    if (!mention.text.includes('{{')) return [mention];
    return own !== undefined && /^\s*\{\{\s*title\s*\}\}\s*$/.test(mention.text) ? [{ ...mention, text: own.text }] : [];
  });
}

/** What other sentences cite, without documents the registry knows: those are others. */
function ofProse({ plan, registry }: Subject): readonly TitleMention[] {
  const others = new Set(
    [...registry.documents, ...plan.basis.map(({ document }) => document)].map(({ title }) => normalTitle(title)),
  );
  const notice = [NOTICE_TITLE, NOTICE_TEXT].map((id) => plan.overrides.get(id)?.path.join('.'));
  return plan.prose
    .filter(({ path }) => !notice.includes(path.join('.')))
    .flatMap(({ text, path }) => citations(text, path))
    .filter(({ text }) => !text.includes('{{') && !others.has(normalTitle(text)));
}

function citations(text: string, path: TitleMention['spot']['path']): readonly TitleMention[] {
  return [...text.matchAll(CITED)].map((match) => {
    const title = match[1] ?? '';
    return { text: title, spot: within(path, match.index + 1, match.index + 1 + title.length) };
  });
}

/** A title where the plan itself must stand (its notice, its head): the same kind of document is enough. */
function isLike(title: string, heading: TitleMention | undefined): boolean {
  return heading !== undefined && KIND.exec(normalTitle(title))?.[0] === KIND.exec(normalTitle(heading.text))?.[0];
}

function isSame(title: string, heading: string, year: number): boolean {
  const [a, b] = [normalTitle(title), normalTitle(heading)];
  if (KIND.exec(a)?.[0] !== KIND.exec(b)?.[0] || !a.includes(`${year}年`)) return false;
  return similarity(a, b) >= SAME_DOCUMENT;
}
