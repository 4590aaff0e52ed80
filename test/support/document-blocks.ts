/** A fenced block of a document: its language, what stands after it, and the lines between. */
export interface DocumentBlock {
  readonly language: string;
  /** The file or the part the block is about. */
  readonly about: string;
  readonly text: string;
  /** Line of the document it begins on. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function documentBlocks(markdown: string): readonly DocumentBlock[] {
  return [...markdown.matchAll(/^( *)```(\S*)[ \t]*(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', about = '', text = ''], index, all) => ({
      language,
      about: about.trim(),
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, all[index]?.index).split('\n').length,
    }),
  );
}

/** A command as a document types it, and the lines it shows below. */
export interface DocumentCommand {
  readonly typed: string;
  readonly shown: readonly string[];
}

/** The commands of a console block, each after `$ `, and those of a shell block, each on a line of its own. */
export function commandsOf({ language, text }: DocumentBlock): readonly DocumentCommand[] {
  if (language === 'sh') {
    const lines = text.split('\n').flatMap((line) => line.replace(/(?<=^|\s)#.*/, '').split('&&'));
    return lines.flatMap((line) => (line.trim() === '' ? [] : [{ typed: line.trim(), shown: [] }]));
  }
  return text
    .split(/^\$ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [typed = '', ...shown] = part.trimEnd().split('\n');
      return { typed: typed.trim(), shown };
    });
}

/** The words of a command line, quotes around those with spaces. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/**
 * The lines printed, cut down to what the document shows of them: a `…` alone stands for any lines, one at the end of a line
 * for the rest of it. Equal to the lines shown where the document is true.
 */
export function asShown(printed: readonly string[], shown: readonly string[]): readonly string[] {
  const result: string[] = [];
  let at = 0;
  shown.forEach((line, index) => {
    if (line.trim() === '…') {
      const next = shown[index + 1];
      const found = next === undefined ? printed.length : printed.findIndex((each, place) => place >= at && matches(each, next));
      at = found === -1 ? printed.length : found;
      result.push(line);
      return;
    }
    const actual = printed[at] ?? '';
    result.push(matches(actual, line) ? line : actual);
    at += 1;
  });
  return [...result, ...printed.slice(at)];
}

function matches(printed: string, shown: string): boolean {
  return shown.endsWith('…') && shown.trim() !== '…' ? printed.startsWith(shown.slice(0, -1)) : printed === shown;
}
