import type { PaperKind } from '../documents/papers/paper.ts';
import type { Target } from './target.ts';

/** What the papers are called in names of files. */
export const paperTitles: Readonly<Record<PaperKind, string>> = { record: '一企一表', notice: '预先通知单' };

/** What no file system holds in a name, what leads elsewhere, and what nobody sees. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|\s]+/gu;
const EDGES = /^[._ ]+|[._ ]+$/g;
/** Names Windows keeps for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const LONGEST = 40;
const LONGEST_BYTES = 150;
const NO_NAME = '未命名';

/** A name as a folder or the beginning of a file may have it on any system. */
export function safeName(text: string): string {
  const clean = text.normalize('NFC').replace(UNSAFE, '_').replace(EDGES, '');
  const cut = shortened(clean).replace(EDGES, '');
  if (cut === '') return NO_NAME;
  return DEVICE.test(cut) ? `_${cut}` : cut;
}

/** The folder of a department below `forms/`. */
export function paperFolder({ departments }: Target): string {
  return safeName(departments[0]?.name ?? '');
}

/** What the names of all papers of an enterprise begin with. Its key tells it from others of its name. */
export function paperStem({ facts, key }: Target): string {
  return `${safeName(facts.get('name') ?? '')}-${key}`;
}

/** The stem of a file that may be a paper of ours; undefined for any other. */
export function stemOfPaper(file: string): string | undefined {
  return PAPER.exec(file)?.[1];
}

const PAPER = new RegExp(`^(.+-[0-9A-Z]{10,18})-(?:${Object.values(paperTitles).join('|')})\\.docx$`, 'su');

function shortened(text: string): string {
  let cut = '';
  let bytes = 0;
  for (const character of Array.from(text).slice(0, LONGEST)) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST_BYTES) break;
    cut += character;
  }
  return cut;
}
