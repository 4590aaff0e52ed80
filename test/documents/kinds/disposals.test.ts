import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import { disposalsOf } from '../../plan/example.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { builtInOutline } from '../outlines.ts';

const PLAN = `kind: disposals
profile: luquan-2026
year: 2026
period: 上半年
issuers: [区市场监管局]
issued: 2026-09-22
results: luquan/2026/joint-02-results
`;

function compose(...lines: readonly string[]) {
  const { plan } = disposalsOf(
    `${PLAN}disclosure: { type: 主动公开 }\nentries:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
  );
  if (!plan) throw new Error('no plan');
  const { value, diagnostics } = composeDocument(plan, builtInOutline('disposals'), { draft: false });
  if (!value) throw new Error('no manuscript');
  expect(diagnostics).toEqual([]);
  return { manuscript: value, lines: manuscriptText(value), text: JSON.stringify(value) };
}

test('the document tells what was done, what is closed, and each measure in an annex', () => {
  const { lines, manuscript } = compose(
    'entity: 示例甲典当有限公司, action: 责令改正, org: 区市场监管局, started: 2026-07-16, done: 2026-08-12, documentNumber: 示例1号',
    'entity: 示例甲典当有限公司, action: 复查, org: 区市场监管局, started: 2026-08-12, done: 2026-08-13',
    'entity: 示例乙典当有限公司, action: 立案, org: 区公安局, started: 2026-07-20',
  );
  expect(lines).toEqual([
    '石家庄市鹿泉区2026年上半年跨部门“双随机、一公开”联合抽查后续处置情况公示',
    '现将2026年上半年跨部门“双随机、一公开”联合抽查发现问题的后续处置情况公示如下。',
    '一、处置情况',
    '（一）区市场监管局、区公安局依照职责和管辖权限作了处置，共涉及检查对象2户，作出处置3件，其中责令改正1件，立案1件，复查1件。',
    '（二）各件处置情况见附件。',
    '（三）截至公示之日，已办结2件，正在办理1件。',
    '二、后续工作',
    '（一）正在办理的，办结后另行公示。',
    '（二）处置结果同时通过“国家企业信用信息公示系统（河北）”向社会公示。',
    '附件：石家庄市鹿泉区2026年上半年跨部门“双随机、一公开”联合抽查后续处置一览表',
    '石家庄市鹿泉区市场监督管理局',
    '2026年9月22日',
    '（信息公开类型：主动公开）',
    '附件',
    '石家庄市鹿泉区2026年上半年跨部门“双随机、一公开”联合抽查后续处置一览表',
    '序号｜检查对象名称｜处置措施｜处置机关｜文书号｜开始日期｜办结日期',
    '1｜示例甲典当有限公司｜责令改正｜区市场监管局｜示例1号｜2026-07-16｜2026-08-12',
    '2｜示例甲典当有限公司｜复查｜区市场监管局｜2026-08-12｜2026-08-13',
    '3｜示例乙典当有限公司｜立案｜区公安局｜2026-07-20',
  ]);
  expect(manuscript.parts[1]?.orientation).toBe('landscape');
  expect(manuscript.sheets).toEqual([]);
});

test('remarks, natural persons and what is withheld are not printed', () => {
  const { text, lines } = compose(
    'entity: 张示例, kind: 自然人, action: 移送, remarks: 内部线索',
    'entity: 秘密有限公司, action: 立案, withheld: { basis: 某条例 }',
  );
  for (const secret of ['张示例', '内部线索', '秘密有限公司', '某条例']) expect(text).not.toContain(secret);
  expect(lines.at(-1)).toBe('1｜张**｜移送');
  expect(lines).toContain('（四）上述处置中，1件依法不予公开。');
});

test('where every measure is the same that is said once', () => {
  const rectified = 'entity: 示例甲典当有限公司, action: 责令改正, org: 区市场监管局';
  const told = (...lines: readonly string[]) => compose(...lines).lines.find((line) => line.includes('作出处置'));
  expect(told(rectified)).toMatch(/作出处置1件，为责令改正。$/);
  expect(told(rectified, rectified.replace('甲', '乙'))).toMatch(/作出处置2件，均为责令改正。$/);
});
