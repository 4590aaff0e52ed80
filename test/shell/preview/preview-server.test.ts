import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { EnvironmentError } from '../../../src/core/failure.ts';
import { openPreviewServer, type PreviewServer } from '../../../src/shell/preview/preview-server.ts';
import { repository } from '../../support/compile-folder.ts';

const opened: PreviewServer[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

async function open(port?: number): Promise<PreviewServer> {
  const files = new Map([['output/a/notice.docx', new TextEncoder().encode('no package')]]);
  const server = await openPreviewServer(port, {
    template: (name) => `<!-- ${name} -->`,
    state: () => '{"build":1}',
    artifact: async (path) => files.get(path),
    fonts: join(repository, 'templates/fonts'),
  });
  opened.push(server);
  return server;
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(server: PreviewServer, path: string, { method = 'GET', host = '' } = {}): Promise<Told> {
  const { hostname, port, host: own } = new URL(server.url);
  return new Promise((settled, failed) => {
    const asked = request({ hostname, port, path, method, agent: false, headers: { host: host || own } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () => settled({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

test('the page, the state and the files of the build are served', async () => {
  const server = await open();
  const page = await ask(server, '/');
  expect(page.body).toBe('<!-- preview.html -->');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect((await ask(server, '/state.json')).body).toBe('{"build":1}');
  expect((await ask(server, '/files/output/a/notice.docx')).body).toBe('no package');
  expect((await ask(server, '/fonts/GwHei.woff2')).status).toBe(200);
});

test('it listens on this machine alone, and answers to no other name', async () => {
  const server = await open();
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  expect((await ask(server, '/', { host: 'example.org' })).status).toBe(403);
  expect((await ask(server, '/state.json', { method: 'POST' })).status).toBe(405);
});

test('no file but those of the build is served, whatever the path', async () => {
  const server = await open();
  const paths = [
    '/files/banwen.config.yaml',
    '/files/../../package.json',
    '/files/output/a/..%2fnotice.docx',
    '/files//etc/passwd',
  ];
  for (const path of paths) expect((await ask(server, path)).status).toBe(404);
  expect((await ask(server, '/%zz')).status).toBe(400);
});

test('a Word file that cannot be read is a sentence', async () => {
  const told = await ask(await open(), '/word/output/a/notice.docx');
  expect(told.status).toBe(500);
  expect(told.body).toMatch(/\p{Script=Han}/u);
  expect(told.body).not.toContain('at ');
});

test('open pages are told of every build; closing ends them', async () => {
  const server = await open();
  const { hostname, port, host } = new URL(server.url);
  const told: string[] = [];
  const socket = connect(Number(port), hostname, () => socket.write(`GET /events HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
  const said = (word: string) =>
    new Promise<void>((heard) => {
      const listen = (chunk: Buffer) => {
        told.push(chunk.toString());
        if (!told.join('').includes(word)) return;
        socket.off('data', listen);
        heard();
      };
      socket.on('data', listen);
    });
  await said('data: {"build":1}');
  const next = said('data: {"build":2}');
  server.tell('state', '{"build":2}');
  await next;
  const ended = new Promise<void>((closed) => socket.once('close', () => closed()));
  await server.close();
  await ended;
});

test('where the usual port is taken the next one serves; one that was asked for is named', async () => {
  const first = await open();
  const second = await open();
  expect(second.url).not.toBe(first.url);
  await expect(open(Number(new URL(first.url).port))).rejects.toThrow(EnvironmentError);
});
