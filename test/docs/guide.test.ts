import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { asShown, commandsOf, type GuideBlock, type GuideCommand, guideBlocks, wordsOf } from '../support/guide-blocks.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';

/** The guide is played through from top to bottom, in one folder, as its reader would. */
const guide = readFileSync(fileURLToPath(new URL('../../docs/编写指南.md', import.meta.url)), 'utf8');
const blocks = guideBlocks(guide);
const world = mkdtempSync(join(tmpdir(), 'banwen-'));
afterAll(() => rmSync(world, { recursive: true, force: true }));
mkdirSync(join(world, '办文程序'));
let here = join(world, '办文程序');

/** Commands of other programs: installing, keeping and opening files. */
const OTHERS = /^(node|npm (ci|install)|git|code)\b/;
/** The browser has tests of its own, and the guide shows nothing of what it prints. */
const FORMATS = ['--format', 'docx,html,xlsx'];

test.each(blocks.map((block) => ({ ...block, name: `${block.line}: ${block.language} ${block.about}` })))(
  'line $name',
  play,
  60_000,
);

async function play(block: GuideBlock): Promise<void> {
  switch (block.language) {
    case 'console':
      for (const command of commandsOf(block)) await playCommand(command);
      return;
    case 'diff':
      return change(block);
    case 'yaml':
      return block.about.includes('/') || block.about === 'banwen.config.yaml' ? put(block) : expectFragment(block);
    case 'csv':
      return put(block);
    case 'text':
      return;
    default:
      expect.unreachable(`a block of ${block.language}`);
  }
}

async function playCommand({ typed, shown }: GuideCommand): Promise<void> {
  if (OTHERS.test(typed)) return;
  const [program = '', ...rest] = wordsOf(typed);
  if (program === 'cd') {
    here = join(here, rest[0] ?? '.');
    expect(existsSync(here)).toBe(true);
    return;
  }
  const { code, stdout, stderr } = await run(argumentsOf(program, rest));
  const printed = withoutTime(`${stdout}${stderr}`).trimEnd().split('\n');
  if (shown.length > 0) expect(asShown(printed, shown)).toEqual(shown);
  expect({ typed, code, printed }).toMatchObject({ code: faultIn(printed) ? 1 : 0 });
}

/** What `npx banwen …`, `npm start` and `npm run …` come to, by the root's own package file. */
function argumentsOf(program: string, rest: readonly string[]): readonly string[] {
  if (program === 'npx') return rest.slice(1);
  expect(program).toBe('npm');
  const [name = '', ...more] = rest[0] === 'run' ? rest.slice(1) : rest;
  const script: string = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).scripts[name];
  return [...wordsOf(script).slice(1), ...more.filter((word) => word !== '--')];
}

async function run(argv: readonly string[]): Promise<CliRun> {
  return runCli(here, argv[0] === 'build' && !argv.includes('--format') ? [...argv, ...FORMATS] : argv);
}

function withoutTime(text: string): string {
  return text.replace(/（[\d.]+ (?:毫秒|秒)）/g, '');
}

function faultIn(printed: readonly string[]): boolean {
  return printed.some((line) => /错误 [1-9]/.test(line));
}

function put({ about, text }: GuideBlock): void {
  const path = join(here, about);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Lines that begin with `-` give way to those that begin with `+`; a space begins a line that shows where. */
function change({ about, text }: GuideBlock): void {
  const path = join(here, about);
  const lines = text.trimEnd().split('\n');
  const side = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(sign) || line.startsWith(' ') ? [line.slice(1)] : [])).join('\n');
  const before = readFileSync(path, 'utf8');
  expect(before.split(side('-'))).toHaveLength(2);
  writeFileSync(
    path,
    before.replace(side('-'), () => side('+')),
  );
}

/** A part of a file, named by the schema it answers to: laid over a whole file of that kind, it fits. */
function expectFragment({ about, text }: GuideBlock): void {
  expect(faultsOf(about, text)).toEqual([]);
}

function faultsOf(about: string, text: string): readonly string[] {
  const name = schemaNames.find((each) => each === about);
  const parsed = parseYaml({ path: `${about}.yaml`, text });
  if (name === undefined || parsed.value === undefined)
    return [`${about}?`, ...parsed.diagnostics.map(({ message }) => message.zh)];
  const { data, positions } = parsed.value;
  const valid = validate(name, { data: { ...WHOLE[name], ...(data ?? {}) }, positions });
  return [...parsed.diagnostics, ...valid.diagnostics].map(({ message }) => message.zh);
}

const schemaNames = [
  'campaign',
  'work-plan',
  'annual-plan',
  'results',
  'registry',
  'profile',
  'config',
  'calendar-overrides',
] as const;
const PLAN = { profile: 'p', year: 2026, issuers: ['甲'] };
const WHOLE: Readonly<Record<(typeof schemaNames)[number], object>> = {
  campaign: { kind: 'campaign', ...PLAN, schedule: {}, departments: [] },
  'work-plan': { kind: 'work-plan', ...PLAN },
  'annual-plan': { kind: 'annual-plan', ...PLAN, rows: [{ name: '甲' }] },
  results: { kind: 'results', ...PLAN, campaign: '甲', entities: [{ name: '甲', outcome: '未发现问题' }] },
  registry: {},
  profile: {},
  config: {},
  'calendar-overrides': {},
};

/** Code in running text that is a deadline, a period of an annual plan, a ratio or a part of a campaign. */
const inline = [...guide.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const FORMS: readonly { readonly begins: RegExp; readonly schema: string; around(code: string): string }[] = [
  {
    begins: /^\{ (due|within|every):/,
    schema: 'campaign',
    around: (code) => `schedule: { milestones: [{ id: x, name: 甲, deadline: ${code} }] }`,
  },
  { begins: /^\{ (atLeast|atMost|exactly|about|between):/, schema: 'campaign', around: inSampling('ratio') },
  { begins: /^(count|frequency): /, schema: 'campaign', around: (code) => `sampling: { objects: { text: 甲 }, ${code} }` },
  { begins: /^\{ start:/, schema: 'annual-plan', around: (code) => `rows: [{ name: 甲, period: ${code} }]` },
  { begins: /^\{ sequence:/, schema: 'campaign', around: (code) => `number: ${code}` },
  { begins: /^\{ type:/, schema: 'campaign', around: (code) => `disclosure: ${code}` },
  { begins: /^(planRows|status|supersedes|template|extends): /, schema: '', around: (code) => code },
];

function inSampling(key: string): (code: string) => string {
  return (code) => `sampling: { objects: { text: 甲 }, ${key}: ${code} }`;
}

test('the forms shown in tables are forms', () => {
  const shown = inline
    .filter((code) => !code.includes('…'))
    .flatMap((code) => {
      const form = FORMS.find(({ begins, schema }) => schema !== '' && begins.test(code));
      return form === undefined ? [] : [{ code, faults: faultsOf(form.schema, form.around(code)) }];
    });
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test('every command named in passing is one', async () => {
  const lines = inline.filter((code) => /^npx banwen /.test(code) && !/[\u4e00-\u9fff]/.test(code));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const [command = ''] = wordsOf(line).slice(2);
    expect(await runCli(world, [command, '--help'])).toMatchObject({ code: 0, stderr: '' });
    for (const option of line.match(/--[a-z-]+/g) ?? []) {
      expect({ line, help: (await runCli(world, [command, '--help'])).stdout }).toMatchObject({
        help: expect.stringContaining(option),
      });
    }
  }
});

const PITFALLS: readonly { readonly begins: RegExp; readonly schema: string; around(code: string): string }[] = [
  { begins: /^(year|status)/, schema: 'campaign', around: (code) => code },
  { begins: /^见附件/, schema: 'campaign', around: (code) => `title: ${code}` },
  { begins: /^phone/, schema: 'registry', around: (code) => `contacts: [{ id: x, ${code} }]` },
  { begins: /^atLeast/, schema: 'campaign', around: (code) => `sampling: { objects: { text: 甲 }, ratio: { ${code} } }` },
  { begins: /^due/, schema: 'campaign', around: (code) => `schedule: { summary: { ${code} } }` },
  { begins: /^text/, schema: 'work-plan', around: (code) => `sections:\n  - heading: 甲\n    ${code}` },
];

test('the pitfalls shown are told of, and their remedies are none', () => {
  const table = guide.slice(guide.indexOf('容易错的：')).split('\n## ', 1).join();
  const rows = [...table.matchAll(/^\| `([^`]+)` \| [^|]+ \| `([^`]+)` \|$/gm)];
  const tried = rows.flatMap(([, wrong = '', right = '']) => {
    const form = PITFALLS.find(({ begins }) => begins.test(wrong));
    return form === undefined
      ? []
      : [{ wrong, ...form, faults: [wrong, right].map((code) => faultsOf(form.schema, form.around(code))) }];
  });
  expect(rows.length - tried.length).toBe(1); // a full-width comma makes one name of two, which the registry does not know
  expect(tried.filter(({ faults: [wrong = [], right = []] }) => wrong.length === 0 || right.length > 0)).toEqual([]);
});

test('the page on keys is linked, and every heading of the contents is there', () => {
  const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  expect(anchors.filter((anchor) => !headings.includes(anchor.toLowerCase()))).toEqual([]);
  expect(existsSync(fileURLToPath(new URL('../../docs/reference/README.md', import.meta.url)))).toBe(true);
});
