import type { Block, Manuscript } from '../../../src/documents/manuscript.ts';
import { testSubject } from '../../support/test-subject.ts';

const OUTLINE = `
  id: own
  title: 联合抽查实施方案
  note: '（信息公开类型：{{disclosure.type}}）'
  annexTitle: 情况统计表
  sections: [{ id: whole, text: 现将有关事项报告如下。 }]`;

/** The document of a campaign of the tests with these lines, composed with an outline of one sentence. */
export function composedOf(lines: string): Manuscript {
  const { manuscript } = testSubject(lines, { outline: OUTLINE });
  if (manuscript === undefined) throw new Error('no manuscript');
  return manuscript;
}

/** Its blocks of one kind, in order. */
export function blocksOf<K extends Block['kind']>({ parts }: Manuscript, kind: K): readonly Extract<Block, { kind: K }>[] {
  const isKind = (block: Block): block is Extract<Block, { kind: K }> => block.kind === kind;
  return parts.flatMap(({ blocks }) => blocks).filter(isKind);
}
