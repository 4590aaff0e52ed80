import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/plan/days/day.ts';
import { runCheck } from '../../src/shell/run-check.ts';
import { repository } from '../support/compile-folder.ts';
import { fakeHost } from '../support/fake-host.ts';

const PLAN = 'plans/test/2026/plan.yaml';
const textOf = (path: string) => readFileSync(join(repository, path), 'utf8');
const root = {
  'plans/profiles/test.yaml': textOf('test/support/checks/profile.yaml'),
  'plans/registry/test/all.yaml': textOf('test/support/checks/registry.yaml'),
  'templates/campaign/outline.yaml': textOf('templates/campaign/outline.yaml'),
};

/** A plan as it should be; at each ⟦…⟧ what is right comes first, then ways to get it wrong that can be mended unasked. */
const MARKED = `# 示例：注释里的 水务局、３％ 和 2026年5月6日 不动
kind: campaign
profile: test
status⟦: |：⟧印发
year: 2026
sequence: 3
issuers: [区市场监管局]
issued: ⟦2026-05-06|2026年5月6日|2026/5/6⟧      # 成文
addressees: [⟦区水务局|水务局⟧, '⟦区水务局|水务局⟧', "⟦区水务局|水务局⟧"]
disclosure: { type: ⟦主动公开|“主动公开”⟧ }
platform: ⟦示例省双随机监管平台|双随机监管平台系统|示例省抽查系统⟧   # 水务局
publishTo: ⟦国家企业信用信息公示系统|国家市场主体信用信息公示系统⟧

schedule:
  window: { start: ⟦2026-06-01|2026.6.1⟧, end: 2026-06-30 }

sampling:
  objects: { text: 全区企业, industries: [企业], population: 41, asOf: ⟦2026-04-30|2026年4月30日⟧ }
  ratio: { atLeast: ⟦3%|３％|3％⟧, base: 名录库企业 }
departments:
  -   { org: 区市场监管局, role: 牵头, items: [公示信息检查] }
  - org: ⟦区水务局|水务局⟧
    role: 配合
    items: [节水检查]
overrides:
  preamble: '根据⟦甲联办〔2026〕2号|甲联办(2026)2号|甲联办【2026】 02 号|甲联办［２０２６］2号⟧，it''s⟦区水务局|水务局⟧。'
  results: "在⟦国家企业信用信息公示系统|国家市场主体信用信息公示系统⟧\\t公示，# 不是注释：⟦区水务局|水务局⟧"
  disposals: >-
    由⟦区水务局|水务局⟧和⟦区农业农村局|区畜牧局⟧处置，
    在⟦示例省双随机监管平台|双随机平台⟧录入。
inspectors: { perVisit: 2, credentials: 执法证件 }
`;

interface Spot {
  readonly right: string;
  readonly wrong: readonly string[];
}

/** What stands between the spots, and the spots. */
const between = MARKED.split(/⟦[^⟧]*⟧/);
const spots = [...MARKED.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words = '']): Spot => {
  const [right = '', ...wrong] = words.split('|');
  return { right, wrong };
});
const right = textWith(() => null);

/** The plan with the faults chosen: for each spot the number of a wrong way, or null. */
function textWith(choose: (spot: number) => number | null): string {
  return between.map((piece, index) => piece + wordsAt(index, choose)).join('');
}

function wordsAt(index: number, choose: (spot: number) => number | null): string {
  const spot = spots[index];
  const choice = spot === undefined ? null : choose(index);
  return choice === null ? (spot?.right ?? '') : (spot?.wrong[choice] ?? '');
}

async function fixed(text: string): Promise<string> {
  const host = fakeHost({ ...root, [PLAN]: text });
  const today = parseDay('2026-05-01');
  if (today === undefined) throw new Error('a day');
  await runCheck(host, { patterns: [], today, fix: 'write' });
  return host.files.get(PLAN) ?? '';
}

const faults = spots.flatMap(({ wrong }, spot) => wrong.map((words, way) => ({ spot, way, words })));
/** The faults of which a single one is mended. */
const mendable: (typeof faults)[number][] = [];

test('the plan has nothing to mend', async () => {
  expect(await fixed(right)).toBe(right);
});

test.each(faults)('$words is mended where it stands, or left as it is', async (fault) => {
  const text = textWith((each) => (each === fault.spot ? fault.way : null));
  const after = await fixed(text);
  expect([right, text]).toContain(after);
  if (after === right) mendable.push(fault);
});

test('every name and number is mended', () => {
  const left = faults.filter((fault) => !mendable.includes(fault)).map(({ words }) => words);
  expect(left.filter((words) => /局|平台|系统|号/.test(words))).toEqual([]);
});

test('whatever is wrong at once: nothing but the wrong places changes, all of it is mended, and a second run changes nothing', async () => {
  const subsets = fc.subarray(mendable);
  await fc.assert(
    fc.asyncProperty(subsets, fc.boolean(), fc.boolean(), async (subset, isWindows, isOpenEnded) => {
      const asTyped = (text: string) => {
        const ended = isOpenEnded ? text.trimEnd() : text;
        return isWindows ? ended.replaceAll('\n', '\r\n') : ended;
      };
      const text = asTyped(textWith((spot) => subset.find((fault) => fault.spot === spot)?.way ?? null));
      const after = await fixed(text);
      expect(after).toBe(asTyped(right));
      expect(await fixed(after)).toBe(after);
    }),
    { numRuns: 8, seed: 7 },
  );
});
