import { expect, test } from 'vitest';
import type { Block, Manuscript, Table } from '../../src/documents/manuscript.ts';
import { wordPackage } from '../../src/renderers/docx/word-package.ts';
import { html } from '../../src/renderers/html/html.ts';
import { randomOf } from '../mutation/random.ts';
import { artifactText } from '../support/artifact-text.ts';
import { manuscriptText } from '../support/manuscript-text.ts';
import { everyBlock } from '../support/manuscripts.ts';
import { edited } from '../support/random-edits.ts';
import { pageTools } from './page-tools.ts';

const ROUNDS = 40;

test('whatever a manuscript says, its Word file and its page say every word of it, in its order', async () => {
  const random = randomOf(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    const manuscript = asWide(edited(edited(everyBlock(), random), random));
    const words = manuscriptText(manuscript)
      .flatMap((line) => line.split('｜'))
      .map((word) => word.replace(/\s/g, ''))
      .filter((word) => word !== '');
    const [word, page] = [await wordPackage(manuscript), await html.render(manuscript, pageTools())];
    expect(lost(words, artifactText('docx', word).join('')), `Word file of round ${round}`).toEqual([]);
    expect(lost(words, artifactText('html', page).join('')), `page of round ${round}`).toEqual([]);
  }
});

/** Tables as wide as their rows: an edit may take a width away and leave the cells. */
function asWide(manuscript: Manuscript): Manuscript {
  const blocks = (all: readonly Block[]) =>
    all.map((block) => (block.kind === 'table' ? { ...block, widths: widthsOf(block) } : block));
  return { ...manuscript, parts: manuscript.parts.map((part) => ({ ...part, blocks: blocks(part.blocks) })) };
}

function widthsOf({ widths, header, body }: Table): readonly number[] {
  const columns = Math.max(widths.length, ...[...header, ...body].map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  return Array.from({ length: columns }, () => 1 / columns);
}

/** The words a text does not say, looked for one after the other. */
function lost(words: readonly string[], text: string): readonly string[] {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at !== -1) from = at + word.length;
    return at === -1;
  });
}
