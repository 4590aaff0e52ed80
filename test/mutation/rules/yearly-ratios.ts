import { all, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { campaignOf, tasksOf, valueAt } from './scene.ts';
import { sentenceSeat } from './seats.ts';

/** Faults of what a year adds up to, of limits of the profile and of targets. */
export const yearlyRatios: readonly FactClass[] = [
  {
    name: 'ratio below the floor of a closed year',
    finds: ['ratios/yearly-share-below-floor'],
    *make(scene) {
      const ratio = campaignOf(scene)?.sampling?.ratio;
      // what was inspected counts before what was planned
      const isCounted = scene.others.some(({ plan }) => plan.kind === 'campaign' || plan.kind === 'results');
      if (!ratio || ratio.sense === 'between' || isCounted) return;
      for (const low of ['1%', '2%', '2.9%']) {
        const given = [{ path: scene.profile.path, change: set(['closed'], 'true') }];
        yield { given, broken: [{ change: set([...ratio.path, ratio.sense], low) }] };
      }
    },
  },
  {
    name: 'campaign of one department where all are to be joint',
    finds: ['ratios/joint-share-below-target'],
    *make(scene) {
      const { plan, profile } = scene;
      for (const { path, partners } of tasksOf(plan)) if (partners.length > 0) yield breaks(drop([...path, 'partners']));
      const campaign = campaignOf(scene);
      // an outline that names the partners cannot print a campaign without them
      if (!scene.outline.includes('when: partners')) return;
      if (!campaign || campaign.departments.length < 2 || scene.others.some((other) => other.plan.kind === 'campaign')) return;
      const given = [{ path: profile.path, change: set(['limits', 'jointShare'], '100%') }];
      const alone: Change = (text) =>
        campaign.departments.reduceRight((typed, { role, path }) => (role === '牵头' ? typed : drop(path)(typed)), text);
      yield { given, broken: [{ change: alone }] };
    },
  },
  {
    name: 'joint share raised above what the year has',
    finds: ['ratios/joint-share-below-target'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (campaign?.departments.length !== 1) return;
      const share = (text: string) => [{ path: scene.profile.path, change: set(['limits', 'jointShare'], text) }];
      yield { given: share('40%'), broken: share('100%') };
    },
  },
  {
    name: 'routine item drawn above its limit',
    finds: ['ratios/routine-ratio-over-limit'],
    *make(scene) {
      const { plan, profile } = scene;
      const ratios = plan.kind === 'campaign' ? [plan.sampling?.ratio] : tasksOf(plan).map(({ sampling }) => sampling?.ratio);
      const names = new Set(
        scene.entries('items').flatMap(({ fields }) => (fields['class'] === '一般检查事项' ? [String(fields['name'])] : [])),
      );
      const items =
        plan.kind === 'campaign' ? plan.departments.flatMap((each) => each.items) : tasksOf(plan).flatMap((each) => each.items);
      if (!items.some(({ item }) => names.has(item.name)) || !ratios.some((ratio) => ratio && ratio.low > 200)) return;
      const limit = (text: string) => [{ path: profile.path, change: set(['limits', 'routineItemShare'], text) }];
      yield { given: limit('60%'), broken: limit('2%') };
    },
  },
  {
    name: 'object drawn more often than allowed',
    finds: ['ratios/inspections-over-yearly-limit'],
    *make(scene) {
      const { plan, profile, others, files } = scene;
      if (plan.kind !== 'results') return;
      const campaign = others.find((other) => other.plan.kind === 'campaign');
      const { schedule } = campaign?.plan ?? plan;
      const { window, disposals } = schedule;
      if (!campaign || !window || !disposals?.due) return;
      const copy = all(
        () => files.get(campaign.path) ?? '',
        set(['sequence'], String((plan.sequence ?? 1) + 1)),
        drop(['planRows']),
        set(['basis'], '[]'),
      );
      const folder = scene.path.slice(0, scene.path.lastIndexOf('/'));
      const entity = (name: string, code: string | null) => {
        const coded = code === null ? '' : `creditCode: ${code}, `;
        return `{ name: ${name}, ${coded}inspectedOn: ${window.end}, outcome: 未发现问题 }`;
      };
      const again = (name: string, code: string | null): Change =>
        all(
          () => scene.text,
          set(['sequence'], String((plan.sequence ?? 1) + 1)),
          set(['campaign'], `${plan.id.slice(0, plan.id.lastIndexOf('/'))}/again`),
          drop(['from']),
          set(['entities'], `[${entity(name, code)}, ${entity('示例壬典当有限公司', null)}]`),
        );
      for (const { name, creditCode } of plan.entities) {
        yield {
          given: [
            { path: profile.path, change: set(['limits', 'inspectionsPerYear'], '1') },
            { path: `${folder}/again.yaml`, change: copy },
            { path: `${folder}/again-results.yaml`, change: again('示例辛典当有限公司', null) },
          ],
          broken: [{ path: `${folder}/again-results.yaml`, change: again(name, creditCode) }],
        };
      }
    },
  },
  {
    name: 'percentage that is not the quotient beside it',
    finds: ['ratios/percentage-misrounded'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      if (!seat) return;
      const say = (share: string) => seat.type(`${seat.text}名录库共41户，抽取2户，占比${share}。`);
      for (const wrong of ['4.87%', '4.8%', '6%', '48.78%']) yield completed(say('4.88%'), say(wrong));
    },
  },
  {
    name: 'target in a sentence and target as a fact differ',
    finds: ['ratios/targets-conflicting'],
    // two are missed, and rightly left by the rule: 抽查检查结果100%公示 has no measure it could tell the target by, and
    // …数量占2025年底企业数量的比例 names another year, of which most such sentences speak
    *make({ plan, data, text }) {
      for (const [index, { bound }] of (plan.kind === 'work-plan' ? plan.targets : []).entries()) {
        const typed = String(valueAt(data, ['targets', index, bound.sense]));
        const other = bound.low === 10_000 ? '90%' : `${bound.low / 100 + 2}%`;
        const isSaidTwice = text.indexOf(typed, text.indexOf('sections:')) !== -1;
        if (isSaidTwice) yield breaks(set(['targets', index, bound.sense], other));
      }
    },
  },
];
