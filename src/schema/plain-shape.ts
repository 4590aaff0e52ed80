import { type EditorSchema, formMessage } from './editor-schema.ts';
import type { JsonSchema, Snippet } from './load-schema.ts';

/** The shape of a value that holds no others. */
export function plainShape(schema: JsonSchema): EditorSchema {
  const { type, enum: values, enumDescriptions, pattern, minLength, minimum, maximum, defaultSnippets } = schema;
  const kind = type ?? typesOf(values ?? [schema.const]);
  return {
    ...(kind !== undefined && { type: kind }),
    ...(schema.const !== undefined && { const: schema.const }),
    ...(values && { enum: values }),
    ...(enumDescriptions && { enumDescriptions }),
    ...(pattern !== undefined && { pattern, patternErrorMessage: formMessage(schema) }),
    ...(minLength !== undefined && { minLength }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(defaultSnippets && { defaultSnippets: placed(defaultSnippets) }),
  };
}

function typesOf(values: readonly unknown[]): string | readonly string[] | undefined {
  const types = [...new Set(values.flatMap((value) => (value === undefined ? [] : [value === null ? 'null' : typeof value])))];
  return types.length > 1 ? types : types[0];
}

/** Snippets in their own order, before anything else an editor offers. */
export function placed(snippets: readonly Snippet[]): readonly Snippet[] {
  return snippets.map((snippet, index) => ({ sortText: ` ${index}`, ...snippet }));
}
