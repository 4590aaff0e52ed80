const PLAIN = /^[\p{L}\p{N}《“（][\p{L}\p{N}《》“”（）、，。·〔〕/ .-]*$/u;
const READS_OTHERWISE = /^(?:true|false|null|~|[\d.+-][\d.eE+-]*|0[xo][\dA-Fa-f]+)$|: | #|\s$|:$/i;

/** A text as one value of YAML, fit for a flow list too: bare where it can be, else in single quotes. */
export function yamlScalar(text: string): string {
  const bare = PLAIN.test(text) && !READS_OTHERWISE.test(text);
  return bare ? text : `'${text.replaceAll("'", "''")}'`;
}
