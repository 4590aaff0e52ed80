/** A small change of the code, as the instrumenter tells it: lines from 0. The code has all of them, switched off. */
export interface Change {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What the tests reach while nothing is changed. */
export interface Reach {
  readonly tests: readonly { readonly file: string; readonly name: string; readonly ms: number }[];
  /** By change: the tests that reach it, by their place in `tests`, and how often all of them together do. */
  readonly reached: Readonly<Record<string, { readonly tests: readonly number[]; readonly hits: number }>>;
  /** Changes reached while the modules are loaded. */
  readonly whileLoading: readonly string[];
}

/** A change to try, with the tests that may notice it, in the order to run them. */
export interface Trial {
  readonly id: string;
  readonly tests: readonly { readonly test: number; readonly ms: number }[];
  /** More hits than this are an endless loop. */
  readonly mostHits: number;
}

/** What became of a change, in the words of Stryker's reports. */
export interface Result {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored';
  /** The place of the test that noticed it. */
  readonly noticedBy?: number;
  readonly statusReason?: string;
}
