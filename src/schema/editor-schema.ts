import type { JsonSchema, Snippet } from './load-schema.ts';
import { printExample } from './sentence-parts.ts';

/** A schema as the YAML language server reads it: draft-07, with its words for completion, hover and squiggles. */
export interface EditorSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, EditorSchema>>;
  readonly patternProperties?: Readonly<Record<string, EditorSchema>>;
  readonly additionalProperties?: boolean | EditorSchema;
  readonly items?: EditorSchema;
  readonly allOf?: readonly EditorSchema[];
  readonly anyOf?: readonly EditorSchema[];
  readonly oneOf?: readonly EditorSchema[];
  readonly not?: EditorSchema;
  readonly if?: EditorSchema;
  readonly then?: EditorSchema;
  readonly else?: EditorSchema;
  readonly defaultSnippets?: readonly Snippet[];
  readonly $defs?: Readonly<Record<string, EditorSchema>>;
}

/** What hover and completion say of a value: what it is, in bold, what to write, and a line as an example. */
export function describe({ title, description, examples }: JsonSchema, key: string | undefined): string {
  const said = [title === undefined ? '' : `**${title}**`, description ?? ''].filter((text) => text !== '').join('：');
  const [example] = examples ?? [];
  if (example === undefined) return said;
  const line = `${key === undefined ? '' : `${key}: `}${printExample(example)}`;
  return `${said}\n\n例：\`${line}\``;
}

/** Why a text was refused, by the form it should have. */
export function formMessage({ title, examples }: JsonSchema): string {
  const [example] = examples ?? [];
  return `应为${title ?? '规定的形式'}${example === undefined ? '' : `，如 ${printExample(example)}`}`;
}
