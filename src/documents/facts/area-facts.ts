import { type FactEntry, fact } from './fact.ts';

/** What an area is by the end of its name; longer endings first. */
const ENDINGS = /(?:自治区|地区|林区|特区|[省市州盟区县旗])$/;
/** What a sentence calls the whole of it where that is not its ending: 全区 of a 自治区. */
const ENTIRE: Readonly<Record<string, string>> = { 自治区: '区', '': '域' };
/** The area around another one, named before it: 石家庄市鹿泉区. */
const AROUND = /^.+(自治州|地区|[市盟])(?=.)/;
const TIERS: Readonly<Record<string, string>> = { 自治州: '州级' };

/**
 * What sentences call the area of a plan: `region.level` 县, `region.tier` 县级, `region.entire` 全县, and `region.above` 市级,
 * the level above it, told by a name that holds both; 上级 where it does not.
 */
export function areaFacts(region: string): readonly FactEntry[] {
  const level = ENDINGS.exec(region)?.[0] ?? '';
  const around = AROUND.exec(region.slice(0, region.length - level.length))?.[1];
  return [
    fact('region.level', ['profile'], level),
    fact('region.tier', ['profile'], level === '' ? '本级' : `${level}级`),
    fact('region.entire', ['profile'], `全${ENTIRE[level] ?? level}`),
    fact('region.above', ['profile'], around === undefined ? '上级' : (TIERS[around] ?? `${around}级`)),
  ];
}
