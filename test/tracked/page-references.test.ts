import { expect, test } from 'vitest';
import { attributeOf, childrenOf, type XmlElement } from '../../src/inspect/package/xml-element.ts';
import { element } from '../../src/tracked/element.ts';
import { nameReferences, sectionOf } from '../../src/tracked/page-references.ts';

function section(...footers: readonly string[]): XmlElement {
  const references = footers.map((id) => element('w:footerReference', { 'w:type': 'default', 'r:id': id }));
  return element('w:sectPr', {}, [...references, element('w:pgSz')]);
}

function ending(own: XmlElement): XmlElement {
  return element('w:p', {}, [element('w:pPr', {}, [own])]);
}

function footersOf(own: XmlElement | undefined): readonly (string | undefined)[] {
  return own === undefined ? [] : childrenOf(own, 'w:footerReference').map((each) => attributeOf(each, 'r:id'));
}

function named(flow: readonly XmlElement[], fresh: readonly XmlElement[], last: XmlElement) {
  const { body, end } = nameReferences(flow, new Set(fresh), last);
  return [...body.map((piece) => footersOf(sectionOf(piece))), footersOf(end)];
}

test('a section of the new document that goes on with a footer names it itself', () => {
  const [first, second] = [section('rId1'), section()];
  expect(named([ending(first), ending(second)], [first, second], section('rId2'))).toEqual([['rId1'], ['rId1'], ['rId2']]);
});

test('a section of the old document, whose parts are not in the file, goes on with the one before it', () => {
  const [fresh, old] = [section('rId1'), section('rId9')];
  expect(named([ending(fresh), ending(old)], [fresh], section())).toEqual([['rId1'], [], ['rId1']]);
});

test('where it is the first, it takes those of the first new one', () => {
  const [old, fresh] = [section('rId9'), section('rId1')];
  expect(named([ending(old), ending(fresh)], [fresh], section('rId2'))).toEqual([['rId1'], ['rId1'], ['rId2']]);
});

test('what is no end of a section stays as it is', () => {
  const plain = element('w:p', {}, [element('w:r')]);
  expect(nameReferences([plain], new Set(), section('rId1')).body).toEqual([plain]);
});
