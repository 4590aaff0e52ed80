import { foldText } from '../../collect/fold-text.ts';
import type { Subjects } from '../../collect/subjects.ts';
import { didYouMean } from '../../core/wording.ts';
import type { SheetSubject } from '../../documents/sheet-model.ts';
import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, RegistryNames } from '../../plan/registry/registry.ts';

/**
 * Who may send a return, by every name the registry has for them. Where the plan asks nobody by name, anybody may, also one
 * the registry does not know.
 */
export function returnSubjects(asked: readonly SheetSubject[], { organs }: Pick<RegistryNames, 'organs'>): Subjects {
  const known = new Map<string, Organ>();
  for (const [name, [bearer]] of organs) if (bearer && !known.has(foldText(name))) known.set(foldText(name), bearer.entry);
  const own = new Map(asked.map((subject) => [foldText(subject.name), subject]));
  const names = [...known].flatMap(([name, { id }]) => (asked.some((subject) => subject.id === id) ? [name] : []));
  return {
    asked,
    find: (written) => {
      const name = foldText(written);
      const organ = known.get(name);
      const subject = own.get(name) ?? asked.find(({ id }) => id === organ?.id);
      if (subject || asked.length > 0) return subject ?? (organ && 'other');
      return organ ? { id: organ.id, name: shortName(organ) } : { id: name, name: written.trim() };
    },
    nearest: (written) => {
      const meant = didYouMean(foldText(written), [...own.keys(), ...names]);
      return meant === undefined
        ? undefined
        : asked.find(({ id, name }) => foldText(name) === meant || known.get(meant)?.id === id)?.name;
    },
  };
}
