/** The words of a command line that may be options: those before a `--`, after which each is a name. */
export function optionsPart(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end === -1 ? argv : argv.slice(0, end);
}
