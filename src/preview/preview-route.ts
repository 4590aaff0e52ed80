/** What is asked of the preview's server, or why nothing is answered. */
export type PreviewRoute =
  | { readonly is: 'asset'; readonly name: 'preview.html' | 'preview.css' | 'preview.js' | 'word.css' }
  | { readonly is: 'state' }
  | { readonly is: 'events' }
  /** A file a build made, relative to the root. */
  | { readonly is: 'file'; readonly path: string }
  /** The text of a Word file a build made, as it is set there. */
  | { readonly is: 'word'; readonly path: string }
  | { readonly is: 'font'; readonly name: string }
  | { readonly is: 'refused'; readonly status: 400 | 403 | 404 | 405 };

export interface PreviewRequest {
  readonly method: string;
  /** The `Host` header. */
  readonly host: string | undefined;
  /** Path and query as they came. */
  readonly url: string;
}

const ASSETS: ReadonlyMap<string, PreviewRoute> = new Map([
  ['/', { is: 'asset', name: 'preview.html' }],
  ['/preview.css', { is: 'asset', name: 'preview.css' }],
  ['/preview.js', { is: 'asset', name: 'preview.js' }],
  ['/word.css', { is: 'asset', name: 'word.css' }],
  ['/state.json', { is: 'state' }],
  ['/events', { is: 'events' }],
]);
const LONGEST = 4096;

/**
 * Reads a request. Only what names this machine as its host is answered, so that no page of elsewhere can have its own
 * name lead here; a path is taken by its text alone, whoever answers looks it up among the files a build made.
 */
export function previewRoute({ method, host, url }: PreviewRequest, port: number): PreviewRoute {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return { is: 'refused', status: 403 };
  if (method !== 'GET' && method !== 'HEAD') return { is: 'refused', status: 405 };
  const path = pathOf(url);
  if (path === undefined) return { is: 'refused', status: 400 };
  const [, folder, rest] = /^\/(files|word|fonts)\/(.+)$/s.exec(path) ?? [];
  if (rest === undefined) return ASSETS.get(path) ?? { is: 'refused', status: 404 };
  if (folder === 'files') return { is: 'file', path: rest };
  if (folder === 'word') return { is: 'word', path: rest };
  return /^Gw[A-Za-z]+\.woff2$/.test(rest) ? { is: 'font', name: rest } : { is: 'refused', status: 404 };
}

function pathOf(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/') || path.length > LONGEST) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
