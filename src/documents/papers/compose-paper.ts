import type { Diagnostic, Outcome } from '../../core/diagnostic.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { officialOutcomes } from '../../plan/statistics/official-outcomes.ts';
import { makeNarrator, type Narrator, say } from '../compose/narrator.ts';
import { headingOf, isSaid } from '../compose/section-words.ts';
import { type Facts, fact } from '../facts/fact.ts';
import { factsOf } from '../facts/facts-of.ts';
import { preNoticeRows } from '../forms/pre-notice.ts';
import { tellKind } from '../kinds/tell-kind.ts';
import type { Block, Form, FormRow, Layout, Manuscript, Part } from '../manuscript.ts';
import type { Outline } from '../outline.ts';
import type { OutlineSection } from '../outline-sections.ts';
import { BLANK, type PaperKind, type PaperRequest } from './paper.ts';
import { paperAnswer, paperOrigin, paperRows } from './paper-rows.ts';
import { targetFields } from './target-facts.ts';

const BOX = '□';
/** Characters an answer of the record has room for. */
const LINE = 32;
const LAYOUT: Layout = { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null };

/** What all papers of a campaign are composed with. */
export interface PaperGround {
  readonly plan: CampaignPlan;
  /** The outline that words them. */
  readonly outline: Outline;
}

/**
 * A paper as a document of one part. Its form and its words come from the campaign and the outline alone; how it is set does
 * not depend on the facts of the enterprise, whose blanks they fill.
 */
export function composePaper(ground: PaperGround, kind: PaperKind, request: PaperRequest): Outcome<Manuscript> {
  const { plan, outline } = ground;
  const told: Diagnostic[] = [];
  const telling = tellKind(plan);
  const campaign = factsOf(plan, telling);
  const make = (facts: Facts): Narrator => makeNarrator({ plan, outline, telling, facts, told });
  const section = outline.sections.find(({ id }) => id === kind);
  if (section === undefined) return { value: undefined, diagnostics: told };
  // the title is set in lines by what it says, so it says nothing of the enterprise
  const titling = make(campaign);
  const heading = headingOf(titling, section);
  const title = heading === null ? kind : say(titling, heading).text;
  const narrator = make(new Map([...campaign, ...paperFacts(request)]));
  const form = kind === 'record' ? recordForm(narrator, section, request) : noticeForm(narrator, section, request);
  const origin = paperOrigin(narrator, section);
  const blocks: readonly Block[] = [
    { kind: 'title', text: title, origin },
    { ...form, caption: title },
  ];
  return { value: manuscriptOf(plan, title, { role: 'annex', orientation: 'portrait', blocks }), diagnostics: told };
}

/** What papers may refer to beside the facts of the campaign. A field the list does not have is there without a text. */
function paperFacts({ facts }: PaperRequest): Facts {
  return new Map([
    ...targetFields.map((field) => fact(`target.${field}`, [], facts.get(field) ?? '')),
    fact('outcomes', [], outcomeLines().join('\n')),
  ]);
}

/** The official outcomes with a box before each, as many on a line as a form is wide. */
function outcomeLines(): readonly string[] {
  const lines: string[] = [];
  for (const outcome of officialOutcomes.map((each) => `${BOX}${each}`)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + outcome.length >= LINE) lines.push(outcome);
    else lines.splice(-1, 1, `${last}${BLANK}${outcome}`);
  }
  return lines;
}

function recordForm(narrator: Narrator, section: OutlineSection, { departments }: PaperRequest): Form {
  const rows = section.children.flatMap((child) => paperRows(narrator, child, departments));
  return { kind: 'form', caption: '', rows, origin: paperOrigin(narrator, section) };
}

/** The form annexed to the campaign, its rows answered by the sections named after what they ask. */
function noticeForm(narrator: Narrator, section: OutlineSection, { departments }: PaperRequest): Form {
  const rows = preNoticeRows.map(({ asks, ...row }): FormRow => {
    const child = section.children.find(({ id }) => id === `${section.id}.${asks}`);
    return child && isSaid(narrator, child) ? { ...row, text: paperAnswer(narrator, child, departments) } : row;
  });
  return { kind: 'form', caption: '', rows, origin: paperOrigin(narrator, section) };
}

/** Nothing that tells of the enterprise stands in the properties of the file. */
function manuscriptOf(plan: CampaignPlan, title: string, part: Part): Manuscript {
  return {
    id: plan.id,
    title,
    draft: false,
    metadata: {
      indexNumber: null,
      theme: null,
      issuers: [],
      issued: plan.issued,
      number: null,
      publishedOn: null,
      validity: '',
      disclosureType: null,
      keywords: [],
      description: '',
      year: plan.year,
      area: plan.area,
      kind: plan.kind,
    },
    layout: LAYOUT,
    parts: [part],
    imprint: null,
    sheets: [],
    keyFacts: [],
  };
}
