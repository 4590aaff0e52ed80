import { cell } from './cell.ts';
import { all, type Change, drop, set } from './change.ts';
import { breaks, completed, type FactClass, type FileChange } from './fact-class.ts';
import { type Scene, valueAt } from './scene.ts';

/** A day of publication in time: soon after the issue, and before the window. */
function inTime({ plan, workday }: Scene): string | undefined {
  return plan.issued === null ? undefined : workday(plan.issued, 1);
}

const published = (day: string): Change => set(['disclosure', 'publishedOn'], day);

/** The plans of a folder, all published in time. */
function allPublished(scene: Scene): readonly FileChange[] {
  return [scene, ...scene.others].flatMap(({ path, plan }) =>
    plan.issued === null ? [] : [{ path, change: published(scene.workday(plan.issued, 1)) }],
  );
}

/** Whether nothing of a plan is left to be made public: no campaign whose results are not on file. */
function isSettled({ plan, others }: Scene): boolean {
  const folder = [plan, ...others.map((other) => other.plan)];
  return folder.every(({ kind }) => kind !== 'campaign') || folder.some(({ kind }) => kind === 'results');
}

/** Faults of what is made public, when and by whom. */
export const disclosure: readonly FactClass[] = [
  {
    name: 'document that does not say whether it is public',
    finds: ['disclosure/type-missing'],
    *make() {
      yield breaks(set(['disclosure', 'type'], 'null'));
      yield breaks(drop(['disclosure']));
    },
  },
  {
    name: 'withheld without a ground',
    finds: ['disclosure/refusal-basis-missing'],
    *make() {
      for (const type of ['不予公开', '依申请公开']) {
        const reason = set(['disclosure', 'reason'], '《中华人民共和国政府信息公开条例》第十六条');
        yield completed(all(set(['disclosure', 'type'], type), reason), drop(['disclosure', 'reason']));
      }
    },
  },
  {
    name: 'published before it was made',
    finds: ['disclosure/metadata-mismatch'],
    *make(scene) {
      if (scene.plan.issued) yield breaks(published(scene.workday(scene.plan.issued, -2)));
    },
  },
  {
    name: 'document number of another organ',
    finds: ['disclosure/metadata-mismatch'],
    *make(scene) {
      const { plan, entries } = scene;
      const own = plan.issuers[0]?.organ.documentPrefix;
      const others = entries('orgs').flatMap(({ fields }) =>
        typeof fields['documentPrefix'] === 'string' ? [fields['documentPrefix']] : [],
      );
      for (const other of plan.number ? others : []) {
        if (own && other !== own) yield breaks(set(['number', 'prefix'], other));
      }
    },
  },
  {
    name: 'index number of another year',
    finds: ['disclosure/index-year-mismatch'],
    *make(scene) {
      const day = inTime(scene);
      if (day === undefined || !isSettled(scene)) return;
      const index = (year: number) => set(['disclosure', 'indexNumber'], `000014349/${year}-00117`);
      const year = Number(day.slice(0, 4));
      const given = [...allPublished(scene), { change: index(year) }];
      for (const wrong of [year - 1, year + 1]) yield { given, broken: [{ change: index(wrong) }] };
    },
  },
  {
    name: 'revised plan not published again',
    finds: ['disclosure/revision-undisclosed'],
    *make(scene) {
      const day = inTime(scene);
      if (day === undefined || !isSettled(scene)) return;
      const given = [...allPublished(scene), { change: set(['version'], '2') }];
      yield { given, broken: [{ change: drop(['disclosure', 'publishedOn']) }] };
    },
  },
  {
    name: 'results or disposals not published',
    finds: ['disclosure/stage-undisclosed'],
    *make(scene) {
      if (scene.plan.kind !== 'results' && scene.plan.kind !== 'disposals') return;
      const silent = set(['disclosure'], '{ type: 主动公开 }');
      const entries = scene.plan.kind === 'disposals' ? scene.plan.entries : [];
      const bare: Change = (text) => entries.reduceRight((typed, { path }) => drop([...path, 'publishedOn'])(typed), text);
      const table = `plans/${scene.plan.id}.csv`;
      const rows = scene.plan.kind === 'results' ? scene.plan.entities.map((_, row) => cell(row, '公示日期', '')) : [];
      yield {
        given: allPublished(scene),
        broken: [{ change: all(silent, bare) }, ...rows.map((change) => ({ path: table, change }))],
      };
    },
  },
  {
    name: 'one entry not published',
    finds: ['disclosure/stage-undisclosed'],
    *make({ plan }) {
      // what is still open is not yet to be told
      const closed = plan.kind === 'disposals' ? plan.entries.filter(({ done }) => done !== null) : [];
      for (const { path } of closed) yield breaks(drop([...path, 'publishedOn']));
      if (plan.kind !== 'results') return;
      for (const [row] of plan.entities.entries()) {
        yield { broken: [{ path: `plans/${plan.id}.csv`, change: cell(row, '公示日期', '') }] };
      }
    },
  },
  {
    name: 'document nobody can be reached under',
    finds: ['disclosure/contact-missing'],
    *make() {
      yield breaks(drop(['contacts']));
      yield breaks(set(['contacts'], '[]'));
    },
  },
  {
    name: 'telephone without its area code',
    finds: ['disclosure/contact-missing'],
    *make({ plan, entries }) {
      const ids = plan.contacts.map(({ contact }) => contact.id);
      for (const { file, path, fields } of entries('contacts').filter((entry) => ids.includes(String(entry.fields['id'])))) {
        const phone = String(fields['phone']).replace(/^0\d+-/, '');
        yield { broken: [{ path: file, change: set([...path, 'phone'], `'${phone}'`) }] };
      }
    },
  },
  {
    name: 'case left open without a disposal',
    finds: ['disclosure/disposal-missing'],
    *make(scene) {
      const { plan } = scene;
      if (plan.kind !== 'disposals') return;
      const results = scene.others.find((other) => other.plan.kind === 'results')?.plan;
      const open = results?.kind === 'results' ? results.entities.filter(({ outcome }) => outcome === '发现问题待后续处理') : [];
      for (const { path, name } of plan.entries) if (open.some((entity) => entity.name === name)) yield breaks(drop(path));
    },
  },
  {
    name: 'disposal of an object the results do not have',
    finds: ['disclosure/disposal-missing'],
    *make({ plan, data }) {
      if (plan.kind !== 'disposals') return;
      for (const { path } of plan.entries) {
        const other = set([...path, 'entity'], '示例癸典当有限公司');
        if (valueAt(data, [...path, 'creditCode']) !== undefined) yield breaks(all(other, drop([...path, 'creditCode'])));
      }
    },
  },
  {
    name: 'result that waits, with no disposal on record',
    finds: ['disclosure/disposal-missing'],
    *make({ plan }) {
      if (plan.kind !== 'results') return;
      for (const [row, { outcome }] of plan.entities.entries()) {
        if (outcome === '未发现问题')
          yield { broken: [{ path: `plans/${plan.id}.csv`, change: cell(row, '检查结果', '发现问题待后续处理') }] };
      }
    },
  },
];
