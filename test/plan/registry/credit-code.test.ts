import { expect, test } from 'vitest';
import { creditCodeFault } from '../../../src/plan/registry/credit-code.ts';

test.each(['91350100M000100Y43', '91512081MA62K0260E'])('%s passes both tests', (code) => {
  expect(creditCodeFault(code)).toBeNull();
});

test('the check character of the whole is told', () => {
  expect(creditCodeFault('91350100M000100Y44')).toEqual({ is: 'check', expected: '3' });
});

test('a remainder of 0 asks for the character 0', () => {
  const [code] = Array.from({ length: 400 }, (_, index) => `9135010${String(index).padStart(3, '0')}M000100Y`.slice(0, 17))
    .map((head) => ({ head, fault: creditCodeFault(`${head}Y`) }))
    .filter(({ fault }) => fault?.is === 'check' && fault.expected === '0');
  expect(code).toBeDefined();
  expect(creditCodeFault(`${code?.head}0`)?.is).not.toBe('check');
});

test('the check character of the organisation code is told where the whole is right', () => {
  const wrongInside = '91350100M000100Y5';
  const fault = creditCodeFault(`${wrongInside}0`);
  const whole = `${wrongInside}${fault?.is === 'check' ? fault.expected : '0'}`;
  expect(creditCodeFault(whole)).toEqual({ is: 'organisation', expected: '4' });
});

test('an organisation whose check comes to ten ends in X', () => {
  expect(creditCodeFault('9135010000000006XH')).toBeNull();
  expect(creditCodeFault('91350100000000061T')).toEqual({ is: 'organisation', expected: 'X' });
});

test.each([
  '',
  '91350100M000100Y4',
  '91350100m000100y43',
  '91350100I000100Y43',
  '9.15101E+17',
  '913501000000100043'.slice(1),
])('`%s` has not the form of a code', (code) => {
  expect(creditCodeFault(code)).toEqual({ is: 'shape' });
});
