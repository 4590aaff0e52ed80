import type { StarterFile } from './starter-files.ts';
import type { Typed } from './typed.ts';

/** Hosts of repositories a root may have checks and publishing for. */
const ciHosts = ['github', 'gitlab', 'gitee'] as const;
export type CiHost = (typeof ciHosts)[number];

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
