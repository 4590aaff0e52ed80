import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { hostileTexts } from './support/hostile-texts.ts';
import { readRegexes, type StatedRegex } from './support/read-regexes.ts';
import { readRegex } from './support/regex-tree.ts';
import { regexWork } from './support/regex-work.ts';

/** Folders whose expressions meet texts of any length. */
const FOLDERS = ['build', 'checks', 'core', 'documents', 'plan', 'schema', 'source'];
/** Where longer texts are turned away before any expression meets them. */
const TURNED_AWAY = /^src\/(?:schema\/official-word\.ts|source\/slips\/)/;
const TIMES = 16;
/** Work in proportion to a text doubles with it; work by the square of it is four times as much. */
const SUSPECT = 2.3;
const TOO_MUCH = 3;

test('no expression takes more than its share of work for a text twice as long', () => {
  const slow = FOLDERS.flatMap((folder) => filesBelow(`src/${folder}`))
    .filter((path) => !TURNED_AWAY.test(path))
    .flatMap((path) => readRegexes(path, readFileSync(path, 'utf8')))
    .flatMap((regex) => {
      const worst = worstOf(regex);
      return worst === undefined ? [] : [`${regex.place} /${regex.source}/ on ${JSON.stringify(worst)}`];
    });
  expect(slow).toEqual([]);
}, 120_000);

test.each([
  /《[^》]*》/g,
  /\s+$/,
  /[，。]+$/,
  /\d+\s*个?\s*日/,
  /^附件\s*\d*\s*：/,
  /年度.*(?:抽查|检查).*计划$/,
  /[A-Za-z.]+@/g,
  /(?:a|b|ab)*c/,
  /.*率为\d/,
])('%s takes more', (regex) => {
  expect(worstOf({ place: '', source: regex.source, flags: regex.flags })).toBeDefined();
});

test.each([
  /《[^《》]*》/g,
  /(?<!\s)\s+$/,
  /(?<!\d)\d+\s*(?:个\s*)?日/,
  /^附件\s*(?:\d+\s*)?：/,
  /年度.{0,40}抽查/,
  /(?<![A-Za-z.])[A-Za-z.]+@/g,
  /^.*计划$/,
  /(?:根据|按照)[^，]{0,20}(?:文件|要求)/gu,
])('%s does not', (regex) => {
  expect(worstOf({ place: '', source: regex.source, flags: regex.flags })).toBeUndefined();
});

/** The beginning of a text the work grows too fast on; undefined where there is none. */
function worstOf(regex: StatedRegex): string | undefined {
  const work = regexWork(regex);
  const texts = hostileTexts(readRegex(regex.source), regex.flags);
  const worst = texts.find((text) => {
    const [little, more] = [work(text(TIMES)), work(text(2 * TIMES))];
    return more > SUSPECT * little && work(text(4 * TIMES)) - more > TOO_MUCH * (more - little);
  });
  return worst?.(TIMES).slice(0, TIMES);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}
