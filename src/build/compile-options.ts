import type { Severities } from '../core/diagnostic.ts';
import type { Day } from '../plan/days/day.ts';
import type { LayoutSettings } from './config/layout-settings.ts';

export interface CompileOptions {
  readonly today: Day;
  /** Marks every document 草稿. */
  readonly draft: boolean;
  /** What the bureau chose of the layout; the usual where left out. */
  readonly layout?: LayoutSettings;
  /** Severities by rule that differ from the rules' own. */
  readonly severities?: Severities;
  /** The profile of plans that name none. */
  readonly defaultProfile?: string;
  /** Limits the work to these ids; all plans where left out. */
  readonly only?: ReadonlySet<string>;
}
