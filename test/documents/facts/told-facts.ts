import { tellKind } from '../../../src/documents/kinds/tell-kind.ts';
import { testSubject } from '../../support/test-subject.ts';

/** What the facts of its kind tell of a plan of these lines, of the names asked. */
export function toldOf(lines: string, ...names: readonly string[]): readonly (string | null | undefined)[] {
  const facts = new Map(tellKind(testSubject(lines).plan).facts);
  return names.map((name) => facts.get(name)?.text);
}
