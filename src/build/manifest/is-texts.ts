import { isRecord } from '../is-record.ts';

/** Whether a value read from somewhere is an object whose values are texts. */
export function isTexts(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string');
}
