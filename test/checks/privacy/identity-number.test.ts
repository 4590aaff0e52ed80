import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityCheck, isIdentityNumber } from '../../../src/checks/privacy/identity-number.ts';

const digits = fc.tuple(
  fc.constantFrom('110105', '130110', '320102', '830000'),
  fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true }),
  fc.integer({ min: 0, max: 999 }),
);
const bodies = digits.map(
  ([division, birth, serial]) =>
    `${division}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`,
);

test('the worked example of the standard bears out', () => {
  expect(isIdentityNumber('11010519491231002X')).toBe(true);
  expect(isIdentityNumber('440524188001010014')).toBe(true);
  expect(isIdentityNumber('110105194912310020')).toBe(false);
});

test('of the eleven check characters one alone is right, that of ISO 7064 MOD 11-2', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const right = Array.from('0123456789X').filter((check) => isIdentityNumber(`${body}${check}`));
      expect(right).toEqual([identityCheck(body)]);
      expect(remainder(`${body}${right.join('')}`)).toBe(1n);
    }),
  );
});

test('a digit mistyped does not bear out', () => {
  fc.assert(
    fc.property(bodies, fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
      const other = (Number(body.charAt(at)) + by) % 10;
      expect(isIdentityNumber(`${body.slice(0, at)}${other}${body.slice(at + 1)}${identityCheck(body)}`)).toBe(false);
    }),
  );
});

test('neither a day the calendar lacks nor a division nobody has makes one', () => {
  for (const body of ['11010519900230001', '11010517991231001', '99010519900101001', '00010519900101001']) {
    expect(isIdentityNumber(`${body}${identityCheck(body)}`), body).toBe(false);
  }
});

/** The sum of all signs by powers of two, counted with whole numbers of any size. */
function remainder(number: string): bigint {
  return (
    Array.from(number).reduce((sum, sign, at) => sum + (sign === 'X' ? 10n : BigInt(sign)) * 2n ** BigInt(17 - at), 0n) % 11n
  );
}
