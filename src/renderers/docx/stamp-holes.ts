import { invariant } from '../../core/invariant.ts';
import { nextMark, piecesOf } from '../stamp-marks.ts';
import type { Face } from './faces.ts';
import { stampRuns } from './stamp-runs.ts';
import { styleFace } from './styles.ts';

/** A place of a document whose runs are another paper's own: words of the layout, and numbers of values. */
export interface StampHole {
  readonly face: Face;
  readonly pieces: readonly (string | number)[];
}

/** A document in turns: what all papers have, and a hole between each two stretches of it. */
export interface HoledText {
  /** One more than there are holes. */
  readonly literals: readonly string[];
  readonly holes: readonly StampHole[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const TEXTS = /<w:t xml:space="preserve">([^<]*)<\/w:t>/g;
const RUN = '<w:r>';
const RUN_END = '</w:r>';

/** Finds the paragraphs of a document that hold marks. All runs of one are its hole, since fonts change within a text. */
export function findHoles(xml: string): HoledText {
  const literals: string[] = [];
  const holes: StampHole[] = [];
  let done = 0;
  for (let at = nextMark(xml, 0); at !== -1; at = nextMark(xml, done)) {
    const start = xml.lastIndexOf('<w:p>', at);
    const end = xml.indexOf('</w:p>', at);
    const paragraph = xml.slice(start, end);
    const from = start + paragraph.indexOf(RUN);
    const to = start + paragraph.lastIndexOf(RUN_END) + RUN_END.length;
    literals.push(xml.slice(done, from));
    holes.push(holeOf(paragraph, xml.slice(from, to)));
    done = to;
  }
  return { literals: [...literals, xml.slice(done)], holes };
}

/** What is stamped there of the layout itself has to be what is there. */
function holeOf(paragraph: string, runs: string): StampHole {
  const text = [...runs.matchAll(TEXTS)].map(([, words = '']) => words.replace(/&(\w+);/g, plain)).join('');
  const face = styleFace(/<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal');
  invariant(stampRuns(text, face) === runs, `a layout sets its runs in another way than it is stamped: ${text}`);
  return { face, pieces: piecesOf(text) };
}

function plain(entity: string, name: string): string {
  return ENTITIES[name] ?? entity;
}
