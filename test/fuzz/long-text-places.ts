/** Fields of one file of the good root that a text of any length is typed into, all at once. */
export interface LongTextPlace {
  readonly name: string;
  readonly path: string;
  /** The file with the text in it. */
  fill(file: string, long: string): string;
}

const CAMPAIGN = 'plans/luquan/2026/joint-02.yaml';
const WORK_PLAN = 'plans/luquan/2026/work-plan.yaml';
const ANNUAL_PLAN = 'plans/luquan/2026/annual-plan.yaml';
const DISPOSALS = 'plans/luquan/2026/joint-02-disposals.yaml';
const ITEM_LIST = 'plans/luquan/2026/item-list.yaml';
const REGISTRY = 'plans/registry/luquan';

/** Fields of every kind: sentences, titles, what was printed, names of all sorts, rows, and YAML without quotes. */
export const longTextPlaces: readonly LongTextPlace[] = [
  place('the sentences of a campaign', CAMPAIGN, {
    '    role: 配合': '    role: 配合\n    units: [«»]\n    leadWhen: «»',
    'statistics-10 }': 'statistics-10, title: «» }',
    'text: 全区小额贷款公司、典当行': 'text: «»',
    '': 'overrides: { preamble: «», results: «», notice.text: «» }\ninspectors: { perVisit: 2, credentials: «» }\nitemsFrom: «»\nnote: «»',
  }),
  place('the title of a campaign', CAMPAIGN, { '': 'title: «»' }),
  place('what a campaign had printed', CAMPAIGN, {
    '': 'asIssued: { imprint: «», organLine: «», addressee: «», mark: «», signature: «», note: «», items: { 区市场监管局: «» } }',
  }),
  place('how objects are told', CAMPAIGN, {
    '': 'inspectionNotice: { by: [«»] }\nwaivers: [{ rule: dates/lead-time-short, reason: «», by: «», path: «» }]',
  }),
  place('names in a campaign', CAMPAIGN, {
    'to: 区双随机办': 'to: «»',
    'basis: [': 'basis: [«», ',
    'contacts: [': 'contacts: [«», ',
    'planRows: [': 'planRows: [«», ',
    '- org: 区政府办公室': '- org: «»',
    '      - 对典当行开展业务和风险管控情况的现场检查': '      - «»',
    '': 'platform: «»\naddressees: [«»]\nimprint: { org: «» }\nmark: «»',
  }),
  place('values of another type', CAMPAIGN, {
    'issued: 2026-07-01': 'issued: «»',
    'status: 印发': 'status: «»',
    'sequence: 2': 'sequence: «»',
  }),
  place('the sections of a work plan', WORK_PLAN, {
    '完善工作机制，提升抽查工作规范化水平。': '«»',
    'heading: 强化基础支撑': 'heading: «»',
    'name: 月报表': 'name: «»',
    'metric: 联合抽查次数占比、户数占比': 'metric: «»',
    'base: 抽查次数': 'base: «»',
  }),
  place('the rows of an annual plan', ANNUAL_PLAN, {
    '第二次部门联合抽查（小额贷款公司、典当行）': '«»',
    'area: 地方金融': 'area: «»',
    'remarks: 计入2026年度': 'remarks: «»',
    'when: 学科类': 'when: «»',
    'text: 全区校外培训机构': 'text: «»',
    'text: 全年': 'text: «»',
  }),
  place('the entries of disposals', DISPOSALS, {
    'documentNumber: 石鹿市监责改〔2026〕示例1号': 'documentNumber: «»\n    remarks: «»',
    'entity: 示例丁典当有限公司': 'entity: «»',
  }),
  place('an item list', ITEM_LIST, { 'edition: 2026年版': 'edition: «»' }),
  place('registered organs', `${REGISTRY}/orgs.yaml`, {
    'name: 石家庄市鹿泉区市场监督管理局': 'name: «»',
    'short: 区教育局': 'short: «»',
    'aliases: [区公安局]': 'aliases: [«»]',
  }),
  place('registered items', `${REGISTRY}/items.yaml`, { 'name: 公示信息检查': 'name: «»' }),
  place('registered documents and contacts', `${REGISTRY}/docs.yaml`, {
    'title: 石家庄市鹿泉区2026年“双随机、一公开”监管工作实施方案': 'title: «»',
    'number: 石鹿市监〔2026〕6号': 'number: «»',
    'section: 信用监管股': 'section: «»',
    'person: 示例甲': 'person: «»',
  }),
  bare('a value without quotes', '全区小额贷款公司、典当行', (long) => long),
  bare('an entry without quotes', '公示信息检查', (long) => long),
  bare('a line of its own', 'sequence: 2', (long) => `sequence: 2\n${long}`),
  bare('a quote left open', 'sequence: 2', (long) => `title: "${long}`),
  bare('a comment', 'sequence: 2', (long) => `sequence: 2 # banwen-disable-next-line ${long}`),
];

/** A place whose `«»` are texts in quotes; an entry without words to stand for is put at the end of the file. */
function place(name: string, path: string, fields: Readonly<Record<string, string>>): LongTextPlace {
  return {
    name,
    path,
    fill: (file, long) =>
      Object.entries(fields).reduce((text, [words, field]) => {
        const filled = field.replaceAll('«»', () => JSON.stringify(long));
        return words === '' ? `${text}\n${filled}\n` : exchanged(text, words, filled);
      }, file),
  };
}

function bare(name: string, words: string, line: (long: string) => string): LongTextPlace {
  return { name, path: CAMPAIGN, fill: (file, long) => exchanged(file, words, line(long)) };
}

function exchanged(text: string, words: string, by: string): string {
  if (!text.includes(words)) throw new Error(`no “${words}” to be exchanged`);
  return text.replace(words, () => by);
}
