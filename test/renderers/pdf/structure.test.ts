import { expect, test } from 'vitest';
import { withReferences } from '../../../src/renderers/pdf/references.ts';
import { readStructure, withKids } from '../../../src/renderers/pdf/structure.ts';

const part =
  '<</Type /StructElem\n/S /Table\n/P 4 0 R\n/Pg 2 0 R\n/K [7 0 R 3 <</Type /MCR\n/Pg 9 0 R\n/MCID 0>>]\n/A [<</O /Table\n/RowSpan 2>>]>>';
const object = (text: string) => ({ text, stream: null });

test('a part is read with what it holds, and written so again', () => {
  const read = readStructure(new Map([[5, object(part)]])).get(5);
  expect(read).toEqual({
    type: 'Table',
    parent: 4,
    kids: [
      { kind: 'part', number: 7 },
      { kind: 'piece', page: 2, id: 3 },
      { kind: 'piece', page: 9, id: 0 },
    ],
  });
  expect(withKids(part, read?.kids ?? [])).toBe(part);
});

test('links in a part are kept, and a part without kids has none', () => {
  const link = '<</Type /StructElem\n/S /Link\n/P 4 0 R\n/K [<</Type /OBJR\n/Obj 7 0 R\n/Pg 2 0 R>>]>>';
  const kids = readStructure(new Map([[5, object(link)]])).get(5)?.kids ?? [];
  expect(kids).toEqual([{ kind: 'object', number: 7, page: 2 }]);
  expect(withKids(link, kids)).toBe(link);
  expect(withKids(link, [])).toBe('<</Type /StructElem\n/S /Link\n/P 4 0 R>>');
});

test('what looks like a reference within a string is none', () => {
  expect(withReferences('<</T (1 0 R \\) 2 0 R)\n/K 3 0 R>>', (to) => `${to + 10} 0 R`)).toBe(
    '<</T (1 0 R \\) 2 0 R)\n/K 13 0 R>>',
  );
});
