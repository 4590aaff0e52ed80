import { expect, test } from 'vitest';
import { layoutRemarks } from '../../../src/build/findings/layout-remarks.ts';
import type { Manuscript, Part } from '../../../src/documents/manuscript.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';
import { everyBlock } from '../../support/manuscripts.ts';

const TEXT = 'title: 实施方案\nissuers: [市局]\n';

/** A document whose signature no pitch brings beside its one line of body. */
function crowded(): Manuscript {
  const origin = { path: ['title'] };
  const part: Part = {
    role: 'notice',
    orientation: 'portrait',
    blocks: [
      { kind: 'mark', origin, organs: ['市局'], suffix: '文件' },
      { kind: 'title', origin, text: '市局关于印发实施方案的通知'.repeat(9) },
      { kind: 'paragraph', origin, level: null, number: '', lead: '', text: '请认真落实。' },
      { kind: 'signature', origin: { path: ['issuers', 0, 'name'] }, organs: ['市局'], date: null, sealing: 'seal', stamps: [] },
    ],
  };
  return { ...everyBlock(), parts: [part] };
}

function positions() {
  const tree = parseYaml({ path: 'x.yaml', text: TEXT }).value;
  if (tree === undefined) throw new Error('a text that can be read');
  return tree.positions;
}

test('a page without body is told where the plan names what stands there', () => {
  const [remark, ...others] = layoutRemarks(crowded(), positions());
  expect(others).toEqual([]);
  expect([remark?.rule, remark?.severity, remark?.file]).toEqual(['layout/signature-without-body', 'info', 'x.yaml']);
  expect(TEXT.slice(remark?.place?.range.start, remark?.place?.range.end)).toBe('市局');
});

test('a configuration may raise it, or turn it off', () => {
  const rule = 'layout/signature-without-body';
  expect(layoutRemarks(crowded(), positions(), new Map([[rule, 'warning']]))[0]?.severity).toBe('warning');
  expect(layoutRemarks(crowded(), positions(), new Map([[rule, 'off']]))).toEqual([]);
});

test('pages that settle say nothing', () => {
  expect(layoutRemarks(everyBlock(), positions())).toEqual([]);
});
