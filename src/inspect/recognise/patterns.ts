/** Shapes by which elements are known when nothing else names them; looser than the standard, so that slips are found. */
export const patterns = {
  copyNumber: /^(?:No\.?\s*)?\d{1,8}$/,
  secrecy: /^(?:绝密|机密|秘密)/,
  urgency: /^(?:特急|加急|特提|平急|急件|紧急)$/,
  /** `机关代字〔2026〕3号` in whatever brackets. */
  number:
    /^[\p{Script=Han}A-Za-z]{1,30}\s{0,3}[〔[(（【﹝［〖]\s{0,3}\d{2,4}\s{0,3}[〕\])）】﹞］〗]\s{0,3}第?\s{0,3}\d{1,6}\s{0,3}号/u,
  orderNumber: /^第\s{0,3}[\d〇零一二三四五六七八九十百]{1,8}\s{0,3}号$/,
  signer: /签\s{0,2}发\s{0,2}人\s{0,2}[：:]/,
  annexLabel: /^附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[：:.、]?$/,
  detachedLabel: /号\s{0,4}附件\s{0,4}\d{0,3}$/,
  attachmentList: /^附\s{0,4}件\s{0,4}[0-9０-９]{0,2}\s{0,4}[：:]/,
  listed: /^[0-9０-９]{1,2}\s{0,2}[.．、]/,
  copiesTo: /^抄\s{0,4}送\s{0,2}[：:]/,
  sentTo: /^主\s{0,4}送\s{0,2}[：:]/,
  printedOn: /\d{4}\s{0,2}年.{1,12}日\s{0,4}印\s{0,2}发$/,
  printed: /印\s{0,2}发$/,
  date: /^[\d０-９〇○Ｏ零一二三四五六七八九十]{2,4}\s{0,3}年\s{0,3}[\d０-９一二三四五六七八九十X×]{0,3}\s{0,3}月\s{0,3}[\d０-９一二三四五六七八九十X×]{0,3}\s{0,3}日$/,
  note: /^[（(].{1,200}[）)]$/,
  attendance: /^(?:出\s{0,2}席|请\s{0,2}假|列\s{0,2}席)\s{0,2}[：:]/,
  /** Words a document is called by. */
  genre:
    /(?:通知|方案|请示|报告|函|意见|决定|决议|公告|公报|通告|通报|批复|纪要|计划|清单|办法|命令|令|规定|细则|总结|议案|要点|制度|预案|名单)(?:[（(].{1,30}[）)])?$/,
  /** Titles of documents that go to a superior. */
  upward: /(?:请示|报告)$/,
  addressee: /^[^。；;]{2,300}[：:]$/,
  /** Openings of a body that ends its first line with a colon. */
  opening: /如下[：:]$|^(?:现|为|根据|按照|依据|经|近|兹)/,
} as const;

const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十百]{1,4}\s{0,2}[、．.]/,
  /^[（(]\s{0,2}[一二三四五六七八九十百]{1,4}\s{0,2}[）)]/,
  /^[0-9０-９]{1,2}\s{0,2}[．.、](?!\d)/,
  /^[（(]\s{0,2}[0-9０-９]{1,2}\s{0,2}[）)]/,
];

export type HeadingLevel = 1 | 2 | 3 | 4;

/** The level a paragraph's number belongs to; undefined where it has none. */
export function headingLevel(text: string): HeadingLevel | undefined {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4];
  const trimmed = text.trimStart().slice(0, 16);
  return levels.find((level) => LEVELS[level - 1]?.test(trimmed));
}

/** The number a heading begins with, as it is typed. */
export function headingNumber(text: string, level: HeadingLevel): string {
  return LEVELS[level - 1]?.exec(text.trimStart().slice(0, 16))?.[0] ?? '';
}
