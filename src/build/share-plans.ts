import { planFiles } from './compile.ts';
import { planFolder } from './plan-folder.ts';
import type { SharedSources } from './shared-inputs.ts';

interface Folder {
  readonly ids: string[];
  /** Of all its plans, in characters. */
  size: number;
}

/**
 * Divides plans into at most `count` shares of about one size, in their order. Plans of one folder are judged beside each
 * other, and stay together.
 */
export function sharePlans(
  given: SharedSources,
  asked: ReadonlySet<string>,
  count: number,
): readonly [ReadonlySet<string>, ...ReadonlySet<string>[]] {
  const folders = foldersOf(given, asked);
  const whole = folders.reduce((sum, { size }) => sum + size, 0);
  const shares: [Set<string>, ...Set<string>[]] = [new Set()];
  let [share] = shares;
  let before = 0;
  for (const { ids, size } of folders) {
    if (share.size > 0 && before + size / 2 > (whole * shares.length) / count) {
      share = new Set();
      shares.push(share);
    }
    for (const id of ids) share.add(id);
    before += size;
  }
  return shares;
}

/** The folders of the plans asked for, in the order of their first plans. */
function foldersOf(given: SharedSources, asked: ReadonlySet<string>): readonly Folder[] {
  const folders = new Map<string, Folder>();
  for (const { id, source } of planFiles(given)) {
    if (!asked.has(id)) continue;
    const folder = folders.get(planFolder(id)) ?? { ids: [], size: 0 };
    folder.ids.push(id);
    folder.size += source?.text.length ?? 0;
    folders.set(planFolder(id), folder);
  }
  return [...folders.values()];
}
