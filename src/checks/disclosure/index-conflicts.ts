import type { PlanPath } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { normalTitle } from '../wording/normal-title.ts';

/** A field of the index block and the wording of the document that says otherwise. */
export interface IndexConflict {
  readonly field: PlanPath;
  readonly values: { readonly found: string; readonly expected: string };
  /** Where the document says so. */
  readonly against: PlanPath;
}

const NONE = '无';
const TYPES = /主动公开|依申请公开|不予公开|此件(?:不公开|公开发布|依申请公开)/;
const NUMBER = /(?<![^\s（(《])[^\s（(《]+[〔[［【(（]\d{4}[〕\]］】)）]\s*\d+\s*号/;

/** Where the index block, which is made of facts, contradicts wording that a document of the past keeps. */
export function indexConflicts(plan: Plan): readonly IndexConflict[] {
  return [issuersConflict(plan), typeConflict(plan), numberConflict(plan)].filter((conflict) => conflict !== null);
}

function issuersConflict({ issuers, asIssued }: Plan): IndexConflict | null {
  const signature = asIssued?.signature ?? null;
  if (signature === null) return null;
  const signed = normalTitle(signature);
  const absent = issuers.filter(({ organ }) => !namesOf(organ).some((name) => signed.includes(normalTitle(name))));
  if (absent.length === 0) return null;
  const found = absent.map(({ organ }) => organ.name).join('、');
  return { field: ['issuers'], values: { found, expected: signature }, against: ['asIssued', 'signature'] };
}

function namesOf({ name, short, aliases, former }: Organ): readonly string[] {
  return [name, short ?? name, ...aliases, ...former.map((each) => each.name)];
}

function typeConflict({ disclosure, asIssued }: Plan): IndexConflict | null {
  const words = TYPES.exec(asIssued?.note ?? '')?.[0];
  const { type } = disclosure;
  if (words === undefined || type === null) return null;
  const expected = typeIn(words);
  return expected === type
    ? null
    : { field: ['disclosure', 'type'], values: { found: type, expected }, against: ['asIssued', 'note'] };
}

function typeIn(words: string): string {
  if (words.includes('依申请')) return '依申请公开';
  return /不公开|不予公开/.test(words) ? '不予公开' : '主动公开';
}

/** The number above the title, where it is kept as it was printed. */
function numberConflict({ number, asIssued }: Plan): IndexConflict | null {
  const printed = NUMBER.exec(asIssued?.organLine ?? '')?.[0];
  if (printed === undefined || (number !== null && withoutSigns(number.text) === withoutSigns(printed))) return null;
  return { field: ['number'], values: { found: number?.text ?? NONE, expected: printed }, against: ['asIssued', 'organLine'] };
}

/** Without spaces and brackets: how those are typed is numbering/document-number-malformed's. */
function withoutSigns(text: string): string {
  return text.normalize('NFKC').replace(/[\s〔[【(〕\]】)]/g, '');
}
