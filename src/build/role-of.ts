import { compareTexts } from '../core/compare-texts.ts';
import type { Source } from '../core/source.ts';

/** What a file of a root is for, told by its path alone. */
export type Role =
  | { readonly is: 'plan'; readonly id: string; readonly area: string }
  | { readonly is: 'registry'; readonly area: string }
  | { readonly is: 'calendar-overrides' }
  | { readonly is: 'profile'; readonly id: string }
  | { readonly is: 'outline'; readonly id: string }
  | { readonly is: 'other' };

const YAML_NAME = /^(.+)\.ya?ml$/;
/** Area whose registry all plans share. */
export const COMMON_AREA = 'common';
/** Folders below `plans/` that are no areas. */
export const NO_AREAS: readonly string[] = ['registry', 'profiles', 'data'];

/** The part a file plays in a root, by its path relative to the root. */
export function roleOf(path: string): Role {
  const [top, ...below] = path.split('/');
  const bare = YAML_NAME.exec(below.join('/'))?.[1];
  if (bare === undefined || below.some((name) => name.startsWith('.'))) return { is: 'other' };
  const names = bare.split('/');
  if (top === 'templates') return outlineRole(names);
  if (top !== 'plans') return { is: 'other' };
  const [folder, ...rest] = names;
  if (folder === 'registry' && rest.length === 1 && rest[0] === 'calendar.overrides') return { is: 'calendar-overrides' };
  if (folder === 'registry' && rest.length > 1) return { is: 'registry', area: rest.slice(0, -1).join('/') };
  if (folder === 'profiles' && rest.length > 0) return { is: 'profile', id: rest.join('/') };
  if (folder !== undefined && rest.length > 0 && NO_AREAS.includes(folder)) return { is: 'other' };
  return { is: 'plan', id: bare, area: names.slice(0, -2).join('/') };
}

/** Whether plans share what a file holds. */
export function isShared(path: string): boolean {
  const { is } = roleOf(path);
  return is !== 'plan' && is !== 'other';
}

/** The sources that play one part, in the order of their paths, whatever order they were read in. */
export function sourcesByPath(sources: readonly Source[]): readonly Source[] {
  return [...sources].sort((a, b) => compareTexts(a.path, b.path));
}

function outlineRole(names: readonly string[]): Role {
  const [id, name, ...more] = names;
  if (id === undefined || name !== 'outline' || more.length > 0) return { is: 'other' };
  return { is: 'outline', id };
}
