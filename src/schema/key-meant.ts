import { didYouMean, plainForm } from '../core/wording.ts';
import type { JsonSchema } from './load-schema.ts';

/** Other words for a key that a writer may know it by. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  by: ['method', 'person', 'from'],
  due: ['date', 'deadline', 'before', 'until', 'on'],
  within: ['days', 'in', 'period'],
  after: ['since', 'anchor', 'start'],
  departments: ['partners', 'participants', 'tasks', 'lead'],
  org: ['organ', 'organisation', 'organization', 'department', 'name'],
  items: ['tasks', 'contents'],
  issued: ['date', 'issueDate', 'publishedOn'],
  issuers: ['issuer', 'signature', 'signatories'],
  basis: ['references', 'documents', 'bases'],
  number: ['documentNumber'],
  window: ['time', 'period', 'dates', 'campaign'],
  results: ['entry', 'result'],
  disposals: ['disposal', 'handling'],
  summary: ['report', 'conclusion'],
  atLeast: ['min', 'minimum', 'ratio', 'value'],
  atMost: ['max', 'maximum'],
  exactly: ['equals', 'value'],
  attachments: ['annexes', 'attachment', 'appendices'],
  orgs: ['organs', 'organisations', 'organizations'],
  docs: ['documents'],
  sampling: ['sample', 'ratio', 'scope'],
  text: ['content', 'paragraph', 'body'],
  heading: ['title'],
  children: ['sections', 'items'],
  phone: ['telephone', 'tel'],
  mailbox: ['email', 'mail'],
  publishTo: ['disclosureSystem', 'publication'],
  short: ['shortName', 'abbreviation'],
};

/**
 * The key a writer meant by one that is not known: the same but for case and hyphens, the one of that Chinese title, the
 * nearest, one known by that other word, or the one whose title it begins. Keys `taken` already are meant last.
 */
export function keyMeant(
  key: string,
  properties: Readonly<Record<string, JsonSchema>>,
  taken: readonly string[] = [],
): string | undefined {
  const known = Object.keys(properties);
  const free = known.filter((name) => !taken.includes(name));
  return meantAmong(key, free, properties) ?? meantAmong(key, known, properties);
}

/** Whether a word is another spelling of a key, or its Chinese title. */
export function isSpelling(word: string, key: string, properties: Readonly<Record<string, JsonSchema>>): boolean {
  return plainForm(word) === plainForm(key) || properties[key]?.title === word;
}

function meantAmong(key: string, known: readonly string[], properties: Readonly<Record<string, JsonSchema>>): string | undefined {
  const form = plainForm(key);
  const titleOf = (name: string) => plainForm(properties[name]?.title ?? '');
  const isChinese = /\p{Script=Han}/u.test(key);
  if (!isChinese) {
    const same = known.find((name) => plainForm(name) === form);
    return same ?? didYouMean(key, known) ?? known.find((name) => SYNONYMS[name]?.includes(key));
  }
  const title = known.find((name) => titleOf(name) === form) ?? known.find((name) => titleOf(name).startsWith(form));
  if (title !== undefined) return title;
  const titles = known.map((name) => properties[name]?.title ?? '');
  const nearest = didYouMean(key, titles);
  return nearest === undefined ? undefined : known[titles.indexOf(nearest)];
}
