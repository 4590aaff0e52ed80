import { never } from '../../core/invariant.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Plan } from '../../plan/plan.ts';
import { printedContacts } from '../../plan/printed-contacts.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import type { PublicData, PublicDataOrgan } from '../../schema/public-data.ts';
import { fullNames } from '../facts/organs.ts';
import type { Manuscript } from '../manuscript.ts';
import { annualPlanData } from './annual-plan-data.ts';
import { campaignData } from './campaign-data.ts';
import { disposalsData } from './disposals-data.ts';
import { itemListData } from './item-list-data.ts';
import type { KindData } from './kind-data.ts';
import { kindNames } from './kind-names.ts';
import { resultsData } from './results-data.ts';
import { scheduleData } from './schedule-data.ts';
import { textOf } from './text-of.ts';
import { workPlanData } from './work-plan-data.ts';

const FORMAT = 1;

/** The facts of a plan as a site publishes them for programs, beside the document in words. */
export function composeData(plan: Plan, manuscript: Manuscript): PublicData {
  const attachments = annexTitles(manuscript);
  const { organs, facts } = dataOfKind(plan, attachments);
  return {
    ...headOf(plan, manuscript),
    ...{ implements: [], campaign: null, results: null, platform: null, publishTo: null },
    organs: [...new Set([...plan.issuers.map(({ organ }) => organ), ...organs].map(shortName))],
    basis: plan.basis.map(({ document: { title, number, date } }) => ({ title, number, date })),
    contacts: printedContacts(plan)
      .filter(({ contact }) => contact.publishable)
      .map(({ contact: { section, phone, mailbox, room } }) => ({ section, phone, mailbox, room })),
    attachments,
    schedule: scheduleData(plan.schedule),
    ...facts,
    text: textOf(manuscript),
  };
}

type Head = Omit<
  PublicData,
  | 'implements'
  | 'campaign'
  | 'results'
  | 'platform'
  | 'publishTo'
  | 'organs'
  | 'basis'
  | 'contacts'
  | 'attachments'
  | 'schedule'
  | 'text'
>;

/** What catalogues ask, and when the document holds. */
function headOf(plan: Plan, { title, draft, metadata, keyFacts }: Manuscript): Head {
  const { id, kind, status, area, year, period, sequence, version, issued, effective, expires, filed, disclosure } = plan;
  const { type, indexNumber, theme, genre, column, publishedOn } = disclosure;
  return {
    $schema: `${'../'.repeat(id.split('/').length - 1)}schema.json`,
    format: FORMAT,
    id,
    kind,
    kindName: kindNames[kind],
    title,
    draft,
    status,
    validity: metadata.validity,
    area,
    region: plan.profile.region,
    year,
    period,
    sequence,
    version,
    supersedes: plan.supersedes?.text ?? null,
    number: plan.number?.text ?? null,
    issuers: plan.issuers.map(({ organ }) => organData(organ)),
    addressees: fullNames(plan.addressees),
    copiesTo: fullNames(plan.copiesTo),
    issued,
    effective,
    expires,
    filed,
    publishedOn,
    disclosure: { type, indexNumber, theme, genre, column },
    keywords: metadata.keywords,
    description: metadata.description,
    keyFacts,
  };
}

function organData({ name, short, creditCode }: Organ): PublicDataOrgan {
  return { name, short, creditCode };
}

function annexTitles({ parts }: Manuscript): readonly string[] {
  const annexes = parts.filter(({ role }) => role === 'annex');
  return annexes.map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).join(''));
}

function dataOfKind(plan: Plan, annexes: readonly string[]): KindData {
  switch (plan.kind) {
    case 'campaign':
      return campaignData(plan);
    case 'work-plan':
      return workPlanData(plan);
    case 'annual-plan':
      return annualPlanData(plan, annexes);
    case 'item-list':
      return itemListData(plan);
    case 'results':
      return resultsData(plan);
    case 'disposals':
      return disposalsData(plan);
    default:
      return never(plan);
  }
}
