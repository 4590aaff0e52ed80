import type { Positions } from '../../core/source.ts';
import type { ProfileInput } from '../../schema/inputs.ts';
import { sayUnknown } from '../names/find-name.ts';
import { type Findings, gatherFindings } from '../resolve/findings.ts';

/** A profile as its file has it. */
export interface ProfileTree {
  readonly input: ProfileInput;
  readonly positions: Positions;
}

/** A profile's file, and what is said about it. */
export interface ProfileLink {
  readonly id: string;
  readonly input: ProfileInput;
  readonly findings: Findings;
}

/** A profile and those it extends, nearest first. One nobody has, and a circle, are said at `extends` and end the chain. */
export function profileChain(id: string, trees: ReadonlyMap<string, ProfileTree>): readonly ProfileLink[] {
  const chain: ProfileLink[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const tree = trees.get(next);
    const below = chain.at(-1);
    if (tree === undefined || chain.some((link) => link.id === next)) {
      if (below !== undefined) sayBroken(below, next, { chain, trees });
      break;
    }
    chain.push({ id: next, input: tree.input, findings: gatherFindings(tree.positions) });
    next = tree.input.extends;
  }
  return chain;
}

interface Ground {
  readonly chain: readonly ProfileLink[];
  readonly trees: ReadonlyMap<string, ProfileTree>;
}

function sayBroken({ id, findings }: ProfileLink, next: string, { chain, trees }: Ground): void {
  if (!trees.has(next)) {
    const names = [...trees.keys()].filter((name) => name !== id);
    sayUnknown(findings, { kind: 'profile', written: next, path: ['extends'], names });
    return;
  }
  const way = [...chain.map((link) => link.id), next].join(' → ');
  findings.add({
    rule: 'names/cycle',
    path: ['extends'],
    message: {
      zh: `地区年度规则互相依据 \`${way}\`，应有一份不再依据别的`,
      en: `Unexpected circle of profiles \`${way}\`, expected one that extends no other`,
    },
  });
}
