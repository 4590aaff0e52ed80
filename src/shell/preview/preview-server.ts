import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EnvironmentError } from '../../core/failure.ts';
import { previewRoute } from '../../preview/preview-route.ts';
import { errorCode } from '../disk/wrap-failure.ts';
import { type Answer, answerRoute, type PreviewSupply } from './answer-route.ts';
import { type EventStream, openEventStream } from './event-stream.ts';

/** This machine alone: no other can reach it. */
const ADDRESS = '127.0.0.1';
const USUAL_PORT = 4400;
/** Ports tried where the usual one is taken and none was asked for. */
const TRIES = 20;

/** The server of the preview page. */
export interface PreviewServer {
  /** Where people open it. */
  readonly url: string;
  /** Tells the open pages what they show from now on; the state is JSON of one line. */
  tell(event: 'state' | 'busy', data: string): void;
  close(): Promise<void>;
}

/** Serves the preview on this machine alone, with what `supply` gives. Throws `EnvironmentError` where no port is free. */
export async function openPreviewServer(port: number | undefined, supply: PreviewSupply): Promise<PreviewServer> {
  const stream = openEventStream();
  const server = createServer((request, response) => {
    respond(request, response, { supply, stream, port: portOf(server) })
      .catch(() => FAILED)
      .then((answer) => answer && send(response, request.method, answer));
  });
  await listen(server, port);
  return {
    url: `http://${ADDRESS}:${portOf(server)}/`,
    tell: stream.tell,
    close: () =>
      new Promise((closed) => {
        stream.close();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Context {
  readonly supply: PreviewSupply;
  readonly stream: EventStream;
  readonly port: number;
}

const FAILED: Answer = { status: 500, type: 'text/plain; charset=utf-8', body: '文件读不出来 / could not read the file\n' };

/** The answer to a request; undefined where the page stays in touch. */
async function respond(request: IncomingMessage, response: ServerResponse, context: Context): Promise<Answer | undefined> {
  const { method = '', url = '' } = request;
  const route = previewRoute({ method, host: request.headers.host, url }, context.port);
  if (route.is !== 'events') return answerRoute(route, context.supply);
  context.stream.add(response, 'state', context.supply.state());
  return undefined;
}

function send(response: ServerResponse, method: string | undefined, { status, type, body, policy }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(policy !== undefined && { 'content-security-policy': policy }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const first = port ?? USUAL_PORT;
  const last = port === undefined ? first + TRIES : first;
  for (let tried = first; tried <= last; tried += 1) {
    if (await tryPort(server, tried)) return;
  }
  throw new EnvironmentError(
    { zh: `端口 ${first} 已被占用，预览打不开`, en: `port ${first} is taken, so the preview cannot be opened` },
    { zh: '用 --port 换一个端口，或关掉占用它的程序', en: 'name another with --port, or end the program that has it' },
  );
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((settled, failed) => {
    const refuse = (error: Error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') settled(false);
      else failed(error);
    };
    server.once('error', refuse);
    server.listen(port, ADDRESS, () => {
      server.off('error', refuse);
      settled(true);
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}
