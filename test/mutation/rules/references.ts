import type { Task } from '../../../src/plan/annual-plan.ts';
import { all, append, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass, type Fault } from './fact-class.ts';
import { campaignOf, type Scene, tasksOf, valueAt } from './scene.ts';
import { sentenceSeat } from './seats.ts';

/** The row of an annual plan on file that a campaign carries out. */
function rowOf(scene: Scene) {
  const [written] = campaignOf(scene)?.planRows ?? [];
  const [id = '', number = ''] = written?.text.split('#') ?? [];
  const annual = scene.others.find(({ plan }) => plan.id === id);
  const task = annual && tasksOf(annual.plan).find((each) => String(each.number) === number);
  return annual && task && { annual, task, id };
}

/** Faults in the row a campaign carries out. */
function ofRows(make: (task: Task, scene: Scene) => readonly (Change | undefined)[]): FactClass['make'] {
  return function* (scene) {
    const row = rowOf(scene);
    for (const change of row ? make(row.task, scene) : []) {
      if (row && change) yield { broken: [{ path: row.annual.path, change }] };
    }
  };
}

/** Another span, ratio, class ratio and least number. */
function otherFigures({ period, sampling }: Task, { workday }: Scene): readonly (Change | undefined)[] {
  const { ratio = null, credit = null, minCount = null, path = [] } = sampling ?? {};
  const [name, share] = [...(credit?.classes ?? [])].at(-1) ?? [];
  return [
    period?.span ? set([...period.path, 'end'], workday(period.span.end, -5)) : undefined,
    ratio && ratio.sense !== 'between' ? set([...ratio.path, ratio.sense], `${ratio.low / 100 + 2}%`) : undefined,
    name !== undefined && share !== undefined ? set([...path, 'credit', 'classes', name], `${share / 100 + 20}%`) : undefined,
    minCount === null ? undefined : set([...path, 'minCount'], String(minCount + 4)),
  ];
}

/** Lead and partner exchanged, a partner more, an item and a kind of object less. */
function otherParts({ path, leads, partners, items, objects }: Task, { entries }: Scene): readonly (Change | undefined)[] {
  const [lead, partner] = [leads[0]?.written, partners[0]?.written];
  const inside = [...leads, ...partners].map(({ organ }) => organ.id);
  const stranger = entries('orgs').find(({ fields: { id, kind } }) => kind === '政府部门' && !inside.includes(String(id)));
  const industries = objects?.industries ?? [];
  return [
    lead && partner ? all(set([...path, 'lead'], partner), set([...path, 'partners'], `[${lead}]`)) : undefined,
    stranger && partner ? append([...path, 'partners'], String(stranger.fields['short'])) : undefined,
    items.length > 1 ? drop([...path, 'items', items.length - 1]) : undefined,
    industries.length > 1 ? drop([...path, 'objects', 'industries', industries.length - 1]) : undefined,
  ];
}

/** The title an annex bears by itself. */
function annexTitle({ manuscript }: Scene): string | undefined {
  const annex = manuscript.parts.find(({ role }) => role === 'annex');
  const title = annex?.blocks.find((block) => block.kind === 'title');
  return title?.text;
}

/** Faults between papers: annexes, rows, records, bases, goals. */
export const references: readonly FactClass[] = [
  {
    name: 'campaign tied to no row of the annual plan it cites',
    finds: ['references/annual-plan-row-missing'],
    *make(scene) {
      if (campaignOf(scene)?.planRows.length === 1) yield breaks(drop(['planRows']));
    },
  },
  {
    name: 'row the annual plan does not have',
    finds: ['references/annual-plan-row-missing'],
    *make(scene) {
      const row = rowOf(scene);
      for (const number of row ? [9, 28, 0] : []) yield breaks(set(['planRows'], `[${row?.id}#${number}]`));
    },
  },
  {
    name: 'row with another window, ratio or class ratio',
    finds: ['references/annual-plan-row-mismatch'],
    make: ofRows(otherFigures),
  },
  {
    name: 'row with other departments, items or objects',
    finds: ['references/annual-plan-row-mismatch'],
    make: ofRows(otherParts),
  },
  {
    name: 'annex of another year, turn or region',
    finds: ['references/annex-title-mismatch'],
    *make(scene) {
      const { plan } = scene;
      const title = annexTitle(scene);
      if (title === undefined || plan.attachments[0]?.title !== null) return;
      const turn = /第([一二三四五六七八九])次/.exec(title)?.[1];
      const wrong = [
        title.replace(String(plan.year), String(plan.year - 1)),
        ...(turn === undefined ? [] : [title.replace(`第${turn}次`, turn === '五' ? '第七次' : '第五次')]),
        title.replace(plan.profile.region, '石家庄市正定县'),
      ].filter((each) => each !== title);
      const path = ['attachments', 0, 'title'];
      for (const each of wrong) yield completed(set(path, title), set(path, each));
    },
  },
  {
    name: 'attachment the text does not mention',
    finds: ['references/attachment-unreferenced'],
    *make({ plan }) {
      if (plan.kind !== 'campaign') return;
      const hasNotice = plan.attachments.some(({ form }) => form === 'pre-notice');
      yield breaks(
        hasNotice ? set(['inspectionNotice'], '{ by: [下达行政检查通知书] }') : append(['attachments'], '{ form: pre-notice }'),
      );
    },
  },
  {
    name: 'attachment mentioned and not listed',
    finds: ['references/attachment-unreferenced'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      const count = scene.plan.attachments.length;
      if (seat && count > 0) yield breaks(seat.type(`${seat.text}联络员名单见附件${count + 2}。`));
    },
  },
  {
    name: 'annex without a list of attachments',
    finds: ['references/annex-unlisted'],
    *make({ plan }) {
      if (plan.attachments.length > 0) yield breaks(set(['asIssued'], '{ attachmentList: false }'));
    },
  },
  {
    name: 'attachment by the name of a file, or with a full stop',
    finds: ['references/attachment-name-malformed'],
    *make(scene) {
      const title = annexTitle(scene);
      if (title === undefined || scene.plan.attachments[0]?.title !== null) return;
      const path = ['attachments', 0, 'title'];
      for (const end of ['.xlsx', '.doc', '。', '；']) yield completed(set(path, title), set(path, `${title}${end}`));
    },
  },
  {
    name: 'basis younger than the plan, or no longer in force',
    finds: ['references/basis-out-of-force'],
    *make(scene) {
      const { plan, entries } = scene;
      for (const { document } of plan.issued ? plan.basis : []) {
        const entry = entries('docs').find(({ fields }) => fields['id'] === document.id);
        if (!entry || !plan.issued) continue;
        const broken = (key: string, value: string): Fault => ({
          broken: [{ path: entry.file, change: set([...entry.path, key], value) }],
        });
        yield broken('date', scene.workday(plan.issued, 2));
        yield broken('until', scene.workday(plan.issued, -2));
      }
    },
  },
  {
    name: 'title of the document it rests on',
    finds: ['references/basis-title-duplicated'],
    *make({ plan }) {
      const [basis] = plan.basis;
      if (basis && ['work-plan', 'annual-plan', 'campaign'].includes(plan.kind))
        yield breaks(set(['title'], basis.document.title));
    },
  },
  {
    name: 'form by another name than its annex',
    finds: ['references/form-name-mismatch'],
    *make({ plan, outline }) {
      if (plan.kind !== 'campaign' || !outline.includes('{{inspectionNotice.by}}')) return;
      const form = plan.attachments.some((each) => each.form === 'pre-notice')
        ? []
        : [append(['attachments'], '{ form: pre-notice }')];
      const by = (name: string) => set(['inspectionNotice'], `{ by: [送达${name}], form: pre-notice }`);
      for (const name of ['检查预告单', '现场检查预先告知书', '检查通知书']) {
        yield completed(all(...form, by('现场检查预先通知单')), by(name));
      }
    },
  },
  {
    name: 'goal no task serves',
    finds: ['references/goal-without-task'],
    *make({ plan, data }) {
      if (plan.kind !== 'work-plan') return;
      const tasks = plan.sections.flatMap((section) => section.children).filter(({ goals }) => goals.length > 0);
      for (const { path, goals, id } of tasks) {
        const isOnly = goals.some((goal) =>
          tasks.every((other) => other.id === id || !other.goals.some(({ text }) => text === goal.text)),
        );
        if (isOnly && valueAt(data, [...path, 'goals']) !== undefined) yield breaks(drop([...path, 'goals']));
      }
    },
  },
  {
    name: 'plan on record under another number, day or title',
    finds: ['references/record-mismatch'],
    *make(scene) {
      const { plan, entries, manuscript } = scene;
      if (!plan.number || !plan.issued) return;
      const record = entries('docs').find(({ fields }) => fields['number'] === plan.number?.text);
      if (record === undefined || record.fields['date'] !== plan.issued) return;
      const broken = (key: string, value: string): Fault => ({
        broken: [{ path: record.file, change: set([...record.path, key], value) }],
      });
      yield broken('number', plan.number.text.replace(/\d+号$/, `${plan.number.sequence + 20}号`));
      yield broken('date', scene.workday(plan.issued, -1));
      yield broken('title', manuscript.title.replace('工作', ''));
      yield breaks(set(['number', 'sequence'], String(plan.number.sequence + 20)));
    },
  },
];
