import type { CampaignPlan } from '../../plan/campaign.ts';
import { at, atKey, type Check, defineCheck, type Spot } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { printedBody } from '../wording/printed-lines.ts';

/** How documents word the parts regions ask for; any other part is looked for by its own words. */
const WORDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['随机抽取', /随机(?:抽取|选取|抽选|摇号|产生|选派)|摇号|抽签|抽取(?:确定)?(?:被)?检查对象/],
  ['拒绝签字', /(?:拒绝|拒不|不愿|不予)签|拒签/],
  ['回避', /回避/],
]);
const PART_END = /(?:的?(?:处理|办法|规定|要求|程序|制度|情形|情况|措施))$/;

/** A part the region wants in every campaign, in no sentence of this one. */
export const requiredPartMissing: Check = defineCheck({
  id: 'legal/required-part-missing',
  severity: 'warning',
  title: { zh: '缺少必备内容', en: 'A required part is absent' },
  why: {
    zh: '随机抽取、拒绝签字的处理等是抽查程序的要件，方案不写，检查人员无据可依。',
    en: 'Without a word on the draw or on refusals to sign, inspectors have no procedure to go by.',
  },
  fix: {
    zh: '恢复删去的句子，或者在改写的句子里写明；回避可写 `inspectors: { recusal: true }`。本地区要求哪些内容，写在参数的 `requires.parts`。',
    en: 'Bring back the sentence, or say it in its replacement; `inspectors: { recusal: true }` for recusal. `requires.parts` of the profile lists the parts.',
  },
  basis: '《企业公示信息抽查办法》；地区要求见 `requires.parts`',
  effectiveFrom: null,
  messages: {
    part: {
      zh: '方案没有“{part}”的内容，应写明',
      en: 'Unexpected plan without “{part}”, expected a sentence on it',
    },
  },
  restsOn: { part: 'requires.parts' },
  example: {
    bad: `
      overrides: { methods.record: «null» }`,
    good: `
      overrides: { methods.record: 检查对象拒绝签字的，在检查记录表上写明。 }`,
    outline: `
id: own
title: 方案
sections:
  - { id: draw, text: 从名录库中随机抽取检查对象。 }
  - { id: methods.record, text: 检查对象拒绝签字的如实记录。 }`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const printed = printedBody(subject);
    if (plan.kind !== 'campaign' || printed === undefined) return;
    for (const part of plan.profile.requires.parts) {
      if (!isSaid(part, printed)) yield found('part', partSpot(plan, part), { part });
    }
  },
});

function isSaid(part: string, printed: string): boolean {
  const stem = part.replace(PART_END, '');
  const wording = WORDINGS.get(stem);
  return wording === undefined ? printed.includes(stem) : wording.test(printed);
}

/** The fact that prints the part; else the override that may have dropped it, or all of them; else whose outline it is. */
function partSpot(plan: CampaignPlan, part: string): Spot {
  const recusal = [...plan.inspectors.path, 'recusal'];
  if (part.includes('回避') && plan.positions.has(recusal)) return at(recusal);
  const [first, ...others] = plan.overrides.values();
  if (first !== undefined && others.length === 0) return at(first.path);
  return plan.overrides.size > 0 ? atKey(['overrides']) : missingSpot(plan, ['profile']);
}
