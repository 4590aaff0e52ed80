import type { Message } from '../../core/diagnostic.ts';
import type { PlanPath } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Findings } from '../resolve/findings.ts';
import { type Match, nameOn } from './look-up.ts';
import type { NameBook } from './name-book.ts';
import { suggestNames } from './suggest-names.ts';

interface Found<T> {
  readonly noun: Message;
  readonly written: string;
  readonly path: PlanPath;
  readonly match: Match<T>;
  readonly day: Day;
  readonly book: NameBook<T>;
}

const LIKE_ENOUGH = 0.6;

/** Says of a name that its only bearer was not there on the plan's day, or that it did not bear the name yet. */
export function sayNotOnDay<T>(findings: Findings, found: Found<T>): void {
  const { match, path, book, written, day } = found;
  const rule = 'names/not-valid-on-date';
  if (match.isValid) {
    if (match.sort === 'later') findings.add({ rule, severity: 'warning', path, message: tooEarly(found) });
    return;
  }
  const [near] = suggestNames(book, written, day);
  const message = outOfTime(found);
  const hint = near !== undefined && near.likeness >= LIKE_ENOUGH ? { hint: nearHint(near.name, day) } : {};
  findings.add({ rule, severity: 'warning', path, message, ...hint });
}

function tooEarly<T>({ written, match, day }: Found<T>): Message {
  const { from, sort } = match.name;
  const short = sort === 'short' ? nameOn(match.names, 'short', day) : null;
  const right = short ?? nameOn(match.names, 'name', day) ?? written;
  return {
    zh: `名称“${written}”自 \`${from}\` 起使用，本文件按 \`${day}\` 应为“${right}”`,
    en: `Unexpected name “${written}” (borne since \`${from}\`), expected “${right}” on \`${day}\``,
  };
}

function outOfTime<T>({ noun, written, match, day }: Found<T>): Message {
  const { from, to } = match.valid;
  const isOver = to !== null && day > to;
  return {
    zh: `${noun.zh}“${written}”的登记${isOver ? `到 \`${to}\` 为止` : `自 \`${from}\` 起`}有效，应为 \`${day}\` 当日有效的${noun.zh}`,
    en: `Unexpected ${noun.en} “${written}” (on record ${isOver ? `up to \`${to}\`` : `from \`${from}\` on`}), expected one valid on \`${day}\``,
  };
}

function nearHint(name: string, day: Day): Message {
  return { zh: `\`${day}\` 当日有效、名称相近的是“${name}”`, en: `The nearest name valid on \`${day}\` is “${name}”` };
}
