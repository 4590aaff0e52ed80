import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileShare } from '../../../src/build/compile.ts';
import { judgedPlan } from '../../../src/build/judged-plan.ts';
import { loadStages } from '../../../src/build/stages.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { nodeHost } from '../../../src/shell/node-host.ts';
import { answerPlans } from '../../../src/shell/threads/answer-plans.ts';
import { diskShelf } from '../../../src/shell/threads/disk-shelf.ts';
import { makeRandomRoot } from '../../support/random-root.ts';

type Root = ReturnType<typeof makeRandomRoot>;

const stages = await loadStages();
const PLAN = 'plans/luquan/2026/joint-02.yaml';
const ALL = ['annual-plan', 'item-list', 'joint-02', 'joint-02-disposals', 'joint-02-results', 'work-plan'];
let made: Root;
beforeEach(() => {
  made = makeRandomRoot();
});
afterEach(() => made.remove());

interface Asked {
  readonly day?: string;
  readonly program?: string;
  readonly draft?: boolean;
  readonly only?: readonly string[];
}

/** The names of the plans that had to be compiled anew. */
async function compiled({ day = '2026-07-01', program = 'p', draft = false, only }: Asked = {}): Promise<readonly string[]> {
  const host = nodeHost({ root: made.root, out: undefined, version: '0', program: null });
  const given = { ...(await host.readSources()), builtIn: await host.readBuiltIn() };
  const today = parseDay(day);
  if (today === undefined) throw new Error('a day');
  const fresh: string[] = [];
  const keep = (plan: Parameters<typeof judgedPlan>[0]) => {
    fresh.push(plan.id.replace('luquan/2026/', ''));
    return judgedPlan(plan);
  };
  const limited = only && { only: new Set(only.map((name) => `luquan/2026/${name}`)) };
  await answerPlans(host, diskShelf(made.root, program), {
    ...{ given, stages, options: { today, draft, ...limited } },
    suffices: (plan): plan is typeof plan => true,
    compile: async (files, options, older) => compileShare(files, options, { stages, keep, older }),
  });
  return fresh.sort();
}

const change = (path: string, from: string | RegExp, to: string): void => {
  const text = made.files.get(path) ?? '';
  expect(text).toMatch(from);
  made.put(new Map([...made.files, [path, text.replace(from, to)]]));
};

test('what is known of every plan is not worked out again', async () => {
  expect(await compiled()).toEqual(ALL);
  expect(await compiled()).toEqual([]);
});

test('a plan that changes bears on those beside it that read something of it', async () => {
  await compiled();
  change('plans/luquan/2026/work-plan.yaml', /认真/, '切实');
  expect(await compiled(), 'nobody reads its sentences').toEqual(['work-plan']);
  made.put(made.files);
  expect(await compiled(), 'as it was before').toEqual([]);
});

test('where a plan points into the text of another, it is judged anew with every change of that', async () => {
  await compiled();
  change(PLAN, /$/, '# 注\n');
  expect(await compiled()).toEqual(['joint-02', 'joint-02-disposals', 'joint-02-results']);
});

test('a row of the annual plan bears on the campaign that carries it out', async () => {
  await compiled();
  change('plans/luquan/2026/annual-plan.yaml', /start: 2026-07-\d\d/, 'start: 2026-07-02');
  expect(await compiled()).toEqual(['annual-plan', 'joint-02']);
});

test('a plan that comes or goes bears on all beside it', async () => {
  await compiled();
  const copy = 'plans/luquan/2026/work-plan-copy.yaml';
  made.put(new Map([...made.files, [copy, made.files.get('plans/luquan/2026/work-plan.yaml') ?? '']]));
  expect(await compiled()).toEqual([...ALL, 'work-plan-copy']);
});

test('a plan that cannot be read any more bears on all beside it', async () => {
  await compiled();
  change(PLAN, /kind: campaign/, 'kind: [');
  expect(await compiled()).toEqual(ALL);
});

test('a registry bears on plans that stand on it, an outline on those of its kind', async () => {
  await compiled();
  change('plans/registry/luquan/orgs.yaml', /$/, '# 注\n');
  expect(await compiled()).toEqual(ALL);
  const outline = 'templates/results/outline.yaml';
  const host = nodeHost({ root: made.root, out: undefined, version: '0', program: null });
  const text = (await host.readBuiltIn()).find(({ path }) => path === outline)?.text ?? '';
  made.put(new Map([...made.files, [outline, text]]));
  expect(await compiled(), 'the same text, from elsewhere').toEqual(ALL);
  made.put(new Map([...made.files, [outline, `${text}# 注\n`]]));
  expect(await compiled()).toEqual(['joint-02-results']);
});

test('a table bears on the plans beside it', async () => {
  await compiled();
  change('plans/luquan/2026/joint-02-results.csv', /\n$/, '\n\n');
  expect(await compiled()).toEqual(ALL);
});

test('a new day bears on plans whose findings it can change', async () => {
  await compiled({ day: '2026-07-01' });
  expect(await compiled({ day: '2026-07-02' })).toEqual([]);
  expect(await compiled({ day: '2027-06-01' })).not.toContain('work-plan');
});

test('another program, other options and another root folder of the same name know nothing of it', async () => {
  await compiled();
  expect(await compiled({ program: 'q' })).toEqual(ALL);
  expect(await compiled({ draft: true })).toEqual(ALL);
});

test('what was asked of some plans is there when all are asked about', async () => {
  expect(await compiled({ only: ['joint-02'] })).toEqual(['joint-02']);
  expect(await compiled()).toEqual(ALL.filter((name) => name !== 'joint-02'));
  expect(await compiled({ only: ['joint-02', 'work-plan'] })).toEqual([]);
});

test('without what was kept all is worked out', async () => {
  await compiled();
  rmSync(join(made.root, '.banwen'), { recursive: true });
  expect(await compiled()).toEqual(ALL);
});
