import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeRoot } from '../support/build-root.ts';
import { siteConfig } from '../support/page-scenes.ts';
import { pdfDocument } from '../support/pdf-document.ts';
import { unzip } from '../support/unzip.ts';

const SLOW_MS = 120_000;
const ID_NUMBER = '11010519491231002X';
const HEADER =
  '序号,检查对象名称,统一社会信用代码,对象类型,检查事项,检查机关,检查日期,检查人员,检查结果,发现问题,处置情况,公示日期';

/** What no public file may hold, by what it is. */
const SECRETS: Readonly<Record<string, string>> = {
  'identity number': ID_NUMBER,
  'identity number with spaces': '110105 19491231 002X',
  'mobile telephone': '13800138000',
  'mobile telephone with dashes': '139-1234-5678',
  mailbox: 'zhangwei@example.com',
  'bank card': '6222021234567894',
  'mobile telephone of a contact that is not for the public': '13711112222',
  'contact that is not for the public': '司徒保密',
  'mobile telephone in a phase': '13600001111',
  'mailbox in what is left out': 'lisi.private@example.org',
  'identity number in a section of a department': '130102197001011238',
  'bank card in a condition': '6228480402564890018',
  'mobile telephone in a sentence of the outline’s': '18899990000',
  'mobile telephone in a milestone': '13522223333',
  'mailbox in the title of an annex': 'wangwu@example.net',
  'name of a natural person': '欧阳修远',
  'name of an inspector': '诸葛检查',
  'words of a finding': '现场抽屉里有一本旧账',
  'remark on a disposal': '负责人情绪激动',
};

/** Results, follow-up and a campaign with everything in them that is nobody's business. */
const TELLING: Readonly<Record<string, string>> = {
  ...siteConfig,
  'banwen.config.yaml': `${siteConfig['banwen.config.yaml']}`.replace('disclosure/*: off', 'disclosure/*: off, privacy/*: info'),
  'plans/registry/luquan/contacts.yaml': `contacts:
  - { id: luquan-secret-contact, org: 区市场监管局, section: 保密股, person: 司徒保密, phone: '13711112222', publishable: false }
`,
  'plans/luquan/2026/joint-02-results.csv': `${HEADER}
1,示例甲小额贷款有限公司,91130110MAXAMP012U,企业,公示信息检查,区市场监管局,2026-07-15,诸葛检查、示例乙,发现问题已责令改正,现场抽屉里有一本旧账 13800138000,责令改正,2026-08-21
2,欧阳修远,${ID_NUMBER},自然人,公示信息检查,区市场监管局,2026-07-16,诸葛检查、示例乙,未发现问题,,,2026-08-21
3,示例丙典当有限公司（联系人手机13800138000）,91130110MAXAMP039K,企业,公示信息检查,区市场监管局,2026-07-17,诸葛检查、示例乙,未发现问题,,,2026-08-21
`,
  'plans/luquan/2026/joint-02-disposals.yaml': `kind: disposals
profile: luquan-2026
status: 印发
year: 2026
sequence: 2
issuers: [区市场监管局]
issued: 2026-09-22
disclosure: { type: 主动公开 }
results: luquan/2026/joint-02-results
note: ['联系 zhangwei@example.com，账号：收款账号6222021234567894']
entries:
  - { entity: 示例甲小额贷款有限公司, creditCode: 91130110MAXAMP012U, action: 责令改正, org: 区市场监管局, started: 2026-07-16, done: 2026-08-12, publishedOn: 2026-09-22, remarks: 负责人情绪激动 }
  - { entity: 欧阳修远, kind: 自然人, action: 立案, org: 区市场监管局, started: 2026-07-16, publishedOn: 2026-09-22 }
`,
  'plans/luquan/2026/joint-03.yaml': `kind: campaign
profile: luquan-2026
status: 印发
year: 2026
sequence: 3
issuers: [区市场监管局]
issued: 2026-07-01
disclosure: { type: 主动公开 }
basis: [luquan-2026-scheme]
attachments: [{ form: statistics-10, title: 情况统计表（交wangwu@example.net） }]
schedule:
  window: { start: 2026-07-07, end: 2026-07-31 }
  phases: [{ name: 动员, start: 2026-07-07, end: 2026-07-08, what: 有疑问的致电13600001111 }]
  milestones: [{ id: meeting, name: 碰头会（电话13522223333）, deadline: { due: 2026-07-20 } }]
  summary: { due: 2026-09-28, to: 区双随机办, via: 邮箱zhangwei@example.com }
sampling: { objects: { text: 全区典当行, industries: [典当行], population: 41, asOf: 2026-06-30 }, ratio: { atLeast: 3%, base: 名录库企业 }, exclude: [向lisi.private@example.org申请免检的单位] }
contacts: [luquan-secret-contact, luquan-credit-section]
departments: [{ org: 区市场监管局, role: 牵头, units: [信用监管股（130102197001011238）], leadWhen: 账号6228480402564890018已登记的, items: [公示信息检查] }, { org: 区政府办公室, role: 配合, items: [对典当行开展业务和风险管控情况的现场检查] }]
overrides: { preamble: 请将意见发至18899990000，现制定本方案。 }
note: ['联系人身份证号${ID_NUMBER}，又写作110105 19491231 002X', '手机13800138000或139-1234-5678，卡号6222021234567894']
`,
};

const roots = [makeRoot({ of: '', files: TELLING }), makeRoot({ of: '' }), makeRoot({ of: 'test/fixtures/other-districts' })];

afterAll(() => {
  for (const root of roots) root.remove();
});

/** Every text of every file below a folder, office files and PDFs opened with all they say of themselves, by path. */
function textsBelow(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [
        path,
        path.endsWith('.pdf')
          ? pdfDocument(bytes).text
          : /\.(docx|xlsx)$/.test(path)
            ? [...unzip(bytes).values()].join('\n').replace(/<[^>]*>/g, '')
            : bytes.toString(),
      ];
    });
}

test(
  'nothing that tells of a person stands in any public file of plans full of it',
  async () => {
    const [root] = roots;
    const report = await root?.build(['html', 'docx', 'xlsx', 'pdf']);
    const errors = report?.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh);
    expect(errors).toEqual([]);
    const texts = textsBelow(root?.output ?? '');
    expect(texts.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'luquan/2026/joint-03/disclosure.html',
        'luquan/2026/joint-03/notice.docx',
        'luquan/2026/joint-03/disclosure.pdf',
        'luquan/2026/joint-02-results/statistics.xlsx',
        'data/luquan/2026/joint-02-disposals.csv',
        'feed.xml',
        'search.js',
        'data/luquan/2026/joint-03.json',
      ]),
    );
    const found = texts.flatMap(([path, text]) =>
      Object.entries(SECRETS).flatMap(([what, secret]) => (text.includes(secret) ? [`${path}: ${what}`] : [])),
    );
    expect(found).toEqual([]);
    const page = root?.read('luquan/2026/joint-03/disclosure.html');
    expect(page).toContain('138****8000');
    const print = texts.find(([path]) => path === 'luquan/2026/joint-03/disclosure.pdf')?.[1] ?? '';
    expect(print).toContain('138****8000');
    expect(print).toContain('0311-80000001');
    expect(root?.read('luquan/2026/joint-02-results/disclosure.html')).toContain('欧***');
  },
  SLOW_MS,
);

/** Numbers of persons and mailboxes outside the domains of offices. */
const PERSONAL = [
  /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[0-9X](?![0-9A-Za-z])/,
  /[A-Za-z0-9._-]+@(?![\w.-]*gov\.cn)[a-z][\w-]*\.[a-z]/,
];

test(
  'the plans of the repository and those of other districts tell of no person either',
  async () => {
    for (const root of roots.slice(1)) {
      await root.build(['html', 'docx', 'pdf']);
      const found = textsBelow(root.output)
        .filter(([path]) => /\.(html|json|csv|xml|pdf)$|search\.js$/.test(path) && path !== 'manifest.json')
        .flatMap(([path, text]) => PERSONAL.flatMap((form) => (form.test(text) ? [`${path}: ${form.exec(text)?.[0]}`] : [])));
      expect(found).toEqual([]);
    }
  },
  SLOW_MS,
);
