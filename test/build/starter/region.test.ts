import { expect, test } from 'vitest';
import { parseArea } from '../../../src/build/starter/plan-id.ts';
import { defaultArea, defaultRegion, parseRegion } from '../../../src/build/starter/region.ts';

test.each(['某市某区', '石家庄市鹿泉区', '新疆维吾尔自治区', '正定县'])('%s is a region', (region) => {
  expect(parseRegion(region)).toEqual({ value: region });
});

test.each(['', '鹿泉', 'Luquan区', '鹿泉 区', '鹿泉: 区'])('`%s` is none', (region) => {
  expect(parseRegion(region)).toEqual({
    fault: {
      zh: `地区全称为 \`${region}\`，应为 \`石家庄市鹿泉区\` 这样的名称，以区、县、市等结尾`,
      en: `Unexpected region \`${region}\`, expected a full name such as \`石家庄市鹿泉区\``,
    },
  });
});

test('a root whose maker names none has a region and an area that could be typed', () => {
  expect(parseRegion(defaultRegion)).toEqual({ value: defaultRegion });
  expect(parseArea(defaultArea)).toEqual({ value: defaultArea });
});
