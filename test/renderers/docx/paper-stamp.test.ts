import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TargetField, targetFields } from '../../../src/documents/papers/target-facts.ts';
import type { openVolume } from '../../../src/renderers/docx/paper-binder.ts';
import { wordPackage } from '../../../src/renderers/docx/word-package.ts';
import { campaignParts } from '../../../src/targets/campaign-parts.ts';
import { cleanText } from '../../../src/targets/clean-text.ts';
import { openPaperMaker } from '../../../src/targets/paper-maker.ts';
import { wholePapers } from '../../../src/targets/paper-shapes.ts';
import type { Target } from '../../../src/targets/target.ts';
import { paperGround } from '../../support/paper-ground.ts';
import { unzip } from '../../support/unzip.ts';

const DOCUMENT = 'word/document.xml';
const ground = await paperGround();
const { departments } = campaignParts(ground.plan);
const maker = await openPaperMaker(ground);

test('a stamped paper is, letter for letter, the one the package sets of the same facts', async () => {
  await fc.assert(
    fc.asyncProperty(wildFacts(), fc.array(wildText(60), { maxLength: 5 }), async (facts, items) => {
      const own = items.filter((item) => item !== '');
      const target: Target =
        own.length === 0
          ? { row: 2, key: 'K', facts, departments, hasOwnItems: false }
          : {
              row: 2,
              key: 'K',
              facts,
              departments: departments.slice(1, 2).map((each) => ({ ...each, items: own })),
              hasOwnItems: true,
            };
      const { layouts } = wholePapers(ground, target);
      for (const [kind, bytes] of await maker.stamp(target)) {
        const layout = layouts.get(kind);
        if (layout === undefined) throw new Error(kind);
        const [stamped, whole] = [unzip(bytes), unzip(await wordPackage(layout))];
        expect(stamped.get(DOCUMENT)).toBe(whole.get(DOCUMENT));
        expect(new Map([...stamped].sort())).toEqual(new Map([...whole].sort()));
      }
    }),
    { numRuns: 60, seed: 11 },
  );
}, 60_000);

test('facts are text, whatever they look like', async () => {
  const facts = new Map<TargetField, string>([
    ['name', '=HYPERLINK("http://x") & <w:p/> { PAGE } MERGEFIELD'],
    ['code', '00000000000000000012'],
    ['phone', 'CURRENT'],
  ]);
  const papers = await maker.stamp({ row: 2, key: 'K', facts, departments, hasOwnItems: false });
  const xml = unzip(papers.get('record') ?? new Uint8Array()).get(DOCUMENT) ?? '';
  expect(xml).toContain('=HYPERLINK(&quot;http://x&quot;) &amp; &lt;w:p/&gt; { PAGE } MERGEFIELD');
  expect(xml).toContain('00000000000000000012');
  expect(xml).not.toMatch(/w:fldSimple|w:instrText/);
});

test('a volume holds the papers of many, each on pages of its own, with the words they have by themselves', async () => {
  const targets = Array.from(
    { length: 5 },
    (_, index): Target => ({
      row: index,
      key: 'K',
      facts: new Map([['name', `第${index}户镕“甲”`]]),
      departments: index === 3 ? departments.slice(0, 1) : departments,
      hasOwnItems: false,
    }),
  );
  let volume: ReturnType<typeof openVolume> | undefined;
  const pieces: Uint8Array[] = [];
  for (const target of targets) {
    const bound = await maker.bind(target, volume);
    volume = bound.volume;
    pieces.push(bound.bytes);
  }
  const end = volume?.end();
  const bytes = Buffer.concat([...pieces, end?.tail ?? new Uint8Array()]);
  bytes.set(end?.head ?? new Uint8Array(), 0);
  const xml = unzip(bytes).get(DOCUMENT) ?? '';
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(2 * targets.length);
  expect(xml).not.toContain('w:bookmark');
  const alone = await Promise.all(targets.map((target) => maker.stamp(target)));
  const words = alone.flatMap((papers) => [...papers.values()].map((paper) => textOf(unzip(paper).get(DOCUMENT) ?? '')));
  expect(textOf(xml)).toBe(words.join(''));
});

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text).join('');
}

function wildFacts(): fc.Arbitrary<ReadonlyMap<TargetField, string>> {
  return fc
    .array(fc.tuple(fc.constantFrom(...targetFields), wildText(400)), { minLength: 1, maxLength: 12 })
    .map((pairs) => new Map([...targetFields.map((field) => [field, ''] as const), ...pairs]));
}

/** As a list gives it: characters of all planes, signs of XML, rare ideographs. */
function wildText(maxLength: number): fc.Arbitrary<string> {
  const sign = fc.constantFrom(...'&<>"\'“”‘’—…·镕㛃𬭎𠮷😀éñ①㈱　 \u200d\u0301', '{{target.name}}', '\u{f0001}', '</w:t>');
  const character = fc.oneof(
    sign,
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'示例市餐饮管理有限公司ABC0123'),
  );
  return fc.array(character, { maxLength }).map((signs) => cleanText(signs.join('')).text);
}
