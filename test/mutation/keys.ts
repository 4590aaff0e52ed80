import { type Good, lineAt, type Mutant, type MutationClass, opensLine, splice, textOf } from './mutant.ts';
import type { Site, Stretch } from './sites.ts';

/** Slips with whole keys: twice, missing, in Chinese, in another spelling, below another one. */
export const keys: readonly MutationClass[] = [
  { name: 'key twice', make: twice },
  { name: 'required key missing', make: missing },
  { name: 'key in Chinese', make: inChinese },
  { name: 'key with hyphens', make: respelt((word) => word.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)) },
  { name: 'key with underscores', make: respelt((word) => word.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)) },
  { name: 'key of the child in the parent', make: hoisted },
  { name: 'key of the parent in the child', make: sunk },
];

function* twice({ file, text, sites }: Good): Generator<Mutant> {
  for (const { key, value, inFlow, isFlow, kind } of sites) {
    if (!key) continue;
    if (inFlow) {
      const entry = text.slice(key.start, value.end);
      yield { file, text: splice(text, { start: value.end, end: value.end }, `, ${entry}`), spot: value.end + 2, proof: 'shape' };
    } else if (opensLine(text, key) && (isFlow || kind === 'plain' || kind === 'quoted')) {
      const { end } = lineAt(text, value.end);
      const indent = ' '.repeat(key.start - lineAt(text, key.start).start);
      const copy = `\n${indent}${text.slice(key.start, value.end)}`;
      yield { file, text: splice(text, { start: end, end }, copy), spot: end + 1 + indent.length, proof: 'shape' };
    }
  }
}

function isRequired({ owners, path }: Site): boolean {
  return owners.length > 0 && owners.every(({ required }) => required?.includes(String(path.at(-1))));
}

/** Said at what introduces the mapping: its key; where it has none, its first key that is left. */
function* missing({ file, text, sites }: Good): Generator<Mutant> {
  for (const site of sites) {
    const { key, path } = site;
    if (!key || !isRequired(site)) continue;
    const cut = entryOf(text, site, key);
    const parent = sites.find((each) => each.path.join('\n') === path.slice(0, -1).join('\n'));
    const siblings = sites.filter(
      ({ path: other, key: own }) =>
        own && other.length === path.length && other.slice(0, -1).join('\n') === path.slice(0, -1).join('\n'),
    );
    const first = siblings.find((each) => each !== site)?.key;
    const pointed = parent?.key ?? first;
    if (!cut || !pointed) continue;
    const shift = pointed.start >= cut.end ? cut.end - cut.start - cut.text.length : 0;
    yield { file, text: splice(text, cut, cut.text), spot: pointed.start - shift, proof: 'shape' };
  }
}

/** What goes when an entry goes: its line or lines, or its part of a `{ }` with one comma. */
function entryOf(text: string, { inFlow, value }: Site, key: Stretch): (Stretch & { readonly text: string }) | undefined {
  if (inFlow) {
    const after = /^, /.exec(text.slice(value.end))?.[0].length ?? 0;
    const before = after === 0 ? (/, $/.exec(text.slice(0, key.start))?.[0].length ?? 0) : 0;
    return { start: key.start - before, end: value.end + after, text: '' };
  }
  const line = lineAt(text, key.start);
  const dash = textOf(text, { start: line.start, end: key.start });
  const end = Math.min(text.length, lineAt(text, Math.max(key.end, value.end)).end + 1);
  if (dash.trim() === '') return { start: line.start, end, text: '' };
  const next = lineAt(text, end);
  const isSibling = next.indent === dash.length && text[next.start + next.indent] !== '-';
  return isSibling ? { start: line.start, end: next.start + next.indent, text: dash } : undefined;
}

function* inChinese({ file, text, sites }: Good): Generator<Mutant> {
  for (const { key, path, owners } of sites) {
    const meant = String(path.at(-1));
    const titles = owners.flatMap(({ properties }) => properties?.[meant]?.title ?? []);
    const [title] = titles;
    const isShared = owners.some(
      ({ properties }) => Object.values(properties ?? {}).filter((each) => each.title === title).length > 1,
    );
    if (!key || title === undefined || isShared) continue;
    yield { file, text: splice(text, key, title), spot: key.start, meant, proof: 'shape' };
  }
}

function respelt(respell: (word: string) => string): MutationClass['make'] {
  return function* ({ file, text, sites }) {
    for (const { key, path, owners } of sites) {
      const meant = String(path.at(-1));
      if (!key || respell(meant) === meant || !owners.some(({ properties }) => properties?.[meant])) continue;
      yield { file, text: splice(text, key, respell(meant)), spot: key.start, meant, proof: 'shape' };
    }
  };
}

/** `ratio: { atLeast: 3%, base: … }` with `base` typed beside `ratio`. */
function* hoisted(good: Good): Generator<Mutant> {
  const { file, text, sites } = good;
  for (const site of sites) {
    const { key, path, value, inFlow } = site;
    const parent = sites.find((each) => each.path.join('\n') === path.slice(0, -1).join('\n'));
    if (!key || !inFlow || !parent?.key || parent.inFlow || !parent.isFlow || !opensLine(text, parent.key)) continue;
    const cut = entryOf(text, site, key);
    if (!cut || isRequired(site) || cut.end - cut.start + 4 >= parent.value.end - parent.value.start) continue;
    const line = lineAt(text, parent.key.start);
    const indent = ' '.repeat(parent.key.start - line.start);
    const added = splice(text, { start: line.end, end: line.end }, `\n${indent}${text.slice(key.start, value.end)}`);
    yield { file, text: splice(added, cut, ''), spot: line.end + 1 + indent.length - (cut.end - cut.start), proof: 'shape' };
  }
}

/** `issued: …` typed inside `disclosure: { type: … }`. */
function* sunk({ file, text, sites }: Good): Generator<Mutant> {
  for (const site of sites) {
    const { key, path, value, kind, inFlow } = site;
    if (!key || path.length !== 1 || inFlow || kind !== 'plain' || isRequired(site) || !opensLine(text, key)) continue;
    const house = sites.find(
      (each) => each.path.length === 1 && each.kind === 'map' && each.isFlow && each.value.start > value.end,
    );
    if (!house) continue;
    const entry = text.slice(key.start, value.end);
    const at = house.value.end - 2;
    const added = splice(text, { start: at, end: at }, `, ${entry}`);
    const line = lineAt(text, key.start);
    const cut = { start: line.start, end: line.end + 1 };
    yield { file, text: splice(added, cut, ''), spot: at + 2 - (cut.end - cut.start), proof: 'shape' };
  }
}
