/** An example of a schema as a writer types it. */
export function printExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
