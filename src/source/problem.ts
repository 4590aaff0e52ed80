import type { Diagnostic, Message, Severity } from '../core/diagnostic.ts';
import type { Range, Source } from '../core/source.ts';

interface Said {
  readonly message: Message;
  readonly severity?: Severity;
  readonly replacement?: string;
}

/** A diagnostic of the text itself; an error unless said otherwise. */
export function problem(source: Source, rule: string, range: Range, said: Said): Diagnostic {
  return {
    rule: `yaml/${rule}`,
    severity: said.severity ?? 'error',
    message: said.message,
    file: source.path,
    place: { source, range },
    ...(said.replacement === undefined ? {} : { replacement: said.replacement }),
  };
}

/** Orders diagnostics of one text as they stand in it. */
export function byStart({ place: a }: Diagnostic, { place: b }: Diagnostic): number {
  return (a?.range.start ?? 0) - (b?.range.start ?? 0);
}
