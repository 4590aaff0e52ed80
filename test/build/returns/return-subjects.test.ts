import { expect, test } from 'vitest';
import { returnSubjects } from '../../../src/build/returns/return-subjects.ts';
import { testSubject } from '../../support/test-subject.ts';

const REGISTRY = `
  orgs:
    - { id: own-fire, name: 示例市甲区消防救援大队, short: 区消防大队, aliases: [甲区消防队], kind: 政府部门, enforcement: true }
    - { id: own-water, name: 示例市甲区水利局, kind: 政府部门, enforcement: true }`;
const { names } = testSubject('kind: campaign', { registry: REGISTRY }).registry;
const fire = { id: 'own-fire', name: '区消防大队' };
const office = { id: 'own-office', name: '专项办' };

test('a department that is asked is known by all its names, however they are spaced', () => {
  const { find } = returnSubjects([fire, office], names);
  expect(find('区消防大队')).toEqual(fire);
  expect(find(' 示例市甲区 消防救援大队：')).toEqual(fire);
  expect(find('甲区消防队')).toEqual(fire);
  expect(find('专项办')).toEqual(office);
});

test('one that is not asked is told apart from one nobody knows', () => {
  const { find } = returnSubjects([fire], names);
  expect(find('示例市甲区水利局')).toBe('other');
  expect(find('某单位')).toBeUndefined();
});

test('where nobody is asked anybody may send, by their short name, or as they wrote it', () => {
  const { find } = returnSubjects([], names);
  expect(find('示例市甲区消防救援大队')).toEqual(fire);
  expect(find('示例市甲区水利局')).toEqual({ id: 'own-water', name: '示例市甲区水利局' });
  expect(find(' 某 单位 ')).toEqual({ id: '某单位', name: '某 单位' });
});

test('a slip is answered with the name of the department that was asked', () => {
  const { nearest } = returnSubjects([fire, office], names);
  expect(nearest('区消防大对')).toBe('区消防大队');
  expect(nearest('示例市甲区消防求援大队')).toBe('区消防大队');
  expect(nearest('完全不同的名称')).toBeUndefined();
});
