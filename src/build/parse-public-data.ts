import type { PublicData } from '../schema/public-data.ts';

const FORMAT = 1;

/** Reads data as an earlier build printed them; undefined for a text that is none of this format. */
export function parsePublicData(text: string): PublicData | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return isPublicData(value) ? value : undefined;
}

/** Looks at the format alone: what is read was written by a build, as its digest tells. */
function isPublicData(value: unknown): value is PublicData {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT && 'id' in value;
}
