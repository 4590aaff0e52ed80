import type { Block, Manuscript, Part, Table } from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';
import type { Random } from '../mutation/random.ts';

const SIGNS = [...'一二三抽查企业户检查日期比例“”、，。；（）《》〔〕…—喆𠮷é9a&<>"\u0301'];
const WORDS = ['2026年7月31日', '不低于5%', '区市场监管局', '应抽户数', 'A级1%、B级3%', '现场检查', 'AT&T', '附件2', ' '];

/** A manuscript changed at random in a few places: words, paragraphs, rows, parts, imprint, signature, title. */
export function edited(manuscript: Manuscript, random: Random): Manuscript {
  const edits = 1 + random.below(6);
  let now = manuscript;
  for (let count = 0; count < edits; count += 1) now = editedOnce(now, random);
  return now;
}

function editedOnce(manuscript: Manuscript, random: Random): Manuscript {
  const { parts, imprint } = manuscript;
  const at = random.below(parts.length);
  const part = parts[at];
  if (part === undefined) return manuscript;
  switch (random.below(12)) {
    case 0:
      return { ...manuscript, parts: parts.length > 1 ? parts.toSpliced(at, 1) : parts };
    case 1:
      return { ...manuscript, parts: parts.toSpliced(random.below(parts.length + 1), 0, part) };
    case 2:
      return { ...manuscript, imprint: imprint && random.below(2) === 0 ? { ...imprint, date: `${word(random)}印发` } : null };
    case 3:
      return { ...manuscript, parts: parts.with(at, turned(part)) };
    default:
      return { ...manuscript, parts: parts.with(at, { ...part, blocks: editedBlocks(part.blocks, random) }) };
  }
}

function turned(part: Part): Part {
  return { ...part, orientation: part.orientation === 'portrait' ? 'landscape' : 'portrait' };
}

function editedBlocks(blocks: readonly Block[], random: Random): readonly Block[] {
  const at = random.below(blocks.length);
  const block = blocks[at];
  if (block === undefined) return [paragraph(random)];
  switch (random.below(6)) {
    case 0:
      return blocks.toSpliced(at, 1);
    case 1:
      return blocks.toSpliced(at, 0, paragraph(random));
    case 2:
      return blocks.toSpliced(random.below(blocks.length), 0, block);
    default:
      return blocks.with(at, editedBlock(block, random));
  }
}

function editedBlock(block: Block, random: Random): Block {
  switch (block.kind) {
    case 'title':
    case 'organ-line':
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'annex-label':
    case 'document-number':
    case 'addressee':
      return { ...block, text: editedText(block.text, random) };
    case 'signature':
      return { ...block, organs: [...block.organs, word(random)], date: random.below(2) === 0 ? null : word(random) };
    case 'contacts':
      return { ...block, lines: [...block.lines, { label: word(random), value: editedText('张三', random) }] };
    case 'attachment-list':
      return { ...block, entries: [...block.entries, { number: `${block.entries.length + 1}.`, title: word(random) }] };
    case 'table':
      return editedTable(block, random);
    case 'form':
      return { ...block, rows: block.rows.toSpliced(random.below(block.rows.length + 1), random.below(2)) };
    default:
      return block;
  }
}

function editedTable(table: Table, random: Random): Table {
  const { body, widths } = table;
  const at = random.below(body.length + 1);
  const row = widths.map((): Cell => ({ text: editedText('', random), columns: 1, rows: 1 }));
  switch (random.below(5)) {
    case 0:
      return { ...table, body: body.toSpliced(at, 0, row) };
    case 1:
      return { ...table, body: body.length > 1 ? body.toSpliced(Math.min(at, body.length - 1), 1) : body };
    case 2:
      return { ...table, widths: widths.length > 2 ? widths.slice(1).map(() => 1 / (widths.length - 1)) : widths };
    default: {
      const cells = body[at] ?? row;
      const column = random.below(cells.length);
      const changed = cells.map((cell, index) => (index === column ? { ...cell, text: editedText(cell.text, random) } : cell));
      return { ...table, body: at < body.length ? body.with(at, changed) : [...body, changed] };
    }
  }
}

function editedText(text: string, random: Random): string {
  let now = [...text];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(now.length + 1);
    const gone = random.below(3) === 0 ? random.below(8) : 0;
    const added = random.below(3) === 0 ? [] : random.below(2) === 0 ? [word(random)] : [random.pick(SIGNS) ?? ''];
    now = now.toSpliced(at, gone, ...added);
  }
  return now.join('');
}

function word(random: Random): string {
  return random.pick(WORDS) ?? '';
}

function paragraph(random: Random): Block {
  return { kind: 'paragraph', origin: { path: [] }, level: null, number: '', lead: '', text: editedText(word(random), random) };
}
