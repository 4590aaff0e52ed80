/** A day as people type it, in the form days have here, and what stands after it. */
export interface TypedDay {
  /** `2026-07-08`; the calendar need not have it. */
  readonly day: string;
  readonly rest: string;
}

const FORM = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*[日号])?/;

/** The day a text begins with, in any usual form and width: `2026年7月8日`, `2026/7/8`, `2026.07.08`; undefined for others. */
export function typedDay(text: string): TypedDay | undefined {
  const plain = text.normalize('NFKC');
  const [whole = '', year, month = '', day = ''] = FORM.exec(plain) ?? [];
  if (year === undefined) return undefined;
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, rest: plain.slice(whole.length) };
}
