import type { PlanPath } from '../core/source.ts';
import type { PlanInput } from '../schema/inputs.ts';
import type { Calendar } from './calendar.ts';
import { findName } from './find-name.ts';
import { findOrgan } from './find-organ.ts';
import type { Findings } from './findings.ts';
import type { OrganReference, PlatformReference, Registry, Typed } from './plan.ts';
import type { ResolvedProfile } from './resolve-profile.ts';

/** What every step of resolving a plan has at hand. */
export interface Resolving {
  readonly id: string;
  readonly input: PlanInput;
  readonly profile: ResolvedProfile;
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly findings: Findings;
}

interface Written {
  readonly written: string;
  readonly path: PlanPath;
}

/** The organ a name means. One nobody knows is said so and stands for itself, so that what follows still makes sense. */
export function organReference({ findings, registry }: Resolving, { written, path }: Written): OrganReference {
  const organ = findOrgan(findings, registry.organs, { written, path }) ?? {
    id: written,
    name: written,
    short: null,
    aliases: [],
    former: [],
    kind: '政府部门',
    parent: null,
    members: [],
    enforcement: null,
    documentPrefix: null,
    creditCode: null,
  };
  return { written, organ, path };
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
  { findings, registry }: Resolving,
  written: string | null | undefined,
  { path, fallback }: { readonly path: PlanPath; readonly fallback: string | null },
): PlatformReference | null {
  const name = written === undefined ? fallback : written;
  if (name === null) return null;
  const place = written === undefined ? ['profile'] : path;
  const found = findName(findings, {
    kind: 'platform',
    written: name,
    path: place,
    entries: registry.platforms,
    namesOf: (platform) => [[platform.id, platform.name], platform.former.map((old) => old.name), platform.wrong],
  });
  return {
    written: found?.id === name ? found.name : name,
    platform: found ?? { id: name, name, former: [], wrong: [] },
    path: place,
  };
}

/** A text typed at `path`; null where there is none. */
export function typed(text: string | null | undefined, path: PlanPath): Typed | null {
  return text === null || text === undefined ? null : { text, path };
}
