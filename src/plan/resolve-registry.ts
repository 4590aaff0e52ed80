import type { Outcome } from '../core/diagnostic.ts';
import type { PlanPath, Positions } from '../core/source.ts';
import type { RegistryFormerInput, RegistryInput } from '../schema/inputs.ts';
import { findOrgan } from './find-organ.ts';
import { dayAt, type Findings, gatherFindings } from './findings.ts';
import type { CitedDocument, Contact, Item, Organ, Platform, Registry, Term } from './plan.ts';

const COMMON = 'common';

export interface RegistryPart {
  readonly area: string;
  readonly input: RegistryInput;
  readonly positions: Positions;
}

interface Part {
  readonly input: RegistryInput;
  readonly findings: Findings;
}

/**
 * Joins the registry files an area looks names up in: its own, those of the areas around it, then the common ones.
 * Organs named inside the registry are looked up in the same order; one that is not there is an error in its file.
 */
export function resolveRegistry(parts: readonly RegistryPart[], area: string): Outcome<Registry> {
  const meant = areasOf(area).flatMap((name) => parts.filter((part) => part.area === name));
  const open = meant.map(({ input, positions }): Part => ({ input, findings: gatherFindings(positions) }));
  const organs = open.flatMap(organsOf);
  const value: Registry = {
    organs: open.flatMap((part) => withRelations(part, organs)),
    items: open.flatMap((part) => itemsOf(part, organs)),
    documents: open.flatMap((part) => documentsOf(part, organs)),
    platforms: open.flatMap(platformsOf),
    contacts: open.flatMap((part) => contactsOf(part, organs)),
    industries: open.flatMap(({ input }) =>
      (input.industries ?? []).map(({ name, includes }) => ({ name, includes: includes ?? [] })),
    ),
    terms: open.flatMap(termsOf),
  };
  return { value, diagnostics: open.flatMap(({ findings }) => findings.diagnostics) };
}

/** `hebei/luquan` → `hebei/luquan`, `hebei`, `common`. */
function areasOf(area: string): readonly string[] {
  const folders = area.split('/');
  const nested = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
  return [...new Set([...nested, COMMON])];
}

function organsOf({ input, findings }: Part): readonly Organ[] {
  return (input.orgs ?? []).map((org, index) => ({
    id: org.id,
    name: org.name,
    short: org.short ?? null,
    aliases: org.aliases ?? [],
    former: formerOf(findings, org.former, ['orgs', index, 'former']),
    kind: org.kind,
    parent: org.parent ?? null,
    members: org.members ?? [],
    enforcement: org.enforcement ?? null,
    documentPrefix: org.documentPrefix ?? null,
    creditCode: org.creditCode ?? null,
  }));
}

/** The organs of one file with `parent` and `members` as ids. */
function withRelations({ input, findings }: Part, organs: readonly Organ[]): readonly Organ[] {
  return (input.orgs ?? []).flatMap((org, index) => {
    const own = organs.find((organ) => organ.id === org.id && organ.name === org.name);
    if (!own) return [];
    const parent = idOf(findings, organs, { written: org.parent, path: ['orgs', index, 'parent'] });
    const members = (org.members ?? []).flatMap(
      (written, at) => idOf(findings, organs, { written, path: ['orgs', index, 'members', at] }) ?? [],
    );
    return [{ ...own, parent, members }];
  });
}

function itemsOf({ input, findings }: Part, organs: readonly Organ[]): readonly Item[] {
  return (input.items ?? []).map((item, index) => ({
    name: item.name,
    owner: idOf(findings, organs, { written: item.owner, path: ['items', index, 'owner'] }) ?? item.owner,
    objects: item.objects ?? [],
    objectKinds: item.objectKinds ?? [],
    class: item.class ?? null,
    except: item.except ?? [],
  }));
}

function documentsOf({ input, findings }: Part, organs: readonly Organ[]): readonly CitedDocument[] {
  return (input.docs ?? []).map((doc, index) => ({
    id: doc.id,
    title: doc.title,
    number: doc.number ?? null,
    issuer: organs.find((organ) => organ.id === doc.issuer || organ.name === doc.issuer)?.id ?? doc.issuer ?? null,
    date: dayAt(findings, doc.date, ['docs', index, 'date']),
    kind: doc.kind ?? null,
  }));
}

function platformsOf({ input, findings }: Part): readonly Platform[] {
  return (input.platforms ?? []).map((platform, index) => ({
    id: platform.id,
    name: platform.name,
    former: formerOf(findings, platform.former, ['platforms', index, 'former']),
    wrong: platform.wrong ?? [],
  }));
}

function contactsOf({ input, findings }: Part, organs: readonly Organ[]): readonly Contact[] {
  return (input.contacts ?? []).map((contact, index) => ({
    id: contact.id,
    organ: idOf(findings, organs, { written: contact.org, path: ['contacts', index, 'org'] }),
    section: contact.section ?? null,
    person: contact.person ?? null,
    phone: contact.phone ?? null,
    mailbox: contact.mailbox ?? null,
    room: contact.room ?? null,
  }));
}

function termsOf({ input, findings }: Part): readonly Term[] {
  return (input.terms ?? []).map(({ found, expected, from, severity, of }, index) => ({
    found,
    expected,
    from: dayAt(findings, from, ['terms', index, 'from']),
    severity: severity ?? 'warning',
    of: of ?? null,
  }));
}

function formerOf(findings: Findings, former: readonly RegistryFormerInput[] | undefined, path: PlanPath): Organ['former'] {
  return (former ?? []).map(({ name, until }, index) => ({ name, until: dayAt(findings, until, [...path, index, 'until']) }));
}

interface Written {
  readonly written: string | null | undefined;
  readonly path: PlanPath;
}

function idOf(findings: Findings, organs: readonly Organ[], { written, path }: Written): string | null {
  if (written === null || written === undefined) return null;
  return findOrgan(findings, organs, { written, path })?.id ?? null;
}
