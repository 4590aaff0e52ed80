import type { Message } from '../core/diagnostic.ts';
import type { PlanPath } from '../core/source.ts';
import { didYouMean } from '../core/wording.ts';
import type { Findings } from './findings.ts';

export type NameKind = 'organ' | 'item' | 'document' | 'platform' | 'contact' | 'anchor';

const KINDS: Readonly<Record<NameKind, Message>> = {
  organ: { zh: '机关', en: 'organisation' },
  item: { zh: '抽查事项', en: 'inspection item' },
  document: { zh: '文件', en: 'document' },
  platform: { zh: '平台', en: 'platform' },
  contact: { zh: '联系人', en: 'contact' },
  anchor: { zh: '起算点', en: 'anchor' },
};

interface Lookup<T> {
  readonly kind: NameKind;
  readonly written: string;
  readonly path: PlanPath;
  readonly entries: readonly T[];
  /** The names an entry goes by, the better ones in the earlier lists. */
  readonly namesOf: (entry: T) => readonly (readonly (string | null | undefined)[])[];
}

/** The entry that goes by the name written; undefined, and said so with the nearest name there is, where none does. */
export function findName<T>(findings: Findings, lookup: Lookup<T>): T | undefined {
  const named = lookup.entries.map((entry) => ({ entry, ranks: lookup.namesOf(entry) }));
  const depth = Math.max(0, ...named.map(({ ranks }) => ranks.length));
  for (let rank = 0; rank < depth; rank += 1) {
    const found = named.find(({ ranks }) => ranks[rank]?.includes(lookup.written));
    if (found) return found.entry;
  }
  const names = named.flatMap(({ ranks }) => ranks.flat()).filter((name) => typeof name === 'string');
  sayUnknown(findings, { ...lookup, names });
  return undefined;
}

interface Unknown {
  readonly kind: NameKind;
  readonly written: string;
  readonly path: PlanPath;
  readonly names: readonly string[];
}

/** Says that a name is not known, with the nearest one that is. */
export function sayUnknown(findings: Findings, { kind, written, path, names }: Unknown): void {
  const { zh, en } = KINDS[kind];
  const meant = didYouMean(written, names) ?? names.find((name) => name.includes(written) || written.includes(name));
  findings.add({
    rule: 'names/unknown',
    path,
    message:
      meant === undefined
        ? { zh: `${zh}“${written}”没有登记，应为已登记的${zh}`, en: `Unexpected ${en} “${written}”, expected a registered one` }
        : { zh: `${zh}“${written}”没有登记，应为“${meant}”`, en: `Unexpected ${en} “${written}”, expected “${meant}”` },
    hint:
      kind === 'anchor'
        ? { zh: `可用的起算点有 ${names.join('、')}，或一个日期`, en: `Known anchors are ${names.join(', ')}, or a day` }
        : undefined,
  });
}
