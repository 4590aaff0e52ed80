import type { FixedFile } from '../../build/findings/apply-fixes.ts';
import type { Language } from '../../core/diagnostic.ts';
import type { FixReport } from '../../shell/build-report.ts';
import { changedLines } from './changed-lines.ts';
import type { Paint } from './paint.ts';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
}

/** What was mended, file by file; with a dry run, what would be typed, line by line. */
export function fixLines(fixes: FixReport | null, look: Look): readonly string[] {
  if (fixes === null) return [];
  const { written, files } = fixes;
  const lines = files.flatMap((file) => (written ? [] : diffLines(file, look.paint)));
  const told = files.map(({ after, count }) => counted(after.path, count, written)[look.language]);
  return [...lines, ...(told.length === 0 ? [NOTHING[look.language]] : told), ''];
}

const NOTHING = { zh: '没有可以自动修改的问题', en: 'nothing that can be mended unasked' };

function counted(path: string, count: number, written: boolean) {
  return written
    ? { zh: `已修改 ${path}：${count} 处`, en: `mended ${path}: ${count}` }
    : { zh: `将修改 ${path}：${count} 处`, en: `would mend ${path}: ${count}` };
}

function diffLines({ before, after }: FixedFile, paint: Paint): readonly string[] {
  const hunks = changedLines(before.text, after.text).flatMap(({ from, removed, to, added }) => [
    paint('cyan', `@@ -${from},${removed.length} +${to},${added.length} @@`),
    ...removed.map((line) => paint('red', `-${line}`)),
    ...added.map((line) => paint('green', `+${line}`)),
  ]);
  return [paint('bold', `--- ${before.path}`), paint('bold', `+++ ${after.path}`), ...hunks, ''];
}
