import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewRoute } from '../../src/preview/preview-route.ts';

const PORT = 4400;
const ask = (url: string, { host = `127.0.0.1:${PORT}`, method = 'GET' } = {}) => previewRoute({ method, host, url }, PORT);

test('the page, its state and what a build made have addresses', () => {
  expect(ask('/')).toEqual({ is: 'asset', name: 'preview.html' });
  expect(ask('/preview.js?1')).toEqual({ is: 'asset', name: 'preview.js' });
  expect(ask('/state.json')).toEqual({ is: 'state' });
  expect(ask('/events')).toEqual({ is: 'events' });
  expect(ask('/files/output/a/2026/x/disclosure.html?abc')).toEqual({ is: 'file', path: 'output/a/2026/x/disclosure.html' });
  expect(ask('/word/output/%E7%94%B2/2026/x/notice.docx')).toEqual({ is: 'word', path: 'output/甲/2026/x/notice.docx' });
  expect(ask('/fonts/GwSong.woff2')).toEqual({ is: 'font', name: 'GwSong.woff2' });
});

test('only this machine’s own name is answered', () => {
  expect(ask('/', { host: `localhost:${PORT}` })).toEqual({ is: 'asset', name: 'preview.html' });
  for (const host of ['example.org', `example.org:${PORT}`, '127.0.0.1', '127.0.0.1:80', `127.0.0.1:${PORT}.example.org`]) {
    expect(ask('/', { host })).toEqual({ is: 'refused', status: 403 });
  }
  expect(previewRoute({ method: 'GET', host: undefined, url: '/' }, PORT)).toEqual({ is: 'refused', status: 403 });
});

test('nothing can be sent to it', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect(ask('/', { method })).toEqual({ is: 'refused', status: 405 });
});

test('fonts are named by their file alone', () => {
  for (const name of ['../banwen.config.yaml', 'a/b.woff2', '%2e%2e%2fGwSong.woff2', 'GwSong.woff2/..', 'OFL.txt']) {
    expect(ask(`/fonts/${name}`)).toEqual({ is: 'refused', status: 404 });
  }
});

test('any address is answered', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webPath(),
        fc.string(),
        fc.string().map((text) => `/files/${text}`),
      ),
      (url) => {
        expect(ask(url).is).toMatch(/asset|state|events|file|word|font|refused/);
      },
    ),
  );
  expect(ask('/%')).toEqual({ is: 'refused', status: 400 });
  expect(ask(`/files/${'a'.repeat(5000)}`)).toEqual({ is: 'refused', status: 400 });
});
