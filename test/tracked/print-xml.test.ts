import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml } from '../../src/inspect/package/parse-xml.ts';
import { element } from '../../src/tracked/element.ts';
import { printXml } from '../../src/tracked/print-xml.ts';

const XMLNS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('elements are printed with their attributes in order, empty ones in one tag', () => {
  const tree = element('w:p', { 'w:a': '1', 'w:b': '"<&>' }, [element('w:br'), '甲 & 乙 <丙>']);
  expect(printXml([tree])).toBe('<w:p w:a="1" w:b="&quot;&lt;&amp;&gt;"><w:br/>甲 &amp; 乙 &lt;丙&gt;</w:p>');
});

test('what is printed reads back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', 'a', ' ', '&', '<', '>', '"', "'", ']]>', '𠮷', '&amp;') });
  const tree = fc.letrec<{ node: ReturnType<typeof element> }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom('w:p', 'w:r', 'w:t'),
        fc.dictionary(fc.constantFrom('w:val', 'w:id'), text),
        fc.oneof(
          { depthSize: 'small' },
          fc.constant([]),
          fc.array(tie('node'), { maxLength: 3 }),
          fc.tuple(text.filter(Boolean)),
        ),
      )
      .map(([name, attributes, children]) => element(name, attributes, children)),
  })).node;
  fc.assert(
    fc.property(tree, (given) => {
      const printed = `<w:body ${XMLNS}>${printXml([given])}</w:body>`;
      const read = parseXml(new TextEncoder().encode(printed));
      if (typeof read === 'string') throw new Error(`${read}: ${printed}`);
      expect(printXml(read.children)).toBe(printXml([given]));
    }),
  );
});
