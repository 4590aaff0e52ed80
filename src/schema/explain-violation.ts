import type { Diagnostic, Language, Message } from '../core/diagnostic.ts';
import type { Positions, Range } from '../core/source.ts';
import { didYouMean, plainForm } from '../core/wording.ts';
import { explainRetyped } from './explain-retyped.ts';
import { isSpelling } from './key-meant.ts';
import type { JsonSchema } from './load-schema.ts';
import { officialWord } from './official-word.ts';
import { printExample } from './print-example.ts';
import type { Clash, Home, UnknownKey, Violation, WrongValue } from './violation.ts';

const MAX_VALUE = 40;
const MAX_KEYS = 12;

/** Words one violation as one sentence at its place. */
export function explainViolation(violation: Violation, positions: Positions): Diagnostic {
  const mistyped = 'value' in violation ? explainRetyped(violation, positions) : undefined;
  if (mistyped) return mistyped;
  const { range, message, hint, replacement } = sentence(violation, positions);
  return {
    rule: `schema/${violation.kind}`,
    severity: 'error',
    message,
    ...(hint ? { hint } : {}),
    file: positions.sourceOf(violation.path).path,
    place: { source: positions.sourceOf(violation.path), range },
    ...(replacement === undefined ? {} : { replacement }),
  };
}

interface Sentence {
  readonly range: Range;
  readonly message: Message;
  readonly hint?: Message | undefined;
  readonly replacement?: string | undefined;
}

function sentence(violation: Violation, positions: Positions): Sentence {
  switch (violation.kind) {
    case 'unknown-key':
      return { range: positions.locateKey(violation.path), ...unknownKey(violation) };
    case 'missing-key':
      return { range: introduction(positions, violation), message: missingKey(violation.keys, violation.schema) };
    case 'wrong-type':
      return { range: positions.locate(violation.path), message: wrongType(violation) };
    case 'value-not-allowed':
      return { range: positions.locate(violation.path), ...notAllowed(violation) };
  }
}

function introduction(positions: Positions, { path }: Violation): Range {
  return positions.locate([...path, '\u0000']);
}

function unknownKey({ key, schema, meant, home, beside, clash }: UnknownKey): Omit<Sentence, 'range'> {
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
  const some = known.slice(0, MAX_KEYS).map((name) => `\`${name}\``);
  const more = known.length > MAX_KEYS;
  return {
    message: {
      zh: `键 \`${cut(key)}\` 不认识，应删去或换成此处可用的键`,
      en: `Unexpected key \`${cut(key)}\`, expected one of the keys known here`,
    },
    hint: {
      zh: `可用的键有 ${some.join('、')}${more ? ' 等' : ''}`,
      en: `The keys known here are ${some.join(', ')}${more ? ' …' : ''}`,
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
  return {
    zh: `\`${key}\` 与 \`${other}\` 不能写在一起，应如 ${exampleOf(forms)}`,
    en: `Unexpected \`${key}\` beside \`${other}\`, expected a form such as ${exampleOf(forms)}`,
  };
}

/** A key that does not have the form keys have in this map. */
function notAKey(key: string, schema: JsonSchema): Message {
  return {
    zh: `键 \`${cut(key)}\` 形式不对，应如 ${exampleOf(schema)}`,
    en: `Unexpected form of the key \`${cut(key)}\`, expected one such as ${exampleOf(schema)}`,
  };
}

function missingKey(keys: readonly string[], schema: JsonSchema): Message {
  const [first = ''] = keys;
  const property = schema.properties?.[first];
  const title = property?.title === undefined ? '' : `（${property.title}）`;
  const example = property?.examples?.[0];
  if (keys.length > 1) {
    const names = keys.map((key) => `\`${key}\``);
    return {
      zh: `缺少 ${names.join('、')} 之一，应写明其中一个`,
      en: `Unexpected absence of ${names.join(', ')}, expected one of them`,
    };
  }
  const line = example === undefined ? `\`${first}: …\`` : `\`${first}: ${printExample(example)}\``;
  return {
    zh: `缺少 \`${first}\`${title}，应写明，如 ${line}`,
    en: `Unexpected absence of \`${first}\`, expected a line such as ${line}`,
  };
}

function wrongType({ value, schema, label }: WrongValue): Message {
  const { zh, en } = formOf(schema);
  const example = exampleOf(schema);
  return {
    zh: `${label ?? '值'}为${printed(value, 'zh')}，应为${zh}${example === '' ? '' : `，如 ${example}`}`,
    en: `Unexpected ${printed(value, 'en')}, expected ${en}${example === '' ? '' : ` such as ${example}`}`,
  };
}

/** Of two letters of the alphabet one is half the word: no telling what was meant. */
function wordMeant(word: string, allowed: readonly string[]): string | undefined {
  const official = officialWord(word, allowed);
  return official ?? (/^[A-Za-z]{1,2}$/.test(word) ? undefined : didYouMean(word, allowed));
}

function notAllowed({ value, schema, label }: WrongValue): Omit<Sentence, 'range'> {
  const allowed = (schema.enum ?? [schema.const]).map((word) => (word === null ? 'null' : String(word)));
  const quoted = allowed.map((word) => `\`${word}\``);
  const meant = typeof value === 'string' ? wordMeant(value, allowed) : undefined;
  const some = quoted.slice(0, MAX_KEYS);
  const more = quoted.length > MAX_KEYS;
  if (meant !== undefined) {
    return {
      message: {
        zh: `${label ?? '值'}为${printed(value, 'zh')}，应为 \`${meant}\``,
        en: `Unexpected ${printed(value, 'en')}, expected \`${meant}\``,
      },
      hint:
        quoted.length < 2
          ? undefined
          : {
              zh: `可用的值有 ${some.join('、')}${more ? ' 等' : ''}`,
              en: `The values known here are ${some.join(', ')}${more ? ' …' : ''}`,
            },
      replacement: plainForm(String(value)) === plainForm(meant) ? meant : undefined,
    };
  }
  return {
    message: {
      zh: `${label ?? '值'}为${printed(value, 'zh')}，应为 ${quoted.join('、')}${allowed.length > 1 ? ' 之一' : ''}`,
      en: `Unexpected ${printed(value, 'en')}, expected ${allowed.length > 1 ? 'one of ' : ''}${quoted.join(', ')}`,
    },
  };
}

const FORMS: Readonly<Record<string, Message>> = {
  string: { zh: '文字', en: 'a text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
  boolean: { zh: ' true 或 false', en: '`true` or `false`' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组键和值', en: 'keys with values' },
  null: { zh: '空值', en: 'nothing' },
};

function formOf(schema: JsonSchema): Message {
  const type = typeof schema.type === 'string' ? schema.type : (schema.type?.[0] ?? 'object');
  const form = FORMS[type] ?? { zh: '另一种值', en: 'another value' };
  if (schema.minimum !== undefined || schema.maximum !== undefined) return bounded(form, schema);
  if (type === 'array' && (schema.minItems ?? 0) > 0 && schema.$comment === undefined)
    return { zh: `至少一项的${form.zh}`, en: 'a list of at least one entry' };
  if (schema.$comment === undefined) return form;
  return { zh: type === 'string' ? (schema.title ?? form.zh) : `${form.zh}（${schema.title}）`, en: schema.$comment };
}

function bounded(form: Message, { minimum, maximum }: JsonSchema): Message {
  const span =
    maximum === undefined
      ? { zh: `不小于 ${minimum} 的`, en: `, ${minimum} or more` }
      : { zh: ` ${minimum} 到 ${maximum} 的`, en: ` from ${minimum} to ${maximum}` };
  return { zh: `${span.zh}${form.zh}`, en: `${form.en}${span.en}` };
}

function exampleOf(schema: JsonSchema): string {
  const [first, second] = schema.examples ?? [];
  if (first !== undefined && second !== undefined && schema.anyOf)
    return `\`${printExample(first)}\`、\`${printExample(second)}\``;
  if (first !== undefined) return `\`${printExample(first)}\``;
  return schema.type === 'array' && schema.items?.examples ? `\`[${printExample(schema.items.examples[0])}]\`` : '';
}

function printed(value: unknown, language: Language): string {
  const words = {
    zh: { list: '列表', map: '一组键和值', nothing: '空' },
    en: { list: 'list', map: 'keys with values', nothing: 'empty value' },
  }[language];
  if (value === null || value === undefined) return words.nothing;
  if (Array.isArray(value)) return words.list;
  if (typeof value === 'object') return words.map;
  return language === 'zh' ? ` \`${cut(String(value))}\`` : `\`${cut(String(value))}\``;
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > MAX_VALUE ? `${letters.slice(0, MAX_VALUE).join('')}…` : text;
}
