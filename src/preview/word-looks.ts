import type { Border, Borders, ParagraphLayout, RunFonts, RunLook } from '../inspect/document/word-file.ts';

/** The style sheet of a page as it grows: each look is named once. */
export interface Looks {
  /** The class of a look; empty for none. */
  nameOf(style: string): string;
}

/** The faces that come with the program, by what Word files call them. */
const FACES: readonly (readonly [RegExp, string])[] = [
  [/小标宋|XiaoBiaoSong/i, 'GwXiaoBiaoSong'],
  [/仿宋|FangSong/i, 'GwFangSong'],
  [/楷|Kai/i, 'GwKai'],
  [/黑体|Hei/i, 'GwHei'],
  [/宋|SimSun|Song/i, 'GwSong'],
];
const TWIPS_PER_POINT = 20;
/** An automatic line of 240 is as high as the face asks; Chinese faces ask for about 1.3. */
const AUTO_LINE = 240;
const FACE_HEIGHT = 1.3;
const CENTICHARS = 100;

/** How a run is set, as declarations of a style sheet. */
export function runStyle(look: RunLook): string {
  return declarations([
    ['font-family', families(look.fonts, look.hint)],
    ['font-size', `${look.size / 2}pt`],
    ['font-weight', look.bold ? '700' : undefined],
    ['font-style', look.italic ? 'italic' : undefined],
    ['text-decoration', look.underline ? 'underline' : undefined],
    ['color', look.color === 'auto' || look.color === '000000' ? undefined : cssColor(look.color)],
    ['background', look.highlight ? '#ff0' : undefined],
    ['letter-spacing', look.spacing === 0 ? undefined : points(look.spacing)],
    ['display', look.hidden ? 'none' : undefined],
  ]);
}

/** How a paragraph is laid out, as declarations of a style sheet; `size` is that of its letters in half points. */
export function paragraphStyle(layout: ParagraphLayout, size: number): string {
  const { alignment, indent, spacing } = layout;
  const measure = (length: number, chars: number | undefined) =>
    chars === undefined || chars === 0 ? points(length) : `${(chars / CENTICHARS) * (size / 2)}pt`;
  return declarations([
    ['text-align', alignment === 'both' || alignment === 'distribute' ? 'justify' : alignment],
    ['text-align-last', alignment === 'distribute' ? 'justify' : undefined],
    [
      'margin',
      `${points(spacing.before)} ${measure(indent.right, indent.rightChars)} ${points(spacing.after)} ${measure(indent.left, indent.leftChars)}`,
    ],
    ['text-indent', measure(indent.firstLine, indent.firstLineChars)],
    ['line-height', spacing.rule === 'auto' ? String((spacing.line / AUTO_LINE) * FACE_HEIGHT) : points(spacing.line)],
    ...borderStyles(layout.borders),
  ]);
}

/** The borders of a paragraph or a cell. */
function borderStyles({ top, bottom, left, right }: Borders): readonly Declaration[] {
  return [
    ['border-top', top && line(top)],
    ['border-bottom', bottom && line(bottom)],
    ['border-left', left && line(left)],
    ['border-right', right && line(right)],
  ];
}

type Declaration = readonly [property: string, value: string | undefined];

/** Declarations that say something, in one line. */
export function declarations(all: readonly Declaration[]): string {
  return all.flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`])).join(';');
}

/** Twips as points. */
export function points(twips: number): string {
  return `${twips / TWIPS_PER_POINT}pt`;
}

function line({ style, size, color }: Border): string {
  return `${Math.max(0.5, size / 8)}pt ${style === 'double' ? 'double' : 'solid'} ${cssColor(color)}`;
}

/** Six hexadecimal digits; anything else a file may say is the colour of the text. */
export function cssColor(color: string): string {
  return /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : 'currentcolor';
}

/** Latin letters first, unless the file wants quotes and dashes in the Chinese face. */
function families({ ascii, eastAsia }: RunFonts, hint: string | undefined): string {
  const [latin, chinese] = [face(ascii?.name), face(eastAsia?.name)];
  const named = hint === 'eastAsia' ? [chinese, latin] : [latin, chinese];
  return [...named.filter((each) => each !== undefined), 'GwFallback', 'serif'].join(',');
}

function face(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return FACES.find(([pattern]) => pattern.test(name))?.[1] ?? `"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}"`;
}
