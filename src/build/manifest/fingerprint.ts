import type { Job } from '../jobs.ts';

/** What an artifact was made from, as digests: equal fingerprints and equal reads mean equal bytes. */
export interface Fingerprint {
  /** Program version, format and revision of its renderer. */
  readonly program: string;
  /** Of the manuscript, draft mark included. */
  readonly content: string;
}

/** The fingerprint of a job; the templates and settings it reads are recorded apart, while it renders. */
export function fingerprint({ renderer, content }: Job, version: string): Fingerprint {
  const { format, revision } = renderer;
  return { program: `${version}/${format}@${revision}`, content };
}
