import type { Tools } from '../../src/renderers/renderer.ts';

/** Tools for renderers that need none: whatever is asked of them fails. */
export const noTools: Tools = {
  version: '0.0.0',
  template: (name) => {
    throw new Error(`unexpected template ${name}`);
  },
  site: { name: null, domain: null, idCode: null, url: null, column: null, columnType: null },
  formats: null,
  printToPdf: async () => {
    throw new Error('unexpected print');
  },
};
