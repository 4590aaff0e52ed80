import { tableShape } from '../schema/table-columns.ts';

/** The kind of a plan and the table it names, where it names one. */
export function tableNamed(data: unknown): { readonly kind: string; readonly from: string } | undefined {
  if (data === null || typeof data !== 'object' || !('kind' in data) || !('from' in data)) return undefined;
  const { kind, from } = data;
  if (typeof kind !== 'string' || typeof from !== 'string') return undefined;
  const shape = tableShape(kind);
  return shape === undefined || shape.list in data ? undefined : { kind, from };
}
