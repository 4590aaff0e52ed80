import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './compile-folder.ts';
import { digestsBelow, type ProgramOptions, type ProgramRun, runProgram } from './program.ts';

const NAMES = ['甲区人民政府', '乙区人民政府'] as const;
const PERSONS = ['示例甲', '示例戊'] as const;
const REGISTRY = 'plans/registry/luquan/docs.yaml';

/** A root that is in one state or the other, between which most documents differ. */
export interface TwoStates {
  readonly root: string;
  readonly output: string;
  put(state: 0 | 1): void;
  build(options?: ProgramOptions, more?: readonly string[]): Promise<ProgramRun>;
  /** What a clean build of a state writes, by path. */
  clean(state: 0 | 1): Promise<ReadonlyMap<string, string>>;
  remove(): void;
}

/** The plans of this repository in a folder of their own; `argv` limits what is built of them. */
export function twoStates(argv: readonly string[]): TwoStates {
  const made: string[] = [];
  const open = () => {
    const root = mkdtempSync(join(tmpdir(), 'banwen-states-'));
    made.push(root);
    cpSync(join(repository, 'plans'), join(root, 'plans'), { recursive: true });
    return root;
  };
  const put = (root: string, state: 0 | 1) => {
    const registry = readFileSync(join(repository, REGISTRY), 'utf8').replaceAll(PERSONS[0], PERSONS[state]);
    writeFileSync(join(root, REGISTRY), registry);
    writeFileSync(join(root, 'banwen.config.yaml'), `site: { name: ${NAMES[state]}, url: https://www.example.gov.cn }\n`);
  };
  const root = open();
  const output = join(root, 'output');
  const build: TwoStates['build'] = (options = {}, more = []) => runProgram(root, ['build', ...argv, ...more], options);
  return {
    root,
    output,
    put: (state) => put(root, state),
    build,
    clean: async (state) => {
      const other = open();
      put(other, state);
      const { code, said } = await runProgram(other, ['build', ...argv]);
      if (code !== 0) throw new Error(said);
      return digestsBelow(join(other, 'output'));
    },
    remove: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
