// The whole public site beside Eleventy, process start to exit: everything anew, nothing changed, one plan changed. Eleventy is given
// the very bodies of our pages, so it parses no plan, checks none and draws nothing; it lays them out, lists them and makes a feed.
// Compile first, then: node scripts/run.mjs bench/site-beside-eleventy.ts [COUNT] [RUNS]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { printTaken, summaryOf } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { program, runProgram } from './run-program.ts';
import { withPeers } from './with-peers.ts';

const ELEVENTY = '@11ty/eleventy@3.1.2';
const COUNT = Number(process.argv[2] ?? 500);
const RUNS = Number(process.argv[3] ?? 5);
const LAYOUT =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="ArticleTitle" content="{{ title }}"></head><body>{{ content }}</body></html>';
const INDEX =
  '---\n---\n<ul>{% for page in collections.plan %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>';
const FEED =
  '---\npermalink: feed.xml\n---\n<feed xmlns="http://www.w3.org/2005/Atom">{% for page in collections.plan %}<entry><title>{{ page.data.title }}</title><link href="{{ page.url }}"/></entry>{% endfor %}</feed>';

const root = mkdtempSync(join(tmpdir(), 'banwen-bench-'));
try {
  makeBureaus(root, COUNT);
  writeFileSync(join(root, 'banwen.config.yaml'), 'site: { name: 示例, url: https://www.example.gov.cn/ }\n');
  await withPeers([ELEVENTY], compare);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function compare(folder: string): void {
  const output = join(root, 'output');
  const out = join(folder, 'out');
  const build = () => run([program, 'build', '--format', 'html', '--today', '2026-07-01', '--quiet', '--root', root], root);
  build();
  const pages = pagesOf(output);
  for (const page of pages) put(join(folder, 'site', pathOf(page)), frontMatter(page));
  put(join(folder, 'site/_includes/layout.liquid'), LAYOUT);
  put(join(folder, 'site/index.liquid'), INDEX);
  put(join(folder, 'site/feed.liquid'), FEED);
  const eleventy = () =>
    run([join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--input=site', '--output=out'], folder);
  eleventy();
  const edited = pages.find((page) => page.includes('joint-01/')) ?? '';
  const plan = join(root, 'plans', edited.replace(/\/disclosure\.html$/, '.yaml'));
  const body = join(folder, 'site', pathOf(edited));
  const anew = () => {
    for (const each of [output, join(root, '.banwen'), out]) rmSync(each, { recursive: true, force: true });
  };
  let turn = 0;
  const edit = () => {
    turn += 1;
    const day = dayOf(turn);
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^issued: .*$/m, `issued: 2026-04-0${day}`));
    writeFileSync(body, readFileSync(body, 'utf8').replace(/\d+年\d+月\d+日/g, `2026年4月${day}日`));
  };
  const same = () => {
    hold(pages, { own: pagesOf(output), theirs: readdirSync(out, { recursive: true, encoding: 'utf8' }) });
    for (const [made, site, address] of [
      [join(output, edited), output, edited],
      [join(out, pathOf(edited)), out, `/${dirname(edited)}/`],
    ] as const) {
      if (titleOf(made) !== titleOf(join(output, edited))) throw new Error(`${made} has another title`);
      const isOfEdit = turn === 0 || readFileSync(made, 'utf8').includes(`2026年4月${dayOf(turn)}日`);
      if (!isOfEdit) throw new Error(`${made} is not of the edit`);
      if (!readFileSync(join(site, 'index.html'), 'utf8').includes(address))
        throw new Error(`the list in ${site} lacks ${address}`);
      if (!readFileSync(join(site, 'feed.xml'), 'utf8').includes('<entry>')) throw new Error(`the feed in ${site} is empty`);
    }
  };
  const scenes = { 'everything anew': anew, 'nothing changed': () => undefined, 'one plan changed': edit };
  for (const [scene, prepare] of Object.entries(scenes)) {
    const times = { banwen: [] as number[], eleventy: [] as number[] };
    for (let at = 0; at < RUNS; at += 1) {
      prepare();
      times.banwen.push(build());
      times.eleventy.push(eleventy());
      same();
      console.error(
        `${scene}, ${at + 1} of ${RUNS}: ${times.banwen.at(-1)?.toFixed(0)} and ${times.eleventy.at(-1)?.toFixed(0)} ms`,
      );
    }
    const taken = new Map(Object.entries(times).map(([name, each]) => [name, summaryOf(each)]));
    printTaken(`site of ${pages.length} pages, ${scene}`, taken, RUNS);
  }
}

/** A day before the inspections begin, another each time. */
function dayOf(turn: number): number {
  return 2 + (turn % 5);
}

/** Where Eleventy has the page. */
function pathOf(page: string): string {
  return page.replace(/disclosure\.html$/, 'index.html');
}

/** Both have made every page, and the list of them. */
function hold(pages: readonly string[], { own, theirs }: { own: readonly string[]; theirs: readonly string[] }): void {
  const made = theirs.filter((path) => path.endsWith('index.html')).length;
  if (own.length !== pages.length || made !== pages.length + 1) {
    throw new Error(`${own.length} pages, and ${made} of Eleventy's with its list, ${pages.length} expected`);
  }
}

function titleOf(page: string): string {
  return /<title>(.*?)<\/title>/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
}

/** Milliseconds a script took that ended well. */
function run(given: readonly string[], cwd: string): number {
  const { status, stderr, ms } = runProgram(given, cwd);
  if (status !== 0) throw new Error(stderr);
  return ms;
}

function pagesOf(output: string): readonly string[] {
  return readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('disclosure.html'));
}

function frontMatter(page: string): string {
  const html = readFileSync(join(root, 'output', page), 'utf8');
  const title = titleOf(join(root, 'output', page));
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>')).replace(/^<body[^>]*>/, '');
  return `---\ntitle: ${JSON.stringify(title)}\nlayout: layout.liquid\ntags: plan\n---\n{% raw %}${body}{% endraw %}`;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
