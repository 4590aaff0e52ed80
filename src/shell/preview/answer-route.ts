import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWordFile } from '../../inspect/document/read-word-file.ts';
import type { PreviewRoute } from '../../preview/preview-route.ts';
import { wordPage } from '../../preview/word-page.ts';

/** What the server sends. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Content security policy. */
  readonly policy?: string;
}

/** Where the server has its answers from. */
export interface PreviewSupply {
  /** A file of the page itself. */
  template(name: string): string;
  /** The present state, as JSON. */
  state(): string;
  /** A file that a build made, by its path relative to the root; undefined for any other. */
  artifact(path: string): Promise<Uint8Array | undefined>;
  /** Folder of the faces. */
  readonly fonts: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** The page shows what this server gives, in frames too, and talks to nobody else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const WORD_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
const NOT_FOUND: Answer = plain(404, '没有这个文件 / no such file');

/** Answers a route with what there is. */
export async function answerRoute(
  route: Exclude<PreviewRoute, { readonly is: 'events' }>,
  supply: PreviewSupply,
): Promise<Answer> {
  switch (route.is) {
    case 'asset':
      return { status: 200, type: typeOf(route.name), body: supply.template(route.name), policy: PAGE_POLICY };
    case 'state':
      return { status: 200, type: typeOf('state.json'), body: supply.state() };
    case 'file':
      return fileAnswer(route.path, await supply.artifact(route.path));
    case 'word':
      return wordAnswer(route.path, await supply.artifact(route.path));
    case 'font':
      return { status: 200, type: 'font/woff2', body: await readFile(join(supply.fonts, route.name)) };
    case 'refused':
      return plain(route.status, '这里不提供 / not served here');
  }
}

function fileAnswer(path: string, body: Uint8Array | undefined): Answer {
  return body === undefined ? NOT_FOUND : { status: 200, type: typeOf(path), body };
}

function wordAnswer(path: string, bytes: Uint8Array | undefined): Answer {
  if (bytes === undefined || !path.endsWith('.docx')) return NOT_FOUND;
  const file = readWordFile(bytes);
  if ('advice' in file) return plain(500, file.text.zh);
  return { status: 200, type: typeOf('word.html'), body: wordPage(file, path), policy: WORD_POLICY };
}

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}
