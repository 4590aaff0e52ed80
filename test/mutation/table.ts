import type { Verdict } from './measure.ts';
import { spotOf } from './measure.ts';

/** The figures of some verdicts. */
export interface Figures {
  readonly faults: number;
  readonly located: number;
  readonly diagnostics: number;
  readonly typos: number;
  readonly righted: number;
}

/** Adds up verdicts: faults, those found at their spot, diagnostics, typos, those answered with the right word first. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const typos = verdicts.filter(({ mutant }) => mutant.meant !== undefined);
  return {
    faults: verdicts.length,
    located: verdicts.filter(({ located }) => located).length,
    diagnostics: verdicts.reduce((sum, { said }) => sum + said.length, 0),
    typos: typos.length,
    righted: typos.filter(({ offered, mutant }) => offered === mutant.meant).length,
  };
}

/** A line for every kind of fault, and the sum. */
export function printTable(verdicts: readonly Verdict[]): string {
  const names = [...new Set(verdicts.map(({ name }) => name))];
  const rows = names.map((name) => row(name, figuresOf(verdicts.filter((each) => each.name === name))));
  const head = `${'kind of fault'.padEnd(44)} faults  at the spot  diagnostics  right word first`;
  return [head, ...rows, row('all', figuresOf(verdicts)), ''].join('\n');
}

function row(name: string, { faults, located, diagnostics, typos, righted }: Figures): string {
  const each = (diagnostics / Math.max(1, faults)).toFixed(2);
  const words = typos === 0 ? '–' : percent(righted, typos);
  return [
    name.padEnd(44),
    String(faults).padStart(6),
    percent(located, faults).padStart(12),
    each.padStart(12),
    words.padStart(17),
  ].join(' ');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

/** The verdicts a reader would want to look into, one a paragraph. */
export function printMisses(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(
      ({ located, said, mutant, offered }) =>
        !located || said.length > 1 || (mutant.meant !== undefined && mutant.meant !== offered),
    )
    .map(({ name, mutant, said, offered }) => {
      const { text, spot, file, meant } = mutant;
      const start = text.lastIndexOf('\n', spot - 1) + 1;
      const line = text.slice(start, (text.indexOf('\n', spot) + 1 || text.length + 1) - 1);
      const found = said.map(({ rule, place, file: where, message, hint }) => {
        const at = place ? spotOf(place.source.text, place.range.start) : '-';
        return `    ${where}:${at} ${rule} ${message.zh}${hint ? ` ‖ ${hint.zh}` : ''}`;
      });
      const asked = meant === undefined ? '' : `, meant ${meant}, offered ${offered ?? 'nothing'}`;
      return [`${name}: ${file.source.path}:${spotOf(text, spot)}${asked}`, `    > ${line.slice(0, 160)}`, ...found].join('\n');
    })
    .join('\n\n');
}
