import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import type { Positions, Source } from '../../core/source.ts';
import { countFaults } from '../../schema/count-faults.ts';
import type { SchemaName } from '../../schema/validate.ts';
import { type Role, roleOf, sourcesByPath } from '../role-of.ts';
import { type SharedSources, sourcesInUse } from '../shared-sources.ts';
import type { SharedStages } from '../stages.ts';
import { findUnfilled, withoutBlanksTwice } from '../starter/find-unfilled.ts';

/** A shared file, and what was read of it where it is in order. */
export interface Read<T> {
  readonly file: string;
  readonly role: Role;
  readonly input: T | undefined;
  readonly positions: Positions | undefined;
  readonly broken: boolean;
  /** What was said while it was read. */
  readonly said: readonly Diagnostic[];
}

/** Reads the files of one part among those of a root, each when something of it is asked for. */
export function sharedReader(given: SharedSources, stages: SharedStages) {
  const all = sourcesByPath(sourcesInUse(given));
  return <T>(is: Role['is'], schema: SchemaName): readonly Read<T>[] => {
    const reads = all.flatMap((source): Read<T>[] => {
      const role = roleOf(source.path);
      return role.is === is ? [lazily(source.path, role, () => readOne<T>(source, schema, stages))] : [];
    });
    const lost = given.unreadable.flatMap(({ file }): Read<T>[] => {
      const role = roleOf(file);
      return role.is === is ? [{ file, role, ...unreadable([]) }] : [];
    });
    return [...reads, ...lost];
  };
}

type Content<T> = Omit<Read<T>, 'file' | 'role'>;

/** What is left of a file that is no text or no data. */
function unreadable(said: readonly Diagnostic[]): Content<never> {
  return { input: undefined, positions: undefined, broken: true, said };
}

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
    get said() {
      return content().said;
    },
  };
}

function readOne<T>(source: Source, schema: SchemaName, stages: SharedStages): Content<T> {
  const parsed = stages.parseYaml(source, (data) => countFaults(schema, data));
  const tree = hasErrors(parsed.diagnostics) ? undefined : parsed.value;
  if (tree === undefined) return unreadable(parsed.diagnostics);
  const valid = stages.validate<T>(schema, tree);
  const unfilled = schema === 'outline' ? [] : findUnfilled(tree);
  const said = [...parsed.diagnostics, ...withoutBlanksTwice([...unfilled, ...valid.diagnostics], unfilled)];
  const broken = hasErrors(said) || valid.value === undefined;
  return { input: broken ? undefined : valid.value, positions: tree.positions, broken, said };
}
