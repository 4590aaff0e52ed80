import { remembered } from '../../core/remembered.ts';
import type { PlanPath } from '../../core/source.ts';
import type { Disposal } from '../../plan/disposals.ts';
import { isMadePublic } from '../../plan/is-made-public.ts';
import type { Plan } from '../../plan/plan.ts';
import { printedContacts } from '../../plan/printed-contacts.ts';
import type { ContactReference } from '../../plan/registry/registry.ts';
import type { InspectedObject } from '../../plan/results.ts';
import { at, type Related, type Subject, within } from '../check.ts';
import { deliveriesOf } from '../schedule/deadlines.ts';
import { outlineTexts, type WordedText } from '../wording/worded-texts.ts';

/** A text that a public document prints, or that stands with data made public. */
export interface PublicText extends WordedText {
  /** False for data no document prints: the words of a finding, remarks, what is withheld. */
  readonly isPrinted: boolean;
}

const PERSON = '自然人';

/** Everything a reader of the published plan may see, typed texts first; nothing of a plan that is not made public. */
export const publicTexts: (subject: Subject) => readonly PublicText[] = remembered(({ plan, manuscript }) => {
  if (!isMadePublic(plan)) return [];
  const worded = manuscript === undefined ? [] : outlineTexts(manuscript).map((text) => ({ ...text, isPrinted: true }));
  return [...statedTexts(plan, printedContacts(plan)), ...dataOf(plan), ...worded];
});

/** What the plan itself types to be printed, its contacts included, whoever may read it. */
export function statedTexts(plan: Plan, contacts: readonly ContactReference[] = plan.contacts): readonly PublicText[] {
  const typed = plan.prose.map(({ text, path }) => textAt(text, path));
  return [...typed, ...otherTexts(plan), ...contacts.flatMap(contactTexts)];
}

function textAt(text: string | null, path: PlanPath, isPrinted = true): PublicText {
  return { text: text ?? '', isPrinted, place: (start, end) => ({ spot: within(path, start, end), related: [] }) };
}

/** Typed words that are no sentences. */
function otherTexts(plan: Plan): readonly PublicText[] {
  const ways = deliveriesOf(plan).map(({ via, path }) => textAt(via, [...path, 'via']));
  const note = plan.asIssued === null ? [] : [textAt(plan.asIssued.note, ['asIssued', 'note'])];
  const notices = plan.kind === 'campaign' ? plan.inspectionNotice : null;
  return [...ways, ...note, ...(notices?.by.map((text, index) => textAt(text, [...notices.path, 'by', index])) ?? [])];
}

/** A contact is typed in the registry; the plan names it. */
function contactTexts({ contact, path }: ContactReference): readonly PublicText[] {
  const { person, section, phone, mailbox, room, stated } = contact;
  const note = { zh: '登记在这里', en: 'registered here' };
  const textOf = (text: string | null, place: typeof stated.phone = null): PublicText => {
    const related: readonly Related[] = place === null ? [] : [{ spot: place, note }];
    return { text: text ?? '', isPrinted: true, place: () => ({ spot: at(path), related }) };
  };
  return [textOf(section), textOf(person), textOf(phone, stated.phone), textOf(mailbox, stated.mailbox), textOf(room)];
}

function dataOf(plan: Plan): readonly PublicText[] {
  if (plan.kind === 'results') return plan.entities.flatMap(resultTexts);
  return plan.kind === 'disposals' ? plan.entries.flatMap((entry) => disposalTexts(plan, entry)) : [];
}

function resultTexts({ path, name, creditCode, kind, findings, withheld }: InspectedObject): readonly PublicText[] {
  return [
    textAt(name, [...path, 'name'], withheld === null),
    textAt(creditCode, [...path, 'creditCode'], withheld === null && kind !== PERSON),
    ...findings.map((finding) => textAt(finding.text, [...finding.path, 'text'], false)),
  ];
}

function disposalTexts({ positions }: Plan, { path, name, withheld, ...entry }: Disposal): readonly PublicText[] {
  const codePath = [...path, 'creditCode'];
  return [
    textAt(name, [...path, 'entity'], withheld === null),
    textAt(
      entry.creditCode,
      positions.has(codePath) ? codePath : [...path, 'entity'],
      withheld === null && entry.kind !== PERSON,
    ),
    textAt(entry.documentNumber, [...path, 'documentNumber'], withheld === null),
    textAt(entry.remarks, [...path, 'remarks'], false),
  ];
}
