import type { Message } from '../../core/diagnostic.ts';
import type { InputRecord } from './manifest-inputs.ts';
import { isRenamed, type NamedValues } from './named-values.ts';

/** More would bury what they have in common. */
const MOST = 3;

/** A file as it is now. */
export interface PresentInput {
  readonly path: string;
  readonly sha256: string;
}

/** What there is to know when one asks why something is out of date. */
export interface StalenessGround {
  /** Path of the plan itself. */
  readonly own: string | undefined;
  readonly before: readonly InputRecord[];
  readonly now: readonly PresentInput[];
  /** The named values of a file as it is now. */
  readonly valuesOf: (path: string) => NamedValues;
}

/** Says which values of which files have changed since something was made of them; undefined where none is known to. */
export function tellStaleness({ own, before, now, valuesOf }: StalenessGround): Message | undefined {
  const present = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const known = new Set(before.map(({ path }) => path));
  const altered = before.filter(({ path, sha256 }) => present.has(path) && present.get(path) !== sha256);
  const values = altered.flatMap((input) => changesIn(input, valuesOf(input.path), input.path === own));
  const files = [
    ...before
      .filter(({ path }) => !present.has(path))
      .map(({ path }) => ({ zh: `不再依据 \`${path}\``, en: `\`${path}\` is used no more` })),
    ...now
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => ({ zh: `新依据 \`${path}\``, en: `\`${path}\` is used now` })),
  ];
  const whole = altered.map(({ path }) => ({ zh: ` \`${path}\` 有变化`, en: `\`${path}\` has changed` }));
  const reasons = [...values, ...files];
  return joined(reasons.length > 0 ? reasons : whole);
}

function changesIn({ path, values, used }: InputRecord, now: NamedValues, isOwn: boolean): readonly Message[] {
  const before = values ?? {};
  const fresh = Object.keys(now).filter((name) => before[name] === undefined);
  const place = isOwn ? { zh: '本方案的 ', en: '' } : { zh: ` ${path} 中的 `, en: ` of ${path}` };
  const changed = (used ?? Object.keys(before)).filter((name) => now[name] !== before[name]);
  const added = used === undefined ? fresh : [];
  const told = changed.map((name) => ({ name, to: now[name] === undefined ? successor(before[name] ?? '', now, fresh) : name }));
  const taken = new Set(told.map(({ to }) => to));
  return [
    ...told.map(({ name, to }) => tellChange(name, to, place)),
    ...added
      .filter((name) => !taken.has(name))
      .map((name) => tell(`${place.zh}\`${name}\` 是新加的`, `\`${name}\`${place.en} is new`)),
  ];
}

function tellChange(name: string, to: string | undefined, place: Message): Message {
  if (to === undefined) return tell(`${place.zh}\`${name}\` 已删去`, `\`${name}\`${place.en} is gone`);
  if (to === name) return tell(`${place.zh}\`${name}\` 有变化`, `\`${name}\`${place.en} has changed`);
  return tell(`${place.zh}\`${name}\` 已改名为 \`${to}\``, `\`${name}\`${place.en} is now called \`${to}\``);
}

/** The one new entry that differs by nothing but its name. */
function successor(value: string, now: NamedValues, fresh: readonly string[]): string | undefined {
  const alike = fresh.filter((name) => isRenamed(now[name] ?? '', value));
  return alike.length === 1 ? alike[0] : undefined;
}

function tell(zh: string, en: string): Message {
  return { zh, en };
}

function joined(reasons: readonly Message[]): Message | undefined {
  if (reasons.length === 0) return undefined;
  const told = reasons.slice(0, MOST);
  const [zh, en] = reasons.length > MOST ? [` 等 ${reasons.length} 处`, ` and more (${reasons.length})`] : ['', ''];
  return {
    zh: `因为${told
      .map((each) => each.zh)
      .join('，')
      .replaceAll('， ', '，')}${zh}`,
    en: `because ${told.map((each) => each.en).join(', ')}${en}`,
  };
}
