import type { Message } from '../../core/diagnostic.ts';
import { readShared } from '../shared/read-shared.ts';
import type { SharedInputs } from '../shared/shared-inputs.ts';
import { fillSlots } from './fill-slots.ts';
import type { NewFile, NewGround } from './new-plan.ts';
import { profilePlatforms } from './plan-slots.ts';
import { profileName } from './profile-name.ts';
import { defaultRegion } from './region.ts';
import { registryFiles } from './starter-files.ts';
import { starterSlots } from './starter-slots.ts';
import type { Typed } from './typed.ts';

const PROFILE_ID = /^([A-Za-z][A-Za-z0-9.-]*)-((?:19|2\d)\d\d)$/;
const GOVERNMENT = '人民政府';

/** What the id of a profile says: `luquan-2027` is that of area `luquan` in 2027. */
export function parseProfileId(typed: string): Typed<{ readonly base: string; readonly year: number }> {
  const [, base, year] = PROFILE_ID.exec(typed.replace(/^(?:\.\/)?plans\/profiles\//, '').replace(/\.ya?ml$/, '')) ?? [];
  if (base !== undefined) return { value: { base, year: Number(year) } };
  return {
    fault: {
      zh: `参数文件的编号为 \`${typed}\`，应为“地区-年份”，如 \`luquan-2027\``,
      en: `Unexpected id \`${typed}\`, expected area-year such as \`luquan-2027\``,
    },
  };
}

/** A new profile: one built on that of the latest earlier year, else one made of what the registry says. */
export function newProfile(ground: NewGround, { base, year }: { readonly base: string; readonly year: number }): NewFile {
  const shared = readShared(ground.given, ground.stages);
  const name = profileName(base, year);
  const path = `plans/profiles/${name}.yaml`;
  const earlier = earlierProfile(shared, name, year);
  if (earlier !== undefined) {
    const text = fillSlots(ground.starter('profile-next.yaml'), { year, earlier });
    return { path, text, notes: [follows(earlier)] };
  }
  const area = shared.registryAreas.find((each) => profileName(each, year) === name) ?? base;
  const registry = shared.registry(area).value;
  const government = registry?.organs.filter(({ kind }) => kind === '政府') ?? [];
  const [only] = government.length === 1 ? government : [];
  const text = fillSlots(ground.starter('profile.yaml'), {
    ...starterSlots({ area, region: defaultRegion, year, program: '' }),
    region: only?.name.endsWith(GOVERNMENT) ? only.name.slice(0, -GOVERNMENT.length) : '【填 地区全称，如 石家庄市鹿泉区】',
    government: only?.short ?? '【填 本级政府的简称，如 区政府】',
    ...profilePlatforms(registry),
  });
  return { path, text, notes: [] };
}

/** The registry of a new area, with examples to be written over. */
export function newRegistry(ground: NewGround, { area, region, year }: RegistryRequest): readonly NewFile[] {
  const slots = starterSlots({ area, region, year, program: '' });
  return registryFiles.map((name) => ({
    path: `plans/registry/${area}/${name}`,
    text: fillSlots(ground.starter(`registry/${name}`), slots),
    notes: [],
  }));
}

export interface RegistryRequest {
  readonly area: string;
  readonly region: string;
  readonly year: number;
}

/** The profile of the latest year before that would bear the name, were it of this year. */
function earlierProfile(shared: SharedInputs, name: string, year: number): string | undefined {
  const earlier = shared.profileIds.flatMap((id) => {
    const profile = shared.profile(id).value;
    const isOwn = profile !== undefined && profile.year < year && profileName(profile.registry, year) === name;
    return isOwn ? [{ id, year: profile.year }] : [];
  });
  return earlier.sort((a, b) => b.year - a.year)[0]?.id;
}

function follows(earlier: string): Message {
  return {
    zh: `没写的都照 ${earlier}；今年不同的写进新文件`,
    en: `it says no more than the year: all else is that of ${earlier}`,
  };
}
