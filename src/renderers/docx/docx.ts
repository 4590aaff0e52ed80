import type { Renderer } from '../renderer.ts';
import { sealZip } from '../sealed-zip.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The official document as a Word file after GB/T 9704-2012: 22 lines of 28 characters on A4. */
export const docx: Renderer = {
  format: 'docx',
  file: 'notice.docx',
  revision: 1,

  appliesTo: () => true,

  async render(manuscript) {
    const [{ setDocument }, { captionTables, packageParts }] = await Promise.all([
      import('./document.ts'),
      import('./package-parts.ts'),
    ]);
    const { bytes, captions } = await setDocument(manuscript);
    const parts = packageParts(manuscript);
    return sealZip(bytes, (name, content) => {
      if (name === 'word/document.xml') return encoder.encode(captionTables(decoder.decode(content), captions));
      const own = parts.get(name);
      return own === undefined ? content : encoder.encode(own);
    });
  },
};
