import type { PlanPath } from '../../core/source.ts';
import type { ObjectsInput } from '../../schema/inputs.ts';
import type { Sampling } from '../sampling.ts';
import { dayAt, type Findings } from './findings.ts';
import { resolveCapital } from './resolve-capital.ts';

type Objects = Sampling['objects'];

/** Who is inspected, stated at `path`: as printed, as counted, and money in 元. */
export function resolveObjects(findings: Findings, input: ObjectsInput, path: PlanPath): Objects {
  return {
    path,
    text: input.text,
    industries: input.industries ?? [],
    kinds: input.kinds ?? [],
    population: input.population ?? null,
    asOf: dayAt(findings, input.asOf, [...path, 'asOf']),
    capital: input.capital ? resolveCapital(findings, input.capital, [...path, 'capital']) : null,
    region: input.region ?? null,
    list: input.list ?? null,
  };
}
