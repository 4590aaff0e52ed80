import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { alignText } from '../../src/source/align-text.ts';

/** What stands in the raw text where each unit of the value is said to come from. */
function told(raw: string, value: string): readonly string[] {
  return alignText(raw, value).map((at) => raw.charAt(at));
}

test.each([
  ['plain', '抽查工作', '抽查工作', [...'抽查工作']],
  ['single quotes', "'it''s'", "it's", ['i', 't', "'", 's']],
  ['double quotes with an escape', '"a\\tb"', 'a\tb', ['a', '\\', 'b']],
  ['an escape by number', '"\\u62bd查"', '抽查', ['\\', '查']],
  ['a fold', '抽查\n  工作', '抽查 工作', ['抽', '查', '\n', '工', '作']],
  ['a block', '|\n  一\n  二\n', '一\n二\n', ['一', '\n', '二', '\n']],
  ['a folded block', '>-\n  一\n  二', '一 二', ['一', '\n', '二']],
])('%s', (_, raw, value, expected) => {
  expect(told(raw, value)).toEqual(expected);
});

test('whatever is typed, each character comes from itself, in order', () => {
  const text = fc.string({ unit: fc.constantFrom('抽', '查', 'a', "'", '"', ' ', '#', ':', '\\', '，', '1'), minLength: 1 });
  const styles = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE');
  fc.assert(
    fc.property(text, styles, (value, defaultStringType) => {
      const raw = stringify(value, { defaultStringType, lineWidth: 0 }).trimEnd();
      if (parse(raw) !== value || /^[|>]/.test(raw)) return;
      const origins = alignText(raw, value);
      expect(origins).toHaveLength(value.length);
      expect([...origins].sort((a, b) => a - b)).toEqual(origins);
      for (const [index, at] of origins.entries()) {
        expect([value.charAt(index), '\\'], `${raw} ${index}`).toContain(raw.charAt(at));
      }
    }),
  );
});

test('a raw text that does not fit its value is no reason to fail', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (raw, value) => {
      const origins = alignText(raw, value);
      expect(origins).toHaveLength(value.length);
      for (const at of origins) expect(at).toBeLessThanOrEqual(raw.length);
    }),
  );
});
