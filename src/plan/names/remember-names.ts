import type { PlanPath } from '../../core/source.ts';
import type { Entity } from '../entity.ts';
import type { Findings } from '../resolve/findings.ts';
import type { Resolving } from '../resolve/resolving.ts';

interface Written {
  readonly written: string;
  readonly path: PlanPath;
}

type Look<T extends Entity> = (resolving: Resolving, written: Written) => T;
type Said = Parameters<Findings['add']>[0];

interface Looked<T> {
  readonly reference: T;
  readonly said: readonly Said[];
}

/**
 * A look-up that looks each name up once, since a table names the same few organs thousands of times. What there is to
 * say of a name is said at each of its places.
 */
export function rememberNames<T extends Entity>(resolving: Resolving, look: Look<T>): (written: Written) => T {
  const known = new Map<string, Looked<T>>();
  return (at) => {
    const looked = known.get(at.written) ?? lookOnce(resolving, look, at);
    // what is typed in place of a name depends on the quotes it stands in
    if (looked.said.every(({ replacement }) => replacement === undefined)) known.set(at.written, looked);
    for (const each of looked.said) resolving.findings.add({ ...each, path: at.path });
    return { ...looked.reference, path: at.path };
  };
}

function lookOnce<T extends Entity>(resolving: Resolving, look: Look<T>, at: Written): Looked<T> {
  const said: Said[] = [];
  const findings: Findings = { ...resolving.findings, add: (each) => said.push(each) };
  return { reference: look({ ...resolving, findings }, at), said };
}
