import type { Language, Message } from '../../core/diagnostic.ts';
import type { BuildReport } from '../../shell/build-report.ts';
import type { Paint } from './paint.ts';

interface LineOptions {
  readonly language: Language;
  readonly paint: Paint;
  readonly quiet: boolean;
}

/** More would bury what else there is to say. */
const MOST_REBUILT = 20;

/** What was made anew and why, what would be made, what was taken away, and what is left over. */
export function buildLines(report: BuildReport, { language, paint, quiet }: LineOptions): readonly string[] {
  if (quiet) return [];
  const { artifacts, intended, pruned, orphans } = report;
  const noted = (text: string, note: Message) => `${text} ${paint('dim', `（${note[language]}）`)}`;
  const rebuilt = artifacts.flatMap(({ path, status, reason }) => (status === 'written' && reason ? [noted(path, reason)] : []));
  const left = rebuilt.length - MOST_REBUILT;
  const isDry = artifacts.length === 0;
  return [
    ...rebuilt.slice(0, MOST_REBUILT),
    ...(left > 0 ? [more(left)[language]] : []),
    ...intended.map(({ job, reason }) => noted(job.file, reason)),
    ...pruned.map((path) => `${path} ${(isDry ? WORDS.prunable : WORDS.pruned)[language]}`),
    ...orphans.map((path) => `${path} ${WORDS.orphan[language]}`),
  ];
}

const WORDS = {
  orphan: { zh: '已没有方案生成它', en: 'no plan makes it any more' },
  pruned: { zh: '已没有方案生成它，删去了', en: 'no plan makes it any more: removed' },
  prunable: { zh: '已没有方案生成它，将删去', en: 'no plan makes it any more: would be removed' },
};

function more(count: number): Message {
  return { zh: `另有 ${count} 份重新生成`, en: `files made anew beside these: ${count}` };
}
