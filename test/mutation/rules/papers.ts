import { planFolder } from '../../../src/build/plan-folder.ts';
import { all, drop, set } from './change.ts';
import { completed, type FactClass } from './fact-class.ts';
import { campaignOf, type Scene } from './scene.ts';

/** Short names of departments that could sign as well. */
function otherIssuers({ plan, entries }: Scene): readonly string[] {
  const own = plan.issuers.map(({ organ }) => organ.id);
  return entries('orgs').flatMap(({ fields: { id, kind, short } }) =>
    kind === '政府部门' && !own.includes(String(id)) ? [String(short)] : [],
  );
}

/** Faults of what a document bears: mark, stamps, secrecy, and the plan it takes the place of. */
export const papers: readonly FactClass[] = [
  {
    name: 'joint mark with other organs than sign',
    finds: ['departments/mark-mismatch'],
    *make(scene) {
      const { plan } = scene;
      const [host] = plan.issuers;
      const [second, third] = otherIssuers(scene);
      if (plan.mark.length !== 1 || !host || second === undefined || third === undefined) return;
      const mark = (...organs: readonly string[]) => set(['mark'], `[${organs.join(', ')}]`);
      const given = all(set(['issuers'], `[${host.written}, ${second}]`), mark(host.written, second));
      for (const wrong of [mark(host.written, third), mark(second, host.written), mark(host.written, second, third)]) {
        yield completed(given, wrong);
      }
    },
  },
  {
    name: 'stamps of more or fewer signers than issuers',
    finds: ['legal/stamps-mismatch'],
    *make({ plan }) {
      const count = plan.issuers.length;
      const stamps = (number: number) => {
        const names = Array.from({ length: number }, (_, at) => `{ post: 局长, name: 示例${'甲乙丙丁'[at] ?? ''} }`);
        return set(['stamps'], `[${names.join(', ')}]`);
      };
      yield completed(all(set(['sealing'], '签名章'), stamps(count)), stamps(count + 1));
      yield completed(all(set(['sealing'], '签名章'), stamps(count)), set(['sealing'], '盖章'));
    },
  },
  {
    name: 'secret document made public',
    finds: ['disclosure/secret-disclosed'],
    *make() {
      const withheld = set(['disclosure'], '{ type: 不予公开, reason: 涉及国家秘密 }');
      const given = all(withheld, set(['copyNumber'], "'000001'"), set(['secrecy'], '秘密★1年'));
      for (const type of ['主动公开', '依申请公开']) yield completed(given, set(['disclosure', 'type'], type));
    },
  },
  {
    name: 'secret document without the number of its copy',
    finds: ['legal/copy-number-missing'],
    *make() {
      const withheld = set(['disclosure'], '{ type: 不予公开, reason: 涉及国家秘密 }');
      yield completed(all(withheld, set(['copyNumber'], "'000001'"), set(['secrecy'], '机密★2年')), drop(['copyNumber']));
    },
  },
  {
    name: 'plan that takes the place of a later one, or of itself',
    finds: ['references/superseded-not-earlier'],
    *make(scene) {
      const { plan } = scene;
      if (!plan.issued || campaignOf(scene) === undefined) return;
      const path = scene.path.replace(/[^/]+$/, 'before.yaml');
      const id = `${planFolder(plan.id)}/before`;
      const before = (day: string) => all(() => scene.text, set(['issued'], day), set(['status'], '废止'));
      const given = [
        { path, change: before(scene.workday(plan.issued, -1)) },
        { change: all(set(['supersedes'], id), set(['disclosure'], '{ type: 依申请公开, reason: 示例 }')) },
      ];
      yield { given, broken: [{ path, change: before(scene.workday(plan.issued, 1)) }] };
      yield { given, broken: [{ change: set(['supersedes'], plan.id) }] };
      yield { given, broken: [{ path, change: set(['supersedes'], plan.id) }] };
    },
  },
];
