import type { About } from './read-about.ts';
import type { Said } from './say-cell.ts';

/** The version of the hidden sheet that is understood. */
const CONTRACT = '1';

/** Why a workbook of ours is not read: made for another plan, or by a program of another contract. */
export function aboutFault({ contract, plan, title }: About, wanted: string): Said | undefined {
  if (contract !== CONTRACT) {
    return {
      rule: 'collect/plan-mismatch',
      severity: 'error',
      message: {
        zh: `工作簿的约定是 \`${contract}\`，只认得 \`${CONTRACT}\`，没有读`,
        en: `Unexpected contract \`${contract}\` of the workbook, expected \`${CONTRACT}\`; it was not read`,
      },
      hint: { zh: '升级 banwen', en: 'Install a newer banwen' },
    };
  }
  if (plan === wanted) return undefined;
  return {
    rule: 'collect/plan-mismatch',
    severity: 'error',
    message: {
      zh: `是方案 \`${plan}\`（${title}）的表，应为 \`${wanted}\` 的，没有读`,
      en: `Unexpected return for the plan \`${plan}\`, expected \`${wanted}\`; it was not read`,
    },
    hint: { zh: '请部门用这次发的表填，或汇总到那个方案', en: 'Ask for the form of this plan, or collect it for that one' },
  };
}
