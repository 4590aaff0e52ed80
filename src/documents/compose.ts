import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { withoutRepeats } from '../core/without-repeats.ts';
import type { Plan } from '../plan/plan.ts';
import { type Annex, composeAnnexes, composeAttachmentList, listAnnexes } from './compose/annexes.ts';
import { composeBody } from './compose/body.ts';
import { composeAddressee, composeContacts, composeImprint, composeSignature } from './compose/frame.ts';
import { composeHead } from './compose/head.ts';
import { tellUnknownIds } from './compose/known-ids.ts';
import { composeMetadata } from './compose/metadata.ts';
import { isReplaced, makeNarrator, type Narrator, speakerOf, wordingOf } from './compose/narrator.ts';
import { composeNotes } from './compose/notes.ts';
import { tellProvenance } from './compose/provenance.ts';
import { plainParagraph, tell, tellLine } from './compose/told.ts';
import { fact } from './facts/fact.ts';
import { factsOf } from './facts/facts-of.ts';
import { type HouseLayout, usualLayout } from './house-layout.ts';
import { tellKind } from './kinds/tell-kind.ts';
import type { Block, Layout, Manuscript, Part, Title } from './manuscript.ts';
import type { Outline } from './outline.ts';
import { composePage } from './page/compose-page.ts';
import { titleStem } from './title-stem.ts';
import { typedWording } from './wording.ts';

/**
 * The document of a plan in the words of an outline. Always gives a manuscript: references nothing answers are printed
 * as typed and are errors, as are sentence ids nobody has.
 */
export function composeDocument(plan: Plan, outline: Outline, options: ComposeOptions): Outcome<Manuscript> {
  const house = options.layout ?? usualLayout;
  const told: Diagnostic[] = [];
  const telling = tellKind(plan);
  const first = makeNarrator({ plan, outline, telling, facts: factsOf(plan, telling), told });
  const title = composeTitle(first);
  const facts = new Map([
    ...first.facts,
    fact('title', title.origin.path, title.text),
    fact('titleStem', title.origin.path, titleStem(title.text)),
  ]);
  const narrator = makeNarrator({ plan, outline, telling, facts, told });
  tellUnknownIds(narrator);
  const annexes = listAnnexes(narrator);
  const speak = speakerOf(narrator);
  const value: Manuscript = {
    id: plan.id,
    title: title.text,
    draft: options.draft,
    metadata: composeMetadata(plan, title.text, { ...telling, clauses: telling.clauses.map(speak) }),
    layout: composeLayout(plan, house),
    parts: [...composeParts(narrator, { title, annexes, house }), ...composeAnnexes(plan, annexes)],
    imprint: composeImprint(plan),
    provenance: tellProvenance(plan, title.text),
    keyFacts: telling.keyFacts.map(({ label, value }) => ({ label, value: speak(value) })),
    // of use to one renderer each, and to no rule: composed when asked for
    get sheets() {
      const request = { title: title.text, ledger: options.ledger ?? [] };
      return [...annexes.flatMap(({ sheets }) => sheets()), ...telling.sheets(request)];
    },
    get page() {
      return composePage(plan, speak);
    },
  };
  return { value, diagnostics: withoutRepeats(told, keyOf) };
}

export interface ComposeOptions {
  readonly draft: boolean;
  /** What the bureau chose; the usual where left out. */
  readonly layout?: HouseLayout;
  /** The plans of the same folder, for what sums them up. */
  readonly ledger?: readonly Plan[];
}

function composeLayout({ pageForm }: Plan, { grid, imprintPage }: HouseLayout): Layout {
  return { form: pageForm === '信函' ? 'letter' : 'document', grid, imprintPage, fingerprint: null };
}

function composeTitle(narrator: Narrator): Title {
  const { plan, outline } = narrator;
  const wording = plan.title ? typedWording(plan, plan.title) : outline.title;
  if (!wording) return { kind: 'title', text: plan.id, origin: { path: [] } };
  return { kind: 'title', ...tellLine(narrator, wording) };
}

interface Pieces {
  readonly title: Title;
  readonly annexes: readonly Annex[];
  readonly house: HouseLayout;
}

function composeParts(narrator: Narrator, { title, annexes, house }: Pieces): readonly Part[] {
  const { plan } = narrator;
  const body = [...composeBody(narrator), ...composeContacts(plan), ...composeAttachmentList(plan, annexes)];
  const close = [...composeSignature(plan, house), ...composeNotes(narrator)];
  const head = composeHead(plan);
  const addressee = composeAddressee(plan);
  if (!plan.notice) {
    return [{ role: 'notice', orientation: 'portrait', blocks: [...head, title, ...addressee, ...body, ...close] }];
  }
  return [
    { role: 'notice', orientation: 'portrait', blocks: [...head, ...composeNotice(narrator, addressee), ...close] },
    { role: 'plan', orientation: 'portrait', blocks: [title, ...body] },
  ];
}

/** Title, addressee and text of a 印发通知. */
function composeNotice(narrator: Narrator, addressee: readonly Block[]): readonly Block[] {
  const { outline } = narrator;
  const titleWording = wordingOf(narrator, 'notice.title', outline.noticeTitle);
  const replaced = wordingOf(narrator, 'notice.text', null);
  const texts = isReplaced(narrator, 'notice.text') ? [replaced] : outline.noticeTexts;
  const title: readonly Block[] = titleWording ? [{ kind: 'title', ...tellLine(narrator, titleWording) }] : [];
  const paragraphs = texts.flatMap((wording) => (wording ? tell(narrator, wording).map(plainParagraph) : []));
  return [...title, ...addressee, ...paragraphs];
}

/** A sentence said twice is reported once. */
function keyOf({ rule, file, place, message }: Diagnostic): string {
  return [rule, file, place?.range.start, place?.range.end, message.zh].join('\n');
}
