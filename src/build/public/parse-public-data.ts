import type { PublicData } from '../../schema/public-data.ts';
import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';

const FORMAT = 1;

/** Reads data as an earlier build printed them; undefined for a text that is none of this format. */
export function parsePublicData(text: string): PublicData | undefined {
  const value = parseJson(text);
  return isPublicData(value) ? value : undefined;
}

/** Looks at the format alone: what is read was written by a build, as its digest tells. */
function isPublicData(value: unknown): value is PublicData {
  return isRecord(value) && value['format'] === FORMAT && 'id' in value;
}
