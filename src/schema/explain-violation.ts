import type { Diagnostic } from '../core/diagnostic.ts';
import type { Positions, Range } from '../core/source.ts';
import { explainRetyped } from './explain-retyped.ts';
import { sayUnknownKey } from './say-unknown-key.ts';
import { sayNotAllowed, sayWrongType } from './say-wrong-value.ts';
import { printExample } from './sentence-parts.ts';
import type { MissingKey, Sentence, Violation } from './violation.ts';

/** Words one violation as one sentence at its place. */
export function explainViolation(violation: Violation, positions: Positions): Diagnostic {
  const mistyped = 'value' in violation ? explainRetyped(violation, positions) : undefined;
  if (mistyped) return mistyped;
  const { message, hint, replacement } = sentence(violation);
  const source = positions.sourceOf(violation.path);
  return {
    rule: `schema/${violation.kind}`,
    severity: 'error',
    message,
    ...(hint && { hint }),
    file: source.path,
    place: { source, range: rangeOf(violation, positions) },
    ...(replacement !== undefined && { replacement }),
  };
}

/** A key that is not known, the value that does not fit; for a key that is missing the one of its mapping. */
function rangeOf(violation: Violation, positions: Positions): Range {
  switch (violation.kind) {
    case 'unknown-key':
      return positions.locateKey(violation.path);
    case 'missing-key':
      return positions.locate([...violation.path, violation.keys[0] ?? '']);
    default:
      return positions.locate(violation.path);
  }
}

function sentence(violation: Violation): Sentence {
  switch (violation.kind) {
    case 'unknown-key':
      return sayUnknownKey(violation);
    case 'missing-key':
      return sayMissingKey(violation);
    case 'wrong-type':
      return sayWrongType(violation);
    case 'value-not-allowed':
      return sayNotAllowed(violation);
  }
}

function sayMissingKey({ keys, schema }: MissingKey): Sentence {
  const [first = ''] = keys;
  const property = schema.properties?.[first];
  const title = property?.title === undefined ? '' : `（${property.title}）`;
  const example = property?.examples?.[0];
  if (keys.length > 1) {
    const names = keys.map((key) => `\`${key}\``);
    return {
      message: {
        zh: `缺少 ${names.join('、')} 之一，应写明其中一个`,
        en: `Unexpected absence of ${names.join(', ')}, expected one of them`,
      },
    };
  }
  const line = example === undefined ? `\`${first}: …\`` : `\`${first}: ${printExample(example)}\``;
  return {
    message: {
      zh: `缺少 \`${first}\`${title}，应写明，如 ${line}`,
      en: `Unexpected absence of \`${first}\`, expected a line such as ${line}`,
    },
  };
}
