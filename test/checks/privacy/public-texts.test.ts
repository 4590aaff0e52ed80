import { expect, test } from 'vitest';
import { publicTexts, statedTexts } from '../../../src/checks/privacy/public-texts.ts';
import { testSubject } from '../../support/test-subject.ts';

/** Each text, where it stands, and whether a document prints it. */
function textsOf(plan: string, prefix: string): readonly string[] {
  return publicTexts(testSubject(plan)).flatMap(({ text, isPrinted, place }) => {
    const { spot } = place(0, text.length);
    const path = 'path' in spot ? spot.path.join('.') : '';
    return path.startsWith(prefix) && text !== '' ? [`${path}: ${text}${isPrinted ? '' : ' (not printed)'}`] : [];
  });
}

test('results print names and codes; what is withheld, the code of a person and the words of a finding they do not', () => {
  const plan = `
kind: results
entities:
  - { name: 示例甲公司, creditCode: 91350100M000100Y43, outcome: 未发现问题, findings: [{ text: 未公示年报 }] }
  - { name: 示例乙公司, creditCode: 91512081MA62K0260E, outcome: 未发现问题, withheld: { basis: 某条例第十五条 } }
  - { name: 王建国, kind: 自然人, creditCode: 91350100M000100Y43, outcome: 未发现问题 }`;
  expect(textsOf(plan, 'entities')).toEqual([
    'entities.0.name: 示例甲公司',
    'entities.0.creditCode: 91350100M000100Y43',
    'entities.0.findings.0.text: 未公示年报 (not printed)',
    'entities.1.name: 示例乙公司 (not printed)',
    'entities.1.creditCode: 91512081MA62K0260E (not printed)',
    'entities.2.name: 王建国',
    'entities.2.creditCode: 91350100M000100Y43 (not printed)',
  ]);
});

test('disposals print names, codes and numbers of documents; what is withheld, the code of a person and remarks they do not', () => {
  const plan = `
kind: disposals
entries:
  - { entity: 示例甲公司, creditCode: 91350100M000100Y43, action: 立案, documentNumber: 甲市监立〔2026〕1号, remarks: 已约谈 }
  - { entity: 示例乙公司, creditCode: 91512081MA62K0260E, action: 立案, documentNumber: 甲市监立〔2026〕2号, withheld: { basis: 某条例 } }
  - { entity: 王建国, kind: 自然人, creditCode: 91350100M000100Y43, action: 立案 }`;
  expect(textsOf(plan, 'entries')).toEqual([
    'entries.0.entity: 示例甲公司',
    'entries.0.creditCode: 91350100M000100Y43',
    'entries.0.documentNumber: 甲市监立〔2026〕1号',
    'entries.0.remarks: 已约谈 (not printed)',
    'entries.1.entity: 示例乙公司 (not printed)',
    'entries.1.creditCode: 91512081MA62K0260E (not printed)',
    'entries.1.documentNumber: 甲市监立〔2026〕2号 (not printed)',
    'entries.2.entity: 王建国',
    'entries.2.creditCode: 91350100M000100Y43 (not printed)',
  ]);
});

test('words that are no sentences are printed too: ways of handing in, a note, ways of giving notice', () => {
  const plan = `
schedule:
  window: { start: 2026-06-01, end: 2026-06-30 }
  summary: { due: 2026-09-24, to: 区联席办, via: 内网邮箱 }
asIssued: { note: （此件公开发布） }
inspectionNotice: { by: [电话通知, 下达行政检查通知书] }`;
  expect(textsOf(plan, 'schedule')).toEqual(['schedule.summary.via: 内网邮箱']);
  expect(textsOf(plan, 'asIssued')).toEqual(['asIssued.note: （此件公开发布）']);
  expect(textsOf(plan, 'inspectionNotice')).toEqual([
    'inspectionNotice.by.0: 电话通知',
    'inspectionNotice.by.1: 下达行政检查通知书',
  ]);
});

test('of a plan that is not made public nothing is; what it states it states all the same', () => {
  const subject = testSubject(`
disclosure: { type: 不予公开, reason: 涉及工作秘密 }
asIssued: { note: （此件不予公开） }`);
  expect(publicTexts(subject)).toEqual([]);
  expect(statedTexts(subject.plan).map(({ text }) => text)).toContain('（此件不予公开）');
});

test('a contact is pointed at where the plan names it, and where its telephone is registered', () => {
  const [phone] = publicTexts(testSubject('contacts: [market-office]')).filter(({ text }) => text === '0551-5550000');
  expect(phone?.place(0, 4).spot).toMatchObject({ path: ['contacts', 0] });
  expect(phone?.place(0, 4).related.map(({ note }) => note)).toEqual([{ zh: '登记在这里', en: 'registered here' }]);
});
