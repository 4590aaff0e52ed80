import type { Renderer } from '../renderer.ts';

/** The official document as a Word file after GB/T 9704-2012: 22 lines of 28 characters on A4. */
export const docx: Renderer = {
  format: 'docx',
  file: 'notice.docx',
  revision: 5,

  appliesTo: () => true,

  async render(manuscript) {
    const { wordPackage } = await import('./word-package.ts');
    return wordPackage(manuscript);
  },
};
