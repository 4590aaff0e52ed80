import { expect, test } from 'vitest';
import type { CommandName } from '../../src/cli/command-names.ts';
import { type Arguments, parseArguments } from '../../src/cli/parse-arguments.ts';
import { addDays, lastDayOf } from '../../src/plan/days/day.ts';
import { refusal } from '../support/refusal.ts';

const lastDay = addDays(lastDayOf(2027), 60);

test('where nothing is asked for, everything is as people expect it', () => {
  expect(parseArguments('build', [])).toEqual({
    patterns: [],
    root: undefined,
    out: undefined,
    formats: null,
    draft: false,
    force: false,
    dryRun: false,
    frozen: false,
    manifest: undefined,
    base: undefined,
    check: false,
    today: undefined,
    reporters: [{ name: 'pretty', file: undefined }],
    language: undefined,
    quiet: false,
    color: true,
    maxWarnings: undefined,
    maxProblems: undefined,
    fix: false,
    save: false,
    writeBaseline: false,
    useBaseline: true,
    useCache: true,
    jobs: undefined,
    preview: undefined,
    timings: undefined,
    area: undefined,
    ci: [],
    region: undefined,
    year: undefined,
    targets: undefined,
    combined: new Set(),
    prune: false,
    publish: undefined,
  } satisfies Arguments);
});

test.each<[command: CommandName, line: string, read: Partial<Arguments>]>([
  ['build', 'a b', { patterns: ['a', 'b'] }],
  ['build', 'a --draft b', { patterns: ['a', 'b'], draft: true }],
  ['build', '--root 办文', { root: '办文' }],
  ['build', '--root=办文', { root: '办文' }],
  ['build', '--root=a=b', { root: 'a=b' }],
  ['build', '--root=-a', { root: '-a' }],
  ['build', '--root -', { root: '-' }],
  ['build', '--root a --root b', { root: 'b' }],
  ['build', '--out 目录', { out: '目录' }],
  ['build', '--format docx', { formats: new Set(['docx'] as const) }],
  ['build', '--format docx,html', { formats: new Set(['docx', 'html'] as const) }],
  ['build', '--format docx --format pdf,docx', { formats: new Set(['docx', 'pdf'] as const) }],
  ['build', '--force --dry-run --prune', { force: true, dryRun: true, prune: true }],
  ['build', '--frozen --manifest m.json', { frozen: true, manifest: 'm.json' }],
  ['build', '--publish 网站', { publish: '网站' }],
  ['build', '--no-baseline --no-cache', { useBaseline: false, useCache: false }],
  ['build', '--today 2028-02-29', { today: lastDay }],
  ['build', '--lang en', { language: 'en' }],
  ['build', '--lang en --lang zh', { language: 'zh' }],
  ['build', '--quiet --no-color', { quiet: true, color: false }],
  ['build', '--quiet --quiet', { quiet: true }],
  ['build', '--max-warnings 0', { maxWarnings: 0 }],
  ['build', '--max-problems 999999999', { maxProblems: 999_999_999 }],
  ['build', '--jobs 1', { jobs: 1 }],
  ['build', '--jobs 9999', { jobs: 9999 }],
  ['build', '--timings', { timings: { file: undefined } }],
  ['build', '--timings 用时.json', { timings: { file: '用时.json' }, patterns: [] }],
  ['build', '--timings a/2026/x', { timings: { file: undefined }, patterns: ['a/2026/x'] }],
  ['build', '--timings=a.txt', { timings: { file: 'a.txt' } }],
  ['build', '--timings --draft', { timings: { file: undefined }, draft: true }],
  ['build', '-- --draft -x', { patterns: ['--draft', '-x'], draft: false }],
  ['build', '-- --timings x.json', { patterns: ['--timings', 'x.json'], timings: undefined }],
  ['build', '--timings -- x.json', { patterns: ['x.json'], timings: { file: undefined } }],
  ['build', '-', { patterns: ['-'] }],
  ['check', '--fix --write-baseline', { fix: true, writeBaseline: true }],
  ['schema', '--check', { check: true }],
  ['report', '--base main', { base: 'main' }],
  ['collect', 'p 返回/a.xlsx --save', { patterns: ['p', '返回/a.xlsx'], save: true }],
  ['init', '. --area luquan --region 石家庄市鹿泉区 --year 2027', { area: 'luquan', region: '石家庄市鹿泉区', year: 2027 }],
  ['init', '. --ci github,gitlab --ci gitee', { ci: ['github', 'gitlab', 'gitee'] }],
  ['forms', 'p --targets 名单.csv --combined docx', { targets: '名单.csv', combined: new Set(['docx'] as const) }],
  ['forms', 'p --combined docx,pdf --combined pdf', { combined: new Set(['docx', 'pdf'] as const) }],
  ['watch', '', { preview: undefined }],
  ['watch', '--serve', { preview: { port: undefined, open: false } }],
  ['watch', '--open', { preview: { port: undefined, open: true } }],
  ['watch', '--port 65535', { preview: { port: 65_535, open: false } }],
])('%s %s', (command, line, read) => {
  expect(parseArguments(command, line.split(' ').filter(Boolean))).toMatchObject(read);
});

test('blanks around the names of a list are no part of them', () => {
  expect(parseArguments('build', ['--format', 'docx, pdf']).formats).toEqual(new Set(['docx', 'pdf']));
  expect(parseArguments('forms', ['--combined', ' docx , pdf']).combined).toEqual(new Set(['docx', 'pdf']));
});

test.each<[command: CommandName, argv: readonly string[], zh: string, en: string]>([
  [
    'build',
    ['--fromat', 'docx'],
    'build 没有选项 `--fromat`，是否为 `--format`',
    'build has no option `--fromat`; did you mean `--format`',
  ],
  [
    'build',
    ['--fromat=docx'],
    'build 没有选项 `--fromat`，是否为 `--format`',
    'build has no option `--fromat`; did you mean `--format`',
  ],
  [
    'build',
    ['--dryrun'],
    'build 没有选项 `--dryrun`，是否为 `--dry-run`',
    'build has no option `--dryrun`; did you mean `--dry-run`',
  ],
  ['build', ['--Draft'], 'build 没有选项 `--Draft`，是否为 `--draft`', 'build has no option `--Draft`; did you mean `--draft`'],
  ['build', ['--格式', 'docx'], 'build 没有选项 `--格式`', 'build has no option `--格式`'],
  ['build', ['-x'], 'build 没有选项 `-x`', 'build has no option `-x`'],
  ['build', ['-xf'], 'build 没有选项 `-x`', 'build has no option `-x`'],
  ['doctor', ['--today', '2026-07-01'], 'doctor 没有选项 `--today`', 'doctor has no option `--today`'],
  ['build', ['--help=1'], '选项 `--help` 后面不写内容', 'option `--help` takes no value'],
  [
    'build',
    ['--format', 'doc'],
    '没有格式 `doc`，应为 docx、html、pdf、xlsx',
    'there is no format `doc`, expected docx, html, pdf, xlsx',
  ],
  [
    'build',
    ['--format', 'docx,'],
    '没有格式 ``，应为 docx、html、pdf、xlsx',
    'there is no format ``, expected docx, html, pdf, xlsx',
  ],
  [
    'build',
    ['--format', 'DOCX'],
    '没有格式 `DOCX`，应为 docx、html、pdf、xlsx',
    'there is no format `DOCX`, expected docx, html, pdf, xlsx',
  ],
  [
    'build',
    ['--today', '2026-2-3'],
    '--today 为 `2026-2-3`，应为 2026-07-01 这样的日期',
    '--today is `2026-2-3`, expected a day such as 2026-07-01',
  ],
  [
    'build',
    ['--today', '2026-02-29'],
    '--today 为 `2026-02-29`，应为 2026-07-01 这样的日期',
    '--today is `2026-02-29`, expected a day such as 2026-07-01',
  ],
  ['build', ['--lang', 'EN'], '--lang 为 `EN`，应为 zh 或 en', '--lang is `EN`, expected zh or en'],
  [
    'build',
    ['--max-warnings', '1.5'],
    '--max-warnings 为 `1.5`，应为 0 或正整数',
    '--max-warnings is `1.5`, expected a whole number',
  ],
  ['build', ['--max-warnings=-1'], '--max-warnings 为 `-1`，应为 0 或正整数', '--max-warnings is `-1`, expected a whole number'],
  [
    'build',
    ['--max-problems', '1e3'],
    '--max-problems 为 `1e3`，应为 0 或正整数',
    '--max-problems is `1e3`, expected a whole number',
  ],
  [
    'build',
    ['--max-problems', '1000000000'],
    '--max-problems 为 `1000000000`，应为 0 或正整数',
    '--max-problems is `1000000000`, expected a whole number',
  ],
  ['build', ['--jobs', '0'], '--jobs 为 `0`，应为正整数', '--jobs is `0`, expected a whole number above 0'],
  ['build', ['--jobs', '10000'], '--jobs 为 `10000`，应为正整数', '--jobs is `10000`, expected a whole number above 0'],
  ['watch', ['--port', '0'], '--port 为 `0`，应为 1 至 65535 的整数', '--port is `0`, expected a whole number from 1 to 65535'],
  [
    'watch',
    ['--port', '65536'],
    '--port 为 `65536`，应为 1 至 65535 的整数',
    '--port is `65536`, expected a whole number from 1 to 65535',
  ],
  ['init', ['.', '--year', '26'], '--year 为 `26`，应为 2026 这样的年份', '--year is `26`, expected a year such as 2026'],
  ['init', ['.', '--year', '1949'], '--year 为 `1949`，应为 2026 这样的年份', '--year is `1949`, expected a year such as 2026'],
  ['forms', ['p', '--combined', 'html'], '--combined 为 `html`，应为 docx 或 pdf', '--combined is `html`, expected docx or pdf'],
  [
    'check',
    ['--reporter', 'JSON'],
    '没有报告形式 `JSON`，应为 pretty、json、sarif、github、gitlab、junit 或 junit:文件名',
    'there is no reporter `JSON`, expected pretty, json, sarif, github, gitlab, junit or junit:FILE',
  ],
  [
    'check',
    ['--reporter', 'json:'],
    '没有报告形式 `json:`，应为 pretty、json、sarif、github、gitlab、junit 或 junit:文件名',
    'there is no reporter `json:`, expected pretty, json, sarif, github, gitlab, junit or junit:FILE',
  ],
  [
    'check',
    ['--reporter', 'json', '--reporter', 'json'],
    '只有一个报告可以写到屏幕，其余请写 NAME:FILE',
    'only one reporter can write to the screen; write NAME:FILE for the others',
  ],
  [
    'check',
    ['--reporter', 'json:a', '--reporter', 'sarif:a'],
    '两个报告都写到 `a`，应为不同的文件',
    'two reporters write to `a`, expected a file of its own for each',
  ],
])('%s %j is refused', (command, argv, zh, en) => {
  expect(refusal(command, argv)).toEqual([zh, en]);
});

test('reporters are read with their files, in which a colon may stand', () => {
  const { reporters } = parseArguments('check', [
    '--reporter',
    'github',
    '--reporter',
    'sarif:D:\\报告\\a.sarif',
    '--reporter=json:b',
  ]);
  expect(reporters).toEqual([
    { name: 'github', file: undefined },
    { name: 'sarif', file: 'D:\\报告\\a.sarif' },
    { name: 'json', file: 'b' },
  ]);
});
