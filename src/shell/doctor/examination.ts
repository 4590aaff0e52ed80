import type { Message } from '../../core/diagnostic.ts';

/** `ok`; `warning`: works without it, or not for everything; `missing`: what is needed is not there. */
export type Condition = 'ok' | 'warning' | 'missing';

/** One thing that was looked at. */
export interface Examination {
  /** As programs know it. */
  readonly id: 'node' | 'root' | 'config' | 'plans' | 'calendar' | 'schemas' | 'output' | 'disk' | 'fonts' | 'browser' | 'git';
  readonly condition: Condition;
  readonly found: Message;
  /** What to do, where something is not as it should be. */
  readonly advice?: Message;
  /** The same for programs. */
  readonly facts: Readonly<Record<string, unknown>>;
}
