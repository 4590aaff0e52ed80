import type { Diagnostic, Message, RelatedPlace } from '../core/diagnostic.ts';
import type { Place } from '../core/source.ts';
import { didYouMean, list } from '../core/wording.ts';

/** Longer names are printed shortened: a message stays one line. */
const PRINTED_LENGTH = 40;

/** A reference nothing answers. */
export function unknownReference(name: string, place: Place, known: Iterable<string>): Diagnostic {
  return {
    ...error('outline/unknown-reference', place),
    message: {
      zh: `未知的引用 \`${shorten(name)}\`，应为已有的名称`,
      en: `Unexpected reference \`${shorten(name)}\`, expected a name that exists`,
    },
    ...hint(name, known),
  };
}

/** A sentence id nobody has. */
export function unknownSentence(id: string, place: Place, known: Iterable<string>): Diagnostic {
  return {
    ...error('outline/unknown-sentence', place),
    message: {
      zh: `提纲没有句子 \`${shorten(id)}\`，应为提纲中的编号`,
      en: `Unexpected sentence id \`${shorten(id)}\`, expected one of the outline`,
    },
    ...hint(id, known),
  };
}

/** Braces that hold no plain reference: helpers, blocks, an opening without its end. */
export function malformedReference(text: string, place: Place): Diagnostic {
  return {
    ...error('outline/unknown-reference', place),
    message: {
      zh: `\`${shorten(text)}\` 不是引用，应为 \`{{名称}}\`，名称用字母、数字和点`,
      en: `Unexpected \`${shorten(text)}\`, expected \`{{name}}\` of letters, digits and dots`,
    },
  };
}

/** A fact the outline's sentence needs and the plan does not state. */
export function unstatedFact(name: string, place: Place, related: readonly RelatedPlace[]): Diagnostic {
  return {
    ...error('outline/unknown-reference', place),
    message: {
      zh: `方案没有写明 \`${name}\`，而句子要用它`,
      en: `Unexpected gap \`${name}\`, expected a value: a sentence prints it`,
    },
    hint: {
      zh: `补上这一项，或在 \`overrides\` 中改写、删去该句`,
      en: 'State it, or replace or drop the sentence in `overrides`',
    },
    related,
  };
}

/** A form of an annex nobody has. */
export function unknownForm(id: string, place: Place, known: Iterable<string>): Diagnostic {
  const names = [...known];
  const quoted = names.map((name) => `\`${name}\``);
  return {
    ...error('names/unknown', place),
    message: {
      zh: `未知的表式 \`${shorten(id)}\`，应为 ${quoted.join('、')} 之一`,
      en: `Unexpected form \`${shorten(id)}\`, expected one of ${list(quoted, 'en')}`,
    },
    ...hint(id, names),
  };
}

function error(rule: string, place: Place): Pick<Diagnostic, 'rule' | 'severity' | 'file' | 'place'> {
  return { rule, severity: 'error', file: place.source.path, place };
}

function hint(name: string, known: Iterable<string>): { readonly hint?: Message } {
  const others = [...known].filter((each) => each !== name);
  const named = others.find((each) => each === `${name}.name`);
  const meant = name.length > PRINTED_LENGTH ? undefined : (named ?? endingIn(name, others) ?? didYouMean(name, others));
  return meant === undefined ? {} : { hint: { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` } };
}

/** The one name whose last part it is: `department.items` for `items`. */
function endingIn(name: string, known: readonly string[]): string | undefined {
  const [only, ...others] = new Set(known.filter((each) => each.endsWith(`.${name}`)));
  return others.length === 0 ? only : undefined;
}

function shorten(text: string): string {
  const signs = Array.from(text.replace(/\s+/g, ' '));
  return signs.length <= PRINTED_LENGTH ? signs.join('') : `${signs.slice(0, PRINTED_LENGTH).join('')}…`;
}
