import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableKinds, tablePlaces, tableShape } from '../../src/schema/table-columns.ts';

const SHAPES = tableKinds.flatMap((kind) => tablePlaces(kind).flatMap((at) => tableShape(kind, at) ?? []));
const folded = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[\s*]+/g, '')
    .toLowerCase();

test('the lists that a table may stand for are these', () => {
  const lists = tableKinds.flatMap((kind) => tablePlaces(kind).map((at) => [kind, ...at, tableShape(kind, at)?.list].join(' ')));
  expect(lists).toEqual([
    'results entities',
    'results statistics rows',
    'disposals entries',
    'work-plan schedule returns rows',
    'campaign schedule returns rows',
  ]);
});

test('a kind or a place without such a list has no columns', () => {
  expect([tableShape('annual-plan'), tableShape('results', ['schedule'])]).toEqual([undefined, undefined]);
});

test('no name tells two columns of a table, and none that is read is left out', () => {
  for (const { columns, ignored } of SHAPES) {
    const names = columns.flatMap(({ key, title, names: others }) => [...new Set([key, title, ...others].map(folded))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(ignored.map(folded).filter((name) => names.includes(name))).toEqual([]);
  }
});

test('names and signs are kept of columns there are', () => {
  const kept: Readonly<Record<string, { readonly names?: object; readonly split?: object }>> = JSON.parse(
    readFileSync('schemas/table-columns.json', 'utf8'),
  );
  const keys = new Set(SHAPES.flatMap(({ columns }) => columns.map(({ key }) => key)));
  const told = Object.values(kept).flatMap(({ names = {}, split = {} }) => [...Object.keys(names), ...Object.keys(split)]);
  expect(told.filter((key) => !keys.has(key))).toEqual([]);
});

test('a column takes the form its property has', () => {
  const shape = tableShape('results');
  const formOf = (key: string) => shape?.columns.find((column) => column.key === key)?.form;
  expect(['name', 'inspectedOn', 'inspectorCount', 'findings', 'items', 'org'].map(formOf)).toEqual([
    { is: 'text' },
    { is: 'day' },
    { is: 'whole' },
    { is: 'records', key: 'text' },
    { is: 'list' },
    { is: 'oneOrMore' },
  ]);
});
