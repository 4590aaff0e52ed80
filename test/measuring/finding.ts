/** One thing measured on the pages of a document. */
export interface Finding {
  /** What was measured, with its page. */
  readonly what: string;
  readonly measured: string;
  readonly wanted: string;
  readonly ok: boolean;
}

/** A length in millimetres held against what the standard asks. */
export function within(
  what: string,
  measured: number | null | undefined,
  [wanted, tolerance]: readonly [number, number],
): Finding {
  const known = measured ?? Number.NaN;
  return {
    what,
    measured: measured == null ? 'none' : known.toFixed(2),
    wanted: `${wanted} ± ${tolerance}`,
    ok: Math.abs(known - wanted) <= tolerance,
  };
}

/** A count or a word held against what it should be. */
export function equal(what: string, measured: string | number, wanted: string | number): Finding {
  return { what, measured: String(measured), wanted: String(wanted), ok: measured === wanted };
}

/** Whether something that should be true is. */
export function holds(what: string, ok: boolean, measured = ok ? 'yes' : 'no'): Finding {
  return { what, measured, wanted: 'yes', ok };
}
