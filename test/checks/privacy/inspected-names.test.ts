import { expect, test } from 'vitest';
import { inspectedNames } from '../../../src/checks/privacy/inspected-names.ts';
import { testSubject } from '../../support/test-subject.ts';

const named = (text: string) => inspectedNames(testSubject(text).plan);

test('results name objects, each at its name; what is withheld is not for the public', () => {
  const names = named(`
kind: results
entities:
  - { name: 示例甲诊所, outcome: 未发现问题 }
  - { name: 张三, kind: 个体工商户, outcome: 未发现问题, withheld: { basis: 某条例第十五条 } }`);
  expect(names).toMatchObject([
    { name: '示例甲诊所', path: ['entities', 0, 'name'], isPublic: true },
    { name: '张三', kind: '个体工商户', path: ['entities', 1, 'name'], isPublic: false },
  ]);
});

test('disposals name them too, unless they go by a code alone', () => {
  const names = named(`
kind: disposals
entries:
  - { entity: 91512081MA62K0260E, action: 责令改正 }
  - { entity: 示例甲诊所, action: 责令改正 }
  - { entity: 示例乙诊所, action: 责令改正, withheld: { basis: 某条例第十五条 } }`);
  expect(names).toMatchObject([
    { name: '示例甲诊所', path: ['entries', 1, 'entity'], isPublic: true },
    { name: '示例乙诊所', path: ['entries', 2, 'entity'], isPublic: false },
  ]);
});

test('other plans name none', () => {
  expect([named('kind: campaign'), named('kind: work-plan')]).toEqual([[], []]);
});
