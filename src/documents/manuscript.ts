import type { Place, PlanPath } from '../core/source.ts';
import type { PageModel } from './page-model.ts';
import type { Cell, SheetModel } from './sheet-model.ts';

/**
 * What a document says, before it has a format: plain text in typed pieces, in reading order. Numbers, separators and
 * lists of annexes are already in it; fonts, sizes and pages are the renderers' business.
 */
export interface Manuscript {
  /** The plan's id, `area/year/name`. */
  readonly id: string;
  /** The title of the whole, as the index and the file properties show it. */
  readonly title: string;
  /** True for a document that must not be mistaken for an issued one; each format marks it 草稿. */
  readonly draft: boolean;
  readonly metadata: Metadata;
  readonly layout: Layout;
  /** The first part holds the document itself; every further part begins a new page. */
  readonly parts: readonly Part[];
  /** 版记, at the foot of the last page. */
  readonly imprint: Imprint | null;
  /** The sheets of the workbook. Empty where the kind has none. */
  readonly sheets: readonly SheetModel[];
  /** What the workbook says of the plan on a hidden sheet: its id, kind, edition. */
  readonly provenance?: readonly KeyFact[];
  /** The most important facts, for the head of the public page. */
  readonly keyFacts: readonly KeyFact[];
  /** What the public page shows beside the document; left out for renderers that do not read it. */
  readonly page?: PageModel;
}

/** What a bureau chooses among the layouts the standards allow. */
export interface Layout {
  /** The form of the first page: 文件格式, or 信函格式 (GB/T 9704-2012, 10.1). */
  readonly form: 'document' | 'letter';
  /** `gbt9704`: 天头 37 mm to the line box (5.2.1). `gbt33476`: the same sheet measured to the ink (GB/T 33476.2-2016). */
  readonly grid: 'gbt9704' | 'gbt33476';
  /** Whether the imprint stands on the last page, or always on an even one, the back of the last sheet (7.4). */
  readonly imprintPage: 'last' | 'even';
  /** A short digest of the facts, printed small at the foot of the PDF; null where it is not wanted. */
  readonly fingerprint: string | null;
}

/** What catalogues ask (政府网站 index block). A null stands for “not stated”. Days are `YYYY-MM-DD`. */
export interface Metadata {
  readonly indexNumber: string | null;
  readonly theme: string | null;
  readonly issuers: readonly string[];
  readonly issued: string | null;
  readonly number: string | null;
  readonly publishedOn: string | null;
  readonly validity: string;
  readonly disclosureType: string | null;
  readonly keywords: readonly string[];
  readonly description: string;
  readonly year: number;
  readonly area: string;
  readonly kind: string;
}

export interface KeyFact {
  readonly label: string;
  readonly value: string;
}

export interface Part {
  /** `notice`: 印发通知 or a plan issued alone. `plan`: the plan issued under a notice. `annex`: 附件. */
  readonly role: 'notice' | 'plan' | 'annex';
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/** Where a piece of text came from: the plan's path it states, and the outline's sentence where an outline worded it. */
export interface Origin {
  readonly path: PlanPath;
  readonly outline?: Place;
}

interface Piece {
  readonly origin: Origin;
}

/** The section a heading or paragraph begins, in a row of sections of one level: those are numbered together. */
export interface Opening {
  readonly id: string | null;
  readonly level: 1 | 2 | 3 | 4;
}

/** 份号, 密级和保密期限, 紧急程度 (GB/T 9704-2012, 7.2.1–7.2.3), above the mark, as printed; null for none. */
export interface FileMarks extends Piece {
  readonly kind: 'file-marks';
  /** Six digits. */
  readonly copyNumber: string | null;
  /** Such as 机密★1年. */
  readonly secrecy: string | null;
  readonly urgency: '特急' | '加急' | null;
}

/** 发文机关标志 (GB/T 9704-2012, 7.2.4): red, with 文件 where the text has it. */
export interface Mark extends Piece {
  readonly kind: 'mark';
  /** One organ, or several for a joint document; 文件 not included. */
  readonly organs: readonly string[];
  /** 文件, or empty. */
  readonly suffix: string;
}

/** The name of an organ set above a title, in black: no 红头. */
export interface OrganLine extends Piece {
  readonly kind: 'organ-line';
  readonly text: string;
}

/** 发文字号 (7.2.5), and in documents that go upward the 签发人 on its line (7.2.6). `text` is empty where only they stand. */
export interface DocumentNumber extends Piece {
  readonly kind: 'document-number';
  readonly text: string;
  /** Names of the 签发人, the host organ's first; empty in all other documents. */
  readonly signers: readonly string[];
}

/** 标题 (7.3.1); renderers break it into lines. */
export interface Title extends Piece {
  readonly kind: 'title';
  readonly text: string;
}

/** 主送机关 (7.3.2), with its closing ：. */
export interface Addressee extends Piece {
  readonly kind: 'addressee';
  readonly text: string;
}

/** A heading on a line of its own. `number` is ready to print (一、 （一） 1. （1）) and may be empty. */
export interface Heading extends Piece {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string;
  readonly text: string;
  readonly opens?: Opening;
}

/**
 * A paragraph of the body (7.3.3). `number` and a run-in heading `lead` (with its closing mark) are set in the font of
 * `level` and stand before `text` on the same line; both may be empty, and `level` is null for plain text.
 */
export interface Paragraph extends Piece {
  readonly kind: 'paragraph';
  readonly level: 1 | 2 | 3 | 4 | null;
  readonly number: string;
  readonly lead: string;
  readonly text: string;
  readonly opens?: Opening;
}

/** 附件说明 (7.3.4). `number` is `1.` … or empty for a single annex. */
export interface AttachmentList extends Piece {
  readonly kind: 'attachment-list';
  /** 附件： */
  readonly label: string;
  readonly entries: readonly { readonly number: string; readonly title: string }[];
}

/** 署名 and 成文日期 (7.3.5). `date` is printed text such as 2026年7月7日, or null. */
export interface Signature extends Piece {
  readonly kind: 'signature';
  readonly organs: readonly string[];
  readonly date: string | null;
  /** `seal`: room is left for a seal (7.3.5.1). `none`: no seal (7.3.5.2). `stamp`: 签名章 of those who sign (7.3.5.3). */
  readonly sealing: 'seal' | 'none' | 'stamp';
  /** 职务 and name of those whose 签名章 stands there, one an organ; empty unless `sealing` is `stamp`. */
  readonly stamps: readonly { readonly post: string; readonly name: string }[];
}

/** 附注 (7.3.6), brackets included. */
export interface Note extends Piece {
  readonly kind: 'note';
  readonly text: string;
}

/** 联系人, 联系电话 …; one line each, `label：value`. */
export interface Contacts extends Piece {
  readonly kind: 'contacts';
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** 附件1 at the top left of an annex page (7.3.7). */
export interface AnnexLabel extends Piece {
  readonly kind: 'annex-label';
  readonly text: string;
}

/** A ruled table. Header rows repeat on every page; a row never breaks. Widths are shares of the text width and sum to 1. */
export interface Table extends Piece {
  readonly kind: 'table';
  /** What the table is, for readers who cannot see it; not printed. */
  readonly caption: string;
  readonly widths: readonly number[];
  /** Cells covered by a span of an earlier cell are left out. */
  readonly header: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

/** A form: what is asked, and beside it room or boxes for the answer; one question a row, or two beside each other. */
export interface Form extends Piece {
  readonly kind: 'form';
  readonly caption: string;
  readonly rows: readonly FormRow[];
}

export interface FormField {
  readonly label: string;
  /** Choices, each with a check box before it; empty for a free answer. */
  readonly choices: readonly string[];
  readonly text: string;
}

export interface FormRow extends FormField {
  /** A second question on the same row. */
  readonly beside?: FormField;
}

export type Block =
  | FileMarks
  | Mark
  | OrganLine
  | DocumentNumber
  | Title
  | Addressee
  | Heading
  | Paragraph
  | AttachmentList
  | Signature
  | Note
  | Contacts
  | AnnexLabel
  | Table
  | Form;

/**
 * 版记 (7.4). `sentTo` are the 主送机关 where the first page has no room for them (7.4.2), `copiesTo` the 抄送机关, each ready
 * to print without its label, or null. `date` is 2026年4月28日印发.
 */
export interface Imprint extends Piece {
  readonly sentTo: string | null;
  readonly copiesTo: string | null;
  readonly organ: string;
  readonly date: string;
}
