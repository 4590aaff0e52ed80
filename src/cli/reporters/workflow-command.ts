/** A line that GitHub's runner takes for a command, such as `::error file=plans/a.yaml,line=3::text`. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeText(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  );
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeText(text)}`;
}

/** A line the runner takes for none: older commands may begin anywhere in a line. */
export function plainLine(text: string): string {
  return text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^(?:\s*::)+/, '');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
