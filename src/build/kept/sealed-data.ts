import { digest } from '../digest.ts';
import { parseJson } from '../parse-json.ts';

/** Plain data as text with its digest in the first line. */
export function sealData(data: unknown): string {
  const text = JSON.stringify(data);
  return `${digest(text)}\n${text}`;
}

/** The data under a seal; undefined where it is not the text that was sealed. */
export function unsealData(sealed: string | undefined): unknown {
  const end = sealed?.indexOf('\n') ?? -1;
  const text = sealed?.slice(end + 1);
  const isSound = end !== -1 && text !== undefined && sealed?.slice(0, end) === digest(text);
  return isSound ? parseJson(text) : undefined;
}
