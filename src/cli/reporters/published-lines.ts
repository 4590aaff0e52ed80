import type { Language, Message } from '../../core/diagnostic.ts';
import type { PublishReport } from '../../shell/build-report.ts';

/** Files that are not public are named where they are few. */
const MOST_WITHHELD = 6;

interface Look {
  readonly language: Language;
  readonly quiet?: boolean;
}

/** What was put where everybody may see it, and what was kept back. */
export function publishedLines(published: PublishReport | undefined, { language, quiet }: Look): readonly string[] {
  if (published === undefined) return [];
  const { folder, files, removed, withheld } = published;
  if (files === 0) return [NOT_PUBLISHED[language]];
  const left = withheld.length - MOST_WITHHELD;
  const named = withheld.slice(0, MOST_WITHHELD).join(language === 'zh' ? '、' : ', ');
  const told: Message = {
    zh: `公开的 ${files} 件放在 ${folder}${removed > 0 ? `，撤下 ${removed} 件` : ''}`,
    en: `public files in ${folder}: ${files}${removed > 0 ? `, taken down: ${removed}` : ''}`,
  };
  const kept: Message = {
    zh: `不公开的 ${withheld.length} 件没有放：${named}${left > 0 ? ' 等' : ''}`,
    en: `not public, not put there: ${withheld.length} (${named}${left > 0 ? ' …' : ''})`,
  };
  return [told[language], ...(withheld.length > 0 && !quiet ? [kept[language]] : [])];
}

const NOT_PUBLISHED: Message = { zh: '有错误，没有发布', en: 'there are errors, so that nothing was published' };
