import ts from 'typescript';

/** A regular expression of a source file. */
export interface StatedRegex {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The expressions a file states, as literals or made of texts it states; those made of anything else are passed over. */
export function readRegexes(path: string, text: string): readonly StatedRegex[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: StatedRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    const regex = regexOf(node, constants);
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    if (regex !== undefined) found.push({ place: `${path}:${line + 1}`, ...regex });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type Constants = ReadonlyMap<string, ts.Expression>;

function regexOf(node: ts.Node, constants: Constants): Omit<StatedRegex, 'place'> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return undefined;
  const [pattern, flags] = node.arguments ?? [];
  const source = pattern && textOf(pattern, constants);
  const signs = flags === undefined ? '' : textOf(flags, constants);
  return source === undefined || signs === undefined ? undefined : { source, flags: signs };
}

function textOf(node: ts.Expression, constants: Constants): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    const { template } = node;
    return ts.isNoSubstitutionTemplateLiteral(template) ? template.rawText : templateOf(template, constants, true);
  }
  if (ts.isTemplateExpression(node)) return templateOf(node, constants, false);
  if (ts.isIdentifier(node)) {
    const stated = constants.get(node.text);
    return stated && textOf(stated, constants);
  }
  return ts.isCallExpression(node) ? joinOf(node, constants) : undefined;
}

function templateOf({ head, templateSpans }: ts.TemplateExpression, constants: Constants, isRaw: boolean): string | undefined {
  const written = (piece: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => (isRaw ? (piece.rawText ?? '') : piece.text);
  let text = written(head);
  for (const { expression, literal } of templateSpans) {
    const value = textOf(expression, constants);
    if (value === undefined) return undefined;
    text += value + written(literal);
  }
  return text;
}

/** `['甲', '乙'].join('|')` */
function joinOf(node: ts.CallExpression, constants: Constants): string | undefined {
  const { expression, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'join') return undefined;
  const named = ts.isIdentifier(expression.expression) ? constants.get(expression.expression.text) : expression.expression;
  if (named === undefined || !ts.isArrayLiteralExpression(named)) return undefined;
  const words = named.elements.map((element) => textOf(element, constants));
  const [sign] = given.map((each) => textOf(each, constants));
  return words.includes(undefined) ? undefined : words.join(sign ?? ',');
}
