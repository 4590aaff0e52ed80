import type { Message } from '../../core/diagnostic.ts';
import { type Change, type PlanPath, type Positions, placeAt } from '../../core/source.ts';

interface Wrapped {
  readonly written: string;
  readonly path: PlanPath;
  readonly isKnown: (name: string) => boolean;
}

interface Said {
  readonly rule?: string;
  readonly message: Message;
  readonly hint?: Message;
  readonly replacement?: string;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['”', '“'],
  ['"', '"'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['`', '`'],
]);
/** No registered name is longer. */
const LONGEST = 200;
const SEPARATOR = /[，、；,;]\s*|(?<!\s)\s*\u3000\s*/g;
/** Signs that would end a name typed without quotes in a list. */
const NEEDS_QUOTES = /[,[\]{}#&*!|>%@`'":]|^[-?\s]|\s$/;

/** What is wrong with a name that is known once its quotes are taken off, or several names typed as one. */
export function unwrapName(positions: Positions, { written, path, isKnown }: Wrapped): Said | undefined {
  const bare = bareName(written);
  if (bare !== written && isKnown(bare)) {
    return {
      rule: /^[“”„‘’]/.test(written.trim()) ? 'yaml/curly-quotes' : 'names/unknown',
      message: {
        zh: `名称“${bare}”外面多了符号，应写作 \`${bare}\``,
        en: `Unexpected signs around “${bare}”, expected \`${bare}\``,
      },
      ...replacementOf(positions, path, { old: written, text: bare }),
    };
  }
  const narrow = written.normalize('NFKC').trim();
  if (narrow !== written && isKnown(narrow)) {
    return {
      rule: 'yaml/fullwidth-sign',
      message: {
        zh: `名称“${written}”用了全角字符，应写作 \`${narrow}\``,
        en: `Unexpected full-width characters in “${written}”, expected \`${narrow}\``,
      },
      ...replacementOf(positions, path, { old: written, text: narrow }),
    };
  }
  const names = namesIn(written, isKnown);
  return names === undefined ? undefined : typedAsOne(positions, path, names);
}

function replacementOf(positions: Positions, path: PlanPath, change: Change): Pick<Said, 'replacement'> {
  const replacement = positions.spell(path, change);
  return replacement === undefined ? {} : { replacement };
}

/** The name without the quotes around it and the blanks beside them. */
function bareName(written: string): string {
  const trimmed = written.trim();
  const [first = ''] = trimmed;
  const isWrapped = trimmed.length > 1 && (PAIRS.get(first) === trimmed.at(-1) || (first === '“' && trimmed.endsWith('“')));
  if (isWrapped) return trimmed.slice(1, -1).trim();
  return trimmed;
}

/** Names from one place of a text to its end. */
interface Way {
  readonly name: string;
  readonly rest: Way | null;
}

/** The known names a text is made of, told apart by 、 or ，; a name may hold such a sign itself. */
function namesIn(text: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  const cuts = [...text.matchAll(SEPARATOR)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ends = [...cuts, { start: text.length, end: text.length }];
  const ways = new Map<number, Way | null>([[text.length, null]]);
  for (const [index, { end: start }] of [...[{ end: 0 }, ...cuts].entries()].reverse()) {
    for (let next = index; ; next += 1) {
      const cut = ends[next];
      if (cut === undefined || cut.start - start > LONGEST) break;
      const name = text.slice(start, cut.start).trim();
      const rest = ways.get(cut.end);
      if (rest === undefined || !isKnown(name)) continue;
      ways.set(start, { name, rest });
      break;
    }
  }
  const names: string[] = [];
  for (let way = ways.get(0) ?? null; way !== null; way = way.rest) names.push(way.name);
  return names.length > 1 ? names : undefined;
}

function typedAsOne(positions: Positions, path: PlanPath, names: readonly string[]): Said {
  const count = names.length;
  if (typeof path.at(-1) !== 'number') {
    return {
      message: {
        zh: `\`${count}\` 个名称写在了一起，此处应只写一个，如“${names[0]}”`,
        en: `Unexpected \`${count}\` names in one, expected a single one such as “${names[0]}”`,
      },
    };
  }
  const separate = names.join(', ');
  const { source, range } = placeAt(positions, path);
  const isInFlow = source === positions.source && /[[,]$/.test(source.text.slice(0, range.start).trimEnd());
  return {
    message: {
      zh: `\`${count}\` 个名称读作了一个，应写成 \`[${separate}]\``,
      en: `Unexpected \`${count}\` names read as one, expected \`[${separate}]\``,
    },
    hint: {
      zh: '列表各项用半角逗号加空格分开，或各占一行，以 `- ` 开头',
      en: 'Separate the entries of a list by a comma and a space, or give each a line that begins with `- `',
    },
    ...(isInFlow && !names.some((name) => NEEDS_QUOTES.test(name)) ? { replacement: separate } : {}),
  };
}
