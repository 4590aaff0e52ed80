import type { Source } from '../core/source.ts';
import { type PackedDiagnostic, packDiagnostic, unpackDiagnostic } from './packed-diagnostic.ts';
import { parseJson } from './parse-json.ts';
import { sealText, unsealText } from './sealed-text.ts';
import type { SharedReading } from './shared-sources.ts';

interface PackedReading extends Omit<SharedReading, 'said'> {
  readonly said: readonly PackedDiagnostic[];
}

/** What reading all shared files gave, as sealed text. */
export function printReading({ said, broken }: SharedReading): string {
  const packed: PackedReading = { said: said.map(packDiagnostic), broken };
  return sealText(JSON.stringify(packed));
}

/** Reads it back; undefined where it is damaged. */
export function parseReading(
  sealed: string | undefined,
  sourceOf: (path: string) => Source | undefined,
): SharedReading | undefined {
  const text = unsealText(sealed);
  const value = text === undefined ? undefined : parseJson(text);
  if (!isReading(value)) return undefined;
  const said = value.said.map((each) => unpackDiagnostic(each, sourceOf)).filter((each) => each !== undefined);
  return said.length === value.said.length ? { said, broken: value.broken } : undefined;
}

function isReading(value: unknown): value is PackedReading {
  return value !== null && typeof value === 'object' && 'said' in value && 'broken' in value;
}
