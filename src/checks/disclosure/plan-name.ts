import type { Plan } from '../../plan/plan.ts';
import { printChineseNumber } from '../wording/chinese-number.ts';

/** What a campaign is called in a message: 2026年第二次联合抽查; its title or id where it has no number. */
export function planName({ id, year, period, sequence, title }: Plan): string {
  const time = `${period ?? ''}${sequence === null ? '' : `第${printChineseNumber(sequence)}次`}`;
  return time === '' ? (title?.text ?? id) : `${year}年${time}联合抽查`;
}
