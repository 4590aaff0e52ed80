import { grouped } from '../../core/grouped.ts';
import { withoutRepeats } from '../../core/without-repeats.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { type Check, type Correction, defineCheck } from '../check.ts';
import { looseText } from './loose-text.ts';
import { organNames } from './organ-names.ts';
import { type OrganSpelling, organSpellings } from './organ-spellings.ts';

/** One organ or group under several names in one document. */
export const organNameVariants: Check = defineCheck({
  id: 'departments/organ-name-variants',
  severity: 'warning',
  title: { zh: '同一机关有几种写法', en: 'One organ or group goes by several names in one document' },
  why: {
    zh: '同一份文件里称呼前后不一，收文单位会以为说的是不同的机关。',
    en: 'Where names change within a document, readers take them for different organs.',
  },
  fix: {
    zh: '统一用登记的全称或简称；只差引号、空格的，`banwen check --fix` 会改。',
    en: 'Use the registered name or short name throughout; `banwen check --fix` mends those that differ in quotation marks or spaces alone.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    variants: {
      zh: '同一机关写作 {variants}，应统一为“{expected}”',
      en: 'Unexpected names {variants} of one organ, expected “{expected}” throughout',
    },
  },
  example: {
    bad: `
      kind: work-plan
      addressees: [各成员单位]
      sections:
        - { heading: 工作任务, text: 各成员单位要完善名录库。 }
        - { heading: 工作要求, text: «区有关部门»按季度报送情况。 }`,
    good: `
      kind: work-plan
      addressees: [各成员单位]
      sections:
        - { heading: 工作任务, text: 各成员单位要完善名录库。 }
        - { heading: 工作要求, text: 各成员单位按季度报送情况。 }`,
  },

  *run(subject, found) {
    for (const spellings of grouped(organSpellings(subject), ({ organ }) => organ.id).values()) {
      const firsts = withoutRepeats(spellings, ({ written }) => written);
      const whole = firsts.filter((form) => !firsts.some((other) => isEndOf(form, other)));
      const odd = whole.filter((form) => !isStandard(form));
      const [first] = odd;
      if (first === undefined || whole.length < 2) continue;
      const expected = expectedName(spellings[0].organ, first.written);
      const shown = firsts.map((form) => (isStandard(form) ? expected : form.written));
      const related = spellings
        .filter((each) => each !== first && (firsts.includes(each) || odd.some(({ written }) => written === each.written)))
        .map((each) => ({ spot: each.spot, note: NOTE, ...correctionOf(each) }));
      const values = { variants: [...new Set(shown)].map((name) => `“${name}”`).join('、'), expected };
      yield { ...found('variants', first.spot, values, ...related), ...correctionOf(first) };
    }
  },
});

const NOTE = { zh: '这里的写法', en: 'written so here' };

/** A registered name. A group's aliases are none: departments/organ-name-nonstandard passes them over. */
function isStandard({ organ, written }: OrganSpelling): boolean {
  const { name, short, kind } = organ;
  return kind === '群体' ? written === name || written === short : organNames(organ).includes(written);
}

/** Whether a form is a longer one cut short, as 各成员单位 is of a group's full name. */
function isEndOf(form: OrganSpelling, longer: OrganSpelling): boolean {
  const { name, short } = longer.organ;
  const whole = isStandard(longer) ? [name, short ?? ''] : [longer.written];
  return !isStandard(form) && whole.some((each) => each !== form.written && each.endsWith(form.written));
}

/** The registered name a spelling stands for; the short one where it resembles neither. */
function expectedName(organ: Organ, written: string): string {
  const called = shortName(organ);
  return [organ.name, called].find((each) => looseText(each).text === looseText(written).text) ?? called;
}

/** What may be typed instead: a name that differs in quotation marks and spaces alone. */
function correctionOf(spelling: OrganSpelling): { readonly correction?: Correction } {
  const { organ, written } = spelling;
  const by = expectedName(organ, written);
  const isSame = looseText(by).text === looseText(written).text;
  return isSame && !isStandard(spelling) ? { correction: { of: written, by } } : {};
}
