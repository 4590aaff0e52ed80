import type { Source } from '../../core/source.ts';
import { type PackedDiagnostic, packDiagnostic, unpackDiagnostics } from '../findings/packed-diagnostic.ts';
import { isRecord } from '../is-record.ts';
import type { SharedReading } from '../shared-sources.ts';
import { sealData, unsealData } from './sealed-data.ts';

interface PackedReading extends Omit<SharedReading, 'said'> {
  readonly said: readonly PackedDiagnostic[];
}

/** What reading all shared files gave, as sealed text. */
export function printReading({ said, broken }: SharedReading): string {
  const packed: PackedReading = { said: said.map(packDiagnostic), broken };
  return sealData(packed);
}

/** Reads it back; undefined where it is damaged. */
export function parseReading(
  sealed: string | undefined,
  sourceOf: (path: string) => Source | undefined,
): SharedReading | undefined {
  const value = unsealData(sealed);
  if (!isReading(value)) return undefined;
  const said = unpackDiagnostics(value.said, sourceOf);
  return said && { said, broken: value.broken };
}

function isReading(value: unknown): value is PackedReading {
  return isRecord(value) && 'said' in value && 'broken' in value;
}
