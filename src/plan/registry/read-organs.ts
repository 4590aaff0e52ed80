import type { PlanPath } from '../../core/source.ts';
import type { RegistryOrgInput } from '../../schema/inputs.ts';
import { findOrgan } from '../names/find-organ.ts';
import { always, type NameBook, namesOverTime } from '../names/name-book.ts';
import { cutCircles } from './cut-circles.ts';
import { bookOf, formerNames, lasting, type Part, type Placed, unshadowed, validityAt } from './placed.ts';
import type { Organ } from './registry.ts';
import { sayCreditCode } from './say-credit-code.ts';
import { sayDuplicates } from './say-duplicates.ts';

type PlacedOrgan = Placed<Organ>;

/** The organs of all files, nearest first, their parents and members by id, without circles. */
export function readOrgans(parts: readonly Part[]): readonly PlacedOrgan[] {
  const all = parts.flatMap((part) => (part.input.orgs ?? []).map((org, index) => organOf(part, org, ['orgs', index])));
  sayDuplicates(all);
  const organs = unshadowed(all);
  const book = bookOf(organs);
  const related = organs.map((placed) => withRelations(placed, book));
  return withoutCircles(withoutCircles(related, 'parent'), 'members');
}

function organOf(part: Part, org: RegistryOrgInput, path: PlanPath): PlacedOrgan {
  const { findings } = part;
  const short = org.short ?? null;
  const former = formerNames(findings, org.former, { short, path: [...path, 'former'] });
  const valid = validityAt(findings, org.valid, [...path, 'valid']);
  const borne = namesOverTime({ name: org.name, short, former });
  sayCreditCode(findings, org.creditCode ?? null, [...path, 'creditCode']);
  const own = borne.filter(({ sort, until }) => until === null && sort !== 'former');
  return {
    entry: {
      id: org.id,
      name: org.name,
      short,
      aliases: org.aliases ?? [],
      former,
      later: [],
      valid,
      kind: org.kind,
      parent: org.parent ?? null,
      members: org.members ?? [],
      enforcement: org.enforcement ?? null,
      documentPrefix: org.documentPrefix ?? null,
      creditCode: org.creditCode ?? null,
      registered: { positions: findings.positions, path },
    },
    id: org.id,
    part,
    path,
    valid,
    names: [always(org.id, 'id'), ...borne, ...(org.aliases ?? []).map((alias) => always(alias, 'alias'))],
    marks: [lasting(org.id, 'id'), ...own.map((name) => ({ ...name, key: name.sort === 'short' ? 'short' : 'name' }))],
  };
}

/** The organ with `parent` and `members` as ids. */
function withRelations(placed: PlacedOrgan, book: NameBook<Organ>): PlacedOrgan {
  const { entry, part, path, valid } = placed;
  const idOf = (written: string, at: PlanPath): string | null =>
    findOrgan(part.findings, book, { written, path: at, day: valid.to })?.entry.id ?? null;
  const parent = entry.parent === null ? null : idOf(entry.parent, [...path, 'parent']);
  const members = entry.members.flatMap((written, index) => idOf(written, [...path, 'members', index]) ?? []);
  return { ...placed, entry: { ...entry, parent, members } };
}

/** The organs without the relations that lead back to where they come from; each is said where it stands. */
function withoutCircles(organs: readonly PlacedOrgan[], relation: 'parent' | 'members'): readonly PlacedOrgan[] {
  const targets = ({ parent, members }: Organ): readonly string[] =>
    relation === 'members' ? members : parent === null ? [] : [parent];
  const kept = cutCircles(new Map(organs.map(({ entry }) => [entry.id, targets(entry)])), (circle, from, index) => {
    const placed = organs.find(({ entry }) => entry.id === from);
    if (placed) sayCircle(placed, relation === 'parent' ? ['parent'] : ['members', index], circle);
  });
  return organs.map((placed) => {
    const ids = kept.get(placed.entry.id) ?? [];
    const relations = relation === 'members' ? { members: ids } : { parent: ids[0] ?? null };
    return { ...placed, entry: { ...placed.entry, ...relations } };
  });
}

function sayCircle({ part, path }: PlacedOrgan, at: PlanPath, circle: readonly string[]): void {
  const way = circle.join(' → ');
  const isParent = at[0] === 'parent';
  part.findings.add({
    rule: 'names/cycle',
    path: [...path, ...at],
    message: {
      zh: `${isParent ? '上级' : '成员'}绕回了自身 \`${way}\`，应去掉其中一处`,
      en: `Unexpected circle of ${isParent ? 'parents' : 'members'} \`${way}\`, expected one that ends`,
    },
  });
}
