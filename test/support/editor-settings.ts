import { readFileSync } from 'node:fs';

/** The settings of `.vscode/settings.json` by section, as an editor hands them to a language server. */
export function editorSettings(path = '.vscode/settings.json'): Readonly<Record<string, unknown>> {
  const sections: Record<string, Record<string, unknown>> = { yaml: {}, editor: {}, http: {}, '[yaml]': {} };
  for (const [key, value] of Object.entries(JSON.parse(readFileSync(path, 'utf8')))) {
    const [section = '', ...rest] = key.split('.');
    const into = sections[section] ?? {};
    sections[section] = rest.length === 0 ? record(value) : into;
    if (rest.length > 0) put(into, rest, value);
  }
  return sections;
}

function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const below = { ...record(into[key]) };
  put(below, rest, value);
  into[key] = below;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
