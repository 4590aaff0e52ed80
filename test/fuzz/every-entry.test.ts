import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { Compilation, CompiledPlan } from '../../src/build/compiled-plan.ts';
import { readConfig } from '../../src/build/config/config.ts';
import { digest } from '../../src/build/digest.ts';
import { readBaseline } from '../../src/build/findings/baseline.ts';
import { loadRenderers } from '../../src/build/load-renderers.ts';
import { canonicalJson } from '../../src/build/manifest/canonical-json.ts';
import { parseManifest, printManifest } from '../../src/build/manifest/manifest.ts';
import { readSealed, verifyFile } from '../../src/build/manifest/verify-file.ts';
import { readReturnedFile } from '../../src/build/returns/read-returned-file.ts';
import { renderWorkbook } from '../../src/build/returns/render-workbook.ts';
import { returnSubjects } from '../../src/build/returns/return-subjects.ts';
import { loadStages } from '../../src/build/stages.ts';
import { versionChanges } from '../../src/build/versions/version-changes.ts';
import { readFile } from '../../src/collect/read-file.ts';
import { returnForms } from '../../src/collect/return-form.ts';
import type { Source } from '../../src/core/source.ts';
import { type Day, parseDay } from '../../src/plan/days/day.ts';
import { campaignParts } from '../../src/targets/campaign-parts.ts';
import { judgeTargets } from '../../src/targets/judge-targets.ts';
import { openTargetRows } from '../../src/targets/target-rows.ts';
import { yamlBelow } from '../mutation/yaml-below.ts';
import { pageTools } from '../renderers/page-tools.ts';
import { officialDocument } from '../support/official-document.ts';
import { inventedList } from '../support/target-lists.ts';
import { expectOutcome, expectPositioned } from './expect-positioned.ts';
import { expectQuietPackage, expectQuietPage } from './expect-quiet.ts';
import { hostileTexts, retyped, shaken } from './hostile-texts.ts';
import { wildParts } from './wild-parts.ts';
import { expectAnswer, flipped } from './wild-word-files.ts';

/** `INPUTS=50000` for the whole length. */
const INPUTS = Number(process.env['INPUTS'] ?? 5000);
const PATIENCE = Math.max(600_000, INPUTS * 200);
const SEED = Number(process.env['SEED'] ?? 20_260_707);
const CAMPAIGN = 'luquan/2026/joint-02';
const FILE = `plans/${CAMPAIGN}.yaml`;

let tried = 0;
afterAll(() => void process.stdout.write(`${tried} hostile inputs tried\n`));

/** Holds a property for its share of all inputs, and counts them. */
async function holds<T>(percent: number, inputs: fc.Arbitrary<T>, act: (input: T) => unknown): Promise<void> {
  const counted = async (input: T) => {
    tried += 1;
    await act(input);
  };
  await fc.assert(fc.asyncProperty(inputs, counted), {
    numRuns: Math.ceil((INPUTS * percent) / 100),
    seed: SEED,
    endOnFailure: true,
  });
}

const stages = await loadStages();
const today = day('2026-11-21');
const sources = yamlBelow('plans').filter(({ path }) => path === FILE || /^plans\/(?:registry|profiles\/luquan)/.test(path));
const builtIn = yamlBelow('templates');
const given = { sources, builtIn, unreadable: [] };
const only = new Set([CAMPAIGN]);

function compiled(changed?: Source): Compilation & { readonly plan: CompiledPlan | undefined } {
  const exchanged = sources.map((source) => (source.path === changed?.path ? changed : source));
  const made = compile({ ...given, sources: exchanged }, { today, draft: true, only }, stages);
  return { ...made, plan: made.plans.find(({ id }) => id === CAMPAIGN) };
}

const sound = compiled();
const manuscript = sound.plan?.manuscript;
const campaign = sound.plan?.plan;
if (manuscript === undefined || campaign?.kind !== 'campaign') throw new Error('the campaign has a document');

const outline = builtIn.find(({ path }) => path === 'templates/campaign/outline.yaml');
const shared = sources.filter(({ path }) => /registry\/luquan\/(?:orgs|docs|items)\.yaml$/.test(path));
const retypedSources = fc
  .tuple(
    fc.constantFrom(...sources.filter(({ path }) => path === FILE), ...sources.filter(({ path }) => path === FILE), ...shared),
    fc.array(fc.tuple(fc.nat(), hostileTexts), { minLength: 1, maxLength: 8 }),
  )
  .map(([{ path, text }, changes]) => ({ path, text: retyped(text, changes) }));

test(
  'texts of any kind in a plan or a registry end in documents that are well-formed, run nothing and lead nowhere',
  async () => {
    const renderers = await loadRenderers(new Set(['docx', 'html', 'xlsx']));
    await holds(8, retypedSources, async (source) => {
      const { plan, plans, shared: said } = compiled(source);
      expectPositioned([...said, ...plans.flatMap(({ diagnostics }) => diagnostics)]);
      const made = plan?.manuscript;
      if (made === undefined) return;
      for (const renderer of renderers.filter((each) => each.appliesTo(made))) {
        const bytes = await renderer.render(made, pageTools());
        if (renderer.format === 'html') expectQuietPage(new TextDecoder().decode(bytes));
        else expectQuietPackage(bytes);
      }
    });
  },
  PATIENCE,
);

test(
  'an outline with sentences of any kind is checked to the end',
  async () => {
    if (outline === undefined) throw new Error('a campaign has an outline');
    const changes = fc.array(fc.tuple(fc.nat(), hostileTexts), { minLength: 1, maxLength: 8 });
    await holds(1, changes, (each) => {
      const own = { path: outline.path, text: retyped(outline.text, each) };
      const { plans, shared: said } = compile({ ...given, sources: [...sources, own] }, { today, draft: true, only }, stages);
      expectPositioned([...said, ...plans.flatMap(({ diagnostics }) => diagnostics)]);
    });
  },
  PATIENCE,
);

test(
  'two versions that differ in any text are compared to the end',
  async () => {
    await holds(4, fc.tuple(retypedSources, fc.boolean()), ([source, turned]) => {
      const { plan } = compiled(source);
      const pair = turned ? { before: plan, after: sound.plan } : { before: sound.plan, after: plan };
      expect(() => JSON.stringify(versionChanges(pair, given, stages))).not.toThrow();
    });
  },
  PATIENCE,
);

test(
  'a returned workbook of any bytes, or with parts that are anything, is read or refused',
  async () => {
    const form = await renderWorkbook(manuscript, '0.0.0');
    const forms = returnForms(manuscript.sheets);
    const subjects = returnSubjects(forms[0]?.subjects ?? [], { organs: new Map() });
    await holds(14, fc.oneof(flipped(form), wildParts(form), fc.uint8Array({ maxLength: 300 })), async (bytes) => {
      const read = await readReturnedFile('甲.xlsx', bytes);
      if ('grids' in read) expectPositioned(readFile('甲.xlsx', read.grids, { plan: CAMPAIGN, forms, subjects }).diagnostics);
      else expectPositioned([read]);
    });
  },
  PATIENCE,
);

test(
  'a list of targets of any text or bytes is judged or refused',
  async () => {
    const parts = campaignParts(campaign);
    const lines = inventedList(6).split('\r\n');
    const cells = fc.array(fc.tuple(fc.nat(6), fc.nat(6), hostileTexts), { minLength: 1, maxLength: 6 });
    const lists = cells.map((changes) => {
      const rows = lines.map((line) => line.split(','));
      for (const [row, column, words] of changes) rows[row]?.splice(column, 1, words);
      return new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));
    });
    await holds(21, fc.oneof(lists, flipped(new TextEncoder().encode(inventedList(6))), wildParts(new Uint8Array())), (bytes) => {
      for (const path of ['名单.csv', '名单.xlsx']) {
        const list = openTargetRows(path, bytes);
        if (typeof list !== 'string') expect(judgeTargets(list, parts)).toBeDefined();
      }
    });
  },
  PATIENCE,
);

test(
  'a Word file with parts that are anything is answered',
  async () => {
    const word = officialDocument();
    await holds(12, fc.oneof(wildParts(word), flipped(word)), expectAnswer);
  },
  PATIENCE,
);

test(
  'a manifest of any shape, sealed anew, is read or counts as none, and nothing of it leads out of the output folder',
  async () => {
    const input = { path: FILE, sha256: '00', values: { 甲: '01', 乙: '02' }, used: ['甲'] };
    const record = {
      plan: CAMPAIGN,
      format: 'docx',
      file: `${CAMPAIGN}/notice.docx`,
      bytes: 1,
      sha256: digest('a'),
      program: 'p',
    } as const;
    const artifacts = [{ ...record, content: 'c', reads: { 'template:page.hbs': '00' }, inputs: [input] }];
    const text = printManifest({ program: 'banwen/0', artifacts });
    await holds(24, fc.tuple(shaken(JSON.parse(text)), fc.boolean()), ([value, isSealed]) => {
      const wild = isSealed ? resealed(value) : JSON.stringify(value);
      const read = parseManifest(wild);
      for (const { file } of read.artifacts) expect(file.split('/')).not.toContain('..');
      expect(parseManifest(printManifest(read)).artifacts.length).toBe(read.artifacts.length);
      expect(verifyFile({ path: 'a', bytes: new Uint8Array(1) }, readSealed(wild).manifest)).toBeDefined();
    });
  },
  PATIENCE,
);

test(
  'a baseline and a configuration of any shape have a value or errors at their place',
  async () => {
    const baseline = { version: 1, files: { [FILE]: { 'dates/lead-time-short': [{ text: '甲', count: 1 }] } } };
    await holds(8, shaken(baseline), (value) =>
      expectOutcome(readBaseline({ path: 'banwen.baseline.json', text: JSON.stringify(value) }, stages)),
    );
    const config = {
      language: 'zh',
      output: 'output',
      formats: ['docx'],
      rules: { 'dates/lead-time-short': 'off' },
      site: { name: '甲', url: 'https://a' },
    };
    await holds(8, shaken(config), (value) => {
      const { diagnostics } = readConfig({ path: 'banwen.config.yaml', text: JSON.stringify(value) }, stages, { profileIds: [] });
      expectPositioned(diagnostics);
    });
  },
  PATIENCE,
);

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error('the day of the tests is a day');
  return found;
}

/** The seal put right, as one would who wants it to be believed. */
function resealed(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const { artifacts, inputs, program }: Record<string, unknown> = { ...value };
  const text = JSON.stringify({ ...value, seal: '' });
  return text.length > 5000 ? text : JSON.stringify({ ...value, seal: digest(canonicalJson({ artifacts, inputs, program })) });
}
