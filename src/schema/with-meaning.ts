import type { PlanPath } from '../core/source.ts';
import { follow, type Held } from './follow.ts';
import { isSpelling, keyMeant } from './key-meant.ts';
import type { JsonSchema } from './load-schema.ts';
import type { Home, MissingKey, UnknownKey } from './violation.ts';

const MAX_DEPTH = 5;

/**
 * Says of an unknown key what was meant: the key of that mapping it is another spelling of; else the mapping that lacks
 * it, or one below or around that has it; else the key nearest to it; else any mapping of the schema that has it.
 */
export function withMeaning(root: JsonSchema, violation: UnknownKey, missing: readonly MissingKey[]): UnknownKey {
  const { key, schema, path, beside, clash } = violation;
  const properties = schema.properties ?? {};
  if (clash !== undefined || Object.keys(properties).length === 0) return violation;
  const meant = keyMeant(key, properties, beside);
  if (meant !== undefined && isSpelling(key, meant, properties)) return { ...violation, meant };
  const around = chainTo({ schema: root, root }, path.slice(0, -1));
  const bereft = missing.find(({ keys, path: where }) => keys.includes(key) && where.length > 0);
  const near = bereft ? { path: bereft.path, name: key } : nearHome(around, key);
  if (near) return { ...violation, home: near };
  if (meant !== undefined) return { ...violation, meant };
  const any = homeBelow({ schema: root, root }, key, []);
  return any ? { ...violation, home: any } : violation;
}

interface Level {
  readonly path: PlanPath;
  readonly forms: readonly Held[];
}

/** What the schema says of each mapping on the way to one, the outermost first. */
function chainTo(root: Held, path: PlanPath): readonly Level[] {
  const chain: Level[] = [{ path: [], forms: formsOf(root) }];
  for (const [index, step] of path.entries()) {
    const forms = chain.at(-1)?.forms.flatMap((form) => stepInto(form, step)) ?? [];
    chain.push({ path: path.slice(0, index + 1), forms });
  }
  return chain;
}

function stepInto({ schema, root }: Held, step: string | number): readonly Held[] {
  const { additionalProperties: others } = schema;
  const next =
    typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? (typeof others === 'object' ? others : undefined));
  return next ? formsOf({ schema: next, root }) : [];
}

/** A schema with its references followed, and its alternatives side by side. */
function formsOf(held: Held): readonly Held[] {
  const { schema, root } = follow(held);
  return schema.anyOf ? schema.anyOf.flatMap((branch) => formsOf({ schema: branch, root })) : [{ schema, root }];
}

/** A mapping directly below the one typed in, else one around it, else one directly below those. */
function nearHome(chain: readonly Level[], key: string): Home | undefined {
  const [own, ...around] = chain.toReversed();
  if (!own) return undefined;
  const below = childWith(own, key);
  if (below) return below;
  for (const level of around) {
    if (level.forms.some((form) => knows(form, key))) return { path: level.path, name: key };
  }
  for (const level of around) {
    const beside = childWith(level, key);
    if (beside) return beside;
  }
  return undefined;
}

function childWith({ path, forms }: Level, key: string): Home | undefined {
  for (const form of forms) {
    for (const name of Object.keys(form.schema.properties ?? {})) {
      if (stepInto(form, name).some((child) => knows(child, key))) return { path: [...path, name], name: key };
    }
  }
  return undefined;
}

function knows({ schema }: Held, key: string): boolean {
  return Object.hasOwn(schema.properties ?? {}, key);
}

/** Any mapping that has the key, or one of that spelling or title. */
function homeBelow(held: Held, key: string, path: PlanPath): Home | undefined {
  if (path.length > MAX_DEPTH) return undefined;
  const forms = formsOf(held);
  for (const { schema } of forms) {
    const properties = schema.properties ?? {};
    const name = Object.keys(properties).find((each) => isSpelling(key, each, properties));
    if (name !== undefined) return { path, name };
  }
  for (const { schema, root } of forms) {
    for (const [name, child] of Object.entries(schema.properties ?? {})) {
      const home = homeBelow({ schema: child, root }, key, [...path, name]);
      if (home) return home;
    }
    const home = schema.items && homeBelow({ schema: schema.items, root }, key, [...path, 0]);
    if (home) return home;
  }
  return undefined;
}
