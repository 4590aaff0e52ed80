import { all, drop, set } from './change.ts';
import { breaks, completed, type FactClass, type FileChange } from './fact-class.ts';
import { campaignOf, type Scene } from './scene.ts';
import { sentenceSeat } from './seats.ts';

/** The rules of visits, changed in the plan and in the profile it takes them from. */
function visitRules(scene: Scene, key: string, value: string): readonly (readonly FileChange[])[] {
  const path = ['inspectors', key];
  return [[{ change: set(path, value) }], [{ path: scene.profile.path, change: set(path, value) }]];
}

function ofVisitRules(key: string, ...values: readonly string[]): FactClass['make'] {
  return function* (scene) {
    if (!campaignOf(scene)) return;
    for (const broken of values.flatMap((value) => visitRules(scene, key, value))) yield { broken };
  };
}

const LAW_OF_2025 = '2025-01-01';

/** Whether a plan is issued under the rules of 2025 on visits to enterprises. */
function isUnderNewLaw({ plan }: Scene): boolean {
  return plan.kind === 'campaign' && (plan.issued ?? '') >= LAW_OF_2025;
}

/** Faults of what the law wants in a plan. */
export const legal: readonly FactClass[] = [
  { name: 'number of inspectors left open', finds: ['legal/inspector-rules-missing'], make: ofVisitRules('perVisit', 'null') },
  { name: 'no credentials to be shown', finds: ['legal/inspector-rules-missing'], make: ofVisitRules('credentials', 'null') },
  { name: 'one inspector', finds: ['legal/inspectors-below-minimum'], make: ofVisitRules('perVisit', '1') },
  {
    name: 'one inspector in a sentence',
    finds: ['legal/inspectors-below-minimum'],
    *make(scene) {
      const seat = campaignOf(scene) && sentenceSeat(scene);
      const say = (count: string) => seat?.type(`${seat.text}每次检查的执法人员不少于${count}人。`);
      for (const wrong of ['1', '一']) {
        const [good, bad] = [say('2'), say(wrong)];
        if (good && bad) yield completed(good, bad);
      }
    },
  },
  {
    name: 'enterprise entered without its code scanned',
    finds: ['legal/entry-rules-missing'],
    *make(scene) {
      if (!isUnderNewLaw(scene)) return;
      for (const broken of visitRules(scene, 'scanOnEntry', 'false')) yield { broken };
    },
  },
  {
    name: 'inspection announced without a paper',
    finds: ['legal/entry-rules-missing'],
    *make(scene) {
      if (isUnderNewLaw(scene)) yield breaks(set(['inspectionNotice'], '{ by: [电话通知] }'));
    },
  },
  {
    name: 'plan started without being filed, or before',
    finds: ['legal/plan-unfiled'],
    *make(scene) {
      const { plan, profile } = scene;
      const start = plan.schedule.window?.start;
      const folder = scene.others.filter((other) => ['campaign', 'annual-plan', 'work-plan'].includes(other.plan.kind));
      if (!start || !plan.issued || plan.issued < '2024-12-30') return;
      const filed = folder.flatMap(({ path, plan: other }) =>
        other.issued ? [{ path, change: set(['filed'], other.issued) }] : [],
      );
      const given = [
        ...filed,
        { path: profile.path, change: set(['requires'], '{ filing: true }') },
        { change: set(['filed'], plan.issued) },
      ];
      yield { given, broken: [{ change: drop(['filed']) }] };
      yield { given, broken: [{ change: set(['filed'], scene.workday(start, 1)) }] };
    },
  },
  {
    name: 'part the region requires left out',
    finds: ['legal/required-part-missing'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign) return;
      const id = /- id: (methods\.record)\b/.exec(scene.outline)?.[1];
      if (id !== undefined) yield breaks(set(['overrides', id], 'null'));
      if (!scene.outline.includes('methods.recusal')) return;
      const parts = { path: scene.profile.path, change: set(['requires'], '{ parts: [随机抽取, 拒绝签字处理, 回避] }') };
      const others = scene.others.filter(({ plan }) => plan.kind === 'campaign');
      const given = [
        parts,
        { change: set(['inspectors', 'recusal'], 'true') },
        ...others.map(({ path }) => ({ path, change: set(['inspectors', 'recusal'], 'true') })),
      ];
      yield { given, broken: [{ change: set(['inspectors', 'recusal'], 'false') }] };
    },
  },
  {
    name: 'document no organ signs, or without a day',
    finds: ['legal/signature-missing'],
    *make() {
      yield breaks(set(['issuers'], '[]'));
      yield breaks(set(['issued'], 'null'));
    },
  },
  {
    name: 'form nobody is told to send in',
    finds: ['legal/statistics-report-unassigned'],
    *make({ plan }) {
      const hasForm = plan.attachments.some(({ form }) => form.startsWith('statistics'));
      if (plan.kind === 'campaign' && plan.schedule.summary && hasForm) yield breaks(drop(['schedule', 'summary']));
    },
  },
  {
    name: 'title of a notice without its issuer or kind',
    finds: ['legal/title-element-missing'],
    *make({ plan, manuscript }) {
      if (!plan.notice) return;
      const { title } = manuscript;
      const own = plan.issuers[0]?.organ.name ?? '';
      const notice = (text: string) => set(['overrides', 'notice.title'], `'${text}'`);
      const given = all(set(['title'], title), notice(`${own}关于印发《${title}》的通知`));
      yield completed(given, notice(`关于印发《${title}》的通知`));
      yield completed(given, notice(`${own}关于印发《${title}》`));
    },
  },
];
