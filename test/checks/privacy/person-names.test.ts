import { expect, test } from 'vitest';
import { holdsPersonName, isPersonName } from '../../../src/checks/privacy/person-names.ts';

test('a surname with one or two signs is a person’s name', () => {
  for (const name of ['王芳', '李建国', '欧阳春', '司马文静', '张 伟']) {
    expect(isPersonName(name), name).toBe(true);
  }
});

test('businesses, masked names and longer words are none', () => {
  for (const name of ['张家店', '王记', '高新厂', '李某', '李某某', '王*国', '示例甲有限公司', '甲区水务局', '方正科技公司']) {
    expect(isPersonName(name), name).toBe(false);
  }
});

test('a shop holds a name alone, in brackets, or before its trade', () => {
  for (const name of [
    '李建国',
    '好味餐馆（李建国）',
    '好味餐馆（业主：王芳）',
    '甲区王建军百货门市',
    '示例市城关镇赵玉兰水果店',
  ]) {
    expect(holdsPersonName(name), name).toBe(true);
  }
});

test('trade names that begin like one are none', () => {
  for (const name of [
    '甲区好味餐馆',
    '万家福超市',
    '王记面馆',
    '张小泉五金店',
    '李先生牛肉面馆',
    '高老庄烧烤店',
    '金太阳便利店',
    '甲区第一百货（二分店）',
    '城关镇便民早餐店',
  ]) {
    expect(holdsPersonName(name), name).toBe(false);
  }
});
