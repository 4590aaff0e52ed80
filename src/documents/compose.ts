import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import { type Annex, composeAnnexes, composeAttachmentList, composeSheets, listAnnexes } from './compose/annexes.ts';
import { composeBody } from './compose/body.ts';
import {
  composeAddressee,
  composeContacts,
  composeHead,
  composeImprint,
  composeNote,
  composeSignature,
} from './compose/frame.ts';
import { tellUnknownIds } from './compose/known-ids.ts';
import { composeMetadata } from './compose/metadata.ts';
import { isReplaced, makeNarrator, type Narrator, wordingOf } from './compose/narrator.ts';
import { plainParagraph, tell, tellLine } from './compose/told.ts';
import { fact } from './facts/fact.ts';
import { factsOf } from './facts.ts';
import { tellKind } from './kinds/tell-kind.ts';
import type { Block, Manuscript, Part, Title } from './manuscript.ts';
import type { Outline } from './outline.ts';
import type { Wording } from './wording.ts';

/** What a title ends in where it names a plan; other titles are made of the rest. */
const TITLE_END = /(实施方案|工作方案|方案|工作计划|计划)$/;

/**
 * The document of a plan in the words of an outline. Always gives a manuscript: references nothing answers are printed
 * as typed and are errors, as are sentence ids nobody has.
 */
export function composeDocument(plan: Plan, outline: Outline, options: { readonly draft: boolean }): Outcome<Manuscript> {
  const told: Diagnostic[] = [];
  const telling = tellKind(plan);
  const first = makeNarrator({ plan, outline, telling, facts: factsOf(plan, telling), told });
  const title = composeTitle(first);
  const facts = new Map([
    ...first.facts,
    fact('title', title.origin.path, title.text),
    fact('titleStem', title.origin.path, title.text.replace(TITLE_END, '')),
  ]);
  const narrator = makeNarrator({ plan, outline, telling, facts, told });
  tellUnknownIds(narrator);
  const annexes = listAnnexes(narrator);
  const value: Manuscript = {
    id: plan.id,
    title: title.text,
    draft: options.draft,
    metadata: composeMetadata(plan, title.text, telling),
    layout: { form: 'document', grid: 'gbt9704', imprintPage: 'last', fingerprint: null },
    parts: [...composeParts(narrator, title, annexes), ...composeAnnexes(plan, annexes)],
    imprint: composeImprint(plan),
    sheets: [...composeSheets(annexes), ...telling.sheets(title.text)],
    keyFacts: telling.keyFacts,
  };
  return { value, diagnostics: withoutRepeats(told) };
}

function composeTitle(narrator: Narrator): Title {
  const { plan, outline } = narrator;
  const typed: Wording | null = plan.title && { text: plan.title.text, path: plan.title.path, positions: plan.positions };
  const wording = typed ?? outline.title;
  if (!wording) return { kind: 'title', text: plan.id, origin: { path: [] } };
  return { kind: 'title', ...tellLine(narrator, wording) };
}

function composeParts(narrator: Narrator, title: Title, annexes: readonly Annex[]): readonly Part[] {
  const { plan } = narrator;
  const body = [...composeBody(narrator), ...composeContacts(plan), ...composeAttachmentList(plan, annexes)];
  const close = [...composeSignature(plan), ...composeNote(narrator)];
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
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ rule, file, place, message }) => {
    const key = [rule, file, place?.range.start, place?.range.end, message.zh].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}
