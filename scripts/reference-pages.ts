import { type JsonSchema, loadSchema, parseReference } from '../src/schema/load-schema.ts';

/** A page of the reference of keys: its file below docs/reference/, and its text. */
export interface ReferencePage {
  readonly file: string;
  readonly text: string;
}

interface Position {
  /** The page that speaks. */
  readonly page: string;
  /** The schema file that `schema` stands in. */
  readonly document: string;
  readonly schema: JsonSchema;
}

const COMMON = 'common';
const WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '`true` 或 `false`',
  array: '列表',
  object: '一组键和值',
  null: '`null`',
};

/** One page for each schema that a writer's files answer to, made of their titles, descriptions and examples. */
export function referencePages(names: readonly string[]): readonly ReferencePage[] {
  const pages = [...names, COMMON].map((name) => ({ file: `${name}.md`, text: pageOf(name) }));
  return [{ file: 'README.md', text: indexOf(names) }, ...pages];
}

function indexOf(names: readonly string[]): string {
  const rows = names.map((name) => {
    const { title, description } = loadSchema(name);
    return `| [${title}](${name}.md) | ${cell(description)} |`;
  });
  const shared = `| [各处共用的写法](${COMMON}.md) | 期限、日期、百分比、发文字号等 |`;
  return `# 键一览\n\n每种文件可以写哪些键。由 \`schemas/\` 生成，不要手改。\n\n| 文件 | 是什么 |\n|---|---|\n${[...rows, shared].join('\n')}\n\nWord 文件按什么检查，见[公文格式规则](gbt9704.md)。\n`;
}

function pageOf(name: string): string {
  const schema = loadSchema(name);
  const root = { page: name, document: name, schema };
  const title = name === COMMON ? '各处共用的写法' : `${schema.title}（\`${name}\`）`;
  const sections = Object.entries(schema.$defs ?? {})
    .filter(([, { $ref }]) => $ref === undefined)
    .map(([id, definition]) => ({ id, at: { ...root, schema: definition } }))
    .filter(({ at }) => isPart(at))
    .map(({ id, at }) => `<a id="${anchor(id)}"></a>\n\n## ${headingOf(at.schema, id)}\n\n${introduction(at)}${table(at)}`);
  const body = schema.properties === undefined ? [] : [table(root)];
  return [`# ${title}\n\n由 \`schemas/${name}.schema.json\` 生成，不要手改。\n`, ...body, ...sections].join('\n');
}

/** Definitions with keys, or with a choice among several; a word or a number is explained where it is used. */
function isPart({ schema }: Position): boolean {
  return schema.properties !== undefined || (schema.title !== undefined && choices(schema).length > 1);
}

function choices({ anyOf = [] }: JsonSchema): readonly JsonSchema[] {
  return anyOf.filter(({ type }) => type !== 'null');
}

function introduction(at: Position): string {
  const { schema } = at;
  const lines = [
    ...(schema.description === undefined ? [] : [`${schema.description}。`]),
    ...(schema.examples === undefined ? [] : [`例：${schema.examples.map(code).join('、')}`]),
    ...(schema.anyOf === undefined ? [] : [`写法：${oneOf(at, schema.anyOf)}。`]),
  ];
  return lines.map((line) => `${line}\n\n`).join('');
}

function table(at: Position): string {
  const { properties, required = [] } = at.schema;
  if (properties === undefined) return '';
  const rows = Object.entries(properties).map(([key, property]) => {
    const here = { ...at, schema: property };
    const { title, description } = { ...followed(here).schema, ...property };
    const cells = [`\`${key}\``, title, required.includes(key) ? '必写' : '', kindOf(here), description];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return `| 键 | 名称 | | 写什么 | 说明 |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** In a few words, what stands at a place: `日期，如 2026-07-07`. */
function kindOf(at: Position): string {
  const { schema } = at;
  if (schema.$ref !== undefined) return linked(at);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join('、');
  if (schema.anyOf !== undefined) return oneOf(at, schema.anyOf);
  if (schema.items !== undefined) return holding('列表，每项', schema, kindOf({ ...at, schema: schema.items }));
  if (typeof schema.additionalProperties === 'object' && schema.properties === undefined) {
    return holding('一组键和值，每个值', schema, kindOf({ ...at, schema: schema.additionalProperties }));
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['object']);
  const isNamed = schema.$comment !== undefined && schema.title !== undefined && schema.type === 'string';
  return withExample(isNamed ? (schema.title ?? '') : types.map((type) => WORDS[type] ?? type).join('，或 '), schema);
}

/** What several values are; one example is enough, that of the whole. */
function holding(whole: string, schema: JsonSchema, one: string): string {
  const bare = schema.examples === undefined ? one : one.replace(/，如 `[^`]*`$/, '');
  return withExample(`${whole}：${bare}`, schema);
}

function oneOf(at: Position, all: readonly JsonSchema[]): string {
  return all.map((schema) => kindOf({ ...at, schema })).join('，或 ');
}

/** A reference: the link to its section where it has one, else what it amounts to. */
function linked(at: Position): string {
  const target = followed(at);
  if (!isPart(target)) return kindOf(target);
  const file = target.document === at.page ? '' : `${target.document}.md`;
  return `[${headingOf(target.schema, target.id)}](${file}#${anchor(target.id)})`;
}

/** Where a reference leads in the end. */
function followed(at: Position, id = ''): Position & { readonly id: string } {
  if (at.schema.$ref === undefined) return { ...at, id };
  const { document = at.document, id: next } = parseReference(at.schema.$ref);
  const schema = loadSchema(document).$defs?.[next];
  return schema === undefined ? { ...at, id } : followed({ ...at, document, schema }, next);
}

/** A form among several has no title of its own: its keys name it. */
function headingOf({ title, required = [] }: JsonSchema, id: string): string {
  return title ?? (required.length === 0 ? id : `写明 ${required.map(code).join('、')}`);
}

function anchor(id: string): string {
  return id.toLowerCase();
}

function withExample(text: string, { examples: [first] = [] }: JsonSchema): string {
  return first === undefined ? text : `${text}，如 ${code(first)}`;
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text: string | undefined): string {
  return (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
