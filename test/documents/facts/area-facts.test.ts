import { expect, test } from 'vitest';
import { areaFacts } from '../../../src/documents/facts/area-facts.ts';

test.each([
  ['石家庄市鹿泉区', '区', '区级', '全区', '市级'],
  ['遂州市云屏县', '县', '县级', '全县', '市级'],
  ['云屏县', '县', '县级', '全县', '上级'],
  ['绍兴市诸暨市', '市', '市级', '全市', '市级'],
  ['石家庄市', '市', '市级', '全市', '上级'],
  ['广州市', '市', '市级', '全市', '上级'],
  ['兰州新区', '区', '区级', '全区', '上级'],
  ['锡林郭勒盟赛汗旗', '旗', '旗级', '全旗', '盟级'],
  ['凉山彝族自治州木里藏族自治县', '县', '县级', '全县', '州级'],
  ['阿里地区札达县', '县', '县级', '全县', '地区级'],
  ['浙东省', '省', '省级', '全省', '上级'],
  ['广西壮族自治区', '自治区', '自治区级', '全区', '上级'],
  ['示例', '', '本级', '全域', '上级'],
])('%s is a %s: %s, %s, and above it %s', (region, level, tier, entire, above) => {
  const facts = new Map(areaFacts(region));
  const text = (name: string) => facts.get(name)?.text;
  expect([text('region.level'), text('region.tier'), text('region.entire'), text('region.above')]).toEqual([
    level,
    tier,
    entire,
    above,
  ]);
});
