import { expect, test } from 'vitest';
import { blocksOf, composedOf } from './elements.ts';

const labelsOf = (lines: string) => blocksOf(composedOf(lines), 'annex-label').map(({ text }) => text);

test('an annex that is bound apart bears the document number', () => {
  const attachments = 'attachments: [{ form: statistics-10 }, { form: pre-notice, detached: true }]';
  expect(labelsOf(`number: { sequence: 6 }\n${attachments}`)).toEqual(['附件1', '甲市监〔2026〕6号附件2']);
  expect(labelsOf(attachments)).toEqual(['附件1', '附件2']);
});
