import { findName, sayUnknown } from '../names/find-name.ts';
import { findOrgan } from '../names/find-organ.ts';
import { always, type NameBook } from '../names/name-book.ts';
import { resolveItem } from '../resolve/resolve-item.ts';
import { lasting, type Part, type Placed, validityAt } from './placed.ts';
import type { CitedDocument, Industry, Item, Organ } from './registry.ts';

/** Stands for objects of every industry. */
const ANY = '企业';

interface Ground {
  readonly organs: NameBook<Organ>;
  readonly documents: NameBook<CitedDocument>;
  readonly industries: readonly Industry[];
}

/** The items of all files with their owners by id. Where industries are registered, objects are held against them. */
export function readItems(parts: readonly Part[], ground: Ground): readonly Placed<Item>[] {
  const industries = new Set([ANY, ...ground.industries.flatMap(({ name, includes }) => [name, ...includes])]);
  return parts.flatMap((part) => {
    const items = itemsOf(part, ground.organs);
    if (ground.industries.length > 0) for (const item of items) checkObjects(item, [...industries]);
    if (ground.documents.size > 0) for (const item of items) checkList(item, ground.documents);
    return items;
  });
}

function itemsOf(part: Part, organs: NameBook<Organ>): readonly Placed<Item>[] {
  const { input, findings } = part;
  return (input.items ?? []).map((item, index) => {
    const path = ['items', index];
    const valid = validityAt(findings, item.valid, [...path, 'valid']);
    const owner = findOrgan(findings, organs, { written: item.owner, path: [...path, 'owner'], day: valid.to });
    const resolved = resolveItem(item, owner?.entry.id ?? item.owner, valid);
    const entry: Item = { ...resolved, registered: { positions: findings.positions, path } };
    const { id, name } = entry;
    return {
      entry,
      id,
      part,
      path,
      valid,
      names: [...(id === null ? [] : [always(id, 'id')]), always(name, 'name')],
      marks: [...(id === null ? [] : [lasting(id, 'id')]), lasting(`${entry.owner}\n${name}`, 'name')],
    };
  });
}

function checkObjects({ entry, part, path }: Placed<Item>, names: readonly string[]): void {
  for (const key of ['objects', 'except'] as const) {
    for (const [index, written] of entry[key].entries()) {
      if (names.includes(written)) continue;
      sayUnknown(part.findings, { kind: 'industry', written, path: [...path, key, index], names });
    }
  }
}

function checkList({ entry, part, path }: Placed<Item>, book: NameBook<CitedDocument>): void {
  const written = entry.sourceList?.document;
  if (written === undefined) return;
  findName(part.findings, { kind: 'document', written, path: [...path, 'sourceList', 'document'], book, day: null });
}
