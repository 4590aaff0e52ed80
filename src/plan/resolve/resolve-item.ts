import type { RegistryItemInput } from '../../schema/inputs.ts';
import { parseShare } from '../figures/share.ts';
import { ALWAYS, type Validity } from '../names/registered-name.ts';
import type { Item } from '../registry/registry.ts';

/** An item as typed, in a registry or in a list of items; `owner` is the id of its organ. */
export function resolveItem(input: RegistryItemInput, owner: string, valid: Validity = ALWAYS): Item {
  const { sourceList, ratio } = input;
  return {
    id: input.id ?? null,
    name: input.name,
    owner,
    category: input.category ?? null,
    content: input.content ?? [],
    objects: input.objects ?? [],
    except: input.except ?? [],
    objectKinds: input.objectKinds ?? [],
    class: input.class ?? null,
    methods: input.methods ?? [],
    level: input.level ?? [],
    legalBasis: (input.legalBasis ?? []).map(({ law, article }) => ({ law, article: article ?? null })),
    ratio: (typeof ratio === 'string' ? parseShare(ratio) : undefined) ?? null,
    frequency: input.frequency ?? null,
    sourceList: sourceList ? { document: sourceList.document, edition: sourceList.edition ?? null } : null,
    valid,
  };
}
