import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { headingOf, plainTitle } from './document-heading.ts';

/** 文种 a title ends in. */
const KIND =
  /(?:通知|通告|通报|公告|公示|意见|决定|决议|命令|令|函|报告|请示|批复|纪要|议案|公报|方案|计划|办法|规定|细则|要点|清单)(?:[（(][^（()）]*[）)])?$/;
const OF_SUBJECT = /^关于|的$/g;

/** The title of a document under a red heading, without issuer, subject or kind. */
export const titleElementMissing: Check = defineCheck({
  id: 'legal/title-element-missing',
  severity: 'warning',
  title: { zh: '标题缺少要素', en: 'The title lacks an element' },
  why: {
    zh: '公文标题由发文机关名称、事由和文种组成，缺一样，转载和引用时就认不出是谁发的什么文。',
    en: 'A title is made of issuer, subject and kind; without one of them nobody who cites it can tell the document.',
  },
  fix: {
    zh: '改写 `notice.title` 时写全三样；不改写，标题按规则自动写成。',
    en: 'Give all three where you override `notice.title`; left alone, the title is made of them.',
  },
  basis: '《党政机关公文处理工作条例》第九条、GB/T 9704-2012 7.3.1（依据待核）',
  effectiveFrom: null,
  messages: {
    lacking: {
      zh: '标题为“{found}”，应含发文机关、事由、文种，如“{expected}”',
      en: 'Unexpected title “{found}”, expected issuer, subject and kind such as “{expected}”',
    },
  },
  example: {
    bad: `
      notice: true
      title: 示例市甲区2026年第三次联合抽查实施方案
      overrides: { notice.title: «'关于印发《{{title}}》的通知'» }`,
    good: `
      notice: true
      title: 示例市甲区2026年第三次联合抽查实施方案
      overrides: { notice.title: '{{issuer}}关于印发《{{title}}》的通知' }`,
  },

  *run(subject, found) {
    const heading = headingOf(subject);
    if (heading === undefined) return;
    const { text, path, begins } = heading;
    const title = plainTitle(text);
    const issuer = begins.find((name) => title.startsWith(plainTitle(name)));
    const rest = issuer === undefined ? title : title.slice(plainTitle(issuer).length);
    const hasSubject = rest.replace(KIND, '').replace(OF_SUBJECT, '') !== '';
    if (issuer !== undefined && hasSubject && KIND.test(rest)) return;
    yield found('lacking', at(path), { found: text, expected: wholeTitle(subject, { text, hasSubject, issuer }) });
  },
});

interface Lacking {
  readonly text: string;
  readonly hasSubject: boolean;
  readonly issuer: string | undefined;
}

/** The same title with what it lacks. */
function wholeTitle({ plan }: Subject, { text, hasSubject, issuer }: Lacking): string {
  const name = issuer === undefined ? ((plan.issuers[0] ?? plan.mark[0])?.organ.name ?? '发文机关') : '';
  if (!hasSubject) return `${name}${issuer ?? ''}关于印发《${plan.title?.text ?? '……'}》的通知`;
  return `${name}${text}${KIND.test(text) ? '' : '的通知'}`;
}
