import type { CampaignPlan } from '../../../src/plan/campaign.ts';
import { all, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass, type FileChange } from './fact-class.ts';
import { campaignOf, type Entry, type Scene, valueAt } from './scene.ts';
import { seatsOf, sentenceSeat } from './seats.ts';

function nameOf({ fields }: Entry): string {
  return String(fields['short'] ?? fields['name']);
}

function organsOf(scene: Scene, ...kinds: readonly string[]): readonly Entry[] {
  return scene.entries('orgs').filter(({ fields }) => kinds.includes(String(fields['kind'])));
}

function taking(campaign: CampaignPlan): ReadonlySet<string> {
  const { summary } = campaign.schedule;
  const named = [
    ...campaign.departments.map(({ reference }) => reference),
    ...campaign.issuers,
    ...(summary?.to ? [summary.to] : []),
  ];
  return new Set(named.map(({ organ }) => organ.id));
}

/** A change of the registry that says one more thing of an organ. */
function saying(entry: Entry | undefined, key: string, value: string): readonly FileChange[] {
  return entry ? [{ path: entry.file, change: set([...entry.path, key], value) }] : [];
}

/** Faults of names of organs, and of who tells whom. */
export const organs: readonly FactClass[] = [
  {
    name: 'sentence that calls on a stranger',
    finds: ['departments/organ-without-role'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const seat = sentenceSeat(scene);
      // who belongs to the group it is addressed to nobody can say
      if (!campaign || !seat || campaign.addressees.length > 0) return;
      const inside = taking(campaign);
      const lead = campaign.departments.find(({ role }) => role === '牵头')?.reference.written ?? '';
      const say = (name: string) => seat.type(`${seat.text}${name}负责做好现场检查的组织工作。`);
      for (const entry of organsOf(scene, '政府部门', '派出机构')) {
        if (!inside.has(String(entry.fields['id']))) yield completed(say(lead), say(nameOf(entry)));
      }
    },
  },
  {
    name: 'report to oneself',
    finds: ['departments/report-to-self'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const leads = campaign?.departments.filter(({ role }) => role === '牵头') ?? [];
      const [lead] = leads;
      if (campaign?.schedule.summary && lead && leads.length === 1)
        yield breaks(set(['schedule', 'summary', 'to'], lead.reference.written));
      const to = campaign?.schedule.summary?.to;
      if (to) yield breaks(set(['schedule', 'summary', 'by'], to.written));
      for (const report of scene.plan.schedule.reports) {
        if (report.to) yield breaks(set([...report.path, 'by'], report.to.written));
      }
    },
  },
  {
    name: 'introduction without one of the departments',
    finds: ['departments/participants-mismatch'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign || campaign.overrides.has('preamble')) return;
      const [first = '', ...others] = campaign.departments
        .filter(({ role }) => role !== '指导')
        .map(({ reference }) => reference.written);
      if (others.length < 2) return;
      const say = (names: readonly string[]) =>
        set(['overrides', 'preamble'], `${first}会同${names.join('、')}开展本次联合抽查，特制定本方案。`);
      for (const left of others) yield completed(say(others), say(others.filter((name) => name !== left)));
    },
  },
  {
    name: 'introduction with one department too many',
    finds: ['departments/participants-mismatch', 'departments/organ-without-role'],
    *make(scene) {
      const campaign = campaignOf(scene);
      if (!campaign || campaign.overrides.has('preamble')) return;
      const [first = '', ...others] = campaign.departments
        .filter(({ role }) => role !== '指导')
        .map(({ reference }) => reference.written);
      const inside = taking(campaign);
      const stranger = organsOf(scene, '政府部门').find(({ fields }) => !inside.has(String(fields['id'])));
      const say = (names: readonly string[]) =>
        set(['overrides', 'preamble'], `${first}会同${names.join('、')}开展本次联合抽查，特制定本方案。`);
      if (others.length > 0 && stranger) yield completed(say(others), say([...others, nameOf(stranger)]));
    },
  },
  {
    name: 'alias for a registered name',
    finds: ['departments/organ-name-nonstandard'],
    *make(scene) {
      const { plan, data } = scene;
      const named = [...(campaignOf(scene)?.departments.map((each) => each.reference) ?? []), ...plan.issuers];
      for (const { path, organ } of named) {
        const entry = scene.entries('orgs').find(({ fields }) => fields['id'] === organ.id);
        const alias = (organ.short ?? '').replace(/^区/, '');
        const typed = typeof valueAt(data, [...path, 'org']) === 'string' ? [...path, 'org'] : path;
        if (organ.short === null || alias === organ.short) continue;
        yield { given: saying(entry, 'aliases', `[${alias}]`), broken: [{ change: set(typed, alias) }] };
      }
    },
  },
  {
    name: 'former name of a department',
    finds: ['departments/name-superseded'],
    *make(scene) {
      const campaign = campaignOf(scene);
      for (const { path, reference } of campaign?.departments ?? []) {
        const entry = scene.entries('orgs').find(({ fields }) => fields['id'] === reference.organ.id);
        const former = `{ name: ${reference.organ.name.replace(/局$/, '管理处')}, short: 区原管理处, until: 2018-12-31 }`;
        yield { given: saying(entry, 'former', `[${former}]`), broken: [{ change: set([...path, 'org'], '区原管理处') }] };
      }
    },
  },
  {
    name: 'former name in a sentence',
    finds: ['departments/name-superseded'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      const [issuer] = scene.plan.issuers;
      if (!seat || !issuer || issuer.organ.short === null) return;
      const entry = scene.entries('orgs').find(({ fields }) => fields['id'] === issuer.organ.id);
      const [old, now] = ['区原管理处', issuer.organ.short];
      const former = saying(entry, 'former', `[{ name: 原区属管理处, short: ${old}, until: 2018-12-31 }]`);
      const say = (name: string) => seat.type(`${seat.text}有关情况由${name}负责解释。`);
      yield { given: [...former, { change: say(now) }], broken: [{ change: say(old) }] };
    },
  },
  {
    name: 'group of the addressees by another word',
    finds: ['departments/organ-name-variants'],
    *make(scene) {
      const [group] = scene.plan.addressees;
      if (scene.plan.addressees.length !== 1 || group?.organ.kind !== '群体' || !group.organ.name.includes('成员单位')) return;
      for (const seat of seatsOf(scene)) {
        if (!seat.isTyped || !/(?:^|。)各成员单位/.test(seat.text)) continue;
        for (const word of ['区有关部门', '区级相关部门']) {
          yield breaks(seat.type(seat.text.replace(/(^|。)各成员单位/, `$1${word}`)));
        }
      }
    },
  },
  {
    name: 'full name without its quotation marks',
    finds: ['departments/organ-name-variants'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      const quoted = organsOf(scene, '议事协调机构办公室')
        .map(({ fields }) => String(fields['name']))
        .filter((name) => /[“”]/.test(name));
      const say = (name: string, again: string) => seat?.type(`${seat.text}有关情况由${name}汇总。工作中的问题由${again}研究。`);
      for (const name of quoted) {
        const [good, bad] = [say(name, name), say(name, name.replace(/[“”]/g, ''))];
        if (good && bad) yield completed(good, bad);
      }
    },
  },
  {
    name: 'full name without its quotation marks, where it is named but once',
    finds: ['departments/organ-name-nonstandard', 'departments/organ-name-variants'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      const quoted = organsOf(scene, '议事协调机构办公室')
        .map(({ fields }) => String(fields['name']))
        .filter((name) => /[“”]/.test(name));
      const say = (name: string) => seat?.type(`${seat.text}有关情况由${name}汇总。`);
      for (const name of quoted) {
        const [good, bad] = [say(name), say(name.replace(/[“”]/g, ''))];
        if (good && bad) yield completed(good, bad);
      }
    },
  },
  {
    name: 'addressed to those who are inspected',
    finds: ['departments/addressee-inspected'],
    *make(scene) {
      const { plan } = scene;
      const [{ file } = {}] = scene.entries('orgs');
      if (plan.addressees.length === 0 || file === undefined) return;
      const given = [
        {
          path: file,
          change: (text: string) => `${text.trimEnd()}\n  - { id: inspected, name: 全区各检查对象, kind: 检查对象群体 }\n`,
        },
      ];
      yield { given, broken: [{ change: set(['addressees'], '[全区各检查对象]') }] };
    },
  },
  {
    name: 'tasks given by an organ of the same rank',
    finds: ['departments/issuer-without-authority'],
    *make(scene) {
      const { plan, data } = scene;
      if (plan.addressees.length === 0 || plan.issued === null) return;
      const own = new Set([
        ...plan.issuers.map(({ organ }) => organ.id),
        ...(campaignOf(scene)?.departments ?? []).map((each) => each.reference.organ.id),
      ]);
      const others = organsOf(scene, '政府部门').filter(
        ({ fields }) => String(fields['name']).endsWith('局') && fields['enforcement'] === true && !own.has(String(fields['id'])),
      );
      const [giver, receiver] = others;
      if (!giver || !receiver) return;
      const coordinating = organsOf(scene, '议事协调机构办公室')[0];
      if (!coordinating) return;
      // what the government has agreed to is told to anybody
      const plain = valueAt(data, ['overrides', 'notice.text']) === undefined ? [] : [drop(['overrides'])];
      const from = (entry: Entry) =>
        all(set(['issuers'], `[${nameOf(entry)}]`), set(['addressees'], `[${nameOf(receiver)}]`), ...plain);
      yield breaks(from(giver));
    },
  },
  {
    name: 'campaigns of a department in one week',
    finds: ['departments/load-overlapping'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const { window, visits } = campaign?.schedule ?? {};
      const other = scene.others.find(({ plan }) => plan.kind === 'campaign' && plan.schedule.window);
      const otherSpan = other?.plan.schedule.window;
      if (!window || !visits || !otherSpan) return;
      const given: FileChange[] = [{ path: scene.profile.path, change: set(['limits', 'campaignsPerWeek'], '1') }];
      const days = { start: scene.workday(otherSpan.start, 1), end: visits.end };
      const broken: Change = all(
        set(['schedule', 'window', 'start'], days.start),
        set(['schedule', 'visits', 'start'], days.start),
      );
      yield { given, broken: [{ change: broken }] };
    },
  },
];
