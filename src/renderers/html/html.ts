import type { Renderer } from '../renderer.ts';
import { stampSizes } from './download-sizes.ts';
import { isPublic } from './is-public.ts';

const encoder = new TextEncoder();

/** The public page of a document, with style and script from the folder of all documents: complete without either. */
export const html: Renderer = {
  format: 'html',
  file: 'disclosure.html',
  revision: 8,
  readsPage: true,

  appliesTo: isPublic,

  async render(manuscript, tools) {
    const [{ fillPage }, { pageView }] = await Promise.all([import('./fill-page.ts'), import('./page-view.ts')]);
    const frame = `${tools.template('site.hbs')}${tools.template('page.hbs')}`;
    return encoder.encode(stampSizes(await fillPage(frame, pageView(manuscript, tools)), new Map()));
  },
};
