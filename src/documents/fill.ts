import Handlebars from 'handlebars';

/** A `{{dotted.name}}` in a text, braces included in its stretch. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A text with holes. `malformed` holds every `{{` that is no plain reference; it is printed as typed. */
export interface Template {
  readonly references: readonly Reference[];
  readonly malformed: readonly Reference[];
  /** The text with its references answered; those without an answer are printed as typed. */
  print(answers: ReadonlyMap<string, string>): string;
}

const BRACES = /\{{2,}(?:[^{}]*\}{2,})?/g;
const PLAIN = /^\{\{\s*([A-Za-z][\w-]*(?:\.[A-Za-z0-9][\w-]*)*)\s*\}\}$/;
const CACHE_LIMIT = 4096;
const FACTS = 'facts';

const sealed = Handlebars.create();
for (const name of Object.keys(sealed.helpers)) sealed.unregisterHelper(name);

const cache = new Map<string, Template>();

/**
 * Reads a text for its references. Nothing but `{{dotted.names}}` is a reference: helpers, blocks, partials, comments
 * and unescaped output are malformed. Never throws.
 */
export function parseTemplate(text: string): Template {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const template = makeTemplate(text);
  cache.set(text, template);
  return template;
}

function makeTemplate(text: string): Template {
  const references: Reference[] = [];
  const malformed: Reference[] = [];
  for (const match of text.matchAll(BRACES)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    const name = PLAIN.exec(match[0])?.[1];
    if (name === undefined) malformed.push({ name: match[0], ...stretch });
    else references.push({ name, ...stretch });
  }
  if (references.length === 0) return { references, malformed, print: () => text };
  const run = compile(text, references);
  return { references, malformed, print: (answers) => run(contextOf(text, references, answers)) };
}

/** Null-prototype, so that a name such as `constructor` finds nothing. */
function contextOf(text: string, references: readonly Reference[], answers: ReadonlyMap<string, string>): object {
  const context: Record<string, string> = Object.create(null);
  for (const { name, start, end } of references) context[name] = answers.get(name) ?? text.slice(start, end);
  return { [FACTS]: context };
}

/** The program is put together here rather than parsed by Handlebars: no other syntax can get in. */
function compile(text: string, references: readonly Reference[]): (context: object) => string {
  const body: hbs.AST.Statement[] = [];
  let at = 0;
  for (const reference of references) {
    body.push(content(text.slice(at, reference.start)), mustache(reference.name));
    at = reference.end;
  }
  body.push(content(text.slice(at)));
  const program: hbs.AST.Program = { type: 'Program', body, blockParams: [], loc: LOC };
  const run = sealed.compile(program, { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: {} });
  return (context) => run(context, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}

const POINT: hbs.AST.Position = { line: 1, column: 0 };
const LOC: hbs.AST.SourceLocation = { source: '', start: POINT, end: POINT };

function content(value: string): hbs.AST.Statement {
  const statement = { type: 'ContentStatement', value, original: value, loc: LOC };
  return statement;
}

/** A whole dotted name is one key of `facts`; a path of two parts can never mean a helper. */
function mustache(name: string): hbs.AST.Statement {
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [FACTS, name], original: `${FACTS}.${name}`, loc: LOC };
  const statement = {
    type: 'MustacheStatement',
    path,
    params: [],
    escaped: true,
    strip: { open: false, close: false },
    loc: LOC,
  };
  return statement;
}
