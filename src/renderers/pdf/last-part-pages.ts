import { latin1 } from './latin1.ts';

/**
 * On how many pages the part headed `title` and all that follows it stand, read off the outline as Chromium writes it;
 * 1 where it does not tell.
 */
export function lastPartPages(bytes: Uint8Array, title: string): number {
  const text = latin1(bytes);
  const pages = [...text.matchAll(/\n(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, number]) => Number(number)).sort((a, b) => a - b);
  const entries = [...text.matchAll(/\/Title (<FEFF[0-9A-F]*>|\([^)]*\))\n\/Dest \[(\d+) 0 R/g)];
  const wanted = `<${hexadecimal(title)}>`;
  const starts = entries.flatMap(([, written, page]) => (written === wanted ? [pages.indexOf(Number(page))] : []));
  const start = Math.max(-1, ...starts);
  return start === -1 ? 1 : pages.length - start;
}

/** UTF-16 with its mark, as PDF writes a text that is not ASCII. */
function hexadecimal(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index += 1) hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return hex;
}
