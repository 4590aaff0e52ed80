import { append } from '../../core/append.ts';
import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Positions, Source } from '../../core/source.ts';
import { countFaults } from '../../schema/count-faults.ts';
import type { SchemaName } from '../../schema/validate.ts';
import { type SharedSources, sourcesInUse } from '../shared-sources.ts';
import { type Role, roleOf, sourcesByPath } from '../sort-sources.ts';
import type { SharedStages } from '../stages.ts';
import { findUnfilled, withoutBlanksTwice } from '../starter/find-unfilled.ts';

/** A shared file, and what was read of it where it is in order. */
export interface Read<T> {
  readonly file: string;
  readonly role: Role;
  readonly input: T | undefined;
  readonly positions: Positions | undefined;
  readonly broken: boolean;
}

/** Reads the files of one part among those of a root, each when something of it is asked for; what is said goes to `said`. */
export function sharedReader(given: SharedSources, stages: SharedStages, said: Diagnostic[]) {
  const all = sourcesByPath(sourcesInUse(given));
  return <T>(is: Role['is'], schema: SchemaName): readonly Read<T>[] => {
    const reads = all.flatMap((source): Read<T>[] => {
      const role = roleOf(source.path);
      return role.is === is ? [lazily(source.path, role, () => readOne<T>(source, schema, stages, said))] : [];
    });
    const lost = given.unreadable.flatMap(({ file }): Read<T>[] => {
      const role = roleOf(file);
      return role.is === is ? [{ file, role, input: undefined, positions: undefined, broken: true }] : [];
    });
    return [...reads, ...lost];
  };
}

type Content<T> = Omit<Read<T>, 'file' | 'role'>;

/** A file that is read when something of it is asked for. */
function lazily<T>(file: string, role: Role, read: () => Content<T>): Read<T> {
  let made: Content<T> | undefined;
  const content = (): Content<T> => {
    made ??= read();
    return made;
  };
  return {
    ...{ file, role },
    get input() {
      return content().input;
    },
    get positions() {
      return content().positions;
    },
    get broken() {
      return content().broken;
    },
  };
}

function readOne<T>(source: Source, schema: SchemaName, stages: SharedStages, said: Diagnostic[]): Content<T> {
  const parsed = stages.parseYaml(source, (data) => countFaults(schema, data));
  append(said, parsed.diagnostics);
  const tree = hasErrors(parsed.diagnostics) ? undefined : parsed.value;
  if (tree === undefined) return { input: undefined, positions: undefined, broken: true };
  const valid = stages.validate<T>(schema, tree);
  const unfilled = schema === 'outline' ? [] : findUnfilled(tree);
  const faults = withoutBlanksTwice([...unfilled, ...valid.diagnostics], unfilled);
  append(said, faults);
  const broken = hasErrors([...parsed.diagnostics, ...faults]) || valid.value === undefined;
  return { input: broken ? undefined : valid.value, positions: tree.positions, broken };
}
