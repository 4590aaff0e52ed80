import { expect, test } from 'vitest';
import { bankAccounts, identityNumbers, mobileNumbers } from '../../../src/checks/privacy/personal-numbers.ts';

const quotes = (text: string, find: typeof identityNumbers) => find(text).map(({ start, end }) => text.slice(start, end));

test('an identity number stands out by its check character, however it is parted and typed', () => {
  expect(quotes('号11010519491231002X，', identityNumbers)).toEqual(['11010519491231002X']);
  expect(quotes('110105-19491231-002x', identityNumbers)).toEqual(['110105-19491231-002x']);
  expect(quotes('１１０１０５１９４９１２３１００２Ｘ', identityNumbers)).toEqual(['１１０１０５１９４９１２３１００２Ｘ']);
  expect(quotes('13800138000 11010519491231002X', identityNumbers)).toEqual(['11010519491231002X']);
});

test('one called so counts with a digit wrong, and with 15 digits', () => {
  expect(quotes('身份证号：110105194912310021', identityNumbers)).toEqual(['110105194912310021']);
  expect(quotes('身份证号码为110105491231002', identityNumbers)).toEqual(['110105491231002']);
});

test('credit codes, longer numbers, days and masked numbers are none', () => {
  expect(identityNumbers('代码91350100M000100Y43，12130110MB1234567X')).toEqual([]);
  expect(identityNumbers('911010519491231002X、11010519491231002X7')).toEqual([]);
  expect(identityNumbers('2026-07-07 2026-07-31 2026-08-05')).toEqual([]);
  expect(identityNumbers('110105********002X')).toEqual([]);
});

test('a number is shown by its ends alone', () => {
  expect(identityNumbers('11010519491231002X')[0]?.masked).toBe('110***********002X');
  expect(mobileNumbers('13800138000')[0]?.masked).toBe('138****8000');
});

test('a bank card bears out by its last digit, an account by what it is called', () => {
  expect(quotes('卡6222021234567890128', bankAccounts)).toEqual(['6222021234567890128']);
  expect(quotes('卡6222021234567890129', bankAccounts)).toEqual([]);
  expect(quotes('开户行某银行，账号：1234 5678 9012', bankAccounts)).toEqual(['1234 5678 9012']);
  expect(bankAccounts('平台登录账号：13010012345，序号1234567890123456')).toEqual([]);
  expect(bankAccounts('11010519491231002X')).toEqual([]);
});

test('a mobile number is found with or without its country, in groups or whole', () => {
  expect(quotes('电话138 0013 8000，或+86 13900139000', mobileNumbers)).toEqual(['138 0013 8000', '13900139000']);
  expect(quotes('手机号：１３８００１３８０００', mobileNumbers)).toEqual(['１３８００１３８０００']);
});

test('landlines, certificates, codes and sums are no mobile numbers', () => {
  for (const text of [
    '0311-82012463',
    '82012463',
    '执法证号13010712345',
    '项目代码：13010712345',
    '共13800138000元',
    '113800138000',
    '13800138000.5',
  ]) {
    expect(mobileNumbers(text), text).toEqual([]);
  }
});
