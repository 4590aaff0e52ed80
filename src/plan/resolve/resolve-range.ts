import type { PlanPath } from '../../core/source.ts';
import type { Bound } from '../sampling.ts';
import type { Findings } from './findings.ts';

const SENSES = ['atLeast', 'atMost', 'exactly', 'about'] as const;

interface BoundInput<T> {
  readonly atLeast?: T;
  readonly atMost?: T;
  readonly exactly?: T;
  readonly about?: T;
  readonly between?: readonly T[];
}

/**
 * The bound a mapping states with its one key, said so where its range runs from more to less; null where a number in it
 * cannot be read.
 */
export function resolveRange<In extends string | number, Out extends number>(
  findings: Findings,
  input: BoundInput<In>,
  { path, read }: { readonly path: PlanPath; readonly read: (value: In) => Out | undefined },
): Bound<Out> | null {
  const bound = boundOf(input, path, read);
  if (bound && bound.low > bound.high) {
    sayReversed(findings, { low: `${input.between?.[0]}`, high: `${input.between?.[1]}` }, [...path, 'between']);
  }
  return bound;
}

function boundOf<In, Out>(input: BoundInput<In>, path: PlanPath, read: (value: In) => Out | undefined): Bound<Out> | null {
  const sense = SENSES.find((key) => input[key] !== undefined) ?? 'between';
  const written = sense === 'between' ? (input.between ?? []) : [input[sense]];
  const [low, high = low] = written.flatMap((value) => (value === undefined ? [] : [read(value)]));
  return low === undefined || high === undefined ? null : { sense, low, high, path };
}

/** Says that a range holds nothing. */
export function sayReversed(
  findings: Findings,
  { low, high }: { readonly low: string; readonly high: string },
  path: PlanPath,
): void {
  findings.add({
    rule: 'ratios/range-reversed',
    path,
    message: {
      zh: `区间自 \`${low}\` 到 \`${high}\`，里面没有数，应先小后大`,
      en: `Unexpected range from \`${low}\` to \`${high}\`, which holds nothing, expected the lesser first`,
    },
  });
}
