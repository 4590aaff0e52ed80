import { explainRule } from '../../build/findings/explain-rule.ts';
import { type RuleEntry, ruleBook, ruleMeant, rulesNamed } from '../../build/findings/rule-book.ts';
import type { Language } from '../../core/diagnostic.ts';
import { UsageError } from '../../core/failure.ts';
import { severityNames } from '../../core/severity-names.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Arguments } from '../parse-arguments.ts';
import { type Paint, paintFor } from '../reporters/paint.ts';
import type { Terminal } from '../terminal.ts';

/** `banwen explain [RULE]`: what a rule says and why; without one, the list; with a group (`dates`), its rules. */
export async function explain(given: Arguments, terminal: Terminal): Promise<number> {
  const language = given.language ?? 'zh';
  const paint = paintFor(undefined, { given, terminal });
  const wanted = given.patterns.length === 0 ? [ruleBook] : given.patterns.map(rulesFor);
  const texts = wanted.map((rules) => {
    const [only] = rules;
    return only !== undefined && rules.length === 1 ? page(only, language, paint) : list(rules, language, paint);
  });
  terminal.stdout(texts.join('\n'));
  return exitCodes.ok;
}

function rulesFor(written: string): readonly RuleEntry[] {
  const found = rulesNamed(written);
  if (found.length > 0) return found;
  const nearest = ruleMeant(written);
  const [zh, en] = nearest === undefined ? ['', ''] : [`，是否为 \`${nearest}\``, `; did you mean \`${nearest}\``];
  throw new UsageError({
    zh: `没有规则 \`${written}\`${zh}；banwen explain 列出全部规则`,
    en: `there is no rule \`${written}\`${en}; banwen explain lists them all`,
  });
}

function list(rules: readonly RuleEntry[], language: Language, paint: Paint): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, title }) => `${paint('bold', id.padEnd(width))}  ${severityNames[severity][language]}  ${title[language]}`,
  );
  return `${lines.join('\n')}\n`;
}

function page(rule: RuleEntry, language: Language, paint: Paint): string {
  const head = `${paint('bold', rule.id)}  ${severityNames[rule.severity][language]}\n${rule.title[language]}\n`;
  const passages = explainRule(rule, language).map(
    ({ heading, text }) => `\n${paint('cyan', heading)}\n${text.replace(/^/gm, '  ')}\n`,
  );
  return [head, ...passages].join('');
}
