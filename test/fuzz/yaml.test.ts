import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../src/core/diagnostic.ts';
import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';
import { readGoodRoot } from '../mutation/good-root.ts';
import { expectOutcome } from './expect-positioned.ts';
import { anyTexts, byteTexts, lineTexts, slipped, tokenTexts } from './texts.ts';

/** However busy the machine is. */
const PATIENCE = 600_000;
const { files } = await readGoodRoot();

test.each([
  ['any text', anyTexts, 8000],
  ['any bytes', byteTexts, 6000],
  ['tokens of YAML', tokenTexts, 6000],
  ['lines of a plan', lineTexts, 3000],
])(
  '%s ends in a value or in errors at their place',
  (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => expectOutcome(parseYaml({ path: 'plans/a/2026/x.yaml', text }))),
      { numRuns, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

test(
  'a good file with slips anywhere ends in a value or in errors at their place',
  () => {
    const short = files.filter(({ source }) => source.text.length < 4000);
    const texts = short.map(({ source }) => source.text);
    fc.assert(
      fc.property(slipped(texts), fc.constantFrom(...short), (text, { schema }) => {
        const parsed = parseYaml({ path: 'plans/a/2026/x.yaml', text });
        expectOutcome(parsed);
        if (parsed.value) expectOutcome(validate(schema, parsed.value));
      }),
      { numRuns: 500, seed: 20_260_707 },
    );
  },
  PATIENCE,
);

const MANY = 20_000;
/** Of the processor's time, since the clock also counts what others do. */
const MAX_MS = 8000;
test.each([
  ['brackets without end', '['.repeat(MANY)],
  ['maps without end', 'a: {'.repeat(MANY)],
  ['dashes without end', '- '.repeat(MANY)],
  ['keys in keys', '? '.repeat(MANY)],
  ['levels', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['a quote without end', `a: '${'甲'.repeat(MANY * 5)}`],
  ['one long line', `a: ${'甲，：“”'.repeat(MANY)}`],
  ['one long line that does not read', `a: b: ${'c d: [ "'.repeat(MANY)}`],
  ['many lines that do not read', 'status：草稿\n'.repeat(MANY)],
  ['many lines with tabs', '\ta: 1\n'.repeat(MANY)],
  ['many lines with wide spaces', '\u3000a: 1\n'.repeat(MANY)],
  ['many line breaks', '\n'.repeat(MANY * 10)],
  ['many carriage returns', '\r'.repeat(MANY)],
  ['many spaces', `a:${' '.repeat(MANY * 10)}b`],
  ['many keys', Array.from({ length: MANY }, (_, index) => `k${index}: ${index}`).join('\n')],
  ['the same key', 'a: 1\n'.repeat(3000)],
  ['many documents', '---\na: 1\n'.repeat(3000)],
  ['a bomb of aliases', bomb(12)],
  ['aliases of themselves', 'a: &a [*a, *a]\n'],
  ['many anchors', Array.from({ length: 3000 }, (_, index) => `k${index}: &a${index} *a${index - 1}`).join('\n')],
  ['signs that stand alone', '\ud800\udfff\ud800'.repeat(500)],
])(
  '%s does not hang it',
  (_, text) => {
    const started = process.cpuUsage();
    const parsed = parseYaml({ path: 'x.yaml', text });
    expectOutcome(parsed);
    if (parsed.value && !hasErrors(parsed.diagnostics)) expectOutcome(validate('campaign', parsed.value));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(MAX_MS);
  },
  PATIENCE,
);

/** Each list holds the one before it ten times. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, level) =>
      `l${level}: &l${level} [${
        level === 0
          ? 'x'
          : Array(10)
              .fill(`*l${level - 1}`)
              .join(', ')
      }]`,
  );
  return `${lines.join('\n')}\n`;
}
