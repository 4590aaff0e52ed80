import type { PlanPath } from '../../core/source.ts';
import type { PlanInput } from '../../schema/inputs.ts';
import type { Calendar } from '../days/calendar.ts';
import type { Day } from '../days/day.ts';
import type { Typed } from '../entity.ts';
import { findName } from '../names/find-name.ts';
import { findOrgan } from '../names/find-organ.ts';
import { lookUp } from '../names/look-up.ts';
import { ALWAYS } from '../names/registered-name.ts';
import { suggestNames } from '../names/suggest-names.ts';
import type { ResolvedProfile } from '../profile/resolve-profile.ts';
import type { Organ, OrganReference, PlatformReference, Registry } from '../registry/registry.ts';
import { organOn, platformOn } from '../registry/registry-on.ts';
import type { Findings } from './findings.ts';

/** Likeness from which on a name is taken for a mistyped one. */
const LIKE_ENOUGH = 0.6;

/** What every step of resolving a plan has at hand. */
export interface Resolving {
  readonly id: string;
  readonly input: PlanInput;
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
  /** The day names are looked up on; `registry` is the registry of that day. */
  readonly asOf: Day;
  /** Ids of all plans of the root; undefined where they are not known, and then any id is taken. */
  readonly planIds?: ReadonlySet<string> | undefined;
  readonly findings: Findings;
}

interface Written {
  readonly written: string;
  readonly path: PlanPath;
}

/**
 * The organ a name means. One nobody knows is said so and stands for itself, with the rank of the organ it most likely
 * meant, so that what follows still makes sense.
 */
export function organReference({ findings, registry, asOf }: Resolving, { written, path }: Written): OrganReference {
  const match = findOrgan(findings, registry.names.organs, { written, path, day: asOf });
  if (match === undefined)
    return { written, path, sort: 'name', organ: { ...likeliestOrgan(registry, asOf, written), name: written } };
  return { written, path, sort: match.sort, organ: organOn(match.entry, asOf) };
}

function likeliestOrgan({ names }: Registry, asOf: Day, written: string): Organ {
  const [meant] = suggestNames(names.organs, written, asOf);
  const match = meant && meant.likeness >= LIKE_ENOUGH ? lookUp(names.organs, { written: meant.name, day: asOf }) : undefined;
  return match ? { ...organOn(match.entry, asOf), short: null } : unknownOrgan(written);
}

function unknownOrgan(name: string): Organ {
  return {
    id: name,
    name,
    short: null,
    aliases: [],
    former: [],
    later: [],
    valid: ALWAYS,
    kind: '政府部门',
    parent: null,
    members: [],
    enforcement: null,
    documentPrefix: null,
    creditCode: null,
  };
}

/** The organs a list of names means. */
export function organReferences(
  resolving: Resolving,
  names: readonly string[] | undefined,
  path: PlanPath,
): readonly OrganReference[] {
  return (names ?? []).map((written, index) => organReference(resolving, { written, path: [...path, index] }));
}

/** The platform a name means, also by a former or wrong name. `null` is not stated; absent takes `fallback`, at the profile's place. */
export function platformReference(
  { findings, registry, asOf }: Resolving,
  written: string | null | undefined,
  { path, fallback }: { readonly path: PlanPath; readonly fallback: string | null },
): PlatformReference | null {
  const name = written === undefined ? fallback : written;
  if (name === null) return null;
  const place = written === undefined ? ['profile'] : path;
  const book = registry.names.platforms;
  const match = findName(findings, { kind: 'platform', written: name, path: place, book, day: asOf });
  if (match === undefined) {
    const platform = { id: name, name, former: [], later: [], wrong: [], valid: ALWAYS };
    return { written: name, sort: 'name', platform, path: place };
  }
  const platform = platformOn(match.entry, asOf);
  return { written: match.sort === 'id' ? platform.name : name, sort: match.sort, platform, path: place };
}

/** A text typed at `path`; null where there is none. */
export function typed(text: string | null | undefined, path: PlanPath): Typed | null {
  return text === null || text === undefined ? null : { text, path };
}
