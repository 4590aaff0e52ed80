import type { Language, Message } from '../../core/diagnostic.ts';
import type { PapersReport } from '../../shell/forms/papers-report.ts';

/** Files that are named; of more the rest is counted. */
const MOST = 10;

/** What became of the papers of a list, for people. */
export function papersLines(
  papers: PapersReport,
  { language, dryRun }: { language: Language; dryRun: boolean },
): readonly string[] {
  const { volumes, left, removed } = papers;
  return [
    (dryRun ? intended(papers) : made(papers))[language],
    ...(papers.rejected > 0 ? [rejected(papers.rejected)[language]] : []),
    ...volumes.map((path) => VOLUME[language] + path),
    ...(papers.missing.length > 0 ? [unprinted(papers.missing)[language]] : []),
    ...left.slice(0, MOST).map((path) => (removed ? REMOVED : LEFT)[language] + path),
    ...(left.length > MOST ? [more(left.length - MOST)[language]] : []),
  ];
}

const VOLUME: Message = { zh: '合订  ', en: 'bound  ' };
const REMOVED: Message = { zh: '已删除  ', en: 'removed  ' };
const LEFT: Message = { zh: '名单上已没有（--prune 删除）  ', en: 'no longer on the list (--prune removes it)  ' };

function made({ targets, written, unchanged, folder }: PapersReport): Message {
  return {
    zh: `${targets} 户的检查用表在 ${folder}：新写 ${written} 份，未变 ${unchanged} 份`,
    en: `papers of ${targets} enterprises in ${folder}: ${written} written, ${unchanged} unchanged`,
  };
}

function intended({ targets, folder }: PapersReport): Message {
  return {
    zh: `将为 ${targets} 户做检查用表，放在 ${folder}`,
    en: `papers of ${targets} enterprises would be made in ${folder}`,
  };
}

function rejected(count: number): Message {
  return {
    zh: `${count} 行有错误，没有做表；改好名单再运行一次`,
    en: `rows with errors, left out: ${count}; mend the list and run again`,
  };
}

function unprinted(characters: readonly string[]): Message {
  return {
    zh: `打印字体没有这些字，合订的 PDF 里印作 〓，Word 文件不受影响：${characters.join('')}`,
    en: `the printing fonts lack these characters, shown as 〓 in bound PDFs; Word files have them: ${characters.join('')}`,
  };
}

function more(count: number): Message {
  return { zh: `另有 ${count} 份`, en: `others: ${count}` };
}
