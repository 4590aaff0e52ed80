import type { Message } from '../core/diagnostic.ts';
import { isSpelling } from './key-meant.ts';
import type { JsonSchema } from './load-schema.ts';
import { cut, exampleOf, fewOf } from './sentence-parts.ts';
import type { Clash, Home, Sentence, UnknownKey } from './violation.ts';

/** What to say of a key its mapping does not have, and what to type instead where that is sure. */
export function sayUnknownKey({ key, schema, meant, home, beside, clash }: UnknownKey): Sentence {
  const properties = schema.properties ?? {};
  const known = Object.keys(properties);
  if (meant !== undefined) {
    const title = properties[meant]?.title;
    return {
      message: {
        zh: `键 \`${cut(key)}\` 不认识，应为 \`${meant}\`${title === undefined ? '' : `（${title}）`}`,
        en: `Unexpected key \`${cut(key)}\`, expected \`${meant}\``,
      },
      replacement: !beside.includes(meant) && isSpelling(key, meant, properties) ? meant : undefined,
    };
  }
  if (clash !== undefined) return { message: clashing(key, clash) };
  if (home !== undefined) return { message: misplaced(key, home) };
  if (/^\d{3}$/.test(key)) return { message: partOfNumber(key) };
  if (known.length === 0) return { message: notAKey(key, schema) };
  const some = fewOf(known);
  return {
    message: {
      zh: `键 \`${cut(key)}\` 不认识，应删去或换成此处可用的键`,
      en: `Unexpected key \`${cut(key)}\`, expected one of the keys known here`,
    },
    hint: {
      zh: `可用的键有 ${some.zh}`,
      en: `The keys known here are ${some.en}`,
    },
  };
}

/** What is left of `{ population: 3,600 }`, which is two entries. */
function partOfNumber(key: string): Message {
  return {
    zh: `\`${key}\` 前的逗号把一个数分成了两项，数应连写，不用逗号`,
    en: `Unexpected comma before \`${key}\`, expected a number without one`,
  };
}

/** A key that is known, but in another mapping. */
function misplaced(key: string, { path, name }: Home): Message {
  const written = name === key ? `\`${cut(key)}\`` : `\`${cut(key)}\`（\`${name}\`）`;
  const house = path.filter((step) => typeof step === 'string').join('.');
  if (house === '') {
    return {
      zh: `键 ${written} 不属于这里，应写在最外层，不缩进`,
      en: `Unexpected key \`${cut(key)}\` here, expected \`${name}\` at the outermost level`,
    };
  }
  return {
    zh: `键 ${written} 不属于这里，应写在 \`${house}\` 里`,
    en: `Unexpected key \`${cut(key)}\` here, expected \`${name}\` within \`${house}\``,
  };
}

/** Two keys of which one may stand there, or two forms of keys at once. */
function clashing(key: string, { with: other, forms }: Clash): Message {
  if (forms === undefined) {
    return {
      zh: `\`${key}\` 与 \`${other}\` 同时出现，应只写一个`,
      en: `Unexpected \`${key}\` beside \`${other}\`, expected only one of them`,
    };
  }
  const example = exampleOf(forms);
  return {
    zh: `\`${key}\` 与 \`${other}\` 不能写在一起，应如 ${example?.zh}`,
    en: `Unexpected \`${key}\` beside \`${other}\`, expected a form such as ${example?.en}`,
  };
}

/** A key that does not have the form keys have in this map. */
function notAKey(key: string, schema: JsonSchema): Message {
  const example = exampleOf(schema);
  return {
    zh: `键 \`${cut(key)}\` 形式不对，应${example === undefined ? '为一个词' : `如 ${example.zh}`}`,
    en: `Unexpected form of the key \`${cut(key)}\`, expected ${example === undefined ? 'a word' : `one such as ${example.en}`}`,
  };
}
