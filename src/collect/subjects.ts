import type { SheetSubject } from '../documents/sheet-model.ts';

/** Who may send a return, by all names they go by. */
export interface Subjects {
  /** Whose returns are asked for. */
  readonly asked: readonly SheetSubject[];
  /** Whom a name means; `other` for one that is registered and not asked, undefined for a name nobody has. */
  find(name: string): SheetSubject | 'other' | undefined;
  /** The name among those asked that was most likely meant. */
  nearest(name: string): string | undefined;
}
