import type { VersionChanges } from '../../diff/compare-versions.ts';
import type { FactEffect } from '../../diff/fact-effects.ts';
import { wordFactChange } from '../../diff/word-fact-change.ts';

/** The changes between two versions of a plan as data; their shape is a contract (docs/comparing.md). */
export function changesJson({ facts, prose, others }: VersionChanges) {
  return {
    facts: facts.map((change) => {
      const { subject, of, label, before, after, members, effects, organs } = change;
      return {
        subject,
        of,
        label,
        before,
        after,
        added: members?.added ?? [],
        removed: members?.removed ?? [],
        effects: effects.map(effectJson),
        organs,
        text: wordFactChange(change),
      };
    }),
    text: prose.map(({ place, before, after }) => ({ place, before, after })),
    others,
  };
}

function effectJson(effect: FactEffect) {
  const { is, label } = effect;
  if (effect.is === 'move') return { is, label, days: effect.days, workdays: effect.workdays };
  const { before, after, unit } = effect;
  return { is, label, before, after, difference: before === null || after === null ? null : after - before, unit };
}
