import type { Message } from '../../core/diagnostic.ts';
import { invariant } from '../../core/invariant.ts';
import { addDays, type Day, parseDay, weekday } from '../../plan/days/day.ts';
import type { Typed } from '../plan-id.ts';
import { fillSlots, type Slots } from './fill-slots.ts';

/** Whose root it is, and how its package file names the program. */
export interface StarterFacts {
  readonly area: string;
  readonly region: string;
  readonly year: number;
  /** Dependency on the program, as a package file states it. */
  readonly program: string;
}

/** Hosts of repositories a root may have checks and publishing for. */
export const ciHosts = ['github', 'gitlab', 'gitee'] as const;
export type CiHost = (typeof ciHosts)[number];

/** A file of a new root: where it goes, and its text. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  /** Files of one area's example; a root that has plans already does without them. */
  readonly isExample: boolean;
}

/** Names of registry files that every area has. */
export const registryFiles = ['orgs.yaml', 'items.yaml', 'docs.yaml', 'contacts.yaml'] as const;
export const defaultRegion = '某市某区';
export const defaultArea = 'mouqu';

const REGION = /^\p{Script=Han}{1,29}[省市区县旗州盟]$/u;
const DAYS_OF_CAMPAIGN = 25;
const DAYS_OF_NOTICE = 14;

/** All files of a new root but those made of its names, `starter` giving the texts by name. */
export function starterFiles(facts: StarterFacts, starter: (name: string) => string): readonly StarterFile[] {
  const { area, year } = facts;
  const slots = starterSlots(facts);
  const file = (path: string, name: string, isExample = false): StarterFile => ({
    path,
    text: fillSlots(starter(name), slots),
    isExample,
  });
  return [
    ...registryFiles.map((name) => file(`plans/registry/${area}/${name}`, `registry/${name}`, true)),
    file('plans/registry/common/platforms.yaml', 'registry/platforms.yaml'),
    file(`plans/profiles/${profileName(area, year)}.yaml`, 'profile.yaml', true),
    file(`plans/${area}/${year}/joint-01.yaml`, 'example-campaign.yaml', true),
    file('banwen.config.yaml', 'banwen.config.yaml'),
    file('package.json', 'package.json'),
    file('.gitignore', 'gitignore'),
    file('.vscode/settings.json', 'vscode/settings.json'),
    file('.vscode/extensions.json', 'vscode/extensions.json'),
    file('README.md', 'readme.md'),
  ];
}

/** The files by which a host checks and publishes a root: where each goes, and the name of its text. */
const CI_FILES: Readonly<Record<CiHost, readonly (readonly [path: string, name: string])[]>> = {
  github: [
    ['.github/workflows/check.yml', 'ci/github-check.yml'],
    ['.github/workflows/publish.yml', 'ci/github-publish.yml'],
  ],
  gitlab: [['.gitlab-ci.yml', 'ci/gitlab-ci.yml']],
  gitee: [['.workflow/banwen.yml', 'ci/gitee.yml']],
};

/** The files hosts check and publish a root by. */
export function ciFiles(hosts: readonly CiHost[], starter: (name: string) => string): readonly StarterFile[] {
  const files = ciHosts.filter((host) => hosts.includes(host)).flatMap((host) => CI_FILES[host]);
  return files.map(([path, name]) => ({ path, text: starter(name), isExample: false }));
}

/** Reads the name of a host. */
export function parseCiHost(typed: string): Typed<CiHost> {
  const host = ciHosts.find((each) => each === typed.trim().toLowerCase());
  if (host !== undefined) return { value: host };
  return {
    fault: {
      zh: `--ci 为 \`${typed}\`，应为 ${ciHosts.join('、')}`,
      en: `Unexpected --ci \`${typed}\`, expected ${ciHosts.join(', ')}`,
    },
  };
}

/** Said where a host is to install the program from a folder of this machine. */
export const programOutOfReach: Message = {
  zh: 'package.json 里 banwen 写的是本机的文件夹，代码平台取不到：换成程序的代码库地址，运行 npm install，把 package-lock.json 一起提交',
  en: 'package.json names banwen by a folder of this machine, out of reach for a host: name its repository, run npm install, and commit package-lock.json',
};

/** Said where the package file that was there does not name the program. */
export function programNotNamed(program: string): Message {
  return {
    zh: `package.json 里没有 banwen，在 dependencies 里加上 "banwen": "${program}"`,
    en: `package.json does not name banwen: add "banwen": "${program}" to its dependencies`,
  };
}

/** The name of the profile of an area and a year: ids have no slashes. */
export function profileName(area: string, year: number): string {
  return `${area.replaceAll('/', '-')}-${year}`;
}

/** Reads the full name of a region. */
export function parseRegion(typed: string): Typed<string> {
  if (REGION.test(typed)) return { value: typed };
  return {
    fault: {
      zh: `地区全称为 \`${typed}\`，应为 \`石家庄市鹿泉区\` 这样的名称，以区、县、市等结尾`,
      en: `Unexpected region \`${typed}\`, expected a full name such as \`石家庄市鹿泉区\``,
    },
  };
}

/** What the starter texts say of a region and a year. */
export function starterSlots({ area, region, year, program }: StarterFacts): Slots {
  const start = firstMondayOfJuly(year);
  return {
    area,
    region,
    level: Array.from(region).at(-1),
    year,
    program,
    profile: profileName(area, year),
    platform: '某省双随机执法监管平台',
    publishTo: '国家企业信用信息公示系统（某省）',
    government: `${Array.from(region).at(-1)}政府`,
    schemas: `${'../'.repeat(area.split('/').length + 1)}.schemas`,
    issued: addDays(start, -DAYS_OF_NOTICE),
    start,
    end: addDays(start, DAYS_OF_CAMPAIGN),
    asOf: `${year}-05-31`,
  };
}

/** A month without public holidays. */
function firstMondayOfJuly(year: number): Day {
  const first = parseDay(`${year}-07-01`);
  invariant(first !== undefined, 'every year has a first of July');
  return addDays(first, (8 - weekday(first)) % 7);
}

/** Words for what a root still needs before it is in use. */
export function missingCalendar(year: number): Message {
  return {
    zh: `${year} 年的放假安排还没有收录：通知公布后写进 plans/registry/calendar.overrides.yaml，才能推算工作日`,
    en: `the public holidays of ${year} are not on record: write them to plans/registry/calendar.overrides.yaml`,
  };
}
