import { remembered } from '../../core/remembered.ts';
import type { Registry } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Related, type Spot, type Subject } from '../check.ts';
import { nameFinder } from '../wording/name-finder.ts';
import { certificatesIn } from './certificates.ts';
import { publicTexts } from './public-texts.ts';

/** The certificate numbers of one text, told from the first to the last. */
interface Listing {
  readonly numbers: readonly string[];
  readonly spot: Spot;
  readonly related: readonly Related[];
}

/** Inspectors with their certificate numbers in what is made public. */
export const staffListExposed: Check = defineCheck({
  id: 'privacy/staff-list-exposed',
  severity: 'warning',
  title: { zh: '公开了执法人员的证号', en: 'Certificate numbers of inspectors are made public' },
  why: {
    zh: '名单连同证号公开，容易被人冒充上门检查。',
    en: 'With names and numbers at hand, anybody can pass for an inspector.',
  },
  fix: {
    zh: '只写人数，或者只写姓名、删去证号；名单留在平台里，检查时当面出示证件。',
    en: 'Give their number, or names without certificates; the list itself stays on the platform.',
  },
  basis: '《中华人民共和国政府信息公开条例》第十五条、第十六条（依据待核）',
  effectiveFrom: null,
  messages: {
    listed: {
      zh: '公开内容含 `{count}` 名执法人员的证号，应只写人数或删去证号',
      en: 'Unexpected certificate numbers of `{count}` inspectors in a public text, expected none of them',
    },
  },
  example: {
    bad: `
      overrides: { draw.inspectors: 执法人员为示例甲（执法证号«03-2201）、示例乙（03-2202»）。 }`,
    good: `
      overrides: { draw.inspectors: 执法人员为示例甲、示例乙。 }`,
  },

  *run(subject, found) {
    const [first, ...others] = listingsOf(subject);
    if (first === undefined) return;
    const count = new Set([first, ...others].flatMap(({ numbers }) => numbers)).size;
    const note = { zh: '这里也有证号', en: 'certificate numbers here too' };
    const related = others.map(({ spot }) => ({ spot, note }));
    yield found('listed', first.spot, { count }, ...first.related, ...related);
  },
});

const certificateFinder = remembered((staff: Registry['staff']) =>
  nameFinder(staff.map(({ certificate }) => [certificate ?? '', true] as const)),
);

/** The part of each printed text from its first certificate number to its last. */
function listingsOf(subject: Subject): readonly Listing[] {
  const known = certificateFinder(subject.registry.staff);
  return publicTexts(subject).flatMap(({ text, isPrinted, place }) => {
    const numbers = isPrinted ? certificatesIn(text, known(text)) : [];
    const [first] = numbers;
    const last = numbers.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ numbers: numbers.map((each) => each.text), ...place(first.start, last.end) }];
  });
}
