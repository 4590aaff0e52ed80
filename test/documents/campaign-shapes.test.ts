import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { composeDocument } from '../../src/documents/compose.ts';
import { campaignOf, PROFILE } from '../plan/example.ts';
import { manuscriptText } from '../support/manuscript-text.ts';
import { builtInOutline } from './outlines.ts';

const outline = builtInOutline('campaign');

/** A campaign with nothing but what it cannot do without, in the order of its keys. */
const BARE = {
  kind: 'campaign',
  profile: 'luquan-2026',
  year: 2026,
  issuers: ['区市场监管局'],
  issued: '2026-07-01',
  schedule: { window: { start: '2026-07-07', end: '2026-07-31' } },
  sampling: { objects: { text: '全区典当行。' }, ratio: { atLeast: '3%' } },
  departments: [{ org: '区市场监管局', role: '牵头', items: ['公示信息检查'] }],
};

/** A profile that leaves everything to the plan. */
const SILENT = 'region: 石家庄市鹿泉区\nyear: 2026\nregistry: luquan\n';

const MARKET = { org: '区市场监管局', role: '牵头', items: ['公示信息检查'] };
const OFFICE = { org: '区政府办公室', role: '配合', items: ['对典当行开展业务和风险管控情况的现场检查'] };

test('a campaign that states the least reads to its end', () => {
  const { lines, diagnostics } = linesOf(BARE, SILENT);
  expect(diagnostics).toEqual([]);
  expect(lines.slice(0, 9)).toEqual([
    '石家庄市鹿泉区2026年“双随机、一公开”抽查实施方案',
    '为深入推进“双随机、一公开”监管与企业信用风险分级分类监管有机结合，提高双随机抽查的精准性和靶向性，我局决定组织开展2026年“双随机、一公开”抽查，特制定本方案。',
    '一、时间安排',
    '2026年7月7日至7月31日。',
    '二、抽查事项内容',
    '区市场监管局：公示信息检查。',
    '三、抽查对象范围及比例',
    '（一）抽查对象范围：全区典当行。',
    '（二）抽取比例：抽取涉及行业不低于3%。',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '（一）采取公开抽签等随机方式从检查对象名录库抽取确定被检查对象，由区市场监管局派发到各监管单位，由各单位的管理员及时完成比对和确认。',
      '1.本次“双随机、一公开”抽查由区市场监管局组织实施。',
      '执法检查人员要及时完成检查结果的录入、审核，依法向社会公示。',
      '各单位要根据职责和管辖权限，对检查中发现的违法线索，及时依法处理或移交有关部门，并及时将后续处置结果登记归档，确保后续监管到位，形成监管闭环。',
    ]),
  );
});

test('two leads share the lead, or take it by condition', () => {
  const both = { ...BARE, departments: [MARKET, { ...OFFICE, role: '牵头' }] };
  expect(dutiesOf(both)).toBe(
    '1.本次联合抽查由区市场监管局、区政府办公室共同牵头。各牵头单位根据职能职责具体实施本次“双随机、一公开”联合抽查工作。',
  );
  const departments = [
    { ...MARKET, leadWhen: '涉及登记事项的，' },
    { ...OFFICE, role: '牵头', leadWhen: '涉及业务和风险管控的' },
    { org: '区公安局', role: '参与' },
  ];
  expect(dutiesOf({ ...BARE, departments })).toBe(
    '1.本次联合抽查由区市场监管局（涉及登记事项的）、区政府办公室（涉及业务和风险管控的）按分工牵头，纳入跨部门“双随机、一公开”联合抽查的区有关部门为：区公安局。牵头单位和配合部门根据职能职责具体实施本次“双随机、一公开”联合抽查工作。',
  );
});

test('how many are drawn is one sentence, whatever of it is stated', () => {
  const objects = { text: '全区典当行' };
  const ratioOf = (sampling: object) =>
    linesOf({ ...BARE, sampling: { objects, ...sampling } }).lines.find((line) => /抽取(比例|数量)：/.test(line));
  const classes = { A: '1%', B: '3%' };
  expect(ratioOf({ count: { exactly: 20 } })).toBe('（二）抽取数量：抽取20户。');
  expect(ratioOf({ ratio: { exactly: '3%', base: '名录库企业' }, count: { about: 20, unit: '家' }, minCount: 2 })).toBe(
    '（二）抽取比例：抽取名录库企业3%，数量约20家，且不少于2家。',
  );
  expect(ratioOf({ credit: { classes } })).toBe('（二）抽取比例：按照信用风险分级分类等级抽取A级1%、B级3%。');
  expect(ratioOf({ strata: [{ name: '甲类', ratio: { atLeast: '50%' } }], credit: { classes } })).toBe(
    '（二）抽取比例：按照信用风险分级分类等级抽取A级1%、B级3%，各类对象中，甲类不低于50%。',
  );
  expect(ratioOf({ minCount: 2, fullBelow: 5, rounding: '四舍五入', frequency: { between: [1, 2], per: '半年' } })).toBe(
    '（二）抽取数量：抽取不少于2户，总数不足5户的全部抽取，按比例计算不是整数的四舍五入，对同一检查对象的抽查每半年1至2次。',
  );
});

test('a class drawn at 0% is said not to be drawn', () => {
  const objects = { text: '全区典当行' };
  const ratioOf = (sampling: object) =>
    linesOf({ ...BARE, sampling: { objects, ...sampling } }).lines.find((line) => line.startsWith('（二）抽取比例'));
  const ratio = { atLeast: '3%', base: '名录库企业', aggregate: '共计' };
  expect(ratioOf({ ratio, credit: { classes: { A: '0%', B: '3%', D: '100%' } } })).toBe(
    '（二）抽取比例：按照信用风险分级分类等级抽取名录库企业共计不低于3%，其中B级3%、D级100%，A级不抽取。',
  );
  expect(ratioOf({ credit: { classes: { 低风险: '0%', A: '0%', 高风险类: '50%' } } })).toBe(
    '（二）抽取比例：按照信用风险分级分类等级抽取高风险类50%，低风险级、A级不抽取。',
  );
});

test('the section is headed by what it states: numbers where no ratio is stated', () => {
  const objects = { text: '全区典当行' };
  const headingOf = (sampling: object) =>
    linesOf({ ...BARE, sampling: { objects, ...sampling } }).lines.find((line) => line.startsWith('三、'));
  expect(headingOf({ count: { exactly: 20 } })).toBe('三、抽查对象范围及数量');
  expect(headingOf({ strata: [{ name: '甲类', count: { atLeast: 5 } }] })).toBe('三、抽查对象范围及数量');
  expect(headingOf({ strata: [{ name: '甲类', ratio: { atLeast: '5%' } }] })).toBe('三、抽查对象范围及比例');
  expect(headingOf({ count: { exactly: 20 }, ratio: { atLeast: '3%' } })).toBe('三、抽查对象范围及比例');
});

test('a revision says from when it takes the place of the plan before it', () => {
  const preambleOf = (stated: object) => linesOf({ ...BARE, ...stated }).lines[1];
  expect(preambleOf({ status: '印发' })).toMatch(/特制定本方案。$/);
  expect(preambleOf({ status: '调整' })).toMatch(/特制定本方案。本方案自印发之日起执行，原方案同时停止执行。$/);
  expect(preambleOf({ status: '调整', effective: '2026-07-06' })).toMatch(/本方案自2026年7月6日起执行，原方案同时停止执行。$/);
  expect(preambleOf({ status: '印发', version: 2 })).toMatch(/本方案自印发之日起执行，原方案同时停止执行。$/);
});

test('a revision reads the same once it is repealed', () => {
  const preambleOf = (status: string) => linesOf({ ...BARE, status, supersedes: 'luquan/2026/joint-01' }).lines[1];
  expect(preambleOf('废止')).toBe(preambleOf('印发'));
});

test.each([
  ['遂州市云屏县', '由市级选派人员参加县级检查组。'],
  ['云屏县', '由上级选派人员参加县级检查组。'],
  ['浙东省', '由上级选派人员参加省级检查组。'],
])('a campaign of %s calls its level by its own name', (region, end) => {
  const { lines } = linesOf(BARE, SILENT.replace('石家庄市鹿泉区', region));
  expect(lines.some((line) => line.endsWith(`没有对应检查人员的${end}`))).toBe(true);
});

test('phases, milestones and reports are listed below the dates', () => {
  const schedule = {
    window: BARE.schedule.window,
    visits: { due: '2026-07-24' },
    phases: [
      { name: '动员部署', start: '2026-07-01', end: '2026-07-06', what: '印发方案，组织培训。' },
      { name: '实地检查', start: '2026-07-07', end: '2026-07-31' },
    ],
  };
  const { lines } = linesOf({ ...BARE, schedule });
  expect(lines.slice(3, 6)).toEqual([
    '2026年7月7日至7月31日，实地核查于2026年7月24日前完成，分2个阶段实施。',
    '（一）动员部署（2026年7月1日至7月6日）：印发方案，组织培训。',
    '（二）实地检查（2026年7月7日至7月31日）。',
  ]);
  const more = {
    milestones: [
      { id: 'half', name: '中期调度', deadline: { within: '5wd', after: 'window.start', show: 'both', time: '9:30' } },
    ],
    reports: [
      {
        id: 'weekly',
        name: '进展情况',
        every: { unit: 'week', weekday: '周五' },
        by: '区公安局',
        to: '区双随机办',
        via: '政务邮箱',
      },
    ],
  };
  expect(linesOf({ ...BARE, schedule: { ...schedule, ...more } }).lines.slice(3, 8)).toEqual([
    '2026年7月7日至7月31日，实地核查于2026年7月24日前完成。',
    '（一）动员部署（2026年7月1日至7月6日）：印发方案，组织培训。',
    '（二）实地检查（2026年7月7日至7月31日）。',
    '（三）中期调度：自抽查工作开始之日起5个工作日内（2026年7月14日上午9:30前）。',
    '（四）进展情况：区公安局于每周五前通过政务邮箱报区双随机办。',
  ]);
});

test('in every combination of what a campaign may state the document reads as a whole', () => {
  fc.assert(
    fc.property(shapes(), fc.constantFrom(PROFILE, SILENT), (shape, profile) => {
      const { lines, diagnostics } = linesOf({ ...BARE, ...shape }, profile);
      expect(diagnostics).toEqual([]);
      expect(lines.flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 200, seed: 20260707 },
  );
});

/** What no clerk would let stand. */
const FAULTS: readonly RegExp[] = [
  /\{\{|\}\}/,
  /null|undefined|NaN|\[object/,
  /[，。；、：][，。；、：]/,
  /（）|“”|《》|（[，、；。]|[，、；]）/,
  /^[，。；、：]|[，、；：]$|[、和及][。；，]|[，。；：][、和]/,
  /\s{2}|[由将报于在自][，。；]/,
  /其中[，。；]|(其中|抽取|抽查|由|于|在|自|并|前|内)\1|于自|自于|在自|由在|在于/,
];
/** The addressee and the like end in a colon of their own. */
const ENDS_IN_COLON = /^(附件|.*：)$/;

function faultsOf(line: string): readonly string[] {
  const text = ENDS_IN_COLON.test(line) ? line.replace(/：$/, '') : line;
  return FAULTS.flatMap((fault) => (fault.test(text) ? [`${fault.exec(text)?.[0]} in ${line}`] : []));
}

/** Plans of any of the shapes a campaign may have. */
function shapes(): fc.Arbitrary<object> {
  const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const bound = <T>(low: T, high: T) =>
    fc.constantFrom<object>({ atLeast: low }, { atMost: high }, { exactly: low }, { about: low }, { between: [low, high] });
  const ratio = fc
    .tuple(bound('0.5%', '12.25%'), some('名录库企业'), some('共计', '每季度', '各等级分别'))
    .map(([stated, base, aggregate]) => clean({ ...stated, base, aggregate }));
  const count = fc.tuple(bound(3, 20), some('户', '家')).map(([stated, unit]) => clean({ ...stated, unit }));
  const stratum = fc.oneof(
    ratio.map((stated) => ({ name: '三级医疗机构', population: 8, ratio: stated })),
    count.map((stated) => ({ name: '二级医疗机构', count: stated })),
  );
  const objects = fc
    .record({
      population: some(0, 4, 41, 4100),
      region: some('鹿泉经济开发区'),
      list: some('典当行名录库'),
      capital: some<object>(
        { min: '500万元' },
        { max: '0.5亿元', maxIncluded: false },
        { min: '1元', max: '2亿元', minIncluded: false },
      ),
    })
    .map((stated) => clean({ text: '全区典当行', ...stated }));
  const sampling = fc
    .record({
      objects,
      ratio: fc.option(ratio, { nil: undefined }),
      count: fc.option(count, { nil: undefined }),
      credit: some<object>({ classes: { A: '1%', 高风险类: '50%' } }, { required: false, classes: { A: '1%' } }),
      strata: fc.option(fc.array(stratum, { minLength: 1, maxLength: 2 }), { nil: undefined }),
      minCount: some(2),
      fullBelow: some(5),
      rounding: some('四舍五入', '向下取整'),
      frequency: fc.option(fc.tuple(bound(1, 2), fc.constantFrom('年', '半年', '季度', '月')), { nil: undefined }),
      exclude: some(['近一年已抽查且无问题的'], ['停业企业；', '注销企业']),
    })
    .map(({ frequency, ...rest }) => clean({ ...rest, frequency: frequency && { ...frequency[0], per: frequency[1] } }))
    .filter((stated) => ['ratio', 'count', 'strata', 'minCount'].some((key) => key in stated));
  const within = fc
    .record({
      within: fc.constantFrom('1wd', '20wd', '5d', '2w', '1m'),
      after: fc.constantFrom('window.end', 'issued', '2026-07-31'),
      show: some('relative', 'absolute', 'both'),
      time: some('9:30', '17:00'),
      inclusive: some(true),
    })
    .map(clean);
  const deadline = fc.oneof(
    within,
    fc.constant({ due: '2026-09-01', inclusive: true }),
    fc.constant({ due: '2026-09-01', time: '12:00' }),
    fc.constant('window.end'),
    fc.constant({ every: { unit: 'month', day: 31 } }),
  );
  const maybe = fc.option(deadline, { nil: undefined });
  const schedule = fc
    .record({
      window: fc.constant(BARE.schedule.window),
      visits: fc.option(fc.oneof(fc.constant({ start: '2026-07-08', end: '2026-07-24' }), within), { nil: undefined }),
      dispatch: maybe,
      confirmation: maybe,
      results: maybe,
      disposals: fc.option(deadline),
      phases: some(
        [{ name: '动员部署', start: '2026-07-01', end: '2026-07-06' }],
        [
          { name: '检查', start: '2026-07-07', end: '2026-07-31', what: '联合检查。' },
          { name: '总结', start: '2026-12-01', end: '2027-01-15', what: '汇总' },
        ],
      ),
      milestones: some([{ id: 'half', name: '中期调度', deadline: { due: '2026-07-17', time: '17:00' } }]),
      reports: some([{ id: 'monthly', name: '月报', every: { unit: 'quarter', day: 10 } }]),
      summary: fc.option(
        fc.record({
          by: some('区公安局'),
          to: some('区双随机办'),
          via: some('政务邮箱'),
          sealed: some(true, false),
          end: within,
        }),
        { nil: undefined },
      ),
    })
    .map(({ summary, ...rest }) => {
      const { end, ...delivery } = summary ?? { end: {} };
      return clean({ ...rest, summary: summary && { ...end, ...clean(delivery) } });
    });
  const departments = fc.constantFrom<readonly object[]>(
    [MARKET],
    [{ org: '区市场监管局', role: '牵头' }],
    [{ ...MARKET, units: ['信用监管科', '执法队'] }, OFFICE],
    [MARKET, { ...OFFICE, role: '牵头' }],
    [
      { ...MARKET, leadWhen: '涉及登记的' },
      { ...OFFICE, role: '牵头', leadWhen: '其他的' },
      { org: '区公安局', role: '参与' },
    ],
    [MARKET, { org: '区公安局', role: '指导' }],
  );
  return fc
    .record({
      sequence: some(2),
      period: some('上半年'),
      issuers: fc.constantFrom(['区市场监管局'], ['区市场监管局', '区公安局']),
      basis: some(['luquan-2026-scheme'], ['luquan-2026-scheme', 'luquan-2026-annual-plan']),
      level: some<object>({ draw: '市', inspect: '县' }, [
        { draw: '省', inspect: '县' },
        { draw: '县', inspect: '县' },
      ]),
      draw: some('定向', '不定向'),
      schedule,
      sampling,
      departments,
      itemsFrom: some('《随机抽查事项清单》（2026年版）。'),
      inspectors: fc
        .record({ perVisit: some(2, null), scanOnEntry: some(false), experts: some(true, false), recusal: some(true) })
        .map(clean),
      inspectionNotice: some<object | null>(null, { by: ['电话通知'] }, { by: ['电话通知', '下达通知书'], form: 'pre-notice' }),
      platform: some(null),
      publishTo: some(null),
      attachments: fc.constantFrom([{ form: 'pre-notice' }], [{ form: 'statistics-10' }, { form: 'pre-notice' }]),
      overrides: some({ preamble: null }),
    })
    .map(clean);
}

/** The keys that are stated. */
function clean(stated: object): object {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function dutiesOf(plan: object): string | undefined {
  return linesOf(plan).lines.find((line) => line.startsWith('1.本次'));
}

/** The document of a plan line by line, and everything any stage says of it. */
function linesOf(
  plan: object,
  profile = PROFILE,
): { readonly lines: readonly string[]; readonly diagnostics: readonly string[] } {
  const resolved = campaignOf(JSON.stringify(plan), { profile });
  const brief = ({ rule, message }: Diagnostic): string => `${rule}: ${message.zh}`;
  if (!resolved.plan) return { lines: [], diagnostics: resolved.diagnostics.map(brief) };
  const { value, diagnostics } = composeDocument(resolved.plan, outline, { draft: false });
  return { lines: value ? manuscriptText(value) : [], diagnostics: [...resolved.diagnostics, ...diagnostics].map(brief) };
}
