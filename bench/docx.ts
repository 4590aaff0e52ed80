// How long a Word file of a full notice of seven pages takes, warm, beside plain `docx`, docxtemplater and easy-template-x with
// the same words. The others are installed into a folder of their own first: node scripts/run.mjs bench/docx.ts
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Block, Manuscript, Table } from '../src/documents/manuscript.ts';
import type { Cell } from '../src/documents/sheet-model.ts';
import { docx } from '../src/renderers/docx/docx.ts';
import { everyBlock, statisticsTable } from '../test/support/manuscripts.ts';
import { noTools } from '../test/support/no-tools.ts';
import { byTurns, printTaken } from './by-turns.ts';
import { withPeers } from './with-peers.ts';

const PEERS = ['docx@9.15.2', 'docxtemplater@3.71.0', 'pizzip@3.2.0', 'easy-template-x@7.2.8'];
const ROUNDS = { warmUp: 20, runs: 60 };
const ROWS = 24;
const TEMPLATE = ['{#parts}', '{#lines}', '{text}', '{/lines}', '{/parts}'];

type Make = () => Promise<Uint8Array>;

await withPeers(PEERS, (folder) => compare(createRequire(join(folder, 'package.json'))));

async function compare(require: NodeJS.Require): Promise<void> {
  const manuscript = fullNotice();
  const plain = plainDocx(require, manuscript);
  const makers: Readonly<Record<string, Make>> = {
    banwen: () => docx.render(manuscript, noTools),
    docx: plain,
    docxtemplater: await withDocxtemplater(require, manuscript),
    'easy-template-x': await withEasyTemplate(require, manuscript),
  };
  printTaken('Word file of a full notice', await byTurns(makers, ROUNDS), ROUNDS.runs);
}

/** Mark, title and text of a notice, a plan of three pages, a landscape table of two, a form, an imprint. */
function fullNotice(): Manuscript {
  const manuscript = everyBlock();
  const [row = []] = statisticsTable.body;
  const table: Table = { ...statisticsTable, body: Array.from({ length: ROWS }, () => row) };
  const parts = manuscript.parts.map((part) => {
    const paragraphs = part.blocks.filter(({ kind }) => kind === 'paragraph');
    const more = part.role === 'plan' ? [...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs, ...paragraphs] : [];
    return { ...part, blocks: [...part.blocks.map((block) => (block.kind === 'table' ? table : block)), ...more] };
  });
  return { ...manuscript, parts };
}

/** The words of a manuscript: lines, and rows of cells. */
function wordsOf({ parts, imprint }: Manuscript): readonly (string | readonly (readonly Cell[])[])[] {
  const blocks = parts.flatMap((part) => part.blocks.map(wordsOfBlock));
  return [...blocks.flat(), ...(imprint === null ? [] : [imprint.copiesTo ?? '', `${imprint.organ}　${imprint.date}`])];
}

function wordsOfBlock(block: Block): readonly (string | readonly (readonly Cell[])[])[] {
  switch (block.kind) {
    case 'table':
      return [[...block.header, ...block.body]];
    case 'form':
      return [block.rows.map(({ label, choices, text }) => [cell(label), cell(`${choices.join('　')}${text}`)])];
    case 'mark':
      return [`${block.organs.join('　')}${block.suffix}`];
    case 'heading':
      return [`${block.number}${block.text}`];
    case 'paragraph':
      return [`${block.number}${block.lead}${block.text}`];
    case 'attachment-list':
      return block.entries.map(({ number, title }) => `${number}${title}`);
    case 'signature':
      return [...block.organs, block.date ?? ''];
    case 'contacts':
      return block.lines.map(({ label, value }) => `${label}：${value}`);
    case 'file-marks':
      return [];
    default:
      return [block.text];
  }
}

function cell(text: string): Cell {
  return { text, columns: 1, rows: 1 };
}

/** Paragraphs and tables in their fonts, sizes and pitches, as one writes them with the package; nothing after the standard. */
function plainDocx(require: NodeJS.Require, manuscript: Manuscript): Make {
  const { Document, Footer, Packer, PageNumber, Paragraph, Table: DocxTable, TableCell, TableRow, TextRun } = require('docx');
  const font = { ascii: '仿宋_GB2312', hAnsi: '仿宋_GB2312', eastAsia: '仿宋_GB2312', hint: 'eastAsia' };
  const run = (text: string) => new TextRun({ text, font, size: 32, characterSpacing: -5 });
  const spacing = { line: 579, lineRule: 'exact' };
  const paragraph = (text: string) => new Paragraph({ spacing, indent: { firstLine: 630 }, children: [run(text)] });
  const tableCell = ({ text, columns, rows }: Cell) =>
    new TableCell({ columnSpan: columns, rowSpan: rows, children: [new Paragraph({ spacing, children: [run(text)] })] });
  const words = wordsOf(manuscript);
  return () => {
    const children = words.map((each) =>
      typeof each === 'string'
        ? paragraph(each)
        : new DocxTable({
            rows: each.map((cells) => new TableRow({ cantSplit: true, children: cells.map(tableCell) })),
          }),
    );
    const number = new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: 28 })] });
    const footers = { default: new Footer({ children: [number] }), even: new Footer({ children: [number] }) };
    return Packer.toBuffer(new Document({ evenAndOddHeaderAndFooters: true, sections: [{ footers, children }] }));
  };
}

/** A Word file with the tags of both template engines: lines, then a table of five columns, for each part. */
function templateOf(require: NodeJS.Require): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table: DocxTable, TableCell, TableRow, TextRun } = require('docx');
  const run = (text: string) => new TextRun({ text, font: '仿宋_GB2312', size: 32 });
  const line = (text: string) => new Paragraph({ spacing: { line: 579, lineRule: 'exact' }, children: [run(text)] });
  const tags = ['{#rows}{a}', '{b}', '{c}', '{d}', '{e}{/rows}'];
  const row = new TableRow({ children: tags.map((tag) => new TableCell({ children: [line(tag)] })) });
  const [open = '', ...rest] = TEMPLATE;
  const close = rest.pop() ?? '';
  const children = [line(open), ...rest.map(line), new DocxTable({ rows: [row] }), line(close)];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** What the template asks, part by part. */
function dataOf(manuscript: Manuscript) {
  const parts = manuscript.parts.map((part, index) => {
    const words = wordsOf({
      ...manuscript,
      parts: [part],
      imprint: index === manuscript.parts.length - 1 ? manuscript.imprint : null,
    });
    const rows = words.flatMap((each) => (typeof each === 'string' ? [] : each));
    return {
      lines: words.flatMap((each) => (typeof each === 'string' ? [{ text: each }] : [])),
      rows: rows.map(([a, b, c, d, e]) => ({ a: a?.text, b: b?.text, c: c?.text, d: d?.text, e: e?.text })),
    };
  });
  return { parts };
}

async function withDocxtemplater(require: NodeJS.Require, manuscript: Manuscript): Promise<Make> {
  const Docxtemplater = require('docxtemplater');
  const PizZip = require('pizzip');
  const template = Buffer.from(await templateOf(require));
  const data = dataOf(manuscript);
  return async () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, nullGetter: () => '' });
    document.render(data);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

async function withEasyTemplate(require: NodeJS.Require, manuscript: Manuscript): Promise<Make> {
  const { TemplateHandler } = require('easy-template-x');
  const template = Buffer.from(await templateOf(require));
  const data = dataOf(manuscript);
  return () => new TemplateHandler().process(template, data);
}
