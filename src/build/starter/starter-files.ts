import { fillSlots } from './fill-slots.ts';
import { profileName } from './profile-name.ts';
import { type StarterFacts, starterSlots } from './starter-slots.ts';

/** A file of a new root: where it goes, and its text. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  /** Files of one area's example; a root that has plans already does without them. */
  readonly isExample: boolean;
}

/** Names of registry files that every area has. */
export const registryFiles = ['orgs.yaml', 'items.yaml', 'docs.yaml', 'contacts.yaml'] as const;

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
