import { expect, test } from 'vitest';
import { faceKind } from '../../../src/inspect/measure/faces.ts';

test.each([
  ['仿宋_GB2312', 'fang-song'],
  ['FangSong', 'fang-song'],
  ['方正仿宋_GBK', 'fang-song'],
  ['KaiTi_GB2312', 'kai'],
  ['黑体', 'hei'],
  ['SimHei', 'hei'],
  ['方正小标宋_GBK', 'small-title'],
  ['NSimSun', 'song'],
  ['微软雅黑', 'other'],
  ['等线', 'other'],
  ['Times New Roman', 'other'],
])('%s is %s', (name, kind) => {
  expect(faceKind(name)).toBe(kind);
});
