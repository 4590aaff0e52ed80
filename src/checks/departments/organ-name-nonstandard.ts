import { shortName } from '../../plan/names/short-name.ts';
import type { Organ, OrganKind } from '../../plan/registry/registry.ts';
import { type Check, defineCheck, type Subject } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { looseText } from './loose-text.ts';
import { byName, type NamedOrgan, namedOrgans } from './named-organs.ts';
import { organNames } from './organ-names.ts';
import { organSpellings } from './organ-spellings.ts';

/** A group has no registered name: it is described, one way or another. */
const GROUPS: ReadonlySet<OrganKind> = new Set(['群体', '检查对象群体']);

/**
 * An organ called by an alias, or by a name with other quotation marks or spaces. Names it no longer bears are
 * departments/name-superseded's, several spellings in one document departments/organ-name-variants'.
 */
export const organNameNonstandard: Check = defineCheck({
  id: 'departments/organ-name-nonstandard',
  severity: 'warning',
  title: { zh: '机关名称不是登记的全称或简称', en: 'An organ is named neither in full nor by its registered short name' },
  why: {
    zh: '同一机关有几种叫法，收文方分不清是谁，检索和统计也会漏掉。',
    en: 'Readers cannot tell who is meant, and a search or a count misses the mention.',
  },
  fix: {
    zh: '改用登记的全称或简称；`banwen check --fix` 会改。',
    en: 'Use the registered name or short name; `banwen check --fix` does so.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    alias: {
      zh: '机关名称为“{name}”，应为登记的全称或简称“{expected}”',
      en: 'Unexpected organ name “{name}”, expected “{expected}” as registered',
    },
  },
  example: {
    bad: 'departments: [{ org: «水务局», role: 牵头, items: [节水检查] }]',
    good: 'departments: [{ org: 区水务局, role: 牵头, items: [节水检查] }]',
  },

  *run(subject, found) {
    const mentions = [...aliasesIn(subject), ...misspeltIn(subject)];
    for (const [{ written, organ, spot }, ...others] of byName(mentions, (mention) => mention.organ.id)) {
      const expected = registeredName(written, organ);
      const correction = { of: written, by: expected };
      const note = { zh: '这里也这样写', en: 'written so here too' };
      const related = others.map((other) => ({ spot: other.spot, note, correction }));
      yield {
        ...found('alias', spot, { name: written, expected }, ...related, ...registeredAt(organ, ['short', 'name'])),
        correction,
      };
    }
  },
});

function aliasesIn(subject: Subject): readonly NamedOrgan[] {
  const hasAliases = subject.registry.organs.some(({ aliases }) => aliases.length > 0);
  return hasAliases ? namedOrgans(subject).filter(isAlias) : [];
}

/** Spellings of registered names, where the document writes the organ in no other way. */
function misspeltIn(subject: Subject): readonly NamedOrgan[] {
  const all = organSpellings(subject).filter(({ organ }) => !GROUPS.has(organ.kind));
  const odd = all.filter(({ organ, written }) => !organNames(organ).includes(written));
  return odd.filter(({ organ, written }) => all.every((other) => other.organ.id !== organ.id || other.written === written));
}

/** The name of the organ that was written with other signs; for another word, the short one. */
function registeredName(written: string, organ: Organ): string {
  return looseText(organ.name).text === looseText(written).text ? organ.name : shortName(organ);
}

function isAlias({ written, organ }: NamedOrgan): boolean {
  const { id, name, short, aliases, kind } = organ;
  return !GROUPS.has(kind) && aliases.includes(written) && ![id, name, short].includes(written);
}
