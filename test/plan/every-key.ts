const COMMON = `profile: luquan-2026
status: 调整
version: 2
supersedes: luquan/2026/joint-01
year: 2026
title: 某某方案
issuers: [区市场监管局, { org: 区公安局, sealedFor: 区双随机办 }]
issued: 2026-07-01
effective: 2026-07-02
expires: 2026-12-31
filed: 2026-07-03
copyNumber: '000001'
secrecy: 机密★1年
urgency: 特急
mark: [区市场监管局, 区公安局]
markSuffix: 文件
pageForm: 文件
notice: true
number: { sequence: 6 }
signers: [某甲, 某乙]
addressees: [区公安局, 区政府办公室]
copiesTo: [区政府, 区公安局]
sealing: 签名章
stamps: [{ post: 局长, name: 某甲 }, { post: 副局长, name: 某乙 }]
note: [第一条, 第二条]
imprint: { org: 区政府办公室, date: 2026-07-04 }
disclosure: { type: 依申请公开, reason: 涉及工作秘密, indexNumber: 000014348/2026-00001, theme: 市场监管, genre: 通知, column: 公告, publishedOn: 2026-07-05 }
contacts: [luquan-credit-section, luquan-other-section]
basis: [luquan-2026-scheme, luquan-2026-annual-plan]
attachments:
  - { form: statistics-10, title: 表一, blankRows: 3, detached: true, noun: 企业 }
  - { form: pre-notice, title: 通知单 }
overrides: { preamble: 经研究，制定本方案。, closing: null }
asIssued:
  numbers: { preamble: 第一, closing: null }
  items: { 区公安局: 某事项、某事项 }
  attachmentLabel: 附
  attachmentList: false
  imprint: 区办公室
  organLine: 某局
  addressee: 各单位
  mark: 某局文件
  signature: 某局
  note: 略
waivers:
  - { rule: dates/late, path: schedule, reason: 按原文, by: 某甲, until: 2026-12-31 }
  - { rule: text/other, reason: 另有规定, by: 某乙 }
`;

const SCHEDULE = `schedule:
  window: { start: 2026-07-07, end: 2026-07-31 }
  dispatch: { due: 2026-07-08 }
  confirmation: { within: 2wd, after: dispatch }
  visits: { start: 2026-07-13, end: 2026-07-30 }
  results: { due: 2026-08-28, time: '17:00' }
  disposals: { within: 20wd, after: results, show: both }
  summary: { due: 2026-09-28, by: 区公安局, to: 区双随机办, via: 综合管理系统, sealed: true }
  reports:
    - { id: monthly, name: 月报, every: { unit: month, day: 20, from: 2026-08 }, by: 区市场监管局, to: 区双随机办, form: statistics-10 }
    - { id: dates, name: 进展, every: { dates: [08-22, 09-23] }, to: 区政府办公室, sent: [2026-08-21, null] }
  milestones:
    - { id: launch, name: 动员, deadline: { due: 2026-07-06 } }
    - { id: check, name: 督查, deadline: 2026-08-06 }
  returns:
    rows:
      - { report: monthly, number: 1, by: 区公安局, sent: 2026-08-19, checked: 3 }
      - { report: monthly, number: 2, by: 区市场监管局, sent: 2026-09-18 }
  phases:
    - { name: 准备, start: 2026-07-07, end: 2026-07-10, what: 抽取名单 }
    - { name: 检查, start: 2026-07-11, end: 2026-07-31, what: 开展检查 }
`;

const OBJECTS = `{ text: 全区典当行, industries: [典当行], kinds: [企业], region: 开发区, list: 名录库, population: 41, asOf: 2026-06-30, capital: { min: 500万元, max: 1000万元, text: 五百万至一千万 } }`;
const AMOUNTS = `ratio: { between: [3%, 5%], base: 名录库企业, aggregate: 共计 }, count: { atLeast: 3, unit: 家 }, frequency: { atMost: 2, per: 年 }, strata: [{ name: 甲类, population: 8, ratio: { atLeast: 50% } }, { name: 乙类, population: 9, count: { exactly: 3 } }], minCount: 2, fullBelow: 5, rounding: 四舍五入, exclude: [停业的, 新设的]`;
const ITEM = '对金融机构营业场所、金库安全防范设施建设的监管';

/** A plan of each kind in which every key of the kind stands; names are those of the example's registry. */
export const everyKey = {
  campaign: `kind: campaign
${COMMON}sequence: 2
period: 上半年
${SCHEDULE}sampling: { objects: ${OBJECTS}, ${AMOUNTS}, credit: { required: true, system: ABCD, classes: { A: 1% }, populations: { A: 4 } } }
departments:
  - { org: 区市场监管局, role: 牵头, items: [公示信息检查], units: [信用科], leadWhen: 涉及登记的 }
  - { org: 区公安局, role: 配合, items: [${ITEM}], leadWhen: 涉及安全的 }
itemsFrom: 清单
inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true, experts: true, recusal: true }
inspectionNotice: { by: [电话通知], form: pre-notice }
platform: 河北省双随机执法监管平台
publishTo: 国家企业信用信息公示系统（河北）
planRows: [luquan/2026/annual-plan#1, luquan/2026/annual-plan#2]
draw: 定向
level: [{ draw: 市, inspect: 县 }, { draw: 县, inspect: 县 }]
`,
  'work-plan': `kind: work-plan
${COMMON}preamble: 为推进工作，制定本方案。
${SCHEDULE}targets:
  - { id: yearly, metric: 抽查户数占比, atLeast: 3%, base: 上年底企业, exceptions: 新设的 }
  - { id: joint, metric: 联合占比, between: [5%, 9%], base: 计划数, exceptions: 停业的 }
sections:
  - heading: 工作目标
    holds: 目标
    headings: runIn
    headingMark: 。
    children:
      - { id: first, heading: 目标一, text: 达到。 }
      - { id: second, heading: 目标二, text: [达到甲。, 达到乙。] }
  - heading: 主要任务
    holds: 任务
    list: [任务甲, 任务乙]
    children:
      - { id: task, heading: 任务丙, goals: [first, second], text: 做到。, children: [{ heading: 其一, list: [子丑, 寅卯] }] }
`,
  'annual-plan': `kind: annual-plan
${COMMON}allDue: { due: 2026-11-30 }
tables:
  - title: 部门联合抽查
    columns: [序号, { column: 抽查事项, title: 事项 }]
    rows:
      - { number: 1, name: 典当行检查, taskNumber: '01', taskName: 检查, area: 金融, items: [公示信息检查], itemsFrom: 清单, itemClass: 一般检查事项, draw: 定向, objects: ${OBJECTS}, sampling: { ${AMOUNTS}, credit: { mode: 按等级, system: ABCD, classes: { A: 1% }, populations: { A: 4 } } }, period: { start: 2026-03, end: 2026-05, text: 春季 }, initiators: [区市场监管局, 区公安局], lead: 区市场监管局, leadSections: [信用科], partners: [区公安局, 区政府办公室], level: { draw: 市, inspect: 县 }, methods: [实地检查], remarks: 无 }
      - { number: 2, name: 银行检查, items: [${ITEM}], sampling: { credit: 递增 }, period: { text: 全年, computed: false }, lead: [区公安局, 区市场监管局] }
  - title: 部门内部抽查
    rows:
      - { number: 3, name: 公示检查, leadWhen: [{ when: 涉及登记的, org: 区市场监管局 }, { when: 涉及安全的, org: 区公安局 }] }
`,
  'item-list': `kind: item-list
${COMMON}edition: 2026年第二版
items:
  - 公示信息检查
  - { name: 另一事项, owner: lq-police, class: 一般检查事项, objects: [企业] }
groupBy: 检查主体
columns: [序号, { column: 抽查事项, title: 事项 }]
`,
  results: `kind: results
${COMMON}campaign: luquan/2026/joint-02
sequence: 2
period: 上半年
publishTo: 国家企业信用信息公示系统（河北）
entities:
  - { name: 示例典当有限公司, creditCode: 91350100M000100Y43, kind: 企业, area: 金融, creditClass: A, org: [区市场监管局, 区公安局], items: [公示信息检查, ${ITEM}], inspectors: [某甲, 某乙], inspectedOn: 2026-07-15, outcome: 发现问题已责令改正, findings: [{ item: 公示信息检查, text: 电话不符 }, { text: 地址不符 }], disposition: [责令改正, 复查], publishedOn: 2026-07-20, withheld: { basis: 商业秘密 } }
  - { name: 示例银行, org: 区公安局, inspectorCount: 3, outcome: 未发现问题, disposition: 无需处理 }
statistics:
  source: 手工
  rows:
    - { org: 区市场监管局, checked: 1, outcomes: { 发现问题已责令改正: 1 } }
    - { org: 区公安局, checked: 1 }
  totals: { checked: 2, outcomes: { 未发现问题: 1 } }
`,
  disposals: `kind: disposals
${COMMON}results: luquan/2026/joint-02-results
sequence: 2
period: 上半年
publishTo: 国家企业信用信息公示系统（河北）
entries:
  - { entity: 示例典当有限公司, creditCode: 91350100M000100Y43, kind: 企业, action: 责令改正, org: 区市场监管局, started: 2026-07-16, due: 2026-07-30, done: 2026-07-29, documentNumber: 甲〔2026〕1号, publishedOn: 2026-08-01, remarks: 无, withheld: { basis: 商业秘密 } }
  - { entity: 示例银行, action: 立案, org: 区公安局, started: 2026-07-17 }
`,
} as const;
