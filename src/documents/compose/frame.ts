import { printDay } from '../../plan/days/day.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stamp } from '../../plan/plan-common.ts';
import { printedContacts } from '../../plan/printed-contacts.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { fullNames, signedNames } from '../facts/organs.ts';
import type { HouseLayout } from '../house-layout.ts';
import type { Block, Imprint, Signature } from '../manuscript.ts';

/** 主送机关 with its colon; nothing where the plan names none. */
export function composeAddressee({ addressees, asIssued }: Plan): readonly Block[] {
  const text = asIssued?.addressee ?? fullNames(addressees).join('、');
  if (text === '') return [];
  const path = asIssued?.addressee ? ['asIssued', 'addressee'] : ['addressees'];
  return [{ kind: 'addressee', text: /[：:]$/.test(text) ? text : `${text}：`, origin: { path } }];
}

/** 署名 and 成文日期. A document of the past without a date had no signature either. */
export function composeSignature(plan: Plan, house: HouseLayout): readonly Block[] {
  const { issuers, issued, asIssued } = plan;
  const typed = asIssued?.signature ?? null;
  if (asIssued && typed === null && issued === null) return [];
  const organs = typed === null ? signedNames(issuers) : [typed];
  if (organs.length === 0 && issued === null) return [];
  const path = typed === null ? ['issuers'] : ['asIssued', 'signature'];
  const sealing = sealingOf(plan, house);
  const stamps = sealing === 'stamp' ? organs.map((_, index) => stampOf(plan.stamps[index])) : [];
  return [{ kind: 'signature', organs, date: issued && printDay(issued), sealing, stamps, origin: { path } }];
}

const SEALINGS = { 盖章: 'seal', 不盖章: 'none', 签名章: 'stamp' } as const;

/** What the plan says; else the bureau's way, but for a document of the past. */
function sealingOf({ sealing, asIssued }: Plan, house: HouseLayout): Signature['sealing'] {
  if (sealing !== null) return SEALINGS[sealing];
  return asIssued === null ? house.sealing : 'seal';
}

/** An organ without its stamp, which a rule reports, has room for one. */
function stampOf(stamp: Stamp | undefined): Signature['stamps'][number] {
  return { post: stamp?.post ?? '', name: stamp?.name ?? '' };
}

/** 联系人, 联系电话 and what else the registry has of the contacts that may be printed, each with its organ where that is not plain. */
export function composeContacts(plan: Plan): readonly Block[] {
  const lines = printedContacts(plan).flatMap(({ contact, organ }) => [
    ...(organ === null || isSoleIssuer(plan, organ) ? [] : line('联系单位', shortName(organ))),
    ...line('联系科室', contact.section),
    ...line('联系人', contact.person),
    ...line('联系电话', contact.phone),
    ...line('电子邮箱', contact.mailbox),
    ...line('联系地址', contact.room),
  ]);
  return lines.length === 0 ? [] : [{ kind: 'contacts', lines, origin: { path: ['contacts'] } }];
}

/** Whether the organ signs the document alone, so that its sections go without its name; one that seals for it does the same. */
function isSoleIssuer({ issuers }: Plan, { id }: Organ): boolean {
  const [issuer, ...others] = issuers;
  return issuer !== undefined && others.length === 0 && (issuer.organ.id === id || issuer.sealedBy?.organ.id === id);
}

function line(label: string, value: string | null): readonly { readonly label: string; readonly value: string }[] {
  return value === null || value.trim() === '' ? [] : [{ label, value }];
}

/** 版记 (GB/T 9704-2012, 7.4), in a letter without organ and date (10.1); null where nothing stands in it. */
export function composeImprint(plan: Plan): Imprint | null {
  const { copiesTo, asIssued } = plan;
  const printed = { sentTo: null, copiesTo: copiesTo.length === 0 ? null : `${fullNames(copiesTo).join('，')}。` };
  if (asIssued?.imprint) return { ...printed, ...splitImprint(asIssued.imprint), origin: { path: ['asIssued', 'imprint'] } };
  const isLetter = plan.pageForm === '信函';
  if (printed.copiesTo === null && (isLetter || plan.imprint === null)) return null;
  const path = (isLetter ? undefined : plan.imprint?.path) ?? ['copiesTo'];
  return { ...printed, ...(isLetter ? { organ: '', date: '' } : issueOf(plan)), origin: { path } };
}

/** 印发机关 and 印发日期; where the plan has no imprint, who issued it and when. */
function issueOf({ imprint, issuers, issued }: Plan): Pick<Imprint, 'organ' | 'date'> {
  const date = imprint?.date ?? issued;
  const organ = imprint?.organ.organ.name ?? fullNames(issuers)[0] ?? '';
  return { organ, date: date === null ? '' : `${printDay(date)}印发` };
}

const IMPRINT = /^(.*?)(\d{4}年\d{1,2}月\d{1,2}日印发?)$/;

function splitImprint(printed: string): { readonly organ: string; readonly date: string } {
  const match = IMPRINT.exec(printed);
  return { organ: match?.[1]?.trimEnd() ?? printed, date: match?.[2] ?? '' };
}
