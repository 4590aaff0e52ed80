import { type JsonSchema, loadSchema, parseReference } from '../src/schema/load-schema.ts';
import { planKinds } from '../src/schema/plan-kinds.ts';

const NAMES = [...planKinds, 'registry', 'profile', 'outline', 'calendar-overrides', 'config', 'baseline'];
const COMMON = 'common';
const PUBLIC = 'public-data';
const HEADER = '// Generated from schemas/ by `npm run generate`; edit the schemas.\n';
const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** The text of src/schema/inputs.ts: one type for each schema and each definition that is more than a word or a number. */
export function inputTypes(): string {
  const documents = [COMMON, ...NAMES].map((name) => ({ name, schema: loadSchema(name) }));
  const parts = documents.flatMap(({ name, schema }) => [
    ...(name === COMMON ? [] : [declaration(`${pascal(name)}Input`, schema, name)]),
    ...Object.entries(schema.$defs ?? {})
      .filter(([, definition]) => isNamed(definition))
      .map(([id, definition]) => declaration(typeName(name, id), definition, name)),
  ]);
  const plans = planKinds.map((kind) => `${pascal(kind)}Input`).join(' | ');
  return `${HEADER}\n/** A plan of any kind, as typed. */\nexport type PlanInput = ${plans};\n\n${parts.join('\n')}`;
}

/** The text of src/schema/public-data.ts: the types of the data a site publishes. */
export function publicDataTypes(): string {
  const schema = loadSchema(PUBLIC);
  const parts = [
    declaration(pascal(PUBLIC), schema, PUBLIC),
    ...Object.entries(schema.$defs ?? {})
      .filter(([, definition]) => isNamed(definition))
      .map(([id, definition]) => declaration(typeName(PUBLIC, id), definition, PUBLIC)),
  ];
  return `${HEADER}\n${parts.join('\n')}`;
}

/** Definitions with structure get a type of their own; the others are written out where they are used. */
function isNamed(schema: JsonSchema): boolean {
  return schema.properties !== undefined || schema.anyOf !== undefined;
}

function declaration(name: string, schema: JsonSchema, document: string): string {
  const comment = schema.title === undefined ? '' : `/** ${[schema.title, schema.description].filter(Boolean).join('：')} */\n`;
  if (schema.properties) return `${comment}export interface ${name} ${members(schema, document, '')}\n`;
  return `${comment}export type ${name} = ${typeOf(schema, document, '')};\n`;
}

function members(schema: JsonSchema, document: string, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const optional = schema.required?.includes(key) ? '' : '?';
    return `${inner}/** ${[property.title, property.description].filter(Boolean).join('：')} */\n${inner}readonly ${keyText(key)}${optional}: ${typeOf(property, document, inner)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf(schema: JsonSchema, document: string, indent: string): string {
  if (schema.$ref !== undefined) return referenced(schema.$ref, document, indent);
  if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch, document, indent)).join(' | ');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.properties) return members(schema, document, indent);
  if (schema.type === 'array') return `readonly ${bracketed(typeOf(schema.items ?? {}, document, indent))}[]`;
  if (schema.type === 'object') return `Readonly<Record<string, ${valueType(schema, document, indent)}>>`;
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => PRIMITIVES[type] ?? 'unknown').join(' | ') || 'unknown';
}

function valueType(schema: JsonSchema, document: string, indent: string): string {
  return typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties, document, indent) : 'unknown';
}

function referenced(reference: string, document: string, indent: string): string {
  const { document: home = document, id } = parseReference(reference);
  const target = loadSchema(home).$defs?.[id] ?? {};
  return isNamed(target) ? typeName(home, id) : typeOf(target, home, indent);
}

function typeName(document: string, id: string): string {
  return `${document === COMMON ? '' : pascal(document)}${pascal(id)}${document === PUBLIC ? '' : 'Input'}`;
}

function keyText(key: string): string {
  return /^\w+$/.test(key) ? key : `'${key}'`;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function bracketed(type: string): string {
  return type.includes('|') || type.startsWith('readonly ') ? `(${type})` : type;
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
