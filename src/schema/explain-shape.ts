import type { Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { didYouMean } from '../core/wording.ts';
import { type Judge, type Judgement, mendShape } from '../source/slips/mend-shape.ts';
import { readTree, type YamlTree } from '../source/yaml-tree.ts';
import { explainViolation } from './explain-violation.ts';
import { findViolations } from './find-violations.ts';
import { keyNames } from './key-names.ts';
import type { Violation } from './violation.ts';

/** Signs that a slip of punctuation leaves in a word. */
const ODD_SIGNS = /[^\p{L}\p{N}_./-]/u;

interface Judged {
  readonly tree: YamlTree;
  readonly violations: readonly Violation[];
}

/** One sentence for each thing wrong with data: slips of typing that made it so, and what is wrong without them. */
export function explainShape(name: string, tree: YamlTree, violations: readonly Violation[]): readonly Diagnostic[] {
  const { source } = tree.positions;
  if (violations.every(isPlain)) return violations.map((violation) => explainViolation(violation, tree.positions));
  const names = keyNames(name);
  const judge: Judge<Judged> = {
    judge: (other) => {
      const read = readTree(other);
      return read && { ...judged({ tree: read, violations: findViolations(name, read.data ?? {}) }, other), begins: read.begins };
    },
    isKey: (key) => names.has(key),
  };
  const first = { ...judged({ tree, violations }, source), begins: () => true };
  const { said, left, place } = mendShape(source, first, judge);
  const { tree: mended, violations: rest } = left.subject;
  return [...said, ...rest.map((violation) => place(explainViolation(violation, mended.positions)))];
}

/** Whether a violation explains itself: a word near to one that would do, where nothing else can have gone wrong. */
function isPlain(violation: Violation): boolean {
  switch (violation.kind) {
    case 'unknown-key':
      return violation.meant !== undefined && !ODD_SIGNS.test(violation.key);
    case 'missing-key':
      return false;
    case 'wrong-type':
    case 'value-not-allowed': {
      const { value, schema } = violation;
      if (typeof value !== 'string' || ODD_SIGNS.test(value)) return false;
      return (
        didYouMean(
          value,
          (schema.enum ?? []).filter((word) => typeof word === 'string'),
        ) !== undefined
      );
    }
  }
}

/** Only what the file itself states can be a slip of its text; what a table states is not counted. */
function judged({ tree, violations }: Judged, source: Source): Omit<Judgement<Judged>, 'begins'> {
  const own = violations.filter(({ path }) => tree.positions.sourceOf(path).path === source.path);
  return {
    subject: { tree, violations },
    faults: own.map(({ kind, path }) => JSON.stringify([kind, path])),
    places: own.map(({ kind, path }) => (kind === 'unknown-key' ? tree.positions.locateKey(path) : tree.positions.locate(path))),
  };
}
