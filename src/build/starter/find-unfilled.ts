import type { Diagnostic } from '../../core/diagnostic.ts';
import { overlapFinder } from '../../core/overlap-finder.ts';
import type { Place, PlanPath } from '../../core/source.ts';
import type { YamlTree } from '../../source/yaml-tree.ts';

/** What `banwen new` writes where only the writer knows the fact, with a word on what to type. */
const PLACE = /【填\s([^【】]+)】/g;
/** Typed as it is, or as an escape. */
const MAY_HOLD_PLACE = /[【\\]/;
const RULE = 'text/placeholder-left';

/**
 * The places of a new file that still wait for their writer, each told what belongs there. They are errors whatever a
 * configuration says: nothing can be made of a blank.
 */
export function findUnfilled({ data, positions }: YamlTree): readonly Diagnostic[] {
  if (!MAY_HOLD_PLACE.test(positions.source.text)) return [];
  return [...textsIn(data, [])].flatMap(({ text, path }) =>
    [...text.matchAll(PLACE)].map(({ 0: place, 1: wanted = '', index }): Diagnostic => {
      const source = positions.sourceOf(path);
      const range = positions.locateWithin(path, index, index + place.length);
      return { rule: RULE, severity: 'error', ...wording(wanted.trimStart()), file: source.path, place: { source, range } };
    }),
  );
}

/** Whether a diagnostic tells of such a place. */
export function isUnfilled({ rule, place }: Diagnostic): boolean {
  return rule === RULE && place !== undefined && place.source.text.startsWith('【填', place.range.start);
}

/** The diagnostics without those that only repeat, in other words, that a place is unfilled. */
export function withoutBlanksTwice(diagnostics: readonly Diagnostic[], unfilled: readonly Diagnostic[]): readonly Diagnostic[] {
  const blanks = new Set(unfilled);
  const overlaps = overlapFinder(unfilled.flatMap(({ place }) => place ?? []));
  const isBlank = (place: Place | undefined) => place !== undefined && overlaps(place);
  return diagnostics.filter((one) => blanks.has(one) || !isBlank(one.place));
}

function* textsIn(node: unknown, path: PlanPath): Generator<{ readonly text: string; readonly path: PlanPath }> {
  if (typeof node === 'string' && node.includes('【')) yield { text: node, path };
  else if (Array.isArray(node)) for (const [index, entry] of node.entries()) yield* textsIn(entry, [...path, index]);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) yield* textsIn(value, [...path, key]);
  }
}

function wording(wanted: string): Pick<Diagnostic, 'message' | 'hint'> {
  return {
    message: { zh: `这里还没有填，应填${wanted}`, en: `Unexpected blank, expected ${wanted}` },
    hint: {
      zh: '连同括号一起换掉；这一项用不到的，删去整行。',
      en: 'Type over 【填 …】, brackets included; remove the line where it does not apply.',
    },
  };
}
