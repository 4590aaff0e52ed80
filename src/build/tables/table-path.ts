/**
 * The path of a table relative to the root, seen from the file of the plan that names it. Undefined for a name that leads
 * elsewhere than below the plan's folder, or that means different files on different machines.
 */
export function tablePath(plan: string, from: string): string | undefined {
  if (/^\/|[\\:\0-\x1f\x7f]/.test(from)) return undefined;
  const names = from.split('/').filter((name) => name !== '' && name !== '.');
  if (names.length === 0 || names.includes('..')) return undefined;
  return [...plan.split('/').slice(0, -1), ...names].join('/');
}
