import type { PlanPath } from '../../core/source.ts';
import type { Item, ItemReference } from '../registry/registry.ts';
import { resolveItem } from '../resolve/resolve-item.ts';
import type { Resolving } from '../resolve/resolving.ts';
import { findName } from './find-name.ts';

interface Written {
  readonly written: string;
  readonly path: PlanPath;
}

/**
 * The item a name means, one of the `owners` (ids) before another's. One nobody knows is said so and stands for itself,
 * owned by the first of them.
 */
export function itemReference(
  { findings, registry, asOf }: Resolving,
  owners: readonly string[],
  { written, path }: Written,
): ItemReference {
  const match = findName(findings, {
    kind: 'item',
    written,
    path,
    book: registry.names.items,
    day: asOf,
    prefers: ({ owner }) => owners.includes(owner),
  });
  return { written, path, item: match?.entry ?? unknown() };

  function unknown(): Item {
    const [owner = ''] = owners;
    return resolveItem({ name: written, owner }, owner);
  }
}
