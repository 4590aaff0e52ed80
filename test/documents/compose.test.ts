import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '../../src/documents/compose.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import type { Outline } from '../../src/documents/outline.ts';
import type { CampaignPlan } from '../../src/plan/campaign.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { manuscriptText } from '../support/manuscript-text.ts';
import { asIssued, campaign, day, department, organ, organReference, overridesOf, typed } from '../support/plans.ts';
import { outlineOf } from './outlines.ts';

const outline = outlineOf({
  title: '{{region}}{{year}}年第{{sequence}}次联合抽查实施方案',
  annexTitle: '{{titleStem}}情况统计表',
  notice: { title: '{{issuer}}关于印发《{{title}}》的通知', text: '现将《{{title}}》印发给你们。' },
  note: '（信息公开类型：{{disclosure.type}}）',
  phrases: {
    campaign: '{{year}}年第{{sequence}}次联合抽查',
    inspectorRules: {
      join: '，',
      parts: [
        { when: 'inspectors.perVisit', text: '检查人员不少于{{inspectors.perVisit}}人' },
        { when: 'inspectors.credentials', text: '应当出示{{inspectors.credentials}}' },
      ],
    },
  },
  sections: [
    { id: 'preamble', text: '根据{{basis}}，{{issuer.self}}决定组织开展{{campaign}}。' },
    { id: 'schedule', heading: '时间安排', text: '{{schedule.window}}。' },
    { id: 'items', heading: '抽查事项', each: 'departments', text: '{{department.name}}：{{department.items}}。' },
    {
      id: 'scope',
      heading: '范围及比例',
      headings: 'runIn',
      headingMark: '：',
      children: [
        { id: 'scope.objects', heading: '抽查对象范围', text: '{{sampling.objects}}。' },
        { id: 'scope.ratio', heading: '抽取比例', text: '{{sampling.ratio}}。' },
      ],
    },
    {
      id: 'conduct',
      heading: '组织实施',
      children: [
        {
          id: 'duties',
          heading: '任务分工',
          list: [
            { id: 'duties.lead', text: '由{{lead}}牵头。' },
            { id: 'duties.visit', text: '{{inspectorRules}}。' },
          ],
        },
      ],
    },
    { id: 'summary', heading: '总结', when: 'schedule.summary', text: '于{{schedule.summary.due}}前报{{schedule.summary.to}}。' },
  ],
});

const TITLE = '清河市东区2026年第二次联合抽查实施方案';

function compose(given: Partial<CampaignPlan>, by: Outline = outline) {
  const { value, diagnostics } = composeDocument(campaign(given), by, { draft: false });
  if (!value) throw new Error('no manuscript');
  return { manuscript: value, diagnostics, lines: manuscriptText(value) };
}

function blocksOf(manuscript: Manuscript) {
  return manuscript.parts.flatMap(({ blocks }) => blocks);
}

test('a campaign issued alone prints line by line', () => {
  const { lines, diagnostics } = compose({});
  expect(diagnostics).toEqual([]);
  expect(lines).toEqual([
    TITLE,
    '根据《全区年度监管工作实施方案》（清市监〔2026〕6号）、《全区年度抽查工作计划》，我局决定组织开展2026年第二次联合抽查。',
    '一、时间安排',
    '2026年7月7日至7月31日。',
    '二、抽查事项',
    '区市场监管局：公示信息检查。',
    '区政府办公室：对小额贷款公司的现场检查；对典当行的现场检查。',
    '三、范围及比例',
    '（一）抽查对象范围：全区小额贷款公司、典当行。',
    '（二）抽取比例：共计不低于3%。',
    '四、组织实施',
    '（一）任务分工',
    '1.由区市场监管局牵头。',
    '2.检查人员不少于2人，应当出示执法证件。',
    '五、总结',
    '于2026年9月28日前报区双随机办。',
    '清河市东区市场监督管理局',
    '2026年7月1日',
    '（信息公开类型：主动公开）',
  ]);
});

test('a contact that is not for the public is printed only where the public does not read', () => {
  const contact = { organ: null, section: null, person: null, mailbox: null, room: null, publishable: true };
  const dates = { valid: { from: null, to: null }, stated: { phone: null, mailbox: null } };
  const contacts = [
    { contact: { ...contact, ...dates, id: 'desk', phone: '0000-80000001' }, organ: null, path: ['contacts', 0] },
    {
      contact: { ...contact, ...dates, id: 'inside', phone: '0000-80000002', publishable: false },
      organ: null,
      path: ['contacts', 1],
    },
  ];
  const printed = (type: '主动公开' | '不予公开') => {
    const { disclosure } = campaign();
    return compose({ contacts, disclosure: { ...disclosure, type } }).lines.filter((line) => line.startsWith('联系电话'));
  };
  expect(printed('主动公开')).toEqual(['联系电话：0000-80000001']);
  expect(printed('不予公开')).toEqual(['联系电话：0000-80000001', '联系电话：0000-80000002']);
});

test('under a notice the plan is a part of its own, annexes and imprint follow', () => {
  const market = organ('清河市东区市场监督管理局', '区市场监管局');
  const { manuscript, lines } = compose({
    notice: true,
    mark: [organReference(['mark'], market)],
    number: { path: ['number'], prefix: '清市监', year: 2026, sequence: 7, text: '清市监〔2026〕7号' },
    addressees: [organReference(['addressees', 0], organ('各成员单位', null, '群体'))],
    copiesTo: [organReference(['copiesTo', 0], organ('区政府办公室')), organReference(['copiesTo', 1], organ('区司法局'))],
    imprint: { organ: organReference(['imprint', 'org'], market), date: day('2026-07-01'), path: ['imprint'] },
    attachments: [
      { path: ['attachments', 0], form: 'statistics-11', title: null, blankRows: 3, noun: '对象', detached: false },
      { path: ['attachments', 1], form: 'pre-notice', title: null, blankRows: 1, noun: null, detached: false },
    ],
    overrides: overridesOf({ preamble: '制定本方案。', items: null, scope: null, conduct: null, summary: null }),
  });
  expect(manuscript.parts.map(({ role, orientation }) => `${role} ${orientation}`)).toEqual([
    'notice portrait',
    'plan portrait',
    'annex landscape',
    'annex portrait',
  ]);
  expect(lines).toEqual([
    '清河市东区市场监督管理局文件',
    '清市监〔2026〕7号',
    `清河市东区市场监督管理局关于印发《${TITLE}》的通知`,
    '各成员单位：',
    `现将《${TITLE}》印发给你们。`,
    '清河市东区市场监督管理局',
    '2026年7月1日',
    '（信息公开类型：主动公开）',
    TITLE,
    '制定本方案。',
    '一、时间安排',
    '2026年7月7日至7月31日。',
    '附件：1.清河市东区2026年第二次联合抽查情况统计表',
    '2.现场检查预先通知单',
    '附件1',
    '清河市东区2026年第二次联合抽查情况统计表',
    '随机抽查对象（户）｜随机抽取执法检查人员（人次）｜涉及检查部门（个）｜检查项目（个）｜检查内容（个）｜抽查结果｜抽查结果处理｜现场解答疑难问题（个）',
    '发现问题事项（项）｜发现问题企业（户）｜责令改正（户）｜应列入异常（户）｜涉嫌违法立案调查（户）',
    '附件2',
    '现场检查预先通知单',
    '抽查对象名称',
    '是否适用预先通知｜□是｜□否',
    '预先通知时间',
    '预先通知方式｜□电话通知｜□直接送达',
    '预约检查时间',
    '检查内容',
    '被检查主体需要准备的材料',
    '抄送：区政府办公室，区司法局。',
    '清河市东区市场监督管理局 2026年7月1日印发',
  ]);
});

test('a statistics table spans its header fully and comes with a summary and a return for every department', () => {
  const { manuscript } = compose({
    attachments: [{ path: ['attachments', 0], form: 'statistics-10', title: null, blankRows: 0, noun: null, detached: false }],
  });
  const table = blocksOf(manuscript).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const [top = [], bottom = []] = table.header;
  expect(top.reduce((sum, { columns }) => sum + columns, 0)).toBe(10);
  expect(top.filter(({ rows }) => rows === 1).reduce((sum, { columns }) => sum + columns, 0)).toBe(bottom.length);
  expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  expect(table.body.map((row) => row.length)).toEqual([10]);
  expect(
    manuscript.sheets.map(({ name, role, columns, rows, closing }) => ({
      name,
      role,
      columns: columns.length,
      rows: rows.length,
      closing: closing.map(({ kind }) => kind),
    })),
  ).toEqual([
    { name: '汇总表', role: 'summary', columns: 11, rows: 2, closing: ['less', 'sum'] },
    { name: '区市场监管局', role: 'return', columns: 10, rows: 1, closing: [] },
    { name: '区政府办公室', role: 'return', columns: 10, rows: 1, closing: [] },
  ]);
});

test('overrides replace and drop sentences and headings; the numbers close up', () => {
  const { lines, diagnostics } = compose({
    overrides: overridesOf({
      preamble: null,
      'schedule.heading': '抽查时间',
      items: null,
      'scope.objects': null,
      'duties.visit': '由{{partners}}配合。\n另行通知。',
      'phrases.campaign': '抽查',
      summary: null,
    }),
  });
  expect(diagnostics).toEqual([]);
  expect(lines.slice(1, -3)).toEqual([
    '一、抽查时间',
    '2026年7月7日至7月31日。',
    '二、范围及比例',
    '（一）抽取比例：共计不低于3%。',
    '三、组织实施',
    '（一）任务分工',
    '1.由区市场监管局牵头。',
    '2.由区政府办公室配合。',
    '另行通知。',
  ]);
});

test('what was printed differently is printed as it was', () => {
  const { lines, manuscript } = compose({
    attachments: [{ path: ['attachments', 0], form: 'pre-notice', title: '通知单', blankRows: 1, noun: null, detached: false }],
    asIssued: asIssued({
      numbers: new Map([
        ['level2', '(一)'],
        ['scope.ratio', '（二）'],
        ['duties.lead', null],
        ['level3', '1．'],
      ]),
      items: new Map([['区政府办公室', '甲; 乙；丙。']]),
      attachmentLabel: '附件:',
      attachmentList: false,
      imprint: '清河市东区市场监督管理局 2026年7月1日印',
      organLine: '清河市东区市场监督管理局',
      note: '(信息公开类型：主动公开)',
    }),
  });
  expect(lines.slice(0, 2)).toEqual(['清河市东区市场监督管理局', TITLE]);
  expect(lines).toContain('区政府办公室：甲; 乙；丙。');
  expect(lines).toEqual(
    expect.arrayContaining(['(一)抽查对象范围：全区小额贷款公司、典当行。', '（二）抽取比例：共计不低于3%。', '(一)任务分工']),
  );
  expect(lines).toEqual(expect.arrayContaining(['由区市场监管局牵头。', '1．检查人员不少于2人，应当出示执法证件。']));
  const note = lines.indexOf('(信息公开类型：主动公开)');
  expect(lines.slice(note + 1, note + 4)).toEqual(['附件:', '通知单', '抽查对象名称']);
  expect(manuscript.imprint).toMatchObject({ organ: '清河市东区市场监督管理局', date: '2026年7月1日印' });
});

test('a piece remembers the plan and the outline it came from', () => {
  const { manuscript } = compose({ overrides: overridesOf({ preamble: '制定本方案。' }) });
  const origins = blocksOf(manuscript).map((block) => [block.origin.path.join('.'), block.origin.outline?.source.path ?? null]);
  expect(origins).toContainEqual(['overrides.preamble', null]);
  expect(origins).toContainEqual(['schedule.window', 'templates/sample/outline.yaml']);
  expect(origins).toContainEqual(['departments.1', 'templates/sample/outline.yaml']);
  expect(origins).toContainEqual(['schedule.summary.due', 'templates/sample/outline.yaml']);
});

test('a reference nothing answers is said at its place, with the name that was meant', () => {
  const { diagnostics, lines } = compose({ overrides: overridesOf({ preamble: '根据{{bases}}，{{#if x}}开展。' }) });
  expect(diagnostics.map(({ rule, file, place, hint }) => [rule, file, place?.range, hint?.en])).toEqual([
    ['outline/unknown-reference', 'plans/qinghe/2026/joint-02.yaml', { start: 12, end: 21 }, undefined],
    ['outline/unknown-reference', 'plans/qinghe/2026/joint-02.yaml', { start: 2, end: 11 }, 'Did you mean `basis`?'],
  ]);
  expect(lines).toContain('根据{{bases}}，{{#if x}}开展。');
});

test('a fact the plan does not state is said once at the plan, the outline beside it', () => {
  const { schedule } = campaign();
  const { diagnostics } = compose({ schedule: { ...schedule, window: null } });
  expect(diagnostics.map(({ rule, file, related }) => [rule, file, related?.map(({ source }) => source.path)])).toEqual([
    ['outline/unknown-reference', 'plans/qinghe/2026/joint-02.yaml', ['templates/sample/outline.yaml']],
  ]);
});

test('an override, a printed number, a form nobody knows are said', () => {
  const { diagnostics, manuscript } = compose({
    overrides: overridesOf({ preambel: '制定本方案。' }),
    asIssued: asIssued({ numbers: new Map([['scope.ration', null]]) }),
    attachments: [{ path: ['attachments', 0], form: 'statistics-9', title: null, blankRows: 1, noun: null, detached: false }],
  });
  expect(diagnostics.map(({ rule, hint }) => `${rule}: ${hint?.en}`)).toEqual([
    'outline/unknown-sentence: Did you mean `preamble`?',
    'outline/unknown-sentence: Did you mean `scope.ratio`?',
    'names/unknown: Did you mean `statistics-10`?',
  ]);
  expect(manuscript.parts).toHaveLength(2);
});

test('a department without items has no paragraph, and a heading with nothing below it is not printed', () => {
  const first = department(0, '牵头', organ('清河市东区水利局', '区水利局'), []);
  expect(compose({ departments: [first] }).lines).not.toContain('二、抽查事项');
});

test('phrases that hold each other, and phrases that multiply, end in a diagnostic', () => {
  const ring = outlineOf({ phrases: { a: '{{b}}', b: '{{a}}' }, sections: [{ id: 'x', text: '{{a}}' }] });
  expect(compose({}, ring).diagnostics.map(({ rule }) => rule)).toEqual(['outline/unknown-reference']);
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const phrases = Object.fromEntries(names.map((name, index) => [name, index === 0 ? '双随机' : `{{p${index - 1}}}`.repeat(9)]));
  const bomb = compose({}, outlineOf({ phrases, sections: [{ id: 'x', text: '{{p19}}' }] }));
  expect(bomb.diagnostics.length).toBeGreaterThan(0);
  expect(bomb.lines.join('').length).toBeLessThan(1_000_000);
});

test('the head of the page and the catalogue have the facts', () => {
  const { manuscript } = compose({});
  expect(manuscript.keyFacts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '抽查时间 2026年7月7日至7月31日',
    '抽查对象 全区小额贷款公司、典当行',
    '抽取比例 共计不低于3%（41户中至少2户：41 × 3% = 1.23，向上取整为 2）',
    '参与部门 区市场监管局（牵头）、区政府办公室',
    '检查结果录入截止 2026年8月28日',
    '后续处置截止 2026年9月25日',
    '总结报送 2026年9月28日前报区双随机办',
    '信息公开类型 主动公开',
  ]);
  expect(manuscript.metadata).toMatchObject({
    issuers: ['清河市东区市场监督管理局'],
    issued: '2026-07-01',
    kind: 'campaign',
    area: 'qinghe',
    year: 2026,
  });
  expect(manuscript.metadata.keywords).toEqual(expect.arrayContaining(['双随机、一公开', '小额贷款公司', '区市场监管局']));
});

test('a draft is not shown as in force', () => {
  const validity = (status: Plan['status']) => compose({ status }).manuscript.metadata.validity;
  expect([validity('草稿'), validity('印发'), validity('调整'), validity('废止')]).toEqual(['草稿', '有效', '有效', '已废止']);
});

test('an organ that seals for another has 代章 after the name of that other in the signature alone', () => {
  const office = organReference(['issuers', 0, 'sealedFor'], organ('清河市东区双随机工作领导小组办公室', '区双随机办'));
  const sealedBy = organReference(['issuers', 0, 'org'], organ('清河市东区市场监督管理局', '区市场监管局'));
  const { manuscript } = compose({ issuers: [{ ...office, sealedBy }] });
  const signature = blocksOf(manuscript).find(({ kind }) => kind === 'signature');
  expect(signature).toMatchObject({ organs: ['清河市东区双随机工作领导小组办公室（代章）'] });
  expect(manuscript.metadata.issuers).toEqual(['清河市东区双随机工作领导小组办公室']);
});

test.each([
  ['as the outline has it', {}, ['清河市东区市场监督管理局关于印发《方案》的通知', '现将《方案》印发给你们。']],
  [
    'in the words of the plan',
    { 'notice.title': '关于印发方案的通知', 'notice.text': '现印发。\n请执行。' },
    ['关于印发方案的通知', '现印发。', '请执行。'],
  ],
  ['without its text', { 'notice.text': null }, ['清河市东区市场监督管理局关于印发《方案》的通知']],
  ['without a title', { 'notice.title': null }, ['现将《方案》印发给你们。']],
])('a plan is issued under a notice %s', (_, texts, expected) => {
  const { lines } = compose({ notice: true, title: typed(['title'], '方案'), overrides: overridesOf(texts) });
  expect(lines.slice(0, lines.indexOf('清河市东区市场监督管理局'))).toEqual(expected);
});

test('a document is titled by the plan, else by the outline, else by its id', () => {
  const titleOf = (given: Partial<CampaignPlan>, by?: Outline) => compose(given, by).manuscript.title;
  expect(titleOf({})).toBe(TITLE);
  expect(titleOf({ title: typed(['title'], '{{region}}专项\n抽查方案 ') })).toBe('清河市东区专项抽查方案');
  expect(titleOf({}, outlineOf({ sections: [] }))).toBe('qinghe/2026/joint-02');
});

test('composing never throws, whatever a plan types', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('{{', '}}', '{{basis}}', '{{{lead}}}', '{{#if a}}', '{{__proto__}}', '\\', '\n', '\u0000', '<b>&"'),
  );
  const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const ids = fc.oneof(
    fc.string(),
    fc.constantFrom('preamble', 'items', 'scope.ratio', 'schedule.heading', 'phrases.campaign', 'notice.text', '__proto__'),
  );
  fc.assert(
    fc.property(fc.dictionary(ids, fc.option(texts)), texts, fc.boolean(), (overrides, title, notice) => {
      const plan: Plan = campaign({ overrides: overridesOf(overrides), title: { path: ['title'], text: title }, notice });
      expect(composeDocument(plan, outline, { draft: true }).value?.draft).toBe(true);
    }),
    { numRuns: 300, seed: 20260707 },
  );
});
