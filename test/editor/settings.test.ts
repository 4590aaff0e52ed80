import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorSchemaPath } from '../../src/build/editor/editor-schemas.ts';
import { roleOf } from '../../src/build/role-of.ts';
import { listYaml } from '../support/list-yaml.ts';

const MODELINE = /^# yaml-language-server: \$schema=(\S+)$/;

/** The schema a file of a root is written by. */
function schemaOf(path: string): string {
  const { is } = roleOf(path);
  return editorSchemaPath(is === 'plan' ? parse(readFileSync(path, 'utf8')).kind : is);
}

test('every YAML file of plans/ names its schema in its first line', () => {
  const wrong = listYaml('plans').filter((path) => {
    const [first = ''] = readFileSync(path, 'utf8').split('\n', 1);
    const target = MODELINE.exec(first)?.[1];
    return target === undefined || join(dirname(path), target) !== schemaOf(path) || !existsSync(schemaOf(path));
  });
  expect(wrong).toEqual([]);
});

test('a new root gets the settings this one has', () => {
  for (const file of readdirSync('templates/starter/vscode')) {
    expect(readFileSync(`.vscode/${file}`, 'utf8')).toBe(readFileSync(`templates/starter/vscode/${file}`, 'utf8'));
  }
});

test('the settings map files to schemas there are, and reach no network', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const path of Object.keys(settings['yaml.schemas'])) expect(existsSync(path)).toBe(true);
  expect(settings['yaml.schemaStore.enable']).toBe(false);
  expect(settings['yaml.kubernetesCRDStore.enable']).toBe(false);
  expect(settings['[yaml]']).toMatchObject({ 'editor.tabSize': 2, 'editor.insertSpaces': true });
});
