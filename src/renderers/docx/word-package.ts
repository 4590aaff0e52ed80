import { type Document, Packer } from 'docx';
import { invariant } from '../../core/invariant.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { zipOf } from '../../zip/seal-zip.ts';
import { packageParts } from './package-parts.ts';
import { setDocument } from './set-document.ts';

/** What the `docx` package has behind its `Packer`, which only packs: by a script, with the time of the machine, to be opened again. */
interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    own: readonly { readonly path: string; readonly data: string }[],
  ): ReadonlyMap<string, string | Uint8Array>;
}

const compiler: unknown = Reflect.get(Packer, 'compiler');

/** A Word file: what the `docx` package compiles, with the parts put right that it cannot write as we need them. */
export async function wordPackage(manuscript: Manuscript): Promise<Uint8Array> {
  invariant(isCompiler(compiler), 'the `docx` package compiles before it packs');
  const own = Array.from(packageParts(manuscript), ([path, data]) => ({ path, data }));
  const parts = compiler.compile(setDocument(manuscript), undefined, own);
  return zipOf(Array.from(parts, ([name, data]) => ({ name, bytes: Buffer.from(data) })));
}

function isCompiler(value: unknown): value is Compiler {
  return value !== null && typeof value === 'object' && 'compile' in value && typeof value.compile === 'function';
}
