import { printDay } from '../../plan/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { fullNames, signedNames } from '../facts/organs.ts';
import type { Block, Imprint } from '../manuscript.ts';
import { type Narrator, say } from './narrator.ts';
import { originOf } from './origin.ts';

/** Organ line, 发文机关标志 and 发文字号, each where the plan has it. */
export function composeHead({ mark, markSuffix, number, asIssued }: Plan): readonly Block[] {
  const blocks: Block[] = [];
  const markText = asIssued?.mark ?? mark?.organ.name;
  if (asIssued?.organLine)
    blocks.push({ kind: 'organ-line', text: asIssued.organLine, origin: { path: ['asIssued', 'organLine'] } });
  if (markText) {
    const organ = markSuffix !== '' && markText.endsWith(markSuffix) ? markText.slice(0, -markSuffix.length) : markText;
    const path = asIssued?.mark ? ['asIssued', 'mark'] : ['mark'];
    blocks.push({ kind: 'mark', organs: [organ], suffix: markSuffix, origin: { path } });
  }
  if (number) blocks.push({ kind: 'document-number', text: number.text, signers: [], origin: { path: number.path } });
  return blocks;
}

/** 主送机关 with its colon; nothing where the plan names none. */
export function composeAddressee({ addressees, asIssued }: Plan): readonly Block[] {
  const text = asIssued?.addressee ?? fullNames(addressees).join('、');
  if (text === '') return [];
  const path = asIssued?.addressee ? ['asIssued', 'addressee'] : ['addressees'];
  return [{ kind: 'addressee', text: /[：:]$/.test(text) ? text : `${text}：`, origin: { path } }];
}

/** 署名 and 成文日期. A document of the past without a date had no signature either. */
export function composeSignature({ issuers, issued, asIssued }: Plan): readonly Block[] {
  const typed = asIssued?.signature ?? null;
  if (asIssued && typed === null && issued === null) return [];
  const organs = typed === null ? signedNames(issuers) : [typed];
  if (organs.length === 0 && issued === null) return [];
  const path = typed === null ? ['issuers'] : ['asIssued', 'signature'];
  return [{ kind: 'signature', organs, date: issued && printDay(issued), sealing: 'seal', stamps: [], origin: { path } }];
}

/** 附注: as printed, or in the outline's words where the kind of disclosure is stated. */
export function composeNote(narrator: Narrator): readonly Block[] {
  const { plan, outline } = narrator;
  const typed = plan.asIssued?.note;
  if (typed) return [{ kind: 'note', text: typed, origin: { path: ['asIssued', 'note'] } }];
  if (plan.disclosure.type === null || outline.note === null) return [];
  const { text, paths } = say(narrator, outline.note);
  return [{ kind: 'note', text, origin: originOf(narrator, outline.note, paths) }];
}

/** 联系人, 联系电话 and what else the registry has of the plan's contacts. */
export function composeContacts({ contacts }: Plan): readonly Block[] {
  const lines = contacts.flatMap(({ contact }) => [
    ...line('联系科室', contact.section),
    ...line('联系人', contact.person),
    ...line('联系电话', contact.phone),
    ...line('电子邮箱', contact.mailbox),
    ...line('联系地址', contact.room),
  ]);
  return lines.length === 0 ? [] : [{ kind: 'contacts', lines, origin: { path: ['contacts'] } }];
}

function line(label: string, value: string | null): readonly { readonly label: string; readonly value: string }[] {
  return value === null || value.trim() === '' ? [] : [{ label, value }];
}

/** 版记 (GB/T 9704-2012, 7.4); null where the plan has neither imprint nor copies. */
export function composeImprint({ imprint, copiesTo, issuers, issued, asIssued }: Plan): Imprint | null {
  const copies = copiesTo.length === 0 ? null : `${fullNames(copiesTo).join('，')}。`;
  if (asIssued?.imprint)
    return { sentTo: null, copiesTo: copies, ...splitImprint(asIssued.imprint), origin: { path: ['asIssued', 'imprint'] } };
  if (imprint) {
    return {
      sentTo: null,
      copiesTo: copies,
      organ: imprint.organ.organ.name,
      date: `${printDay(imprint.date)}印发`,
      origin: { path: imprint.path },
    };
  }
  if (copies === null) return null;
  const date = issued === null ? '' : `${printDay(issued)}印发`;
  return { sentTo: null, copiesTo: copies, organ: fullNames(issuers)[0] ?? '', date, origin: { path: ['copiesTo'] } };
}

const IMPRINT = /^(.*?)\s*(\d{4}年\d{1,2}月\d{1,2}日印发?)$/;

function splitImprint(printed: string): { readonly organ: string; readonly date: string } {
  const match = IMPRINT.exec(printed);
  return { organ: match?.[1] ?? printed, date: match?.[2] ?? '' };
}
