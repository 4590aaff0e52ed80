import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Random } from '../mutation/random.ts';
import { repository } from './compile-folder.ts';

/** The files of a root by their paths. */
export type Files = ReadonlyMap<string, string>;

/** What an edit is called, and the files after it. */
export interface Edit {
  readonly name: string;
  readonly files: Files;
}

const WORDS = [
  ['认真', '切实'],
  ['企业', '市场主体'],
  ['检查', '抽查'],
  ['工作', '任务'],
] as const;
const OUTLINES = ['campaign', 'results', 'work-plan', 'annual-plan', 'disposals', 'item-list'];
const CONFIGS = [
  'site: { name: 示例区政府, url: "https://example.gov.cn" }\n',
  'site: { name: 示例区政府 }\nlayout: { grid: gbt33476 }\n',
  'rules: { text/*: off }\n',
  'layout: { fingerprint: true }\n',
  '',
];

/** A root in a temporary folder whose files are put there all at once. */
export function makeRandomRoot() {
  const root = mkdtempSync(join(tmpdir(), 'banwen-edits-'));
  for (const part of ['plans/luquan/2026', 'plans/registry/common', 'plans/registry/luquan', 'plans/profiles/luquan-2026.yaml']) {
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
  let present = readFiles(root);
  return {
    root,
    files: present,
    /** Makes the files of the root these, and touches no file that is so already. */
    put: (files: Files): void => {
      for (const path of present.keys()) if (!files.has(path)) rmSync(join(root, path));
      for (const [path, text] of files) if (present.get(path) !== text) write(join(root, path), text);
      present = files;
    },
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  };
}

/** One edit of a root, whatever comes of it. */
export function randomEdit(files: Files, before: readonly Files[], random: Random): Edit {
  const edits = [
    comment,
    word,
    word,
    figure,
    figure,
    rename,
    removePlan,
    copyPlan,
    outline,
    style,
    config,
    table,
    profile,
    secret,
  ];
  const edit = random.below(5) === 0 ? undefined : random.pick(edits);
  if (edit !== undefined) return edit(files, random);
  return { name: 'undo', files: random.pick(before.slice(-6)) ?? files };
}

type Editing = (files: Files, random: Random) => Edit;

const comment: Editing = (files, random) =>
  changed('comment', files, pathIn(files, random, /\.ya?ml$/), (text) => `${text}# 注\n`);

const word: Editing = (files, random) => {
  const [from, to] = random.pick(WORDS) ?? WORDS[0];
  const path = pathIn(files, random, /\.(?:ya?ml|csv)$/);
  return changed(`${from} → ${to}`, files, path, (text) => text.replace(from, to));
};

const figure: Editing = (files, random) => {
  const path = pathIn(files, random, /^plans\/.*\.(?:ya?ml|csv)$/);
  return changed('a figure', files, path, (text) => {
    const figures = [...text.matchAll(/\d+/g)];
    const { 0: found = '', index = 0 } = random.pick(figures) ?? {};
    return `${text.slice(0, index)}${Number(found) + 1}${text.slice(index + found.length)}`;
  });
};

/** An organ is called otherwise, in the registry alone or in all files. */
const rename: Editing = (files, random) => {
  const path = 'plans/registry/luquan/orgs.yaml';
  const names = [...(files.get(path) ?? '').matchAll(/short: ([^,}\s]+)/g)].map(([, name = '']) => name);
  const name = random.pick(names) ?? '区财政局';
  const where = random.below(2) === 0 ? /orgs\.yaml$/ : /./;
  const to = name.endsWith('新') ? name.slice(0, -1) : `${name}新`;
  const renamed = [...files].map(([each, text]) => [each, where.test(each) ? text.replaceAll(name, to) : text] as const);
  return { name: `${name} → ${to}`, files: new Map(renamed) };
};

const removePlan: Editing = (files, random) => {
  const path = pathIn(files, random, /^plans\/luquan\/.*\.yaml$/);
  return { name: `remove ${path}`, files: new Map([...files].filter(([each]) => each !== path)) };
};

const copyPlan: Editing = (files, random) => {
  const path = pathIn(files, random, /^plans\/luquan\/.*\.yaml$/);
  const copy = path.replace(/(-copy)?\.yaml$/, `-copy.yaml`);
  return { name: `copy ${path}`, files: new Map([...files, [copy, files.get(path) ?? '']]) };
};

/** The root has an outline of its own, or none again. */
const outline: Editing = (files, random) => {
  const path = `templates/${random.pick(OUTLINES)}/outline.yaml`;
  const [from, to] = random.pick(WORDS) ?? WORDS[0];
  if (files.has(path)) return { name: `remove ${path}`, files: new Map([...files].filter(([each]) => each !== path)) };
  const text = readFileSync(join(repository, path), 'utf8').replace(from, to);
  return { name: `own ${path}`, files: new Map([...files, [path, text]]) };
};

const style: Editing = (files, random) => {
  const name = random.pick(['page.css', 'theme.css', 'index.css']) ?? 'page.css';
  const path = `templates/pages/${name}`;
  const text = files.get(path) ?? readFileSync(join(repository, path), 'utf8');
  return { name: `own ${path}`, files: new Map([...files, [path, `${text}/* 样式 */\n`]]) };
};

const config: Editing = (files, random) => ({
  name: 'config',
  files: new Map([...files, ['banwen.config.yaml', random.pick(CONFIGS) ?? '']]),
});

const table: Editing = (files, random) =>
  changed('a row', files, 'plans/luquan/2026/joint-02-results.csv', (text) => {
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const at = random.below(rows.length);
    return `${[head, ...rows.slice(0, at), ...rows.slice(at + 1)].join('\n')}\n`;
  });

const profile: Editing = (files, random) => {
  const own = new Map([...files].filter(([path]) => path.startsWith('plans/profiles/')));
  return { name: 'a parameter', files: new Map([...files, ...figure(own, random).files]) };
};

const secret: Editing = (files, random) =>
  changed('not public', files, pathIn(files, random, /^plans\/luquan\/.*\.yaml$/), (text) =>
    text.includes('type: 主动公开')
      ? text.replace('type: 主动公开', 'type: 不予公开, reason: 内部管理信息')
      : text.replace('type: 不予公开, reason: 内部管理信息', 'type: 主动公开'),
  );

function changed(name: string, files: Files, path: string, change: (text: string) => string): Edit {
  return { name: `${path}: ${name}`, files: new Map([...files, [path, change(files.get(path) ?? '')]]) };
}

function pathIn(files: Files, random: Random, form: RegExp): string {
  return random.pick([...files.keys()].filter((path) => form.test(path)).sort()) ?? 'plans/none.yaml';
}

function readFiles(root: string): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
