import type { YAMLError } from 'yaml';
import type { Diagnostic, Message } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';
import { problem } from './problem.ts';

const SENTENCES: Readonly<Record<string, Message>> = {
  ALIAS_PROPS: { zh: '别名后有标记，应只写 `*名称`', en: 'Unexpected mark on an alias, expected `*name` alone' },
  BAD_ALIAS: {
    zh: '锚点或别名写法不全，应为 `&名称` 或 `*名称`；以 `*`、`&` 开头的文字应加引号',
    en: 'Unexpected `*` or `&`, expected a name after it or quotes around the text',
  },
  BAD_DIRECTIVE: {
    zh: '以 `%` 开头的行不是指令，应给文字加引号',
    en: 'Unexpected `%` at the start of a line, expected quotes around the text',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号内的 `\\` 后字符不能转义，应改用单引号',
    en: 'Unexpected escape after `\\`, expected single quotes around the text',
  },
  BAD_INDENT: {
    zh: '缩进与所在层级不一致，应与同级的键左对齐',
    en: 'Unexpected indentation, expected the keys of one level in one column',
  },
  BAD_PROP_ORDER: { zh: '标记的次序不对，应写在值的前面', en: 'Unexpected order of marks, expected them before the value' },
  BAD_SCALAR_START: {
    zh: '值不能以这个字符开头，应给整个值加引号',
    en: 'Unexpected first character, expected quotes around the whole value',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个 `: `，应给值加引号，或在文字里用全角冒号',
    en: 'Unexpected second `: ` on a line, expected quotes around the value',
  },
  BLOCK_IN_FLOW: {
    zh: '`{ }` 或 `[ ]` 里不能分行列项，应写在一行里用 `, ` 分开',
    en: 'Unexpected block inside `{ }` or `[ ]`, expected entries separated by `, `',
  },
  IMPOSSIBLE: { zh: '此处读不懂，应检查前后的标点和引号', en: 'Unexpected text, expected YAML' },
  KEY_OVER_1024_CHARS: {
    zh: '键过长，冒号前应不超过 1024 个字符',
    en: 'Unexpected long key, expected at most 1024 characters before the colon',
  },
  MISSING_CHAR: {
    zh: '此处缺少标点，应检查引号、括号是否成对，键后是否有半角冒号加空格',
    en: 'Unexpected end of a value, expected matching quotes and brackets, and `: ` after a key',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键跨了行，应写在一行里，键后为半角冒号加空格',
    en: 'Unexpected key over several lines, expected one line and `: ` after it',
  },
  MULTIPLE_ANCHORS: { zh: '一个值有两个锚点，应只留一个', en: 'Unexpected second anchor, expected one' },
  MULTIPLE_TAGS: { zh: '一个值有两个标签，应只留一个', en: 'Unexpected second tag, expected one' },
  TAB_AS_INDENT: { zh: '缩进用了制表符，应为空格', en: 'Unexpected tab in the indentation, expected spaces' },
  TAG_RESOLVE_FAILED: {
    zh: '以 `!` 开头的标签不认识，应删去或给文字加引号',
    en: 'Unexpected tag, expected none or quotes around the text',
  },
  UNEXPECTED_TOKEN: {
    zh: '值后面有多余的字符，应给整个值加引号',
    en: 'Unexpected text after a value, expected quotes around the whole value',
  },
};
const FALLBACK: Message = { zh: '此处不合 YAML 写法，应检查标点和缩进', en: 'Unexpected text, expected YAML' };

/** Words the first thing the YAML reader stumbled over; what it says after that only echoes the first. */
export function explainSyntax(source: Source, errors: readonly YAMLError[]): readonly Diagnostic[] {
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0] || Number(isEcho(a)) - Number(isEcho(b)));
  if (!first) return [problem(source, 'syntax', { start: 0, end: 0 }, { message: FALLBACK })];
  return [problem(source, 'syntax', visible(source.text, first.pos), { message: SENTENCES[first.code] ?? FALLBACK })];
}

/** A key over several lines is what the reader makes of most things it cannot read; of two errors at a place the other is meant. */
function isEcho({ code }: YAMLError): boolean {
  return code === 'MULTILINE_IMPLICIT_KEY';
}

/** A stretch of at least one character where the text has one, so that there is something to underline. */
function visible(text: string, [from, to]: readonly [number, number]): Range {
  const start = Math.max(0, Math.min(from, text.length - 1));
  return { start, end: Math.min(text.length, Math.max(to, start + 1)) };
}
