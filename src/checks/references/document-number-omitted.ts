import type { CitedDocument, Organ } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Spot, type Subject, within } from '../check.ts';
import { normalTitle } from '../wording/normal-title.ts';
import { citations } from './citations.ts';

/** Laws, regulations and lists are known by their titles. */
const KNOWN_BY_TITLE = /(?:法|法典|条例|规定|办法|细则|规则|标准|清单|目录|名录)$/;
const KNOWN_KINDS: ReadonlySet<string> = new Set(['法律', '行政法规', '地方性法规', '规章', '标准']);
/** Papers of organs, where nobody registered them: those long enough to be titles. A campaign without 红头 has no number. */
const PAPER = /.{7}(?:通知|意见|方案|计划|要点|规范|纲要|批复|函|通报)$/;
const CAMPAIGN = /抽查(?:工作)?(?:实施)?方案$/;
const EDITION = /[（(][^）)]{0,60}版[）)]$/;

/** A document cited by its title alone. */
export const documentNumberOmitted: Check = defineCheck({
  id: 'references/document-number-omitted',
  severity: 'warning',
  title: { zh: '引用文件没有写发文字号', en: 'A document is cited without its number' },
  why: {
    zh: '同题的文件不止一件，没有字号，读者查不到所引的是哪一件。',
    en: 'Several documents share a title; without the number readers cannot find the one meant.',
  },
  fix: {
    zh: '在登记库 `docs[].number` 写上字号，`basis` 引用时自动印出；句子里在标题后写“（字号）”。',
    en: 'Register the number in `docs[].number`, `basis` then prints it; in a sentence write it in brackets after the title.',
  },
  basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）（依据待核）',
  effectiveFrom: null,
  messages: {
    omitted: {
      zh: '引用《{title}》没有发文字号，应在标题后写明，如 `{example}`',
      en: 'Unexpected citation of 《{title}》 without a number, expected one such as `{example}`',
    },
  },
  example: {
    bad: 'overrides: { preamble: 按照《«示例市甲区2026年“双随机、一公开”监管工作实施方案»》开展。 }',
    good: 'overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》（甲联办〔2026〕2号）开展。 }',
  },

  *run(subject, found) {
    for (const { document, spot } of withoutNumber(subject)) {
      yield found('omitted', spot, { title: document.title, example: document.number ?? likelyNumber(document, subject) });
    }
  },
});

interface Omission {
  readonly document: Pick<CitedDocument, 'title' | 'number' | 'issuer' | 'date'>;
  readonly spot: Spot;
}

/** Each document once, at its first mention; a number given at any of them is enough. */
function withoutNumber(subject: Subject): readonly Omission[] {
  const { plan, registry } = subject;
  const records = new Map(registry.documents.map((document) => [normalTitle(document.title), document]));
  const done = new Set<string>();
  const basis = plan.basis.flatMap(({ document, path }) => {
    const isRegistered = registry.documents.some(({ id }) => id === document.id);
    done.add(normalTitle(document.title));
    return isRegistered && document.number === null && needsNumber(document) ? [{ document, spot: at(path) }] : [];
  });
  const cited = citations(subject);
  for (const { title, number, isTold } of cited) if (number !== null || isTold) done.add(normalTitle(title));
  const typed = cited.flatMap(({ title, path, start, end }) => {
    const key = normalTitle(title);
    const document = records.get(key) ?? { title, number: null, issuer: null, date: null };
    const isPaper = records.has(key) ? needsNumber(document) : PAPER.test(title) && !CAMPAIGN.test(title);
    if (done.has(key) || !isPaper) return [];
    done.add(key);
    return [{ document, spot: within(path, start, end) }];
  });
  return [...basis, ...typed];
}

function needsNumber({ title, kind }: { readonly title: string; readonly kind?: string | null }): boolean {
  return !KNOWN_BY_TITLE.test(title) && !EDITION.test(title) && !KNOWN_KINDS.has(kind ?? '');
}

/** The number of the plan of that title; else what it looks like: 机关代字 of its issuer and the year it names. */
function likelyNumber({ title, issuer, date }: Omission['document'], { plan, registry, ledger }: Subject): string {
  const own = ledger.find((each) => each.title !== null && normalTitle(each.title.text) === normalTitle(title));
  if (own?.number) return own.number.text;
  const organ: Organ | undefined = registry.organs.find(({ id }) => id === issuer);
  const year = date?.slice(0, 4) ?? /\d{4}(?=年)/.exec(title)?.[0] ?? String(plan.year);
  return `${organ?.documentPrefix ?? '机关代字'}〔${year}〕×号`;
}
