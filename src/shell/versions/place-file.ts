import { planFiles } from '../../build/plan-files.ts';
import { planFolder } from '../../build/plan-folder.ts';
import type { Stages } from '../../build/stages.ts';
import { UsageError } from '../../core/failure.ts';
import type { Source } from '../../core/source.ts';
import type { ReadingHost } from '../host.ts';

interface Placing {
  readonly host: ReadingHost;
  /** The plan it is compared with; null where that lies in no root either. */
  readonly beside: string | null;
  readonly stages: Stages;
}

/**
 * Where a file from outside would stand in a root: in the place of the plan it is compared with, else beside the plans that
 * name the same profile. Throws `UsageError` where there are none.
 */
export async function placeFile(
  source: Source,
  { host, beside, stages }: Placing,
): Promise<{ readonly path: string; readonly id: string }> {
  const files = planFiles(await host.readSources());
  const twin = files.find(({ id }) => id === beside);
  if (twin !== undefined) return { path: twin.path, id: twin.id };
  const profile = profileOf(source, stages);
  const like = files.find(
    (file) => profile !== undefined && file.source !== undefined && profileOf(file.source, stages) === profile,
  );
  if (like === undefined) throw new UsageError(homeless(source.path));
  const name = source.path.replace(/\.ya?ml$/, '').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const id = `${planFolder(like.id)}/${name}`;
  return { path: `plans/${id}.yaml`, id };
}

function profileOf(source: Source, { readData }: Stages): unknown {
  const data = readData(source);
  return data !== null && typeof data === 'object' && 'profile' in data ? data.profile : undefined;
}

function homeless(name: string) {
  return {
    zh: `\`${name}\` 不在工作文件夹里，也没有方案与它用同一份地区年度规则（profile）；用 --root DIR 指明它的工作文件夹`,
    en: `\`${name}\` lies in no root, and no plan names the same profile; name its root with --root DIR`,
  };
}
