import type { Message } from '../../core/diagnostic.ts';

/** What was typed, read; or what is wrong with it. */
export type Typed<T> = { readonly value: T } | { readonly fault: Message };
