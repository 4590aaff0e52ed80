import { cell } from './cell.ts';
import { type Change, set } from './change.ts';
import { breaks, completed, type FactClass, type Fault, type FileChange } from './fact-class.ts';
import type { Scene } from './scene.ts';
import { sentenceSeat } from './seats.ts';

/** 17 digits with the check character that belongs to them (GB 11643-1999). */
function identityNumber(digits: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + ('10X98765432'[sum % 11] ?? '');
}

/** Words added to a sentence of the plan: good ones, and then wrong ones. */
function added(scene: Scene, good: string, ...wrong: readonly string[]): readonly Fault[] {
  const seat = sentenceSeat(scene);
  const add = (words: string): Change => seat?.type(`${seat.text}${words}`) ?? ((text) => text);
  return seat ? wrong.map((words) => completed(add(good), add(words))) : [];
}

/** The table the objects of results stand in, or the plan itself. */
function tableOf({ plan, files }: Scene): string | undefined {
  return [...files.keys()].find((path) => path === `plans/${plan.id}.csv`);
}

/** A fault in one row of results. */
function ofRows(column: string, ...values: readonly string[]): FactClass['make'] {
  return function* (scene) {
    const path = tableOf(scene);
    if (scene.plan.kind !== 'results' || path === undefined) return;
    for (const [row] of scene.plan.entities.entries()) {
      for (const value of values) yield { broken: [{ path, change: cell(row, column, value) }] };
    }
  };
}

function contactChange(scene: Scene, key: string, value: string): readonly FileChange[] {
  const ids = scene.plan.contacts.map(({ contact }) => contact.id);
  const entry = scene.entries('contacts').find(({ fields }) => ids.includes(String(fields['id'])));
  return entry ? [{ path: entry.file, change: set([...entry.path, key], value) }] : [];
}

/** Faults of what may not be made public. */
export const privacy: readonly FactClass[] = [
  {
    name: 'identity or account number in a sentence',
    finds: ['privacy/identity-number-exposed'],
    *make(scene) {
      const [one, other] = ['13018519900101001', '11010519491231002'].map(identityNumber);
      yield* added(
        scene,
        '联系人为示例甲。',
        `联系人为示例甲（身份证号${one}）。`,
        `当事人${other}已签字。`,
        '缴款账号为6222021001116245702。',
      );
    },
  },
  {
    name: 'identity number among the findings of results',
    finds: ['privacy/identity-number-exposed'],
    make: ofRows('发现问题', `经办人${identityNumber('13018519850615203')}未到场`),
  },
  {
    name: 'mobile number in a sentence',
    finds: ['privacy/mobile-number-exposed'],
    *make(scene) {
      yield* added(
        scene,
        '联系电话：0311-80000001。',
        '联系电话：13800138000。',
        '联系电话：139 3000 1234。',
        '联系人示例甲（手机15900001111）。',
      );
    },
  },
  {
    name: 'mobile number of a contact',
    finds: ['privacy/mobile-number-exposed'],
    *make(scene) {
      const broken = contactChange(scene, 'phone', "'13800138000'");
      if (broken.length > 0) yield { broken };
    },
  },
  {
    name: 'mobile number among the findings of results',
    finds: ['privacy/mobile-number-exposed'],
    make: ofRows('发现问题', '公示的电话13900001111无人接听'),
  },
  {
    name: 'inspectors by name and certificate',
    finds: ['privacy/staff-list-exposed'],
    *make(scene) {
      const wrong = ['执法人员为王一（执法证号03-220145）、李二（执法证号03-220146）。', '检查人员：赵三，执法证号03012345678。'];
      yield* added(scene, '执法人员由系统随机选派。', ...wrong);
    },
  },
  {
    name: 'person among the objects of results',
    finds: ['privacy/natural-person-named'],
    make: ofRows('检查对象名称', '王建国', '李春梅'),
  },
  {
    name: 'person among the objects of disposals',
    finds: ['privacy/natural-person-named'],
    *make({ plan }) {
      if (plan.kind !== 'disposals') return;
      for (const { path } of plan.entries) yield breaks(set([...path, 'entity'], '张志强'));
    },
  },
  {
    name: 'returns to a mailbox of a company',
    finds: ['privacy/mailbox-not-official'],
    *make(scene) {
      const good = '电子版发至scjg@example.gov.cn。';
      yield* added(
        scene,
        good,
        ...['163.com', 'qq.com', 'sina.cn', 'example.com'].map((domain) => good.replace('example.gov.cn', domain)),
      );
    },
  },
  {
    name: 'mailbox of a contact at a company',
    finds: ['privacy/mailbox-not-official'],
    *make(scene) {
      const [given, broken] = ['office@example.gov.cn', 'office@126.com'].map((mailbox) =>
        contactChange(scene, 'mailbox', mailbox),
      );
      if (given && broken && broken.length > 0) yield { given, broken };
    },
  },
  {
    name: 'finding told in a sentence of the results',
    finds: ['privacy/free-text-exposed'],
    *make(scene) {
      const { plan } = scene;
      if (plan.kind !== 'results') return;
      for (const { name, findings } of plan.entities) {
        for (const { text } of findings) yield* added(scene, '有关情况已依法处理。', `有关情况为${text}。`, `${name}${text}。`);
      }
    },
  },
];
