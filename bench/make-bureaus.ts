// A root as several bureaus would keep it: each area with its registry and profile, each year's folder with an annual
// plan and, for every campaign of it, the plan, its results, a work plan and a department's scheme; about 17 KB a file. All
// of it is made of the example plans of this repository, with other names, days, numbers and orders of paragraphs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

const BYTES = 17_000;
/** Plans of one area and year: an annual plan and four for each campaign. */
const FOLDER = 25;
const PLACES = '东泽西岭南屏北泉青川白桥长汀安丘平原临江'.match(/../gu) ?? [];
const VERBS = '认真落实、切实落实、严格落实、全面落实、扎实落实'.split('、');
const PACES = '不断、持续、逐步、着力、进一步'.split('、');
const MONTHS = ['04', '05', '06', '07', '08', '09'];

/** Data of a plan as the examples have it. */
type Data = Record<string, unknown>;

interface Bureau {
  readonly area: string;
  readonly place: string;
  readonly year: number;
  /** Turns an example's text into this bureau's. */
  readonly own: (text: string) => string;
}

/** Writes `count` plans and what they stand on below `root`, and tells how many bytes the plans have. */
export function makeBureaus(root: string, count: number): number {
  const put = (path: string, text: string): number => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return Buffer.byteLength(text);
  };
  copyCommon(put);
  let bytes = 0;
  for (let first = 0; first < count; first += FOLDER) {
    const bureau = bureauOf(first / FOLDER);
    copyShared(bureau, put);
    const plans = plansOf(bureau).slice(0, count - first);
    for (const [name, data] of plans) {
      bytes += put(
        `plans/${bureau.area}/${bureau.year}/${name}.yaml`,
        bureau.own(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })),
      );
    }
  }
  return bytes;
}

type Put = (path: string, text: string) => number;

function copyCommon(put: Put): void {
  for (const name of readdirSync('plans/registry/common')) {
    put(`plans/registry/common/${name}`, readFileSync(`plans/registry/common/${name}`, 'utf8'));
  }
}

function copyShared({ area, year, own }: Bureau, put: Put): void {
  for (const name of ['docs', 'items', 'orgs']) {
    put(`plans/registry/${area}/${name}.yaml`, own(readFileSync(`plans/registry/luquan/${name}.yaml`, 'utf8')));
  }
  put(`plans/profiles/${area}-${year}.yaml`, own(readFileSync('plans/profiles/luquan-2026.yaml', 'utf8')));
}

function bureauOf(index: number): Bureau {
  const place = PLACES[index % PLACES.length] ?? '';
  const area = `area-${String(Math.floor(index / PLACES.length) * PLACES.length + (index % PLACES.length)).padStart(2, '0')}`;
  const own = (text: string) =>
    text
      .replaceAll('luquan', area)
      .replaceAll('石家庄市鹿泉区', `石家庄市${place}区`)
      .replaceAll('鹿泉分局', `${place}分局`)
      .replaceAll('鹿泉', place)
      .replace(/石?鹿(?=市监|双随机办|政)/gu, place.charAt(0));
  return { area, place, year: 2026, own };
}

function plansOf(bureau: Bureau): readonly (readonly [string, Data])[] {
  const turns = Array.from({ length: (FOLDER - 1) / 4 }, (_, index) => index + 1);
  return [
    ['annual-plan', annualPlan(bureau)],
    ...turns.flatMap((turn): readonly (readonly [string, Data])[] => [
      [`joint-${pad(turn)}`, campaign(bureau, turn)],
      [`joint-${pad(turn)}-results`, results(bureau, turn)],
      [`work-plan-${pad(turn)}`, workPlan(bureau, turn)],
      [`scheme-${pad(turn)}`, scheme(bureau, turn)],
    ]),
  ];
}

function annualPlan(bureau: Bureau): Data {
  const plan = example('luquan/2026/annual-plan');
  const rows = list(plan['rows']);
  const [first, second] = rows;
  const joint = MONTHS.map((month, at) => ({ ...second, ...rowOf(bureau, at + 1), period: windowOf(month) }));
  const others = Array.from({ length: 17 }, (_, at) => {
    const row = { ...(rows[[0, 2, 3, 4][at % 4] ?? 0] ?? first) };
    return { ...row, number: at + 7, name: `${number(at + 7)}号计划（${String(row['area'])}第${at + 1}批）` };
  });
  return { ...plan, rows: [...joint, ...others] };
}

function rowOf({ place }: Bureau, turn: number): Data {
  return { number: turn, name: `第${number(turn)}次部门联合抽查（${place}区第${turn}批）` };
}

function windowOf(month: string): Data {
  return { start: `2026-${month}-08`, end: `2026-${month}-27` };
}

function campaign(bureau: Bureau, turn: number): Data {
  const plan = example('luquan/2026/joint-02');
  const month = MONTHS[turn - 1] ?? '04';
  const schedule = { window: windowOf(month), summary: { due: '2026-12-18', to: '区双随机办' } };
  const sentences = 'requirements.planning requirements.joint requirements.service requirements.duty methods.onSite'.split(' ');
  const made = {
    ...plan,
    sequence: turn,
    issued: `2026-${month}-01`,
    sampling: samplingOf(plan['sampling'], month),
    planRows: [`luquan/2026/annual-plan#${turn}`],
    schedule,
  };
  const prose = paragraphs(bureau, turn);
  const own = sentencesOf(parse(readFileSync('templates/campaign/outline.yaml', 'utf8')));
  const overrides = Object.fromEntries(sentences.map((id) => [id, own.get(id) ?? '']));
  for (
    let at = 0;
    Buffer.byteLength(stringify({ ...made, overrides }, { aliasDuplicateObjects: false })) < BYTES - 600;
    at += 1
  ) {
    const id = sentences[at % sentences.length] ?? '';
    overrides[id] = `${overrides[id]}${prose[at % prose.length]}`;
  }
  return { ...made, overrides };
}

/** The register is that of the month before. */
function samplingOf(sampling: unknown, month: string): unknown {
  const before = String(Number(month) - 1).padStart(2, '0');
  return JSON.parse(JSON.stringify(sampling).replace(/2026-06-30/, `2026-${before}-28`));
}

/** The texts of an outline by their ids. */
function sentencesOf(node: unknown): ReadonlyMap<string, string> {
  if (typeof node !== 'object' || node === null) return new Map();
  const own = 'id' in node && 'text' in node ? [[String(node.id), String(node.text)] as const] : [];
  return new Map([...own, ...Object.values(node).flatMap((child) => [...sentencesOf(child)])]);
}

function results(bureau: Bureau, turn: number): Data {
  const { from: _, ...plan } = example('luquan/2026/joint-02-results');
  const month = MONTHS[turn - 1] ?? '04';
  const entities: Data[] = [];
  const made = () => ({
    ...plan,
    sequence: turn,
    issued: published(month),
    campaign: `luquan/2026/joint-${pad(turn)}`,
    entities,
  });
  while (Buffer.byteLength(stringify(made(), { aliasDuplicateObjects: false })) < BYTES)
    entities.push(entity(bureau, turn, { at: entities.length, month }));
  return made();
}

/** In the month after the campaign. */
function published(month: string): string {
  return `2026-${String(Number(month) + 1).padStart(2, '0')}-15`;
}

function entity({ place }: Bureau, turn: number, { at, month }: { at: number; month: string }): Data {
  const sort = at % 2 === 0 ? '小额贷款' : '典当';
  const day = String(9 + (at % 18)).padStart(2, '0');
  const found = at % 9 === 4;
  return {
    name: `${place}示例${turn}${String(at).padStart(2, '0')}${sort}有限公司`,
    creditClass: 'ABCD'.charAt(at % 4),
    items: ['公示信息检查', `对${sort === '典当' ? '典当行' : '小额贷款公司'}开展业务和风险管控情况的现场检查`],
    org: ['区市场监管局', '区政府办公室'],
    inspectedOn: `2026-${month}-${day}`,
    inspectorCount: 4,
    outcome: found ? '发现问题已责令改正' : '未发现问题',
    ...(found && { findings: [{ text: '公示的联系电话不是本企业电话' }], disposition: '责令改正' }),
    publishedOn: published(month),
  };
}

function workPlan(bureau: Bureau, turn: number): Data {
  const plan = example('luquan/2026/work-plan');
  const title = `石家庄市鹿泉区2026年第${number(turn)}批“双随机、一公开”监管工作实施方案`;
  return longer({ ...plan, title, number: { prefix: '石鹿市监', year: 2026, sequence: 6 + turn } }, bureau, turn);
}

function scheme(bureau: Bureau, turn: number): Data {
  const plan = example('luancheng/2024/finance-work-plan');
  const made = {
    ...plan,
    profile: 'luquan-2026',
    title: `石家庄市鹿泉区市场监督管理局2026年第${number(turn)}批“双随机、一公开”监管工作实施方案`,
    year: 2026,
    mark: '区市场监管局',
    number: { prefix: '石鹿市监', year: 2026, sequence: 30 + turn },
    addressees: ['lq-group-members'],
    issuers: ['区市场监管局'],
    issued: '2026-03-17',
    imprint: { org: '区市场监管局', date: '2026-03-17' },
    contacts: ['luquan-credit-section'],
    basis: ['luquan-2026-scheme'],
    overrides: { 'notice.text': '经{{government}}同意，现将《{{title}}》印发给你们，请结合实际，认真贯彻落实。' },
  };
  const text = JSON.stringify(made).replaceAll('2024', '2026').replaceAll('我办', '我局');
  return longer(JSON.parse(text.replaceAll('双随机监管工作平台', '双随机执法监管平台')), bureau, turn);
}

/** Paragraphs of the other example are added to the last section until the plan is long enough. */
function longer(plan: Data, bureau: Bureau, turn: number): Data {
  const sections = list(plan['sections']);
  const prose = paragraphs(bureau, turn);
  const last = sections.at(-1) ?? {};
  const children = list(last['children']);
  for (let at = 0; Buffer.byteLength(stringify(plan, { aliasDuplicateObjects: false })) < BYTES; at += 1) {
    children.push({ heading: `抓好第${number(at + 1)}项工作`, text: prose[at % prose.length] ?? '' });
  }
  return plan;
}

/** The paragraphs of the work plans, each turn with other words and in another order. */
function paragraphs({ place }: Bureau, turn: number): readonly string[] {
  const all = ['luquan/2026/work-plan', 'luancheng/2024/finance-work-plan'].flatMap((id) => textsOf(example(id)['sections']));
  const plain = all.filter((text) => !/\{\{|\d|局|办|《|信用风险分类/.test(text) && text.length > 60);
  const from = (turn * 3 + place.charCodeAt(0)) % plain.length;
  return [...plain.slice(from), ...plain.slice(0, from)].map((text, at) =>
    text
      .replaceAll('认真落实', pick(VERBS, turn + at))
      .replaceAll('不断', pick(PACES, turn + at))
      .replace('。', `，推动${place}工作落地。`),
  );
}

function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'text' ? [value].flat() : textsOf(value)));
}

function example(id: string): Data {
  return parse(readFileSync(`plans/${id}.yaml`, 'utf8'));
}

function list(value: unknown): Data[] {
  return Array.isArray(value) ? value : [];
}

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? '';
}

function number(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? digits.charAt(value % 10) : ''}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
