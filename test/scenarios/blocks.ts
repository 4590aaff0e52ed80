import type {
  AnnexLabel,
  Block,
  DocumentNumber,
  FileMarks,
  Heading,
  Mark,
  OrganLine,
  Paragraph,
  Part,
  Signature,
  Table,
  Title,
} from '../../src/documents/manuscript.ts';
import type { Cell } from '../../src/documents/sheet-model.ts';

/** Where the texts of all scenarios come from: nowhere. */
export const origin = { path: [] };

/** Sentences of a body, none with a mark where a line may end, so that lines are easy to count. */
const STOCK =
  '各成员单位要按照年度抽查工作计划认真组织实施本次联合抽查并严格执行检查流程确保抽取过程公开透明全程留痕。' +
  '检查人员要如实记录检查情况并及时录入系统对发现的问题依法依规处理并将检查结果按规定向社会公示接受监督。' +
  '对通过登记的住所无法联系的企业要按程序列入经营异常名录并告知当事人享有的权利以及申请移出的具体途径。';

/** A paragraph of plain text. */
export function text(words: string): Paragraph {
  return { kind: 'paragraph', origin, level: null, number: '', lead: '', text: words };
}

/** A paragraph that fills `lines` lines of 28 characters, the first indented by two, the last about half. */
export function linesOf(lines: number): Paragraph {
  const characters = lines === 1 ? 15 : 26 + 28 * (lines - 2) + 14;
  return text(`${STOCK.repeat(Math.ceil(characters / STOCK.length)).slice(0, characters - 1)}。`);
}

/** A numbered paragraph with its run-in heading. */
export function item(level: 1 | 2 | 3 | 4, number: string, [lead, words]: readonly [string, string]): Paragraph {
  return { kind: 'paragraph', origin, level, number, lead, text: words };
}

export function heading(level: 1 | 2 | 3 | 4, number: string, words: string): Heading {
  return { kind: 'heading', origin, level, number, text: words };
}

export function mark(organs: readonly string[], suffix = '文件'): Mark {
  return { kind: 'mark', origin, organs, suffix };
}

export function organLine(words: string): OrganLine {
  return { kind: 'organ-line', origin, text: words };
}

export function number(words: string, signers: readonly string[] = []): DocumentNumber {
  return { kind: 'document-number', origin, text: words, signers };
}

export function fileMarks(marks: Partial<Pick<FileMarks, 'copyNumber' | 'secrecy' | 'urgency'>>): FileMarks {
  return { kind: 'file-marks', origin, copyNumber: null, secrecy: null, urgency: null, ...marks };
}

export function title(words: string): Title {
  return { kind: 'title', origin, text: words };
}

export function addressee(words: string): Block {
  return { kind: 'addressee', origin, text: words };
}

export function note(words: string): Block {
  return { kind: 'note', origin, text: words };
}

export function contacts(...lines: readonly (readonly [string, string])[]): Block {
  return { kind: 'contacts', origin, lines: lines.map(([label, value]) => ({ label, value })) };
}

/** 附件说明 over titles; a single one has no number. */
export function attachments(...titles: readonly string[]): Block {
  const entries = titles.map((words, index) => ({ number: titles.length === 1 ? '' : `${index + 1}.`, title: words }));
  return { kind: 'attachment-list', origin, label: '附件：', entries };
}

export function signed(organs: readonly string[], sealing: 'seal' | 'none' = 'seal', date = '2026年7月7日'): Signature {
  return { kind: 'signature', origin, organs, date, sealing, stamps: [] };
}

/** A signature by 签名章: organ, post in full and name of each. */
export function stamped(...signers: readonly (readonly [string, string, string])[]): Signature {
  return {
    kind: 'signature',
    origin,
    organs: signers.map(([organ]) => organ),
    date: '2026年7月7日',
    sealing: 'stamp',
    stamps: signers.map(([, post, name]) => ({ post, name })),
  };
}

export function annexLabel(words: string): AnnexLabel {
  return { kind: 'annex-label', origin, text: words };
}

export function cell(words: string, columns = 1, rows = 1): Cell {
  return { text: words, columns, rows };
}

export function table(caption: string, widths: readonly number[], rows: Pick<Table, 'header' | 'body'>): Table {
  return { kind: 'table', origin, caption, widths, ...rows };
}

export function form(caption: string, rows: readonly (readonly [string, readonly string[], string])[]): Block {
  return { kind: 'form', origin, caption, rows: rows.map(([label, choices, words]) => ({ label, choices, text: words })) };
}

export function notice(...blocks: readonly Block[]): Part {
  return { role: 'notice', orientation: 'portrait', blocks };
}

export function plan(...blocks: readonly Block[]): Part {
  return { role: 'plan', orientation: 'portrait', blocks };
}

export function annex(...blocks: readonly Block[]): Part {
  return { role: 'annex', orientation: 'portrait', blocks };
}

export function landscapeAnnex(...blocks: readonly Block[]): Part {
  return { role: 'annex', orientation: 'landscape', blocks };
}
