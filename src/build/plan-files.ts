import { compareTexts } from '../core/compare-texts.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { grouped } from '../core/grouped.ts';
import type { Source } from '../core/source.ts';
import { planFolder } from './plan-folder.ts';
import { roleOf, sourcesByPath } from './role-of.ts';
import type { SharedSources } from './shared-sources.ts';

/** A file that holds a plan, as its name tells. */
export interface PlanFile {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly source: Source | undefined;
  readonly unreadable: readonly Diagnostic[];
}

/** The ids and paths of the plans among the files of a root, in the order of ids. */
export function planFiles({ sources, unreadable }: Omit<SharedSources, 'builtIn'>): readonly PlanFile[] {
  const files = sourcesByPath(sources).flatMap((source): PlanFile[] => {
    const role = roleOf(source.path);
    return role.is === 'plan' ? [{ id: role.id, area: role.area, path: source.path, source, unreadable: [] }] : [];
  });
  const lost = unreadable.flatMap((diagnostic): PlanFile[] => {
    const role = roleOf(diagnostic.file);
    if (role.is !== 'plan') return [];
    return [{ id: role.id, area: role.area, path: diagnostic.file, source: undefined, unreadable: [diagnostic] }];
  });
  return [...files, ...lost].sort((a, b) => compareTexts(a.id, b.id) || compareTexts(a.path, b.path));
}

/** Plans of one folder are judged beside each other, and stand in no relation to those of others. */
export function filesByFolder(files: readonly PlanFile[]): ReadonlyMap<string, readonly PlanFile[]> {
  return grouped(files, ({ id }) => planFolder(id));
}
