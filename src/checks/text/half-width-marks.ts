/** A half-width sign in Chinese text. */
export interface HalfWidthMark {
  readonly index: number;
  readonly expected: string;
  /** Whether nothing else can be meant. */
  readonly isSure: boolean;
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
/** Chinese characters and signs, and what stands for a fact printed between them. */
const CHINESE = '[\\p{Script=Han}，。；：！？、“”‘’《》（）【】〔〕〓]';
const LIKE_CHINESE = '[\\p{Script=Han}，。；：！？、“”‘’《》（）【】〔〕〓%％)]';
/** Between Chinese, or between it and something else: not in 17:00, 1,000 or an address. A full stop needs both. */
const MARK = new RegExp(
  `(?<=${LIKE_CHINESE}\\s?)[,;:!?](?=\\s?${CHINESE}|\\s*$|[\\w({"])|(?<=[\\w"\\]])[,;:!?](?=${CHINESE})|(?<=\\p{Script=Han})\\.(?=\\s*$|\\p{Script=Han})`,
  'gu',
);
/** Tells at a glance that a text has none. */
const HALF_WIDTH = /[,;:?!.()"]/;
const HAN = /\p{Script=Han}/u;
/** (一), (3), (2026): numbers, which are other rules' business. */
const COUNTS = /^[一二三四五六七八九十百\d０-９]+$/;

/** The half-width signs of a text that should be full-width, from left to right. */
export function halfWidthMarks(text: string): readonly HalfWidthMark[] {
  if (!HALF_WIDTH.test(text)) return [];
  const marks = [...text.matchAll(MARK)].map(({ 0: mark, index }) => ({
    index,
    expected: WIDE[mark] ?? mark,
    isSure: mark !== '.',
  }));
  return [...marks, ...brackets(text), ...quotes(text)].sort((a, b) => a.index - b.index);
}

/** Half-width brackets around Chinese words, also where only one of the two is half-width. */
function brackets(text: string): readonly HalfWidthMark[] {
  const open: number[] = [];
  let lastHan = -1;
  return [...text.matchAll(/[()（）\p{Script=Han}]/gu)].flatMap(({ 0: sign, index }) => {
    if (HAN.test(sign)) {
      lastHan = index;
      return [];
    }
    if (sign === '(' || sign === '（') {
      open.push(index);
      return [];
    }
    const start = open.pop();
    if (start === undefined || lastHan < start || COUNTS.test(text.slice(start + 1, index).trim())) return [];
    const pair = [
      { index: start, expected: '（', isSure: true },
      { index, expected: '）', isSure: true },
    ];
    return pair.filter((mark) => text.charAt(mark.index) !== mark.expected);
  });
}

/** Straight quotation marks around Chinese words, where all of them pair. */
function quotes(text: string): readonly HalfWidthMark[] {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((index, ordinal) => {
    const isOpening = ordinal % 2 === 0;
    const [start, end] = isOpening ? [index, marks[ordinal + 1]] : [marks[ordinal - 1], index];
    return HAN.test(text.slice(start, end)) ? [{ index, expected: isOpening ? '“' : '”', isSure: true }] : [];
  });
}
