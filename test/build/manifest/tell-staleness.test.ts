import { expect, test } from 'vitest';
import type { InputRecord } from '../../../src/build/manifest/manifest-inputs.ts';
import { type NamedValues, namedValues } from '../../../src/build/manifest/named-values.ts';
import { tellStaleness } from '../../../src/build/manifest/tell-staleness.ts';

const OWN = 'plans/a/2026/x.yaml';
const ORGS = 'plans/registry/a/orgs.yaml';
const CSV = 'plans/a/2026/x.csv';

type Version = Readonly<Record<string, unknown>>;

/** Why something made of the files before is out of date now; `used` names the entries of the registry it used. */
function why(before: Version, now: Version, used?: readonly string[]) {
  const sha = (data: unknown) => JSON.stringify(data);
  const records = Object.entries(before).map(([path, data]): InputRecord => {
    const values = path === CSV ? {} : { values: namedValues(path, data), ...(path === ORGS && used && { used }) };
    return { path, sha256: sha(data), ...values };
  });
  const valuesOf = (path: string): NamedValues => (path === CSV ? {} : namedValues(path, now[path]));
  const present = Object.entries(now).map(([path, data]) => ({ path, sha256: sha(data) }));
  return tellStaleness({ own: OWN, before: records, now: present, valuesOf })?.zh;
}

const orgs = (...shorts: readonly string[]) => ({ orgs: shorts.map((short, at) => ({ id: `o${at}`, short })) });

test('a key of the plan itself has changed, is new or gone', () => {
  expect(why({ [OWN]: { schedule: 1 } }, { [OWN]: { schedule: 2 } })).toBe('因为本方案的 `schedule` 有变化');
  expect(why({ [OWN]: { schedule: 1 } }, { [OWN]: { schedule: 1, note: 1 } })).toBe('因为本方案的 `note` 是新加的');
  expect(why({ [OWN]: { schedule: 1, note: 1 } }, { [OWN]: { schedule: 1 } })).toBe('因为本方案的 `note` 已删去');
});

test('an entry that is only called otherwise now was renamed', () => {
  expect(why({ [ORGS]: orgs('信用监管股', '财政局') }, { [ORGS]: orgs('信用监督股', '财政局') }, ['信用监管股'])).toBe(
    `因为 ${ORGS} 中的 \`信用监管股\` 已改名为 \`信用监督股\``,
  );
});

test('entries that are alike but for their names are not taken for one another', () => {
  const alike = (...shorts: readonly string[]) => ({ orgs: shorts.map((short) => ({ short })) });
  expect(why({ [ORGS]: alike('甲') }, { [ORGS]: alike('乙', '丙') }, ['甲'])).toBe(`因为 ${ORGS} 中的 \`甲\` 已删去`);
});

test('of entries that were not used nothing is said', () => {
  const now = { [OWN]: { title: 2 }, [ORGS]: orgs('信用监管股', '财政金融局') };
  expect(why({ [OWN]: { title: 1 }, [ORGS]: orgs('信用监管股', '财政局') }, now, ['信用监管股'])).toBe(
    '因为本方案的 `title` 有变化',
  );
});

test('a file without names is told as a whole, and files that come and go', () => {
  expect(why({ [CSV]: 1 }, { [CSV]: 2 })).toBe('因为 `plans/a/2026/x.csv` 有变化');
  expect(why({ [CSV]: 1 }, {})).toBe('因为不再依据 `plans/a/2026/x.csv`');
  expect(why({}, { [CSV]: 1 })).toBe('因为新依据 `plans/a/2026/x.csv`');
});

test('many reasons are counted; where there is none nothing is said', () => {
  const keys = (value: number) => Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((key) => [key, value]));
  expect(why({ [OWN]: keys(1) }, { [OWN]: keys(2) })).toMatch(/`a` 有变化，本方案的 `b` 有变化，本方案的 `c` 有变化 等 5 处$/);
  expect(why({ [OWN]: keys(1) }, { [OWN]: keys(1) })).toBeUndefined();
});
