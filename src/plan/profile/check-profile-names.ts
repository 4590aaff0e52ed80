import { editDistance } from '../../core/edit-distance.ts';
import type { PlanPath } from '../../core/source.ts';
import { plainForm } from '../../core/wording.ts';
import { findName, type NameKind, sayUnknown } from '../names/find-name.ts';
import type { Registry } from '../registry/registry.ts';
import { anchorNames } from '../resolve/anchor-names.ts';
import type { ProfileLink } from './profile-chain.ts';

const ANCHORS = [...anchorNames.keys()];
const MAX_SLIPS = 2;

/** What a profile may name. */
export interface KnownToProfiles {
  readonly outlines: readonly string[];
  /** Areas that have a folder in the registry. */
  readonly areas: readonly string[];
  /** Undefined where the area's registry has no value. */
  registryOf(area: string): Registry | undefined;
}

/** Says which registry folder, outlines, platforms and credit system of a profile, or of one it extends, nobody knows. */
export function checkProfileNames(links: readonly ProfileLink[], area: string, known: KnownToProfiles): void {
  // without its folder everything in it would be unknown too
  const registry = isServed(area, known.areas) ? known.registryOf(area) : undefined;
  for (const link of links) {
    checkArea(link, known.areas);
    checkOutlines(link, known.outlines);
    checkAnchors(link);
    if (registry !== undefined) checkRegistered(link, registry);
  }
}

/** Whether an area has a folder, or lies below one that has. */
function isServed(area: string, areas: readonly string[]): boolean {
  return areas.some((folder) => area === folder || area.startsWith(`${folder}/`));
}

function checkArea(link: ProfileLink, areas: readonly string[]): void {
  const written = link.input.registry;
  if (written === undefined || isServed(written, areas)) return;
  say(link, 'area', { written, path: ['registry'], names: areas });
}

function checkOutlines(link: ProfileLink, names: readonly string[]): void {
  const { template } = link.input;
  const stated: readonly [PlanPath, string | null | undefined][] =
    typeof template === 'string'
      ? [[['template'], template]]
      : Object.entries(template ?? {}).map(([kind, written]) => [['template', kind], written]);
  for (const [path, written] of stated) {
    if (typeof written === 'string' && !names.includes(written)) say(link, 'outline', { written, path, names });
  }
}

/** A milestone of a plan may be an anchor too, so only a slip in one of those that every schedule has is one here. */
function checkAnchors(link: ProfileLink): void {
  for (const [slot, deadline] of Object.entries(link.input.schedule ?? {})) {
    const isBare = typeof deadline === 'string';
    const written = isBare ? deadline : deadline && 'after' in deadline ? deadline.after : null;
    if (typeof written !== 'string' || ANCHORS.includes(written)) continue;
    const isSlip = ANCHORS.some(
      (anchor) => editDistance([...plainForm(written)], [...plainForm(anchor)], MAX_SLIPS) <= MAX_SLIPS,
    );
    if (isSlip) say(link, 'anchor', { written, path: ['schedule', slot, ...(isBare ? [] : ['after'])], names: ANCHORS });
  }
}

function checkRegistered(link: ProfileLink, registry: Registry): void {
  const { findings, input } = link;
  for (const key of ['platform', 'publishTo'] as const) {
    const written = input[key];
    if (typeof written !== 'string') continue;
    findName(findings, { kind: 'platform', written, path: [key], book: registry.names.platforms, day: null });
  }
  const systems = registry.creditSystems.map(({ name }) => name);
  const system = input.creditSystem;
  if (system !== undefined && !systems.includes(system))
    say(link, 'credit', { written: system, path: ['creditSystem'], names: systems });
}

interface Unknown {
  readonly written: string;
  readonly path: PlanPath;
  readonly names: readonly string[];
}

function say({ findings }: ProfileLink, kind: NameKind, unknown: Unknown): void {
  sayUnknown(findings, { kind, ...unknown });
}
