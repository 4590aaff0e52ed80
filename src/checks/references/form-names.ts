import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Spot, within } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { patternOf } from '../wording/pattern-of.ts';
import type { ListedAnnex } from './listed-annexes.ts';

const SUFFIXES = '表单书函册';
const FORM_NAME = /\p{Script=Han}{1,100}?[知告录记][表单书函]/gu;
/** What is done with a form, before its name. */
const VERB = /^.*?(?:下达|送达|发送|发放|发出|出具|制发|印发|使用|填写|提交|寄送|采取|采用|通过)/u;
/** Characters before the last that make a name: 预先通知 of 预先通知单. */
const STEM = 4;

/** A form as the text calls it, and the annex that holds it. */
export interface NamedForm {
  readonly text: string;
  readonly annex: ListedAnnex;
  readonly spot: Spot;
}

/** The forms by which objects are told, against the annex that holds the form. */
export function noticeForms(plan: CampaignPlan, annexes: readonly ListedAnnex[]): readonly NamedForm[] {
  const { inspectionNotice, positions } = plan;
  if (inspectionNotice === null) return [];
  return inspectionNotice.by.flatMap((way, index) =>
    [...way.matchAll(FORM_NAME)].flatMap(({ 0: words, index: begin }) => {
      const text = words.replace(VERB, '');
      const annex = annexOf(text, annexes, inspectionNotice.annex);
      if (annex === undefined || annex.title.endsWith(text) || text.endsWith(annex.title)) return [];
      const path = [...inspectionNotice.path, 'by', index];
      const end = begin + words.length;
      return [
        {
          text,
          annex,
          spot: positions.has(path) ? within(path, end - text.length, end) : missingSpot(plan, inspectionNotice.path),
        },
      ];
    }),
  );
}

/** The annex the plan says holds the form, counted from 1 among those it lists; else the only one of the same noun. */
function annexOf(text: string, annexes: readonly ListedAnnex[], stated: number | null): ListedAnnex | undefined {
  if (stated !== null) return annexes[stated - 1];
  const [annex, other] = annexes.filter(({ title }) => nounOf(title) === nounOf(text));
  return other === undefined ? annex : undefined;
}

/** 通知 of 通知书 and 通知单. */
function nounOf(name: string): string {
  return SUFFIXES.includes(name.slice(-1)) ? name.slice(-3, -1) : name;
}

/** The annex’s name with another last character, in a sentence: 预先通知书 for 预先通知单. */
export function respelledForms({ prose }: Plan, annex: ListedAnnex): readonly NamedForm[] {
  const stem = annex.title.slice(-1 - STEM, -1);
  const suffix = annex.title.slice(-1);
  if (stem.length < STEM || !SUFFIXES.includes(suffix)) return [];
  return prose.flatMap(({ text, path }) =>
    [...text.matchAll(new RegExp(`${patternOf(stem)}[${SUFFIXES}]`, 'gu'))]
      .filter(({ 0: name }) => !name.endsWith(suffix))
      .map(({ 0: name, index }) => ({ text: name, annex, spot: within(path, index, index + name.length) })),
  );
}
