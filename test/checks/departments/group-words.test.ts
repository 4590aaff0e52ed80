import { expect, test } from 'vitest';
import { groupWords } from '../../../src/checks/departments/group-words.ts';

const words = (text: string) => groupWords(text).map(({ text: word, core, level }) => [word, core, level]);

test('a level or 各 makes a group of departments', () => {
  expect(words('各成员单位要会同区有关部门、市直各部门和全区各单位')).toEqual([
    ['各成员单位', '成员单位', null],
    ['区有关部门', '有关部门', '区'],
    ['市直各部门', '部门', '市'],
    ['全区各单位', '单位', '区'],
  ]);
});

test('a group is found where it stands', () => {
  const text = '要求县级部门报送';
  const [word] = groupWords(text);
  expect(text.slice(word?.start, word?.end)).toBe('县级部门');
});

test('departments in general, of one field, or of another place are no group', () => {
  expect(words('有关部门、市场监管部门、上级各部门、本地各部门、其他各单位、社区部门、城市部门、跨部门')).toEqual([]);
});
