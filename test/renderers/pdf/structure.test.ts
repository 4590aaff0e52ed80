import { expect, test } from 'vitest';
import { withReferences } from '../../../src/renderers/pdf/references.ts';
import { nameOf, readStructure, withKids } from '../../../src/renderers/pdf/structure.ts';

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

test('a part of one kid holds it without a list, on the page of its piece', () => {
  const bare = '<</Type /StructElem\n/S /P\n/P 4 0 R>>';
  const told = (...kids: Parameters<typeof withKids>[1]) =>
    withKids(bare, kids).slice('<</Type /StructElem\n/S /P\n/P 4 0 R'.length, -2);
  const piece = (page: number, id: number) => ({ kind: 'piece', page, id }) as const;
  expect(told()).toBe('');
  expect(told({ kind: 'part', number: 7 })).toBe('\n/K 7 0 R');
  expect(told(piece(2, 0))).toBe('\n/Pg 2 0 R\n/K 0');
  expect(told(piece(2, 0), piece(3, 1))).toBe('\n/Pg 2 0 R\n/K [0 <</Type /MCR\n/Pg 3 0 R\n/MCID 1>>]');
  expect(told({ kind: 'part', number: 7 }, piece(2, 5))).toBe('\n/Pg 2 0 R\n/K [7 0 R 5]');
});

test('kids that are told without a list are read so too, and other objects are no parts', () => {
  const read = readStructure(
    new Map([
      [5, object('<</Type /StructElem\n/S /P\n/P 4 0 R\n/Pg 2 0 R\n/K 3>>')],
      [6, object('<</Type /StructElem\n/S /Div\n/P 4 0 R\n/K 5 0 R>>')],
      [7, object('<</Type /StructElem\n/S /TD\n/P 4 0 R>>')],
      [8, object('<</Type /Page\n/K 5 0 R>>')],
    ]),
  );
  expect([...read].map(([number, { type, kids }]) => [number, type, kids])).toEqual([
    [5, 'P', [{ kind: 'piece', page: 2, id: 3 }]],
    [6, 'Div', [{ kind: 'part', number: 5 }]],
    [7, 'TD', []],
  ]);
});

test.each([
  ['<</Type /StructElem\n/S /TH\n/P 4 0 R\n/ID (node00000012)>>', '(node00000012)'],
  ['<</Type /StructElem\n/S /TD\n/P 4 0 R\n/A [<</Headers [(node00000012)]>>]>>', undefined],
])('case %#: a part has a name of its own or none', (text, expected) => {
  expect(nameOf(text)).toBe(expected);
});
