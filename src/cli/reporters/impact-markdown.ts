import type { Impact, PlanImpact } from '../../build/versions/compare-roots.ts';
import type { Diagnostic, Language, Message } from '../../core/diagnostic.ts';
import { severityNames } from '../../core/severity-names.ts';
import { lineColumn } from '../../core/source.ts';
import type { ProseChange } from '../../diff/compare-prose.ts';
import { excerptPieces } from '../../diff/excerpt-pieces.ts';
import { wordFactChange } from '../../diff/word-fact-change.ts';
import type { ImpactReport } from '../../shell/run-report.ts';
import { markdownMessage, markdownPiece, markdownText } from './markdown-text.ts';

/** Signs of one text; entries of one list. */
const MOST_SIGNS = 160;
const MOST_ENTRIES = 40;
/** Hosts refuse comments above 65536 signs. */
const MOST_IN_ALL = 60_000;
const SHORT_COMMIT = 9;

/** What a branch changes, as a comment for those who look at it: the sum first, details folded, never longer than hosts take. */
export function printImpactMarkdown({ base, commit, impact }: ImpactReport, language: Language): string {
  const { plans, fresh, mended } = impact;
  const head = [
    `## ${WORDS.title[language]}`,
    '',
    summary(impact, language),
    '',
    `${WORDS.base[language]} ${markdownText(base)}（\`${commit.slice(0, SHORT_COMMIT)}\`）`,
  ];
  if (plans.length + fresh.length + mended.length === 0) return `${head.join('\n')}\n`;
  const parts = [
    ...(plans.length === 0 ? [] : [documents(plans, language)]),
    ...numbers(plans, language),
    ...departments(plans, language),
    ...findings(fresh, 'fresh', language),
    ...findings(mended, 'mended', language),
    ...details(plans, language),
  ];
  return fitted([head.join('\n'), ...parts], language);
}

/** Later parts are left out where all of them would be too long. */
function fitted(parts: readonly string[], language: Language): string {
  const kept: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > MOST_IN_ALL) return `${kept.join('\n\n')}\n\n${WORDS.cut[language]}\n`;
    kept.push(part);
  }
  return `${kept.join('\n\n')}\n`;
}

function summary({ plans, unchanged, fresh, mended }: Impact, language: Language): string {
  if (plans.length + fresh.length + mended.length === 0) return WORDS.nothing[language];
  const organs = new Set(plans.flatMap((plan) => plan.organs)).size;
  const errors = fresh.filter(({ severity }) => severity === 'error').length;
  const told: Message = {
    zh: `${plans.length} 份方案有变化（其余 ${unchanged} 份不变），涉及 ${organs} 个部门；新问题 ${fresh.length} 个（错误 ${errors} 个），消除 ${mended.length} 个。`,
    en: `${plans.length} plans change (${unchanged} do not), ${organs} departments are concerned; ${fresh.length} new findings (${errors} errors), ${mended.length} mended.`,
  };
  return told[language];
}

function documents(plans: readonly PlanImpact[], language: Language): string {
  const columns = [WORDS.document, WORDS.change, WORDS.files].map((word) => word[language]);
  const rows = plans.slice(0, MOST_ENTRIES).map(({ id, title, is, made, gone, blocked }) => {
    const files = [...made.map(fileName), ...gone.map((file) => `~~${fileName(file)}~~`)].join(' ');
    const names = blocked ? WORDS.blocked[language] : files;
    return `| ${markdownText(title, MOST_SIGNS)}<br>${markdownText(id)} | ${CHANGES[is][language]} | ${names} |`;
  });
  const lines = [`### ${WORDS.documents[language]}`, '', `| ${columns.join(' | ')} |`, '|---|---|---|', ...rows];
  return [...lines, ...more(plans.length, language)].join('\n');
}

function fileName(file: string): string {
  return markdownText(file.slice(file.lastIndexOf('/') + 1));
}

function more(count: number, language: Language): readonly string[] {
  const left = count - MOST_ENTRIES;
  const told: Message = { zh: `另有 ${left} 项`, en: `${left} more` };
  return left > 0 ? ['', told[language]] : [];
}

/** Facts whose number rose or fell, or whose day moved. */
function numbers(plans: readonly PlanImpact[], language: Language): readonly string[] {
  const lines = plans.flatMap(({ id, changes }) =>
    (changes?.facts ?? [])
      .filter(({ effects }) => effects.length > 0)
      .map((change) => `- ${markdownText(id)}：${markdownText(wordFactChange(change, MOST_SIGNS))}`),
  );
  return listPart(WORDS.numbers, lines, language);
}

function departments(plans: readonly PlanImpact[], language: Language): readonly string[] {
  const byOrgan = new Map<string, string[]>();
  for (const { id, organs } of plans) for (const organ of organs) byOrgan.set(organ, [...(byOrgan.get(organ) ?? []), id]);
  const lines = [...byOrgan].map(
    ([organ, ids]) => `- ${markdownText(organ, MOST_SIGNS)}：${ids.map((id) => markdownText(id)).join('、')}`,
  );
  return listPart(WORDS.departments, lines, language);
}

function listPart(title: Message, lines: readonly string[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  return [[`### ${title[language]}`, '', ...lines.slice(0, MOST_ENTRIES), ...more(lines.length, language)].join('\n')];
}

function findings(found: readonly Diagnostic[], which: 'fresh' | 'mended', language: Language): readonly string[] {
  const lines = found.map(({ file, place, severity, rule, message }) => {
    const line = place === undefined ? '' : `:${lineColumn(place.source.text, place.range.start).line}`;
    const at = `${markdownText(file)}${which === 'fresh' ? line : ''}`;
    return `- ${severityNames[severity][language]} ${at} ${markdownMessage(message[language], MOST_SIGNS)} \`${rule}\``;
  });
  if (which === 'fresh' || lines.length === 0) return listPart(WORDS.fresh, lines, language);
  return [
    folded(`${WORDS.mended[language]}（${lines.length}）`, [...lines.slice(0, MOST_ENTRIES), ...more(lines.length, language)]),
  ];
}

function details(plans: readonly PlanImpact[], language: Language): readonly string[] {
  return plans.flatMap(({ id, changes }) => {
    if (changes === null) return [];
    const facts = changes.facts.map((change) => `- ${markdownText(wordFactChange(change, MOST_SIGNS))}`);
    const prose = changes.prose.map(proseLine);
    const lines = [...facts.slice(0, MOST_ENTRIES), ...more(facts.length, language)];
    const words = [...prose.slice(0, MOST_ENTRIES), ...more(prose.length, language)];
    const others = changes.others ? [`- ${WORDS.others[language]}`] : [];
    const title = `${markdownText(id)}：${WORDS.counts[language](facts.length, prose.length)}`;
    return [
      folded(title, [...lines, ...others, ...(words.length === 0 ? [] : ['', `**${WORDS.prose[language]}**`, '', ...words])]),
    ];
  });
}

function proseLine({ place, before, after }: ProseChange): string {
  const pieces = excerptPieces(before ?? '', after ?? '').map(({ is, text }) => {
    const words = markdownPiece(text, MOST_SIGNS);
    return is === 'same' ? words : is === 'gone' ? `<del>${words}</del>` : `<ins>${words}</ins>`;
  });
  return `- ${place === '' ? '' : `${markdownText(place, MOST_SIGNS)}：`}${pieces.join('')}`;
}

function folded(title: string, lines: readonly string[]): string {
  return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

const CHANGES: Readonly<Record<PlanImpact['is'], Message>> = {
  added: { zh: '新增', en: 'new' },
  removed: { zh: '删去', en: 'removed' },
  changed: { zh: '改动', en: 'changed' },
  broken: { zh: '改坏（读不出）', en: 'broken' },
  mended: { zh: '改好（原来读不出）', en: 'mended' },
};

const WORDS = {
  title: { zh: '影响说明', en: 'Impact' },
  base: { zh: '相对于', en: 'compared with' },
  nothing: { zh: '公文内容没有变化。', en: 'No document changes.' },
  documents: { zh: '公文', en: 'Documents' },
  document: { zh: '方案', en: 'plan' },
  change: { zh: '变化', en: 'change' },
  files: { zh: '重新生成的文件', en: 'files made anew' },
  blocked: { zh: '有错误，暂不生成', en: 'has errors, not built' },
  numbers: { zh: '数字和日期', en: 'Numbers and days' },
  departments: { zh: '涉及部门', en: 'Departments concerned' },
  fresh: { zh: '新问题', en: 'New findings' },
  mended: { zh: '消除的问题', en: 'Mended findings' },
  prose: { zh: '正文', en: 'Wording' },
  others: { zh: '版式或表头有变化', en: 'the layout changes' },
  cut: {
    zh: '内容过长，其余略去；用 banwen diff 逐份查看。',
    en: 'Too long; the rest is left out. See each plan with banwen diff.',
  },
  counts: {
    zh: (facts: number, prose: number) => `${facts} 项事实，${prose} 段文字`,
    en: (facts: number, prose: number) => `${facts} facts, ${prose} paragraphs`,
  },
} as const;
