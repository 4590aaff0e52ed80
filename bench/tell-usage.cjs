// Required before the program, tells at its end what it took of the machine, as the last line of its errors.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => process.stderr.write(`\n${JSON.stringify(process.resourceUsage())}`));
