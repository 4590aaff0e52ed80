import { kindNames } from '../../documents/data/kind-names.ts';
import { printCitation } from '../../documents/facts/print-citation.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { type Day, printDay } from '../../plan/days/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Contact } from '../../plan/registry/registry.ts';
import { type FactGroup, factGroup, type PlanFact, stated, statedDay } from './plan-fact.ts';

/** What a plan says of itself as a document; `manuscript` is there where it could be composed. */
export function documentFacts(plan: Plan, manuscript: Manuscript | undefined): FactGroup {
  const { disclosure, number, issuers, addressees, copiesTo, basis, contacts } = plan;
  return factGroup('公文', [
    ...stated('文种', kindNames[plan.kind]),
    ...stated('标题', manuscript?.title),
    ...stated('发文字号', number?.text),
    ...stated('状态', plan.status),
    ...stated('版次', plan.version?.toString()),
    ...stated('替代文件', plan.supersedes?.text),
    ...stated('发文机关', names(issuers)),
    ...stated('签发人', texts(plan.signers)),
    ...stated('主送机关', names(addressees)),
    ...stated('抄送机关', names(copiesTo)),
    ...day('成文日期', plan.issued),
    ...day('施行日期', plan.effective),
    ...day('失效日期', plan.expires),
    ...day('备案日期', plan.filed),
    ...stated('密级', plan.secrecy?.text),
    ...stated('紧急程度', plan.urgency),
    ...stated('信息公开类型', disclosure.type),
    ...stated('不予公开理由', disclosure.reason),
    ...stated('索引号', disclosure.indexNumber),
    ...day('发布日期', disclosure.publishedOn),
    ...stated('参数文件', plan.profile.id),
    ...stated('依据', basis.map(printCitation)),
    ...stated(
      '联系方式',
      contacts.map(({ contact }) => contactText(contact)),
    ),
    ...stated('附件', annexTitles(manuscript)),
  ]);
}

function day(label: string, stand: Day | null): readonly PlanFact[] {
  return statedDay(label, stand, stand && printDay(stand));
}

function names(references: readonly { readonly organ: { readonly name: string } }[]): readonly string[] {
  return references.map(({ organ }) => organ.name);
}

function texts(typed: readonly { readonly text: string }[]): readonly string[] {
  return typed.map(({ text }) => text);
}

function contactText({ section, person, phone, mailbox, room }: Contact): string {
  return [section, person, phone, mailbox, room].filter((part) => part !== null).join(' ');
}

function annexTitles(manuscript: Manuscript | undefined): readonly string[] {
  const annexes = (manuscript?.parts ?? []).filter(({ role }) => role === 'annex');
  return annexes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])));
}
