import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FONTS = 'templates/fonts';

/** The bureaus' fonts by the names documents call them, and the face that stands for each. */
const FACES: Readonly<Record<string, string>> = {
  仿宋_GB2312: 'Gw FangSong',
  仿宋: 'Gw FangSong',
  楷体_GB2312: 'Gw Kai',
  楷体: 'Gw Kai',
  黑体: 'Gw Hei',
  宋体: 'Gw Song',
  方正小标宋简体: 'Gw XiaoBiaoSong',
};

/** LibreOffice leaves out the blank pages before a section that begins on an even page, unless told not to. */
const WITH_BLANK_PAGES = JSON.stringify({ IsSkipEmptyPages: { type: 'boolean', value: 'false' } });

const TO_TTF = `
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
font.flavor = None
font.save(sys.argv[2])
`;

/** A folder with LibreOffice's profile, our fonts as it can read them, and the PDFs it makes. */
export interface Office {
  /** PDFs of office files, by the path of each; they go with the office, unless they are kept in a folder. */
  convert(paths: readonly string[], keptIn?: string): ReadonlyMap<string, string>;
  close(): void;
}

/** LibreOffice with our fonts and no others; a sentence where something it needs is not on this machine. */
export function openOffice(): Office | string {
  const soffice = findProgram(['soffice', 'libreoffice']);
  if (soffice === undefined) return 'LibreOffice is not installed';
  const python = findPython();
  if (python === undefined) return 'python3 with fontTools and brotli is not installed';
  if (!existsSync(FONTS)) return `${FONTS} does not exist`;
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const fontconfig = prepareFonts(python, folder);
  return {
    convert: (paths, keptIn) => convert({ soffice, folder, fontconfig, keptIn }, paths),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a PDF says of itself, as `pdfinfo`, `pdffonts` and `pdftotext` print it. */
export interface PdfFacts {
  readonly info: string;
  readonly fonts: readonly PdfFont[];
  /** Text by page. */
  readonly pages: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
}

export interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
}

/** Whether poppler's programs are on this machine. */
export function hasPoppler(): boolean {
  return ['pdfinfo', 'pdffonts', 'pdftotext'].every((program) => findProgram([program]) !== undefined);
}

export function readPdf(path: string): PdfFacts {
  const info = run('pdfinfo', ['-f', '1', '-l', '100000', path]);
  const pages = run('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
  const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)];
  return {
    info,
    fonts: readFonts(run('pdffonts', [path])),
    pages,
    sizes: sizes.map(([, width, height]) => [Number(width), Number(height)]),
  };
}

/** The fonts pdffonts lists. Its columns are as wide as its ruler; a long name pushes nothing, since ours are short. */
export function readFonts(table: string): readonly PdfFont[] {
  return table
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const found = /^(\S+)\s+(.+?)\s{2,}.*?\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line);
      return found ? [{ name: found[1] ?? '', type: found[2] ?? '', embedded: found[3] === 'yes' }] : [];
    });
}

interface Conversion {
  readonly soffice: string;
  readonly folder: string;
  readonly fontconfig: string;
  readonly keptIn: string | undefined;
}

function convert({ soffice, folder, fontconfig, keptIn }: Conversion, paths: readonly string[]): ReadonlyMap<string, string> {
  const queue = join(folder, 'documents');
  const pdfs = join(folder, 'pdf');
  mkdirSync(queue, { recursive: true });
  const copies = paths.map((path, index) => {
    const copy = join(queue, `${index}${extname(path)}`);
    copyFileSync(path, copy);
    return copy;
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const format = paths.every((path) => extname(path) === '.docx') ? `pdf:writer_pdf_Export:${WITH_BLANK_PAGES}` : 'pdf';
  run(soffice, [profile, '--headless', '--convert-to', format, '--outdir', pdfs, ...copies], { FONTCONFIG_FILE: fontconfig });
  return new Map(
    paths.map((path, index) => {
      const pdf = join(pdfs, `${index}.pdf`);
      if (keptIn === undefined) return [path, pdf];
      const kept = join(keptIn, `${basename(path)}.pdf`);
      copyFileSync(pdf, kept);
      return [path, kept];
    }),
  );
}

function prepareFonts(python: string, folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const name of readdirSync(FONTS).filter((file) => file.endsWith('.woff2'))) {
    run(python, ['-c', TO_TTF, join(FONTS, name), join(fonts, `${basename(name, '.woff2')}.ttf`)]);
  }
  const aliases = Object.entries(FACES).map(
    ([family, face]) => `<alias binding="same"><family>${family}</family><prefer><family>${face}</family></prefer></alias>`,
  );
  const file = join(folder, 'fonts.conf');
  const body = `<dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}`;
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${body}</fontconfig>`);
  return file;
}

function findPython(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find((python) => runs(python, ['-c', 'import fontTools, brotli']));
}

function findProgram(names: readonly string[]): string | undefined {
  return names.find((name) => runs('sh', ['-c', `command -v ${name}`]));
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    run(program, args);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
