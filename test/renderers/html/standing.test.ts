import { expect, test } from 'vitest';
import { standingOf } from '../../../src/renderers/html/standing.ts';
import { everyPage } from '../../support/page-models.ts';

const current = everyPage({ isRevision: false });
const withValidity = (validity: string) => ({ ...current, metadata: { ...current.metadata, validity } });

test('a document in force needs no notice', () => {
  expect(standingOf(current)).toMatchObject({ kind: 'current', validity: '有效', notice: '' });
});

test('one called off, one replaced and a changed one say so; a draft is no document yet', () => {
  const successor = { relation: 'successor', id: 'a/2026/v2', title: '新', note: '' } as const;
  expect(standingOf(withValidity('已废止'))).toMatchObject({ kind: 'past', validity: '已废止', successor: null });
  expect(standingOf(everyPage({ links: [successor] }))).toMatchObject({ kind: 'past', validity: '已调整', successor });
  expect(standingOf(everyPage())).toMatchObject({ kind: 'changed', notice: '本文件是调整后的版本（第2版）。' });
  expect(standingOf(everyPage({ version: null })).notice).toBe('本文件是调整后的版本。');
  expect(standingOf({ ...current, draft: true })).toMatchObject({ kind: 'draft', validity: '草稿' });
  expect(standingOf(withValidity('草稿')).kind).toBe('draft');
});
