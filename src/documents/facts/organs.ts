import { shortName } from '../../plan/names/short-name.ts';
import type { Issuer, Organ, OrganReference } from '../../plan/registry/registry.ts';

/** How an organ speaks of itself, by the end of its name; longer endings first. */
const SELVES: readonly (readonly [ending: RegExp, self: string])[] = [
  [/局$/, '我局'],
  [/办(公室)?$/, '我办'],
  [/(委(员会)?|管委会)$/, '我委'],
  [/厅$/, '我厅'],
  [/部$/, '我部'],
  [/省(人民)?政府$/, '我省'],
  [/市(人民)?政府$/, '我市'],
  [/区(人民)?政府$/, '我区'],
  [/县(人民)?政府$/, '我县'],
  [/州(人民)?政府$/, '我州'],
  [/旗(人民)?政府$/, '我旗'],
  [/镇(人民)?政府$/, '我镇'],
  [/乡(人民)?政府$/, '我乡'],
  [/街道(办事处)?$/, '我街道'],
  [/总队$/, '我总队'],
  [/支队$/, '我支队'],
  [/大队$/, '我大队'],
  [/中心$/, '我中心'],
  [/院$/, '我院'],
  [/所$/, '我所'],
  [/站$/, '我站'],
];

/** A second name an organ bears in brackets: 市场监督管理局（知识产权局）. */
const SECOND_NAME = /（[^（）]*）$/;

/** 我局, 我办, 我委 …; 我单位 where the name does not tell. */
export function selfOf(organ: Organ): string {
  const name = organ.name.replace(SECOND_NAME, '');
  return SELVES.find(([ending]) => ending.test(name))?.[1] ?? '我单位';
}

/** The name as the plan writes it; the short name of the day where the plan writes an id, which is no name for readers. */
export function printedName({ written, organ, sort }: OrganReference): string {
  return sort === 'id' ? shortName(organ) : written;
}

/** Names as sentences print them. */
export function printedNames(references: readonly OrganReference[]): readonly string[] {
  return references.map(printedName);
}

/** Full names as registered. */
export function fullNames(references: readonly OrganReference[]): readonly string[] {
  return references.map(({ organ }) => organ.name);
}

/** Full names as a signature has them: 代章 after an organ another one seals for. */
export function signedNames(issuers: readonly Issuer[]): readonly string[] {
  return issuers.map(({ organ, sealedBy }) => (sealedBy ? `${organ.name}（代章）` : organ.name));
}

/** Names as sentences print them, each organ once: those that sign first, in the order they sign, then as they are met. */
export function inOrderOf(issuers: readonly Issuer[], references: readonly OrganReference[]): readonly string[] {
  const first = issuers.flatMap(({ organ: { id } }) => references.find(({ organ }) => organ.id === id) ?? []);
  return [...namesById([...first, ...references]).values()];
}

/** The name of each organ by its id, as it is met first: an organ written in several ways has one name. */
export function namesById(references: readonly OrganReference[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const reference of references) {
    if (!names.has(reference.organ.id)) names.set(reference.organ.id, printedName(reference));
  }
  return names;
}
