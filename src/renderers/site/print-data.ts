import type { PublicData } from '../../schema/public-data.ts';

/** The facts of a document as JSON: a line for each field, and for each entry of a list. */
export function printData(data: PublicData): string {
  const fields = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${printValue(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function printValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
}
