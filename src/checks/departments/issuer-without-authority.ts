import type { Plan, PlanKind } from '../../plan/plan.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck, type Subject } from '../check.ts';
import { organWord } from '../inspections/organ-word.ts';
import { mayDirect } from './authority.ts';
import { tasksBeyond } from './tasks-beyond.ts';

/** Kinds whose document gives tasks; results and disposals only tell. */
const GIVES_TASKS: ReadonlySet<PlanKind> = new Set(['campaign', 'work-plan', 'annual-plan', 'item-list']);
const APPROVED = /经[^，。；]{0,20}(?:政府|领导小组|联席会议|[省市州盟县区旗]委)[^，。；]{0,6}(?:同意|批准|授权|审定|审议通过)/;
/** A sentence that names the government by reference. */
const GOVERNMENT = /\{\{\s*government\s*\}\}/g;
const OPENING = /^(?:preamble|overrides\.(?:preamble|notice\.text))(?:\.|$)/;

/** An issuer that gives tasks to organs it does not stand above. */
export const issuerWithoutAuthority: Check = defineCheck({
  id: 'departments/issuer-without-authority',
  severity: 'warning',
  title: { zh: '发文机关无权向对方部署任务', en: 'The issuer gives tasks to organs of its own or a higher rank' },
  why: {
    zh: '部门之间没有隶属关系，平级部门可以不执行；督办、考核也没有依据。',
    en: 'Departments do not answer to one another: those of equal rank need not follow, and cannot be held to it.',
  },
  fix: {
    zh: '改由政府、领导小组或其办公室行文；经政府同意由部门行文的，在 `notice.text` 写明“经区政府同意”；只管本部门的，改写句子。',
    en: 'Let the government or the coordinating body issue it; where the government agreed, say “经区政府同意” in `notice.text`; or speak to your own units.',
  },
  basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第四章（依据待核）',
  effectiveFrom: null,
  messages: {
    beyond: {
      zh: '“{issuer}”向“{organ}”部署任务，应由其上级或协调机构行文',
      en: 'Unexpected tasks from “{issuer}” for “{organ}”, expected an issuer placed above it',
    },
  },
  example: {
    bad: `
      kind: work-plan
      issuers: [区市场监管局]
      addressees: [«区卫生健康局»]`,
    good: `
      kind: work-plan
      issuers: [区联席办]
      addressees: [区卫生健康局]`,
  },

  *run(subject, found) {
    const { plan } = subject;
    const issuers = plan.issuers.length === 0 ? plan.mark : plan.issuers;
    const [issuer] = issuers;
    if (issuer === undefined || !GIVES_TASKS.has(plan.kind)) return;
    if (isApproved(subject)) return;
    const beyond = plan.addressees.filter(
      ({ organ }) => !takesPart(organ, plan) && issuers.every((each) => !mayDirect(each.organ, organ, subject)),
    );
    const told = beyond.map((each) => ({ written: organWord(each), spot: at(each.path) }));
    const [first, ...others] = told.length > 0 ? told : tasksBeyond(issuers, subject);
    if (first === undefined) return;
    const also = { zh: '这里也部署了任务', en: 'given tasks too' };
    yield found(
      'beyond',
      first.spot,
      { issuer: issuer.organ.name, organ: first.written },
      { spot: at(issuer.path), note: { zh: '发文机关', en: 'the issuer' } },
      ...others.map(({ spot }) => ({ spot, note: also })),
    );
  },
});

/** A campaign carries out a plan of the year: its lead calls on those who take part, and on groups they are of. */
function takesPart({ id, kind }: Organ, plan: Plan): boolean {
  if (plan.kind !== 'campaign') return false;
  return kind === '群体' || plan.departments.some(({ reference: { organ } }) => [organ.id, ...organ.members].includes(id));
}

/** Whether the document says at its head that a government or a coordinating body agreed to it. */
function isApproved({ plan, manuscript }: Subject): boolean {
  const typed = plan.prose.filter(({ path }) => OPENING.test(path.join('.')));
  return [...typed.map(({ text }) => text.replace(GOVERNMENT, '政府')), ...openingOf(plan, manuscript)].some((text) =>
    APPROVED.test(text),
  );
}

/** The paragraphs of the notice; of a plan without one, the first. */
function openingOf({ notice }: Plan, manuscript: Subject['manuscript']): readonly string[] {
  const blocks = manuscript?.parts[0]?.blocks ?? [];
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return notice ? paragraphs : paragraphs.slice(0, 1);
}
