import { type Check, defineCheck, within } from '../check.ts';
import { withoutReferences } from './without-references.ts';

/** Marks of an open point. Sequences of X count only apart from Latin letters and digits: LED-XX2 is a name. */
const PLACEHOLDER = new RegExp(
  [
    '另行通知|另行确定|另行安排',
    '(?<![等对有亟])待定(?![期时向位点义制价岗员])|待补充|待填写|待确认',
    '(?<![A-Za-z])(?:TBD|TODO|TBC)(?![A-Za-z])',
    '(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|[×✕╳]{2,}|[○〇]{3,}',
    '(?<![A-Za-z0-9])[XxＸｘ×](?=年|月|日|号|次)',
    '_{2,}|＿{2,}|…{4,}',
  ].join('|'),
  'gi',
);

/** A document about to be issued with something left open. */
export const placeholderLeft: Check = defineCheck({
  id: 'text/placeholder-left',
  severity: 'error',
  title: { zh: '文中留有未定事项或占位符', en: 'A point is left open or a placeholder unfilled' },
  why: {
    zh: '印发的文件应当是定稿，未定的事项收文方无法执行。',
    en: 'An issued document is final; nobody can act on what it leaves open.',
  },
  fix: {
    zh: '写成确定的内容；定不下来的，删去这句话。',
    en: 'Write what was decided, or remove the sentence.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    open: {
      zh: '文中留有“{found}”，印发前应写定',
      en: 'Unexpected open point “{found}”, expected settled text before issue',
    },
  },

  example: {
    bad: `
      overrides: { results: 分组情况«另行通知»。 }`,
    good: `
      overrides: { results: 分组情况由牵头部门在抽取名单当日告知各部门。 }`,
  },

  *run({ plan }, found) {
    for (const { text, path } of plan.prose) {
      const typed = withoutReferences(text, ' ');
      for (const { 0: match, index } of typed.matchAll(PLACEHOLDER)) {
        yield found('open', within(path, index, index + match.length), { found: match });
      }
    }
  },
});
