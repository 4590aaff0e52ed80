import { textsIn } from '../../core/texts-in.ts';
import type { PublicData } from '../../schema/public-data.ts';
import type { SiteDocument } from './site-document.ts';

const LEAST = 2;

/**
 * The words of all documents as a script that sets one constant: each line once, however many documents have it, and
 * by document the numbers of its lines.
 */
export function searchScript(documents: readonly SiteDocument[]): string {
  const numbers = new Map<string, number>();
  const numberOf = (line: string): number => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  };
  const plans = documents.map(({ data }) => `${literal(data.id)}: [${linesOf(data).map(numberOf).join(',')}]`);
  const lines = [...numbers.keys()].map(literal);
  return `const banwenSearch = {\nlines: [\n${lines.join(',\n')}\n],\nplans: {\n${plans.join(',\n')}\n}\n};\n`;
}

/** What can be found of a document, each line once. Its title stands in the list. */
function linesOf(data: PublicData): readonly string[] {
  const { number, issuers, text, departments, targets, tasks, items, inspections, disposals, basis } = data;
  const rows = [number, issuers, text, departments, targets, tasks, items, inspections, disposals, basis];
  return [...new Set(textsIn(rows))].filter((line) => line.length >= LEAST);
}

/** A string of a script that stays one wherever it stands. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029<]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
