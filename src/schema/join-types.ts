import type { EditorSchema } from './editor-schema.ts';
import { nameSchema } from './name-schemas.ts';

/**
 * A text or an object as one schema, which is what an editor completes in a list: alternatives it takes for objects
 * there. What is said of texts stands in the open, what is said of objects behind a condition. Undefined for others.
 */
export function joinTypes(ways: readonly EditorSchema[]): EditorSchema | undefined {
  const [object] = ways.filter(({ type }) => type === 'object');
  const [text] = ways.filter(({ type }) => type === 'string');
  if (!object || !text || ways.length > 2) return undefined;
  const { if: meaning, ...said } = asName(text);
  return {
    ...said,
    type: ['string', 'object'],
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: object,
    ...(meaning && { else: { if: meaning } }),
  };
}

/** Fixed values are names as well. */
function asName(text: EditorSchema): EditorSchema {
  const { enum: values, enumDescriptions } = text;
  if (!values) return text;
  const entries = values.map((value, index) => ({
    offered: [{ text: String(value), note: enumDescriptions?.[index] ?? '' }],
    accepted: [],
  }));
  return { ...nameSchema({ title: '', entries }, true), patternErrorMessage: `应为 ${values.join('、')} 之一` };
}
