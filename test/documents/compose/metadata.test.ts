import { expect, test } from 'vitest';
import { testSubject } from '../../support/test-subject.ts';

const OUTLINE = 'id: own\ntitle: 联合抽查实施方案\nsections: [{ id: whole, text: 如下。 }]';
const metadataOf = (lines: string, profile?: string) =>
  testSubject(lines, { outline: OUTLINE, ...(profile === undefined ? {} : { profile }) }).manuscript?.metadata;

test('a campaign is described by its days, who leads, how many take part, whom and how much of them', () => {
  expect(metadataOf('')?.description).toBe(
    '联合抽查实施方案，2026年6月1日至6月30日，区市场监管局牵头，1个部门参与，2026年5月6日成文。',
  );
  const sampling = 'sampling: { objects: { text: 全区医疗机构 }, ratio: { atLeast: 3%, aggregate: 共计 } }';
  const several = 'departments: [{ org: market, role: 牵头 }, { org: health, role: 牵头 }, { org: 区水务局, role: 配合 }]';
  expect(metadataOf(`${sampling}\n${several}`)?.description).toBe(
    '联合抽查实施方案，2026年6月1日至6月30日，区市场监管局、区卫生健康局牵头，3个部门参与，抽查对象为全区医疗机构，抽取比例共计不低于3%，2026年5月6日成文。',
  );
});

test('one day of inspection is one day', () => {
  expect(metadataOf('schedule: { window: { start: 2026-06-01, end: 2026-06-01 } }')?.description).toContain('，2026年6月1日，');
});

test('the sign the writer closed the objects with does not stand before that of the description', () => {
  const sampling = 'sampling: { objects: { text: 全区医疗机构。 }, ratio: { atLeast: 3% } }';
  expect(metadataOf(sampling)?.description).toContain('，抽查对象为全区医疗机构，抽取比例不低于3%，');
});

test('keywords name kind, area, year, industries and departments, each once, and no more than twelve', () => {
  const industries = ['医疗机构', '诊所', '医院', '公共场所', '住宿场所', '宾馆', '检测机构', '取水户', '洗车场'];
  const sampling = `sampling: { objects: { text: 有关单位, industries: [${industries.join(', ')}] } }`;
  expect(metadataOf('')?.keywords).toEqual(['双随机、一公开', '示例市甲区', '2026', '联合抽查', '区市场监管局']);
  expect(metadataOf(sampling)?.keywords).toEqual(['双随机、一公开', '示例市甲区', '2026', '联合抽查', ...industries.slice(0, 8)]);
});

test('what catalogues ask is there as the plan states it, and null where it does not', () => {
  const stated =
    'number: { sequence: 6 }\ndisclosure: { type: 依申请公开, reason: 涉及商业秘密, indexNumber: 000014349/2026-00012, theme: 市场监管, publishedOn: 2026-05-08 }';
  expect(metadataOf(stated)).toMatchObject({
    indexNumber: '000014349/2026-00012',
    theme: '市场监管',
    issuers: ['示例市甲区市场监督管理局'],
    issued: '2026-05-06',
    number: '甲市监〔2026〕6号',
    publishedOn: '2026-05-08',
    disclosureType: '依申请公开',
    year: 2026,
    area: 'test',
    kind: 'campaign',
  });
  expect(metadataOf('')).toMatchObject({ indexNumber: null, theme: null, number: null, publishedOn: null });
});

test('what the writer refers to is said beside the document as in it', () => {
  const objects = 'sampling: { objects: { text: "{{region}}医疗机构。" } }';
  const schedule =
    'schedule: { window: { start: 2026-06-01, end: 2026-06-30 }, phases: [{ name: 动员, start: 2026-06-01, end: 2026-06-02, what: "部署{{year}}年工作" }] }';
  const { manuscript } = testSubject(`${objects}\n${schedule}`, { outline: OUTLINE });
  expect(manuscript?.metadata.description).toContain('抽查对象为示例市甲区医疗机构，');
  expect(manuscript?.keyFacts).toContainEqual({ label: '抽查对象', value: '示例市甲区医疗机构' });
  expect(manuscript?.page?.timeline.find(({ name }) => name === '动员')?.note).toBe('部署2026年工作');
});

test('a reference nobody answers stands there as typed', () => {
  const { manuscript } = testSubject('sampling: { objects: { text: "{{nobody}}医疗机构" } }', { outline: OUTLINE });
  expect(manuscript?.keyFacts).toContainEqual({ label: '抽查对象', value: '{{nobody}}医疗机构' });
});
