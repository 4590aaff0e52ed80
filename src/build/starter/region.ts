import type { Typed } from './typed.ts';

/** The region and the area of a root whose maker names none. */
export const defaultRegion = '某市某区';
export const defaultArea = 'mouqu';

const REGION = /^\p{Script=Han}{1,29}[省市区县旗州盟]$/u;

/** Reads the full name of a region. */
export function parseRegion(typed: string): Typed<string> {
  if (REGION.test(typed)) return { value: typed };
  return {
    fault: {
      zh: `地区全称为 \`${typed}\`，应为 \`石家庄市鹿泉区\` 这样的名称，以区、县、市等结尾`,
      en: `Unexpected region \`${typed}\`, expected a full name such as \`石家庄市鹿泉区\``,
    },
  };
}
