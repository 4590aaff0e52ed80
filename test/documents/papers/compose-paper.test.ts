import { expect, test } from 'vitest';
import { composePaper } from '../../../src/documents/papers/compose-paper.ts';
import type { PaperRequest } from '../../../src/documents/papers/paper.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { paperGround } from '../../support/paper-ground.ts';

const ground = await paperGround();
const request: PaperRequest = {
  departments: [
    { id: 'a', name: '区市场监管局', items: ['公示信息检查'] },
    { id: 'b', name: '区教育局', items: ['制度检查', '台账检查'] },
  ],
  facts: new Map([
    ['name', '甲食堂'],
    ['code', '91130110MA00000154'],
    ['day', '2026年9月8日'],
  ]),
};

test('一企一表 asks what an inspection finds, item by item, and who signs', () => {
  const { value, diagnostics } = composePaper(ground, 'record', request);
  expect(diagnostics).toEqual([]);
  expect(value?.title).toBe('随机抽查联合检查记录表');
  const text = value === undefined ? '' : manuscriptText(value).join('\n');
  expect(text).toContain('检查对象名称｜甲食堂');
  expect(text).toContain('统一社会信用代码｜91130110MA00000154｜信用等级');
  expect(text).toContain('区市场监管局\n检查事项及结果｜公示信息检查\n□未发现问题　□发现问题：');
  expect(text).toContain('1.制度检查\n□未发现问题　□发现问题：\n2.台账检查\n□未发现问题　□发现问题：');
  expect(text).toContain('□通过登记的住所（经营场所）无法联系');
  expect(text).toContain('□拒绝签字，原因：');
});

test('现场检查预先通知单 is the form annexed to the campaign, filled in', () => {
  const { value } = composePaper(ground, 'notice', request);
  const [, form] = value?.parts[0]?.blocks ?? [];
  if (form?.kind !== 'form') throw new Error('no form');
  expect(form.rows.map(({ label, choices, text }) => [label, choices.join(), text])).toEqual([
    ['抽查对象名称', '', '甲食堂'],
    ['是否适用预先通知', '是,否', ''],
    ['预先通知时间', '', ''],
    ['预先通知方式', '电话通知,直接送达', ''],
    ['预约检查时间', '', '2026年9月8日'],
    ['检查内容', '', '区市场监管局：公示信息检查。\n区教育局：制度检查；台账检查。'],
    ['被检查主体需要准备的材料', '', expect.stringContaining('营业执照和有关许可证件')],
  ]);
});

test('without a day in the list the notice names the days of the campaign', () => {
  const { value } = composePaper(ground, 'notice', { ...request, facts: new Map([['name', '甲']]) });
  expect(value === undefined ? '' : manuscriptText(value).join('\n')).toMatch(/预约检查时间｜2026年\d+月\d+日/);
});

test('a reference of the outline nobody answers is said at its place', async () => {
  const broken = await paperGround(undefined, (text) => text.replace('{{target.address}}', '{{target.adress}}'));
  const { diagnostics } = composePaper(broken, 'record', request);
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['outline/unknown-reference', 'templates/papers/outline.yaml'],
  ]);
});

test('a name an outline has of earlier papers is told with the one to type', async () => {
  const earlier = await paperGround(undefined, (text) =>
    text
      .replaceAll('{{item.name}}', '{{item}}')
      .replaceAll('{{department.items}}', '{{items}}')
      .replace('heading: "{{department.name}}', 'heading: "{{department}}'),
  );
  const said = (kind: 'record' | 'notice') =>
    composePaper(earlier, kind, request).diagnostics.map(({ message, hint }) => `${message.zh}；${hint?.zh}`);
  expect(new Set(said('record'))).toEqual(new Set(['未知的引用 `item`，应为已有的名称；是不是 `item.name`？']));
  expect(new Set(said('notice'))).toEqual(new Set(['未知的引用 `items`，应为已有的名称；是不是 `department.items`？']));
});

test('an outline that goes on from ours drops rows by their sentences, and words their headings', async () => {
  const own = await paperGround(
    undefined,
    (text) => `${text}\nsentences: { record.terms: null, record.name.heading: 企业名称, notice.materials: null }\n`,
  );
  const rowsOf = (kind: 'record' | 'notice') => {
    const [, form] = composePaper(own, kind, request).value?.parts[0]?.blocks ?? [];
    return form?.kind === 'form' ? form.rows.map(({ label, text }) => [label, text]) : [];
  };
  expect(rowsOf('record')).toContainEqual(['企业名称', '甲食堂']);
  expect(rowsOf('record').map(([label]) => label)).not.toContain('办理时限');
  expect(rowsOf('notice').at(-1)).toEqual(['被检查主体需要准备的材料', '']);
});

test('of two fields that share a row, one that is not said leaves the row to the other', async () => {
  const own = await paperGround(undefined, (text) =>
    text.replace(
      "heading: 检查人员, text: '{{target.inspectors}}'",
      "heading: 检查人员, when: target.inspectors, text: '{{target.inspectors}}'",
    ),
  );
  const [, form] = composePaper(own, 'record', request).value?.parts[0]?.blocks ?? [];
  const rows = form?.kind === 'form' ? form.rows : [];
  expect(rows.find(({ label }) => label === '亮证执法')?.beside).toBeUndefined();
  expect(rows.map(({ label }) => label)).not.toContain('检查人员');
});

test('the title is the same for all: it knows nothing of the enterprise', async () => {
  const named = await paperGround(undefined, (text) =>
    text.replace('heading: 现场检查预先通知单', "heading: '{{target.name}}预先通知单'"),
  );
  expect(composePaper(named, 'notice', request).diagnostics.map(({ rule }) => rule)).toEqual(['outline/unknown-reference']);
});
