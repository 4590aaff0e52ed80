// Writes docs/licences.md from package-lock.json and the fonts; with --check it only says whether that would change it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareTexts } from '../src/core/compare-texts.ts';
import { grouped } from '../src/core/grouped.ts';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const FONTS: readonly (readonly [pattern: RegExp, licence: string, source: string])[] = [
  [/^GwFallback/, 'OFL-1.1 (`OFL.txt`)', 'LXGW WenKai, a subset, renamed'],
  [/^Gw/, 'GPL-3.0 with the font exception (`COPYING`)', 'Fandol, renamed'],
];

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const target = path('docs/licences.md');
const text = page();
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('docs/licences.md is stale, run `npm run generate`');
  process.exitCode = 1;
}

function page(): string {
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(path('package-lock.json'), 'utf8'),
  );
  const entries = Object.entries(packages).filter(([place]) => place !== '');
  const used = entries.filter(([, { dev }]) => dev !== true);
  return [
    '# Licences',
    '',
    'Written by `npm run generate` from `package-lock.json` and `templates/fonts/`. Our code is under the MIT licence (`LICENSE`).',
    '',
    '## Packages that run with the program',
    '',
    ...table(used),
    '',
    '`buffers` comes with `exceljs`, which bundles it; its author states no licence.',
    '',
    '## Packages that build and test it',
    '',
    'They are not part of what is installed by a user.',
    '',
    ...table(entries.filter(([, { dev }]) => dev === true)),
    '',
    '## Fonts',
    '',
    'Documents that embed them are free of their terms. Where they come from and how they were made: [templates/fonts](../templates/fonts/README.md).',
    '',
    '| file | licence | made of | SHA-256 |',
    '|---|---|---|---|',
    ...fonts(),
    '',
  ].join('\n');
}

function table(entries: readonly (readonly [string, Locked])[]): readonly string[] {
  const rows = [...grouped(entries, ([, { license }]) => license ?? 'none stated')]
    .sort(([a, some], [b, others]) => others.length - some.length || compareTexts(a, b))
    .map(([licence, some]) => `| ${licence} | ${some.length} | ${[...new Set(some.map(nameOf))].sort().join(', ')} |`);
  return ['| licence | packages | which |', '|---|---|---|', ...rows];
}

function nameOf([place, { version }]: readonly [string, Locked]): string {
  return `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`;
}

function fonts(): readonly string[] {
  const names = readdirSync(path('templates/fonts')).filter((name) => /\.(woff2|ttf)$/.test(name));
  return names.sort().map((name) => {
    const [, licence = '', source = ''] = FONTS.find(([pattern]) => pattern.test(name)) ?? [];
    const sha256 = createHash('sha256')
      .update(readFileSync(path(`templates/fonts/${name}`)))
      .digest('hex');
    return `| \`${name}\` | ${licence} | ${source} | \`${sha256}\` |`;
  });
}
