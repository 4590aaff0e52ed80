// Loaded before a child process of a test: a connection is refused, and told on standard error.
import { Socket } from 'node:net';

Socket.prototype.connect = function refuse(...where) {
  process.stderr.write(`connection refused by the test: ${JSON.stringify(where)}\n`);
  throw new Error('no network in tests');
};
