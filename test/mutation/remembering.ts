import type { Stages } from '../../src/build/stages.ts';
import type { Source } from '../../src/core/source.ts';

/** The stages with the trees of unchanged files kept, since a root is read again for every fault. */
export function remembering(stages: Stages): Stages {
  const trees = new WeakMap<Source, ReturnType<Stages['parseYaml']>>();
  return {
    ...stages,
    parseYaml: (source, faults) => {
      const tree = trees.get(source) ?? stages.parseYaml(source, faults);
      trees.set(source, tree);
      return tree;
    },
  };
}
