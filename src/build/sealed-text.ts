import { digest } from './digest.ts';

/** A text with its digest in the first line. */
export function sealText(text: string): string {
  return `${digest(text)}\n${text}`;
}

/** The text under a seal; undefined where it is not the text that was sealed. */
export function unsealText(sealed: string | undefined): string | undefined {
  const end = sealed?.indexOf('\n') ?? -1;
  const text = sealed?.slice(end + 1);
  return end !== -1 && text !== undefined && sealed?.slice(0, end) === digest(text) ? text : undefined;
}
