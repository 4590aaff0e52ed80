import type { Message } from '../core/diagnostic.ts';
import type { PlanPath } from '../core/source.ts';
import type { JsonSchema } from './load-schema.ts';

/** One way in which data does not fit its schema. `schema` is the definition it was held against. */
export type Violation = UnknownKey | MissingKey | WrongValue;

/** A mapping without a key it has to have. */
export interface MissingKey {
  readonly kind: 'missing-key';
  readonly path: PlanPath;
  readonly schema: JsonSchema;
  /** One of these. */
  readonly keys: readonly string[];
}

/** A key its mapping does not have. `meant` and `home` are there where the key, or the right place for it, can be told. */
export interface UnknownKey {
  readonly kind: 'unknown-key';
  readonly path: PlanPath;
  readonly schema: JsonSchema;
  readonly key: string;
  /** All keys of the mapping as typed. */
  readonly beside: readonly string[];
  readonly meant?: string;
  readonly home?: Home;
  /** Known here, but not with another key that was typed. */
  readonly clash?: Clash;
}

/** The key typed beside one it does not go with, and the forms there are, where each takes several keys. */
export interface Clash {
  readonly with: string;
  readonly forms?: JsonSchema;
}

/** Where a key belongs: the mapping that knows it, and its name there. */
export interface Home {
  readonly path: PlanPath;
  readonly name: string;
}

/** A value that does not fit. */
export interface WrongValue {
  readonly kind: 'wrong-type' | 'value-not-allowed';
  readonly path: PlanPath;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly label: string | undefined;
  /** Whether another value would do. */
  readonly fits: (value: unknown) => boolean;
}

/** What is said of a violation, without where. */
export interface Sentence {
  readonly message: Message;
  readonly hint?: Message | undefined;
  /** What to type instead, where that is sure. */
  readonly replacement?: string | undefined;
}
