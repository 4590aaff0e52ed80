import type { Language, Message } from '../core/diagnostic.ts';
import { didYouMean, plainForm } from '../core/wording.ts';
import type { JsonSchema } from './load-schema.ts';
import { officialWord } from './official-word.ts';
import { cut, exampleOf, fewOf } from './sentence-parts.ts';
import type { Sentence, WrongValue } from './violation.ts';

/** What to say of a value of another form than the one asked for. */
export function sayWrongType({ value, schema, label }: WrongValue): Sentence {
  const { zh, en } = formOf(schema);
  const example = exampleOf(schema);
  return {
    message: {
      zh: `${label ?? '值'}为${printed(value, 'zh')}，应为${zh}${example === undefined ? '' : `，如 ${example.zh}`}`,
      en: `Unexpected ${printed(value, 'en')}, expected ${en}${example === undefined ? '' : ` such as ${example.en}`}`,
    },
  };
}

/** What to say of a value that is none of those there are, and what to type instead where that is sure. */
export function sayNotAllowed({ value, schema, label }: WrongValue): Sentence {
  const allowed = (schema.enum ?? [schema.const]).map((word) => (word === null ? 'null' : String(word)));
  const quoted = allowed.map((word) => `\`${word}\``);
  const meant = typeof value === 'string' ? wordMeant(value, allowed) : undefined;
  const some = fewOf(allowed);
  if (meant !== undefined) {
    return {
      message: {
        zh: `${label ?? '值'}为${printed(value, 'zh')}，应为 \`${meant}\``,
        en: `Unexpected ${printed(value, 'en')}, expected \`${meant}\``,
      },
      hint: allowed.length < 2 ? undefined : { zh: `可用的值有 ${some.zh}`, en: `The values known here are ${some.en}` },
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

/** Of two letters of the alphabet one is half the word: no telling what was meant. */
function wordMeant(word: string, allowed: readonly string[]): string | undefined {
  const official = officialWord(word, allowed);
  return official ?? (/^[A-Za-z]{1,2}$/.test(word) ? undefined : didYouMean(word, allowed));
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

function printed(value: unknown, language: Language): string {
  const words = {
    zh: { list: '列表', none: '空列表', map: '一组键和值', nothing: '空' },
    en: { list: 'list', none: 'empty list', map: 'keys with values', nothing: 'empty value' },
  }[language];
  if (value === null || value === undefined) return words.nothing;
  if (Array.isArray(value)) return value.length === 0 ? words.none : words.list;
  if (typeof value === 'object') return words.map;
  return language === 'zh' ? ` \`${cut(String(value))}\`` : `\`${cut(String(value))}\``;
}
