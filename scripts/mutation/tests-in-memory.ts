import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import fastCheck from 'fast-check';
import { expect } from 'vitest';

export interface LoadedTest {
  readonly file: string;
  readonly name: string;
  readonly run: () => void;
}

/** What the switched code asks while it runs. */
export interface Switches {
  readonly isActive: (id: string) => boolean;
  readonly cover: (...ids: readonly string[]) => void;
}

type Body = (...values: readonly unknown[]) => void;
type Bundle = (
  require: (name: string) => unknown,
  module: object,
  exports: object,
  inFile: (path: string) => void,
  cover: Switches['cover'],
  isActive: Switches['isActive'],
) => void;

const PARAMETERS = 'require, module, exports, inFile, stryCov_9fa48, stryMutAct_9fa48';

/** Gives a function that loads the bundled tests, and every module they use, anew. The tests are plain functions without waiting. */
export function testsInMemory(code: string, { isActive, cover }: Switches): () => readonly LoadedTest[] {
  // whatever is random is the same at every trial
  fastCheck.configureGlobal({ seed: 1 });
  const bundle = new Script(`(function (${PARAMETERS}) {${code}\n})`).runInThisContext() as Bundle;
  const require = createRequire(resolve('package.json'));
  return () => {
    const tests: LoadedTest[] = [];
    const vitest = vitestOf(tests);
    const named = (name: string): unknown => (name === 'vitest' ? vitest.names : require(name));
    bundle(named, { exports: {} }, {}, vitest.inFile, cover, isActive);
    return tests;
  };
}

/** What the tests use of vitest; each test is added to `tests`. */
function vitestOf(tests: LoadedTest[]): { readonly names: object; readonly inFile: (path: string) => void } {
  const within: string[] = [];
  let file = '';
  const test = (name: string, run: () => unknown): void => {
    const checked = (): void => {
      if (run() instanceof Promise) throw new Error('a test that waits cannot be tried');
    };
    tests.push({ file, name: [...within, name].join(' > '), run: checked });
  };
  const each = (cases: readonly unknown[]) => (name: string, body: Body) => {
    for (const [index, one] of cases.entries()) test(`${name} (${index + 1})`, () => body(...(Array.isArray(one) ? one : [one])));
  };
  const describe = (name: string, body: () => void): void => {
    within.push(name);
    body();
    within.pop();
  };
  const asked = Object.assign(test, { each });
  const inFile = (path: string): void => {
    file = path;
  };
  return { names: { test: asked, it: asked, describe, expect }, inFile };
}
