import type { CST as Tokens } from 'yaml';
import type { Range } from '../core/source.ts';
import { yamlLibrary } from './yaml-library.ts';

/** Every comment of a YAML text. A `#` inside of a value is none. */
export function findComments(text: string): readonly Range[] {
  const { CST, Lexer } = yamlLibrary();
  const found: Range[] = [];
  let offset = 0;
  let inValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: Tokens.TokenType | 'value' | null = inValue ? 'value' : CST.tokenType(lexeme);
    inValue = type === 'scalar';
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue; // marks of the lexer, not in the text
    if (type === 'comment') found.push({ start: offset, end: offset + lexeme.trimEnd().length });
    offset += lexeme.length;
  }
  return found;
}
