import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import type { Positions } from '../../core/source.ts';
import { didYouMean } from '../../core/wording.ts';
import { unwrapName } from '../../plan/names/unwrap-name.ts';

const PATH = ['profile'];

/** Says that the profile of a plan is none of those there are; told at its first line where the configuration names it. */
export function unknownProfile(positions: Positions, id: string, ids: readonly string[]): Diagnostic {
  const nearest = didYouMean(id, ids);
  const said = atProfile(positions, {
    zh: `没有名为 \`${id}\` 的参数文件（plans/profiles/）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected profile \`${id}\`, expected ${nearest === undefined ? 'a file of plans/profiles/' : `\`${nearest}\`?`}`,
  });
  return { ...said, ...unwrapName(positions, { written: id, path: PATH, isKnown: (name) => ids.includes(name) }) };
}

interface Wanted {
  readonly id: string;
  /** The profile that names it. */
  readonly profile: string;
  /** Ids of the outlines there are. */
  readonly ids: readonly string[];
}

/** Says that the outline a profile asks for is none of those there are. */
export function unknownOutline(positions: Positions, { id, profile, ids }: Wanted): Diagnostic {
  const nearest = didYouMean(id, ids);
  return atProfile(positions, {
    zh: `没有名为 \`${id}\` 的文稿提纲（由 \`${profile}\` 指定）${nearest === undefined ? '' : `，是否为 \`${nearest}\``}`,
    en: `Unexpected outline \`${id}\` (of \`${profile}\`), expected ${nearest === undefined ? 'a folder of templates/' : `\`${nearest}\`?`}`,
  });
}

function atProfile(positions: Positions, message: Message): Diagnostic {
  const source = positions.sourceOf(PATH);
  const range = positions.has(PATH) ? positions.locate(PATH) : firstLine(source.text);
  return { rule: 'names/unknown', severity: 'error', message, file: source.path, place: { source, range } };
}

function firstLine(text: string): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n');
  return { start: 0, end: end === -1 ? text.length : end };
}
