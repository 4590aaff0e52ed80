import type { FactChange } from './compare-facts.ts';
import type { FactEffect } from './fact-effects.ts';

/** The line of a change: 抽查比例 3% → 5%，应抽户数 +802（1203 → 2005）. Texts longer than `most` signs are cut. */
export function wordFactChange(change: FactChange, most: number = Number.POSITIVE_INFINITY): string {
  const { of, label, before, after, members, effects } = change;
  const short = (text: string): string => shortened(text, most);
  const thing = of === null ? '' : `${of.noun}「${short(of.title)}」`;
  if (label === null) return `${before === null ? '新增' : '删去'}${thing}${inBrackets(short(after ?? before ?? ''))}`;
  const name = `${thing}${label}`;
  if (members !== null) {
    const parts = [
      members.added.length === 0 ? [] : [`增加 ${short(members.added.join('、'))}`],
      members.removed.length === 0 ? [] : [`删去 ${short(members.removed.join('、'))}`],
    ].flat();
    return `${name} ${parts.join('；')}`;
  }
  const told = before === null ? `新增 ${short(after ?? '')}` : after === null ? `删去 ${short(before)}` : '';
  const arrow = `${short(before ?? '')} → ${short(after ?? '')}`;
  return [`${name} ${told === '' ? arrow : told}`, ...effects.map(wordEffect)].join('，');
}

function inBrackets(text: string): string {
  return text === '' ? '' : `（${text}）`;
}

/** 应抽户数 +802（1203 → 2005）, 结束推迟 15 日（11 个工作日）. */
function wordEffect(effect: FactEffect): string {
  if (effect.is === 'move') {
    const { label, days, workdays } = effect;
    const counted = workdays === null ? '' : `（${Math.abs(workdays)} 个工作日）`;
    return `${label}${days > 0 ? '推迟' : '提前'} ${Math.abs(days)} 日${counted}`;
  }
  const { label, before, after, unit } = effect;
  if (before === null || after === null) return `${label} ${counted(before, unit)} → ${counted(after, unit)}`;
  const difference = after - before;
  const signed = `${difference < 0 ? '−' : '+'}${Math.abs(difference)}`;
  return label === '' ? `${signed}${unit}` : `${label} ${signed}（${before} → ${after}${unit}）`;
}

function counted(count: number | null, unit: string): string {
  return count === null ? '未定' : `${count}${unit}`;
}

function shortened(text: string, most: number): string {
  const signs = text.length > most ? [...text] : [];
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}
