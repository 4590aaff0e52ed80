import { readFileSync } from 'node:fs';
import type { Tools } from '../../src/renderers/renderer.ts';

const pages = new URL('../../templates/pages/', import.meta.url);

/** Tools over the built-in page frames. */
export function pageTools(printToPdf: Tools['printToPdf'] = async () => new Uint8Array()): Tools {
  return {
    version: '0.0.0',
    template: (name) => readFileSync(new URL(name, pages), 'utf8'),
    site: {
      name: '清河市人民政府',
      domain: 'www.example.gov.cn',
      idCode: '1301000001',
      url: 'https://www.example.gov.cn/',
      column: '双随机、一公开',
      columnType: '政府信息公开',
    },
    formats: null,
    printToPdf,
  };
}
