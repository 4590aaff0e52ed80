import type { Manuscript } from '../../documents/manuscript.ts';
import { digest } from '../digest.ts';
import { canonicalJson } from './canonical-json.ts';

const LENGTH = 12;

/**
 * The manuscript with a short digest of what it says, in groups of four. Neither the draft mark nor the layout nor
 * the places the words came from count, nor what the public page alone shows: the same words and figures give the same print.
 */
export function withFingerprint(manuscript: Manuscript): Manuscript {
  const { draft, layout, page, ...said } = manuscript;
  const facts: unknown = JSON.parse(JSON.stringify(said, (key, value) => (key === 'origin' ? undefined : value)));
  const print = digest(canonicalJson(facts)).slice(0, LENGTH);
  return { ...manuscript, layout: { ...layout, fingerprint: print.replace(/.{4}(?=.)/g, '$& ') } };
}
