// Writes docs/rules/ from the rules; with --check it only says whether that would change anything.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainRule } from '../src/build/findings/explain-rule.ts';
import { type RuleEntry, ruleBook } from '../src/build/findings/rule-book.ts';
import { severityNames } from '../src/core/severity-names.ts';

const folder = fileURLToPath(new URL('../docs/rules', import.meta.url));
const pages = new Map([['README.md', index()], ...ruleBook.map((rule) => [`${rule.id}.md`, page(rule)] as const)]);

if (process.argv.includes('--check')) check();
else write();

function check(): void {
  const stale = [...pages].filter(
    ([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const left = written().filter((name) => !pages.has(name));
  if (stale.length + left.length === 0) return;
  console.error(`docs/rules is stale (${[...stale.map(([name]) => name), ...left].join(', ')}), run \`npm run generate\``);
  process.exitCode = 1;
}

function write(): void {
  for (const name of written()) if (!pages.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pages) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function written(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'));
}

function page(rule: RuleEntry): string {
  const passages = explainRule(rule, 'zh').map(
    ({ heading, text, isCode }) => `## ${heading}\n\n${isCode ? fenced(text) : text}\n`,
  );
  return [`# ${rule.title.zh}\n`, `\`${rule.id}\` · ${severityNames[rule.severity].zh}\n`, ...passages].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function index(): string {
  const rows = ruleBook.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severityNames[severity].zh} | ${title.zh} |`);
  return ['# 规则', '', '| 规则 | 级别 | 说什么 |', '|---|---|---|', ...rows, ''].join('\n');
}
