import type { Outcome } from '../../core/diagnostic.ts';
import type { Positions } from '../../core/source.ts';
import type { RegistryInput } from '../../schema/inputs.ts';
import { gatherFindings } from '../resolve/findings.ts';
import { standardCreditSystems } from './credit-systems.ts';
import { bookOf, type Part, type Placed, unshadowed } from './placed.ts';
import { readContacts, readDocuments, readPlatforms, readStaff, readTerms } from './read-entries.ts';
import { readForms } from './read-forms.ts';
import { readIndustries } from './read-industries.ts';
import { readItems } from './read-items.ts';
import { readOrgans } from './read-organs.ts';
import type { Registry } from './registry.ts';
import { sayDuplicates } from './say-duplicates.ts';

const COMMON = 'common';

/** A file of the registry as read. */
export interface RegistryPart {
  readonly area: string;
  readonly input: RegistryInput;
  readonly positions: Positions;
}

/**
 * Joins the registry files an area looks names up in: its own, those of the areas around it, then the common ones; an
 * entry takes the place of one of the same id farther out. Names inside the registry are looked up in the same order. One
 * that is not there, two of one area that cannot be told apart, and circles are said in their files; circles are cut.
 */
export function resolveRegistry(parts: readonly RegistryPart[], area: string): Outcome<Registry> {
  const open = areasOf(area).flatMap((name, scope) =>
    parts
      .filter((part) => part.area === name)
      .map((part): Part => ({ ...part, scope, findings: gatherFindings(part.positions) })),
  );
  const value = joined(open);
  return { value, diagnostics: open.flatMap(({ findings }) => findings.diagnostics) };
}

function joined(parts: readonly Part[]): Registry {
  const organs = readOrgans(parts);
  const book = bookOf(organs);
  const documents = readDocuments(parts, book);
  const platforms = readPlatforms(parts);
  const contacts = readContacts(parts, book);
  const industries = readIndustries(parts);
  const items = readItems(parts, { organs: book, documents: bookOf(documents), industries });
  const kinds: readonly (readonly Placed<unknown>[])[] = [documents, platforms, contacts, items];
  for (const placed of kinds) sayDuplicates(placed);
  const kept = {
    documents: unshadowed(documents),
    platforms: unshadowed(platforms),
    contacts: unshadowed(contacts),
    items: unshadowed(items),
  };
  return {
    organs: organs.map(({ entry }) => entry),
    items: kept.items.map(({ entry }) => entry),
    documents: kept.documents.map(({ entry }) => entry),
    platforms: kept.platforms.map(({ entry }) => entry),
    contacts: kept.contacts.map(({ entry }) => entry),
    industries,
    terms: parts.flatMap(readTerms),
    staff: parts.flatMap((part) => readStaff(part, book)),
    creditSystems: [...parts.flatMap(({ input }) => input.creditSystems ?? []), ...standardCreditSystems],
    forms: readForms(parts),
    names: {
      organs: book,
      items: bookOf(kept.items),
      documents: bookOf(kept.documents),
      platforms: bookOf(kept.platforms),
      contacts: bookOf(kept.contacts),
    },
  };
}

/** `hebei/luquan` → `hebei/luquan`, `hebei`, `common`. */
function areasOf(area: string): readonly string[] {
  const folders = area.split('/');
  const nested = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
  return [...new Set([...nested, COMMON])];
}
