import { isFailure, UsageError } from '../../core/failure.ts';
import { InvariantError } from '../../core/invariant.ts';

/** A page template of the root's own that does not render is the root's mistake, not ours. */
export function blameTemplate(error: unknown, templates: readonly string[]): unknown {
  const isOurs = isFailure(error) || error instanceof InvariantError;
  if (isOurs || templates.length === 0) return error;
  const what = error instanceof Error ? error.message : String(error);
  const names = templates.map((path) => `\`${path}\``);
  return new UsageError({
    zh: `页面模板 ${names.join('、')} 无法使用：${what}`,
    en: `could not use the page templates ${names.join(', ')}: ${what}`,
  });
}
