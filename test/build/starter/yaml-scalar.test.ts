import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlScalar } from '../../../src/build/starter/yaml-scalar.ts';
import { parseYaml } from '../../../src/source/yaml-tree.ts';

const readBack = (text: string) => parseYaml({ path: 'x.yaml', text: `a: [${yamlScalar(text)}, 1]\n` }).value?.data;

test('names of the field stay bare', () => {
  const names = [
    '区市场监管局',
    '对河道管理范围内有关活动（不含河道采砂）审批的后续监管',
    '《河北省随机抽查事项清单》（2019年版）',
    'luquan-2026',
  ];
  expect(names.map(yamlScalar)).toEqual(names);
});

test('whatever a registry holds is read back as it was', () => {
  const sign = fc.constantFrom('甲', 'a', '1', ' ', ':', '#', ',', '[', '}', "'", '"', '-', '.', '{', '…', '%', '~', '（', '|');
  const names = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== '');
  fc.assert(
    fc.property(names, (name) => {
      expect(readBack(name)).toEqual({ a: [name, 1] });
    }),
    { numRuns: 2000 },
  );
  expect(['true', 'null', '2026', '1e3', '0x1F', 'a: b', 'a #b'].map(readBack)).toEqual(
    ['true', 'null', '2026', '1e3', '0x1F', 'a: b', 'a #b'].map((name) => ({ a: [name, 1] })),
  );
});
