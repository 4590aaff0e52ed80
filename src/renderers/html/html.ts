import type { Renderer } from '../renderer.ts';
import { isPublic } from './is-public.ts';

const encoder = new TextEncoder();

/** The public page of a document: one file that needs no script, no network and no font of its own. */
export const html: Renderer = {
  format: 'html',
  file: 'disclosure.html',
  revision: 1,

  appliesTo: isPublic,

  async render(manuscript, tools) {
    const [{ fillPage }, { pageView }] = await Promise.all([import('./fill-page.ts'), import('./page-view.ts')]);
    const view = { ...pageView(manuscript, tools.site), css: tools.template('page.css') };
    return encoder.encode(await fillPage(tools.template('page.hbs'), view));
  },
};
