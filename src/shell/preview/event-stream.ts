import type { ServerResponse } from 'node:http';

/** Pages that are told of every build as it ends. */
export interface EventStream {
  /** Keeps a page in touch, and tells it one thing at once. */
  add(response: ServerResponse, event: string, data: string): void;
  /** Tells all pages. */
  tell(event: string, data: string): void;
  close(): void;
}

/** Opens the stream. What it tells are events of the `text/event-stream` kind, with data of one line. */
export function openEventStream(): EventStream {
  const pages = new Set<ServerResponse>();
  const print = (event: string, data: string) => `event: ${event}\ndata: ${data}\n\n`;
  return {
    add: (response, event, data) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
      response.write(`retry: 500\n\n${print(event, data)}`);
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell: (event, data) => {
      for (const page of pages) page.write(print(event, data));
    },
    close: () => {
      for (const page of pages) page.end();
    },
  };
}
