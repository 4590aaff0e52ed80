import { remembered } from '../../core/remembered.ts';
import type { Source } from '../../core/source.ts';
import { digest } from '../digest.ts';

/** The digest of a text that was read, worked out once. */
export const sourceDigest: (source: Source) => string = remembered(({ text }) => digest(text));
