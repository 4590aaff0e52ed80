import type { Message } from '../../core/diagnostic.ts';

/** Why a file cannot be inspected, and what to try. */
export interface PackageFault {
  readonly text: Message;
  readonly advice: Message;
}

type FaultName =
  | 'empty'
  | 'doc'
  | 'encrypted'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'ofd'
  | 'wps'
  | 'sheet'
  | 'slides'
  | 'web'
  | 'foreign'
  | 'damaged'
  | 'too-large'
  | 'no-document'
  | 'doctype'
  | 'too-deep';

const SAVE_AS_DOCX = {
  zh: '用 Word、WPS 或 LibreOffice 打开，另存为 .docx 后再查',
  en: 'open it in Word, WPS or LibreOffice, save it as .docx, then inspect that',
};
const SEND_AGAIN = {
  zh: '重新下载或请对方重发；Word、WPS 能打开的，打开后另存一份再查',
  en: 'fetch it again; if Word or WPS still opens it, save a copy there and inspect the copy',
};
const NOT_A_DOCUMENT = {
  zh: '请给出公文的 .docx 文件',
  en: 'name the .docx file of the document',
};

/** Every reason a file is turned away for. */
export const packageFaults: Readonly<Record<FaultName, PackageFault>> = {
  empty: { text: { zh: '文件是空的', en: 'the file is empty' }, advice: SEND_AGAIN },
  doc: {
    text: { zh: '这是旧的 .doc 格式，应为 .docx', en: 'Unexpected old .doc format, expected .docx' },
    advice: SAVE_AS_DOCX,
  },
  encrypted: {
    text: { zh: '文件加了密码，读不到内容', en: 'the file is protected by a password' },
    advice: {
      zh: '打开后去掉打开密码，另存一份再查',
      en: 'open it, take the password off, save a copy and inspect the copy',
    },
  },
  pdf: {
    text: { zh: '这是 PDF，应为 .docx', en: 'Unexpected PDF, expected .docx' },
    advice: { zh: '请给出生成它的 Word 文件', en: 'name the Word file it was made from' },
  },
  rtf: { text: { zh: '这是 RTF，应为 .docx', en: 'Unexpected RTF, expected .docx' }, advice: SAVE_AS_DOCX },
  odt: {
    text: { zh: '这是 OpenDocument 文件，应为 .docx', en: 'Unexpected OpenDocument file, expected .docx' },
    advice: SAVE_AS_DOCX,
  },
  ofd: {
    text: { zh: '这是版式文件 OFD，应为 .docx', en: 'Unexpected OFD file, expected .docx' },
    advice: { zh: '请给出生成它的 Word 文件', en: 'name the Word file it was made from' },
  },
  wps: {
    text: { zh: '这是旧的 .wps 格式，应为 .docx', en: 'Unexpected old .wps format, expected .docx' },
    advice: SAVE_AS_DOCX,
  },
  sheet: { text: { zh: '这是电子表格，应为 .docx', en: 'Unexpected workbook, expected .docx' }, advice: NOT_A_DOCUMENT },
  slides: { text: { zh: '这是演示文稿，应为 .docx', en: 'Unexpected slides, expected .docx' }, advice: NOT_A_DOCUMENT },
  web: {
    text: { zh: '这是网页或 XML 文本，应为 .docx', en: 'Unexpected web page or XML text, expected .docx' },
    advice: SAVE_AS_DOCX,
  },
  foreign: {
    text: { zh: '这不是 Word 文件，应为 .docx', en: 'Unexpected kind of file, expected .docx' },
    advice: NOT_A_DOCUMENT,
  },
  damaged: { text: { zh: '文件已损坏，读不完整', en: 'the file is damaged' }, advice: SEND_AGAIN },
  'too-large': {
    text: { zh: '解开后的内容过大，没有读', en: 'unpacked, the file is too large to be read' },
    advice: { zh: '删去图片和附表，只留公文本身再查', en: 'leave pictures and large tables out, then inspect it' },
  },
  'no-document': {
    text: { zh: '压缩包里没有 Word 正文', en: 'the package holds no Word document' },
    advice: NOT_A_DOCUMENT,
  },
  doctype: {
    text: {
      zh: '文件里有 DTD 声明，Word 文件没有这样的内容，没有读',
      en: 'a part of the file declares a DTD, which no Word file does; it was not read',
    },
    advice: SEND_AGAIN,
  },
  'too-deep': {
    text: { zh: '内容层层嵌套过深，没有读', en: 'the content is nested too deep; it was not read' },
    advice: SEND_AGAIN,
  },
};
