import type { Outcome } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import type { CompileOptions } from './compile-options.ts';
import type { SharedInputs } from './shared/shared-inputs.ts';
import type { Stages } from './stages.ts';
import type { TableFile } from './tables/table-file.ts';

/** A plan to be compiled, and all it may be compiled with. */
export interface PlanJob {
  readonly id: string;
  readonly area: string;
  readonly source: Source;
  readonly shared: SharedInputs;
  /** Files of rows that plans name, by path. */
  readonly tables: ReadonlyMap<string, TableFile>;
  /** Ids of all plans of the root. */
  readonly planIds: ReadonlySet<string>;
  readonly stages: Stages;
  readonly options: CompileOptions;
}

/** What a step of compiling gives, with the files it stands on. */
export interface StepOutcome<T> extends Outcome<T> {
  readonly inputs: readonly string[];
}
