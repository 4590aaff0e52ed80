import { execFileSync } from 'node:child_process';
import { readPpm, turnedLeft } from '../measuring/raster.ts';
import type { PageScan, Scan } from '../measuring/scan.ts';
import { readTextLines, type TextPage } from '../measuring/text-lines.ts';
import { readFonts } from './office.ts';

const DPI = 300;
/** A document longer than this is drawn only so far, and its last page. */
const DRAWN_PAGES = 6;
const LARGEST = 512 * 1024 * 1024;

/** Reads a PDF with poppler: all its text, and the pixels of its first pages and its last. */
export function scanPdf(path: string): Scan {
  const texts = readTextLines(run('pdftotext', ['-bbox-layout', path, '-']).toString('utf8'));
  const pages = texts.map((text, index): PageScan => {
    const number = index + 1;
    const isDrawn = number <= DRAWN_PAGES || number === texts.length;
    return scanPage(path, { text, number, isDrawn });
  });
  return { pages, fonts: readFonts(run('pdffonts', [path]).toString('utf8')) };
}

interface Page {
  readonly text: TextPage;
  readonly number: number;
  readonly isDrawn: boolean;
}

function scanPage(path: string, { text, number, isDrawn }: Page): PageScan {
  const landscape = text.width > text.height;
  const drawn = isDrawn ? readPpm(run('pdftoppm', ['-r', `${DPI}`, '-f', `${number}`, '-l', `${number}`, path]), DPI) : null;
  if (!landscape) return { ...text, number, landscape, raster: drawn };
  return { number, landscape, width: text.height, height: text.width, lines: text.lines, raster: drawn && turnedLeft(drawn) };
}

function run(program: string, args: readonly string[]): Buffer {
  return execFileSync(program, args, { maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'pipe'] });
}
