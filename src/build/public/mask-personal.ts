import { bankAccounts, identityNumbers, mobileNumbers, type PersonalNumber } from '../../checks/privacy/personal-numbers.ts';
import { creditCodeFault } from '../../plan/registry/credit-code.ts';

/** Fields that hold no words of people: ids, addresses of files, catalogue numbers. */
const UNTOUCHED: ReadonlySet<string> = new Set(['$schema', 'id', 'indexNumber', 'number', 'documentNumber']);
/** Contacts a registry gives for the public: an office's mailbox stays. */
const CONTACTS = 'contacts';
const LONG = /[0-9０-９](?:[ －-]?[0-9０-９]){8}/;
const MAILBOX = /([A-Za-z0-9])(?<=(?<![\w.+-])[_.+-]*[A-Za-z0-9])[\w.+-]*@((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,})/g;
/** Where a piece of a document came from: no words. */
const ORIGIN = 'origin';
const LEAST_NAME = 2;

/** What of a plan is hidden beside the numbers of persons. */
export interface Hiding {
  /** Names of natural persons, and how each is shown. */
  readonly persons: ReadonlyMap<string, string>;
  /** Whether a mailbox is that of an office, and so stays. */
  isOfficial(mailbox: string): boolean;
}

/**
 * The same value with what tells of a person hidden in every text: identity numbers, bank accounts, mobile telephones,
 * mailboxes, and names of natural persons.
 */
export function maskPersonal<T>(value: T, hiding: Hiding): T {
  return maskValue(value, { ...hiding, persons: byBeginning(hiding.persons) });
}

/** Whether there is anything to hide, without making the value anew: mostly there is nothing. */
export function tellsOfPersons(value: unknown, { persons, isOfficial }: Hiding): boolean {
  if (persons.size > 0) return true;
  const looking = { persons: new Map(), isOfficial };
  const tells = (each: unknown): boolean => {
    if (typeof each === 'string') return (each.includes('@') || LONG.test(each)) && maskText(each, looking, false) !== each;
    if (typeof each !== 'object' || each === null) return false;
    if (Array.isArray(each)) return each.some(tells);
    for (const [key, inner] of Object.entries(each)) if (key !== ORIGIN && tells(inner)) return true;
    return false;
  };
  return tells(value);
}

/** Names by their first two characters, the longest first, so that thousands of them are looked for at once. */
type Names = ReadonlyMap<string, readonly (readonly [name: string, shown: string])[]>;
type Looking = Omit<Hiding, 'persons'> & { readonly persons: Names };

function byBeginning(persons: Hiding['persons']): Names {
  const names = new Map<string, (readonly [string, string])[]>();
  for (const person of persons) {
    if (person[0].length < LEAST_NAME) continue;
    const key = person[0].slice(0, LEAST_NAME);
    names.set(
      key,
      [...(names.get(key) ?? []), person].sort(([a], [b]) => b.length - a.length),
    );
  }
  return names;
}

function maskValue<T>(value: T, looking: Looking, key?: string): T;
function maskValue(value: unknown, looking: Looking, key = ''): unknown {
  if (typeof value === 'string') return UNTOUCHED.has(key) ? value : maskText(value, looking, key === CONTACTS);
  if (typeof value !== 'object' || value === null || key === ORIGIN) return value;
  if (Array.isArray(value)) {
    const masked = value.map((each: unknown) => maskValue(each, looking, key));
    return masked.some((each, index) => each !== value[index]) ? masked : value;
  }
  const changed = Object.entries(value).flatMap(([name, each]): readonly (readonly [string, unknown])[] => {
    const masked = maskValue(each, looking, key === CONTACTS ? CONTACTS : name);
    return masked === each ? [] : [[name, masked]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}

function maskText(text: string, { persons, isOfficial }: Looking, isContact: boolean): string {
  const plain = LONG.test(text) ? maskNumbers(text) : text;
  const unmailed =
    isContact || !plain.includes('@')
      ? plain
      : plain.replace(MAILBOX, (mailbox, first: string, domain: string) =>
          isOfficial(mailbox) ? mailbox : `${first}***@${domain}`,
        );
  return persons.size === 0 ? unmailed : maskNames(unmailed, persons);
}

function maskNames(text: string, persons: Names): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at + LEAST_NAME <= text.length; at += 1) {
    const person = persons.get(text.slice(at, at + LEAST_NAME))?.find(([name]) => text.startsWith(name, at));
    if (person === undefined) continue;
    parts.push(text.slice(from, at), person[1]);
    from = at + person[0].length;
    at = from - 1;
  }
  return from === 0 ? text : [...parts, text.slice(from)].join('');
}

/** A credit code is no number of a person, whatever its digits come to. */
function maskNumbers(text: string): string {
  const found = [identityNumbers, bankAccounts, mobileNumbers].flatMap((find) => find(text));
  const hidden = found.filter(({ number }) => creditCodeFault(number) !== null).toSorted((a, b) => b.start - a.start);
  return hidden.reduce(hide, text);
}

function hide(text: string, { start, end, masked }: PersonalNumber): string {
  return `${text.slice(0, start)}${masked}${text.slice(end)}`;
}
