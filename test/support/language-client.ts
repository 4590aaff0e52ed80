import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const GUARD = new URL('./no-network.mjs', import.meta.url).href;
const REQUEST_TIMEOUT_MS = 10_000;
/** Longest the server may think about a text before the client stops waiting for what it has to say of it. */
const DIAGNOSTICS_TIMEOUT_MS = 10_000;
const METHOD_NOT_FOUND = -32_601;

export interface Position {
  /** Counted from 0, as the protocol does. */
  readonly line: number;
  readonly character: number;
}

export interface Squiggle {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

export interface Suggestion {
  readonly label: string;
  /** What is typed when it is taken, with `$1` where the cursor goes. */
  readonly inserted: string;
  readonly documentation: string;
}

/** An editor's side of a language server that runs as a child process and speaks over its standard input and output. */
export interface LanguageClient {
  /** Opens a text as the file at `path`, seen from the root. */
  open(path: string, text: string): void;
  /** Opens a text and answers with what is underlined in it. */
  judge(path: string, text: string): Promise<readonly Squiggle[]>;
  complete(path: string, position: Position): Promise<readonly Suggestion[]>;
  hover(path: string, position: Position): Promise<string>;
  /** What the server wrote on standard error; tells of every connection it tried to open. */
  errors(): string;
  stop(): Promise<void>;
}

export interface ClientOptions {
  /** Absolute path of the folder the editor has open. */
  readonly root: string;
  /** The editor's settings by section: `yaml`, `editor`, `[yaml]`. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Starts the YAML language server without a network and opens a folder in it. The caller stops it. */
export async function startLanguageClient({ root, settings }: ClientOptions): Promise<LanguageClient> {
  const server = spawn(process.execPath, ['--import', GUARD, SERVER, '--stdio'], { cwd: root, stdio: 'pipe' });
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const wire = connect(server, settings);
  const folder = pathToFileURL(root).href;
  const uriOf = (path: string): string => `${folder}/${path}`;
  await wire.request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'root' }],
    locale: 'zh-cn',
    capabilities: CAPABILITIES,
  });
  wire.notify('initialized', {});
  await wire.configured;
  const open = (path: string, text: string): void =>
    wire.notify('textDocument/didOpen', { textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text } });
  return {
    open,
    judge(path, text) {
      const said = wire.nextDiagnostics(uriOf(path));
      open(path, text);
      return said;
    },
    async complete(path, position) {
      const answer = await wire.request('textDocument/completion', { textDocument: { uri: uriOf(path) }, position });
      return listOf(field(answer, 'items')).map(suggestionOf);
    },
    async hover(path, position) {
      const answer = await wire.request('textDocument/hover', { textDocument: { uri: uriOf(path) }, position });
      return textOf(field(field(answer, 'contents'), 'value'));
    },
    errors: () => errors,
    stop: () => stop(server),
  };
}

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
};

interface Wire {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  nextDiagnostics(uri: string): Promise<readonly Squiggle[]>;
  /** Settled once the server has asked for the settings. */
  readonly configured: Promise<void>;
}

function connect(server: ChildProcessWithoutNullStreams, settings: ClientOptions['settings']): Wire {
  const waiting = new Map<number, (message: unknown) => void>();
  const listening = new Map<string, (said: readonly Squiggle[]) => void>();
  let last = 0;
  let tellConfigured: () => void = () => undefined;
  const configured = new Promise<void>((resolve) => {
    tellConfigured = resolve;
  });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answer = (id: unknown, method: string, params: unknown): void => {
    if (method === 'workspace/configuration') {
      const sections = listOf(field(params, 'items')).map((item) => settings[textOf(field(item, 'section'))] ?? null);
      send({ id, result: sections });
      tellConfigured();
    } else if (method === 'client/registerCapability' || method === 'workspace/workspaceFolders') send({ id, result: null });
    else send({ id, error: { code: METHOD_NOT_FOUND, message: method } });
  };
  const receive = (message: unknown): void => {
    const id = field(message, 'id');
    const method = field(message, 'method');
    const params = field(message, 'params');
    if (typeof method === 'string' && id !== undefined) answer(id, method, params);
    else if (method === 'textDocument/publishDiagnostics') {
      const uri = decodeURI(textOf(field(params, 'uri')));
      listening.get(uri)?.(listOf(field(params, 'diagnostics')).map(squiggleOf));
      listening.delete(uri);
    } else if (typeof id === 'number') waiting.get(id)?.(message);
  };
  readMessages(server.stdout, receive);
  return {
    configured,
    notify: (method, params) => send({ method, params }),
    request(method, params) {
      last += 1;
      const id = last;
      const answered = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, (message) => {
          const error = field(message, 'error');
          if (error === undefined) resolve(field(message, 'result'));
          else reject(new Error(`${method}: ${JSON.stringify(error)}`));
        });
      });
      send({ id, method, params });
      return inTime(answered, REQUEST_TIMEOUT_MS, method).finally(() => waiting.delete(id));
    },
    nextDiagnostics(uri) {
      const said = new Promise<readonly Squiggle[]>((resolve) => listening.set(decodeURI(uri), resolve));
      return inTime(said, DIAGNOSTICS_TIMEOUT_MS, `diagnostics of ${uri}`);
    },
  };
}

/** Cuts the bytes of the server into messages by their Content-Length. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: unknown) => void): void {
  let bytes = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const headEnd = bytes.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, headEnd).toString('ascii'))?.[1]);
      const bodyStart = headEnd + 4;
      if (bytes.length < bodyStart + length) return;
      const body = bytes.subarray(bodyStart, bodyStart + length).toString('utf8');
      bytes = bytes.subarray(bodyStart + length);
      receive(JSON.parse(body));
    }
  });
}

function inTime<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the language server did not answer in ${ms} ms: ${what}`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function stop(server: ChildProcessWithoutNullStreams): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGKILL');
  return ended;
}

function suggestionOf(item: unknown): Suggestion {
  const documentation = field(item, 'documentation');
  const inserted = field(field(item, 'textEdit'), 'newText') ?? field(item, 'insertText');
  return {
    label: textOf(field(item, 'label')),
    inserted: textOf(inserted),
    documentation: typeof documentation === 'string' ? documentation : textOf(field(documentation, 'value')),
  };
}

function squiggleOf(diagnostic: unknown): Squiggle {
  const range = field(diagnostic, 'range');
  return {
    range: { start: positionOf(field(range, 'start')), end: positionOf(field(range, 'end')) },
    message: textOf(field(diagnostic, 'message')),
  };
}

function positionOf(value: unknown): Position {
  return { line: Number(field(value, 'line')), character: Number(field(value, 'character')) };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
