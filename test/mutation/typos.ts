import { type Mutant, type MutationClass, splice, textOf } from './mutant.ts';
import type { Random } from './random.ts';
import { isReference } from './references.ts';
import type { Site } from './sites.ts';

type Slip = (word: string, random: Random) => string;

const HAN = '工作检查企业监管市场管理局部门年度项目公示信息抽取比例单位法人登记平台';
const LATIN = 'etaoinshrdlucmfwygpb';

/** What fingers do to a word. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'a sign left out': (word, random) => {
    const at = random.below(signs(word).length);
    return signs(word).toSpliced(at, 1).join('');
  },
  'a sign twice': (word, random) => {
    const at = random.below(signs(word).length);
    return signs(word)
      .toSpliced(at, 0, signs(word)[at] ?? '')
      .join('');
  },
  'two signs swapped': (word, random) => {
    const at = random.below(Math.max(1, signs(word).length - 1));
    const [first = '', second = ''] = signs(word).slice(at);
    return signs(word).toSpliced(at, 2, second, first).join('');
  },
  'another sign': (word, random) => {
    const at = random.below(signs(word).length);
    const pool = /\p{Script=Han}/u.test(signs(word)[at] ?? '') ? HAN : LATIN;
    return signs(word)
      .toSpliced(at, 1, random.pick([...pool]) ?? '')
      .join('');
  },
  'another case': (word, random) => {
    const letters = signs(word).flatMap((sign, at) => (/[A-Za-z]/.test(sign) ? [at] : []));
    const at = random.pick(letters);
    if (at === undefined) return word;
    const letter = signs(word)[at] ?? '';
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return signs(word).toSpliced(at, 1, other).join('');
  },
};

/** Typos in keys, in words of a vocabulary, and in names and ids. */
export const typos: readonly MutationClass[] = [
  ...Object.entries(SLIPS).map(([name, slip]) => ({ name: `key: ${name}`, make: keyTypos(slip) })),
  ...Object.entries(SLIPS).map(([name, slip]) => ({ name: `vocabulary: ${name}`, make: wordTypos(slip) })),
  ...Object.entries(SLIPS).map(([name, slip]) => ({ name: `name: ${name}`, make: nameTypos(slip) })),
];

function keyTypos(slip: Slip): MutationClass['make'] {
  return function* ({ file, text, sites }, random) {
    for (const { key, path, owners } of sites) {
      const meant = String(path.at(-1));
      if (!key || !owners.some(({ properties }) => properties && Object.hasOwn(properties, meant))) continue;
      const typed = slip(meant, random);
      if (typed === meant || typed === '') continue;
      yield { file, text: splice(text, key, typed), spot: key.start, meant, proof: 'shape' };
    }
  };
}

function wordTypos(slip: Slip): MutationClass['make'] {
  return function* ({ file, text, sites }, random) {
    for (const { value, schemas, data, kind } of sites) {
      const isWord = schemas.some((schema) => (schema.enum ?? [schema.const]).includes(data));
      if (!isWord || typeof data !== 'string' || kind !== 'plain') continue;
      const typed = slip(data, random);
      if (typed === data || typed === '') continue;
      yield { file, text: splice(text, value, typed), spot: value.start, meant: data, proof: 'shape' };
    }
  };
}

function nameTypos(slip: Slip): MutationClass['make'] {
  return function* ({ file, text, sites, names }, random) {
    for (const site of sites) {
      if (!isReference(file, site) || !isPlainWord(site)) continue;
      const { value, data } = site;
      const typed = slip(data, random);
      if (typed === data || typed === '' || names.has(typed)) continue;
      const mutant: Mutant = { file, text: splice(text, value, typed), spot: value.start, meant: data, proof: 'meaning' };
      yield mutant;
    }
  };

  function isPlainWord(site: Site): site is Site & { readonly data: string } {
    return typeof site.data === 'string' && site.kind === 'plain';
  }
}

function signs(word: string): readonly string[] {
  return [...word];
}

/** Whether a typed text reads back as itself, so that a fault in it is one of the word and not of the notation. */
export function readsAsItself(text: string, site: Site): boolean {
  return site.kind === 'plain' && textOf(text, site.value) === site.data;
}
