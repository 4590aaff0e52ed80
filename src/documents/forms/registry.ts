import type { AnnexForm } from './form.ts';
import { preNotice } from './pre-notice.ts';
import { statistics10 } from './statistics-10.ts';
import { statistics11 } from './statistics-11.ts';

/** Every form an annex may have, by id. */
export const forms: ReadonlyMap<string, AnnexForm> = new Map(
  [statistics10, statistics11, preNotice].map((form) => [form.id, form]),
);
