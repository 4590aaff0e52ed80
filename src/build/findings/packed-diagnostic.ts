import type { Diagnostic, RelatedPlace } from '../../core/diagnostic.ts';
import type { Place, Source } from '../../core/source.ts';

type Packed<T extends Place> = Omit<T, 'source'> & { readonly path: string };

/** A diagnostic as plain data that names its sources and does not hold them. */
export interface PackedDiagnostic extends Omit<Diagnostic, 'place' | 'related'> {
  readonly place?: Packed<Place>;
  readonly related?: readonly Packed<RelatedPlace>[];
}

/** Takes the sources out of a diagnostic. */
export function packDiagnostic({ place, related, ...rest }: Diagnostic): PackedDiagnostic {
  return { ...rest, ...(place && { place: packed(place) }), ...(related && { related: related.map(packed) }) };
}

/** Puts the sources back into all of them; undefined where one is not there. */
export function unpackDiagnostics(
  said: readonly PackedDiagnostic[],
  sourceOf: (path: string) => Source | undefined,
): readonly Diagnostic[] | undefined {
  const found = said.map((each) => unpackDiagnostic(each, sourceOf)).filter((each) => each !== undefined);
  return found.length === said.length ? found : undefined;
}

function unpackDiagnostic(
  { place, related, ...rest }: PackedDiagnostic,
  sourceOf: (path: string) => Source | undefined,
): Diagnostic | undefined {
  const own = place && unpacked(place, sourceOf(place.path));
  const others = related?.map((each) => unpacked(each, sourceOf(each.path)));
  const found = others?.filter((each) => each !== undefined);
  if ((place && !own) || found?.length !== others?.length) return undefined;
  return { ...rest, ...(own && { place: own }), ...(found && { related: found }) };
}

function packed<T extends Place>({ source, ...rest }: T): Packed<T> {
  return { ...rest, path: source.path };
}

function unpacked<T extends { readonly path: string }>({ path: _, ...rest }: T, source: Source | undefined) {
  return source && { ...rest, source };
}
