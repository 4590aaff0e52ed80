import { expect, test } from 'vitest';
import { organFinder } from '../../../src/checks/departments/organ-finder.ts';
import { organNames } from '../../../src/checks/departments/organ-names.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { registryOn } from '../../../src/plan/registry/registry-on.ts';
import { testSubject } from '../../support/test-subject.ts';

const REGISTRY = `
  orgs:
    - id: own
      name: 示例市甲区数据局
      short: 区数据局
      aliases: [甲区数据局]
      kind: 政府部门
      former: [{ name: 示例市甲区大数据局, short: 区大数据局, until: 2026-06-30 }, { name: 区信息办, until: 2020-01-01 }]
    - { id: bare, name: 示例市甲区档案馆, kind: 事业单位 }`;
const { registry } = testSubject('kind: campaign', { registry: REGISTRY });
const namesOn = (day: string, id: string) => {
  const on = parseDay(day);
  const organ = on && registryOn(registry, on).organs.find((each) => each.id === id);
  return organ && [...new Set(organNames(organ))];
};

test('an organ goes by its names of all times, long and short', () => {
  const all = ['示例市甲区数据局', '区数据局', '示例市甲区大数据局', '区大数据局', '区信息办', '甲区数据局'];
  expect(namesOn('2026-07-01', 'own')?.toSorted()).toEqual(all.toSorted());
  expect(namesOn('2026-06-30', 'own')?.toSorted()).toEqual(all.toSorted());
});

test('one without a short name goes by its name alone', () => {
  expect(namesOn('2026-07-01', 'bare')).toEqual(['示例市甲区档案馆']);
});

test('each of these names is found in a sentence', () => {
  const find = organFinder(registry.organs);
  const found = find('区大数据局与示例市甲区档案馆、区信息办会商').flatMap(({ value }) => value.map(({ id }) => id));
  expect(found).toEqual(['own', 'bare', 'own']);
});
