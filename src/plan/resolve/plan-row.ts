import type { PlanPath } from '../../core/source.ts';
import type { Typed } from '../entity.ts';
import { sayUnknown } from '../names/find-name.ts';
import { planReference } from './plan-reference.ts';
import type { Resolving } from './resolving.ts';

/**
 * A row of an annual plan: `luquan/2026/annual-plan#2`, or `annual-plan-2026#2` of a registered document that is no plan
 * of the root. Said so where nothing has that name.
 */
export function planRow(resolving: Resolving, text: string, path: PlanPath): Typed {
  const of = text.replace(/#[^#]*$/, '');
  const { registry, findings } = resolving;
  if (of.includes('/')) planReference(resolving, of, path);
  else if (!registry.names.documents.has(of)) {
    sayUnknown(findings, { kind: 'document', written: of, path, names: [...registry.names.documents.keys()] });
  }
  return { text, path };
}
