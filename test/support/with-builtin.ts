import { syncBuiltinESMExports } from 'node:module';

/** Lets a module of Node do otherwise while something is done, as it does on another machine; `module` is its default export. */
export async function withBuiltin<M extends object, T>(module: M, otherwise: Partial<M>, act: () => T | Promise<T>): Promise<T> {
  const all = new Map(Object.entries(module));
  const before = Object.fromEntries(Object.keys(otherwise).map((name) => [name, all.get(name)]));
  Object.assign(module, otherwise);
  syncBuiltinESMExports();
  try {
    return await act();
  } finally {
    Object.assign(module, before);
    syncBuiltinESMExports();
  }
}
