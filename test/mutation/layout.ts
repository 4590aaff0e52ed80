import { type Good, lineAt, type Mutant, type MutationClass, opensLine, splice, textOf } from './mutant.ts';
import type { Site, Stretch } from './sites.ts';

/** Slips of layout: indentation, tabs, wide spaces, spaces left out. */
export const layout: readonly MutationClass[] = [
  { name: 'indentation: one space more', make: shiftedLine(1) },
  { name: 'indentation: one space less', make: shiftedLine(-1) },
  { name: 'indentation: two spaces more', make: shiftedLine(2) },
  { name: 'indentation: two spaces less', make: shiftedLine(-2) },
  { name: 'indentation: a block too deep', make: shiftedBlock(2) },
  { name: 'indentation: a block too shallow', make: shiftedBlock(-2) },
  { name: 'entry of a list one level too deep', make: shiftedEntry },
  { name: 'dash left out', make: dashless },
  { name: 'full-width dash', make: dashAs('－') },
  { name: 'tab: in place of the indentation', make: indentedWith('\t') },
  { name: 'tab: after the indentation', make: afterIndent('\t') },
  { name: 'wide space: in place of the indentation', make: indentedWith('\u3000') },
  { name: 'wide space: before the indentation', make: beforeIndent('\u3000') },
  { name: 'space after the colon left out', make: spaceless },
  { name: 'space after the dash left out', make: dashes },
  { name: 'no-break space after the colon', make: noBreakSpace },
  { name: 'colon left out', make: colonless },
];

interface Line extends Stretch {
  readonly indent: number;
  readonly site: Site;
}

/** Lines of a block map that begin with a key, or with the dash of its list. */
function keyLines({ text, sites }: Good): readonly Line[] {
  return sites.flatMap((site) => {
    if (!site.key || site.inFlow || !opensLine(text, site.key)) return [];
    return [{ ...lineAt(text, site.key.start), site }];
  });
}

function shiftedLine(by: number): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { start, indent } of keyLines(good)) {
      if (indent + by < 0) continue;
      const shifted = splice(text, { start, end: start + indent }, ' '.repeat(indent + by));
      yield { file, text: shifted, spot: start + indent + by, proof: 'shape' };
    }
  };
}

function shiftedBlock(by: number): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { start, indent, site } of keyLines(good)) {
      if (indent + by < 0 || !/\n/.test(textOf(text, site.value)) || site.kind === 'block') continue;
      const { end } = site.value;
      const block = text.slice(start, end).replace(/^ */gm, (spaces) => ' '.repeat(Math.max(0, spaces.length + by)));
      yield { file, text: splice(text, { start, end }, block), spot: start + indent + by, proof: 'shape' };
    }
  };
}

function indentedWith(sign: string): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { start, indent } of keyLines(good)) {
      if (indent < 2) continue;
      const typed = sign.repeat(indent / 2);
      yield { file, text: splice(text, { start, end: start + indent }, typed), spot: start, proof: 'shape' };
    }
  };
}

function afterIndent(sign: string): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { start, indent } of keyLines(good)) {
      const at = start + indent;
      yield { file, text: splice(text, { start: at, end: at }, sign), spot: at, proof: 'shape' };
    }
  };
}

function beforeIndent(sign: string): MutationClass['make'] {
  return function* (good) {
    const { file, text } = good;
    for (const { start } of keyLines(good)) {
      yield { file, text: splice(text, { start, end: start }, sign), spot: start, proof: 'shape' };
    }
  };
}

/** Each key with the colon that follows it and the space after that. */
function* colons({ text, sites }: Good): Generator<{ readonly site: Site; readonly colon: number }> {
  for (const site of sites) {
    if (!site.key || text[site.key.end] !== ':' || text[site.key.end + 1] !== ' ') continue;
    yield { site, colon: site.key.end };
  }
}

function* spaceless(good: Good): Generator<Mutant> {
  const { file, text } = good;
  for (const { colon } of colons(good)) {
    yield { file, text: splice(text, { start: colon + 1, end: colon + 2 }, ''), spot: colon, proof: 'shape' };
  }
}

function* noBreakSpace(good: Good): Generator<Mutant> {
  const { file, text } = good;
  for (const { colon } of colons(good)) {
    yield { file, text: splice(text, { start: colon + 1, end: colon + 2 }, '\u00a0'), spot: colon + 1, proof: 'shape' };
  }
}

function* colonless(good: Good): Generator<Mutant> {
  const { file, text } = good;
  for (const { colon, site } of colons(good)) {
    yield { file, text: splice(text, { start: colon, end: colon + 1 }, ''), spot: site.key?.start ?? 0, proof: 'shape' };
  }
}

/** An entry below a text: to YAML it is the rest of that text. */
function* shiftedEntry({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, kind, inFlow, path } of sites) {
    const at = path.at(-1);
    if (kind !== 'plain' || inFlow || typeof at !== 'number' || at === 0) continue;
    const { start, indent } = lineAt(text, value.start);
    if (text.slice(start + indent, value.start) !== '- ') continue;
    yield { file, text: splice(text, { start, end: start }, '  '), spot: start + indent + 2, proof: 'meaning' };
  }
}

/** The word is all there is to look at where its dash is gone. */
function* dashless({ file, text, sites }: Good): Generator<Mutant> {
  for (const { value, kind, inFlow, path } of sites) {
    if (kind !== 'plain' || inFlow || typeof path.at(-1) !== 'number' || path.at(-1) === 0) continue;
    if (text.slice(value.start - 2, value.start) !== '- ') continue;
    yield { file, text: splice(text, { start: value.start - 2, end: value.start }, ''), spot: value.start - 2, proof: 'shape' };
  }
}

function dashAs(sign: string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { path, value, inFlow } of sites) {
      if (typeof path.at(-1) !== 'number' || inFlow || text.slice(value.start - 2, value.start) !== '- ') continue;
      const dash = { start: value.start - 2, end: value.start - 1 };
      yield { file, text: splice(text, dash, sign), spot: dash.start, proof: 'shape' };
    }
  };
}

function* dashes({ file, text, sites }: Good): Generator<Mutant> {
  for (const { path, value, inFlow } of sites) {
    if (typeof path.at(-1) !== 'number' || inFlow || text.slice(value.start - 2, value.start) !== '- ') continue;
    const dash = value.start - 2;
    yield { file, text: splice(text, { start: dash + 1, end: dash + 2 }, ''), spot: dash, proof: 'shape' };
  }
}
