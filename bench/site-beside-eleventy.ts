// The whole public site beside Eleventy, process start to exit: everything anew, nothing changed, one plan changed. Eleventy is given
// the very bodies of our pages, so it parses no plan, checks none and draws nothing; it lays them out, lists them and makes a feed.
// Compile first, then: node scripts/run.mjs bench/site-beside-eleventy.ts [COUNT]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { printTaken, summaryOf } from './by-turns.ts';
import { makeBureaus } from './make-bureaus.ts';
import { withPeers } from './with-peers.ts';

const ELEVENTY = '@11ty/eleventy@3.1.2';
const RUNS = 5;
const BIN = resolve(process.env['BANWEN'] ?? 'dist/bin.js');
const COUNT = Number(process.argv[2] ?? 500);
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
  const build = () => run([BIN, 'build', '--format', 'html', '--today', '2026-07-01', '--quiet', '--root', root], root);
  build();
  const pages = pagesOf(join(root, 'output'));
  for (const page of pages) put(join(folder, 'site', page.replace(/disclosure\.html$/, 'index.html')), frontMatter(page));
  put(join(folder, 'site/_includes/layout.liquid'), LAYOUT);
  put(join(folder, 'site/index.liquid'), INDEX);
  put(join(folder, 'site/feed.liquid'), FEED);
  const eleventy = () =>
    run([join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--input=site', '--output=out'], folder);
  eleventy();
  const made = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('index.html'),
  );
  if (made.length !== pages.length + 1) throw new Error(`${made.length} pages of Eleventy's, ${pages.length + 1} expected`);

  const [first = ''] = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /joint-01\.yaml$/.test(path),
  );
  const plan = join(root, 'plans', first);
  const body = join(folder, 'site', first.replace(/\.yaml$/, '/index.html'));
  const anew = () => {
    for (const each of ['output', '.banwen']) rmSync(join(root, each), { recursive: true, force: true });
    rmSync(join(folder, 'out'), { recursive: true, force: true });
  };
  let turn = 0;
  const edit = () => {
    turn += 1;
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^issued: .*$/m, `issued: 2026-03-${String(10 + (turn % 15))}`));
    writeFileSync(body, `${readFileSync(body, 'utf8')}<p>${turn}</p>`);
  };
  const scenes = { 'everything anew': anew, 'nothing changed': () => undefined, 'one plan changed': edit };
  for (const [scene, prepare] of Object.entries(scenes)) {
    const times = { banwen: [] as number[], eleventy: [] as number[] };
    for (let at = 0; at < RUNS; at += 1) {
      prepare();
      times.banwen.push(timed(build));
      times.eleventy.push(timed(eleventy));
    }
    const taken = new Map(Object.entries(times).map(([name, each]) => [name, summaryOf(each)]));
    printTaken(`site of ${pages.length} pages, ${scene}`, taken, RUNS);
  }
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

function run(given: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(process.execPath, given, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
}

function pagesOf(output: string): readonly string[] {
  return readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('disclosure.html'));
}

function frontMatter(page: string): string {
  const html = readFileSync(join(root, 'output', page), 'utf8');
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>')).replace(/^<body[^>]*>/, '');
  return `---\ntitle: ${JSON.stringify(title)}\nlayout: layout.liquid\ntags: plan\n---\n{% raw %}${body}{% endraw %}`;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
