import { expect, test } from 'vitest';
import { type Hiding, maskPersonal } from '../../../src/build/public/mask-personal.ts';

const isOfficial = (mailbox: string) => mailbox.endsWith('.gov.cn');
const none: Hiding = { persons: new Map(), isOfficial };

test('numbers of persons and mailboxes are hidden wherever they stand', () => {
  const masked = maskPersonal(
    { text: ['联系人手机13800138000', { what: '身份证号11010519491231002X' }], note: '发至 zhang@163.com' },
    none,
  );
  expect(masked).toEqual({ text: ['联系人手机138****8000', { what: '身份证号110***********002X' }], note: '发至 z***@163.com' });
});

test('credit codes, telephones of offices, catalogue numbers and figures stay', () => {
  const value = {
    creditCode: '91350100M000100Y43',
    phone: '0311-80000001',
    indexNumber: '000014349/2026-00117',
    text: '统一社会信用代码91512081MA62K0260E，2026年7月7日，1234567890123元',
    count: 13_800_138_000,
    none: null,
  };
  expect(maskPersonal(value, none)).toEqual(value);
});

test('the mailbox of a contact given for the public stays, its mobile telephone does not', () => {
  const contact = { phone: '13800138000', mailbox: 'office@example.gov.cn' };
  expect(maskPersonal({ contacts: [contact] }, none)).toEqual({ contacts: [{ ...contact, phone: '138****8000' }] });
});

test('a person named elsewhere is hidden in every sentence', () => {
  const persons = new Map([
    ['张三丰', '张**'],
    ['李', '李*'],
  ]);
  expect(maskPersonal(['对张三丰的检查', '李子园'], { persons, isOfficial })).toEqual(['对张**的检查', '李子园']);
});

test('the mailbox of an office stays in a sentence', () => {
  const text = '材料报 office@example.gov.cn，抄 li.si@example.com';
  expect(maskPersonal(text, none)).toBe('材料报 office@example.gov.cn，抄 l***@example.com');
});

test('of two names that begin alike the longer one is taken, and thousands of names take no longer than one', () => {
  const persons = new Map([
    ['王小', '王*'],
    ['王小明', '王**'],
    ...Array.from({ length: 5000 }, (_, index): [string, string] => [`赵${index}`, '赵*']),
  ]);
  expect(maskPersonal('王小明、王小、赵4999等', { persons, isOfficial })).toBe('王**、王*、赵*等');
});
