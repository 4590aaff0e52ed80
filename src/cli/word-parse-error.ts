import { UsageError } from '../core/failure.ts';
import { didYouMean } from '../core/wording.ts';
import type { CommandName } from './command-names.ts';
import { commandOptions } from './command-options.ts';

/** What Node's reader of arguments found, in our words: an option nobody knows, one that lacks its value, one that takes none. */
export function wordParseError(error: TypeError, command: CommandName, argv: readonly string[]): UsageError {
  const named = /'(?:-\w, )?(-[^' ,]*)/.exec(error.message)?.[1] ?? argv.find((each) => each.startsWith('-')) ?? '';
  if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return new UsageError(unknown(named, command));
  const takesNone = error.message.includes('does not take');
  return new UsageError(takesNone ? withoutValue(named) : withValue(named));
}

function unknown(named: string, command: CommandName) {
  const names = Object.keys(commandOptions[command]).map((name) => `--${name}`);
  const nearest = named.startsWith('--') ? didYouMean(named, names) : undefined;
  const [zh, en] = nearest === undefined ? ['', ''] : [`，是否为 \`${nearest}\``, `; did you mean \`${nearest}\``];
  return { zh: `${command} 没有选项 \`${named}\`${zh}`, en: `${command} has no option \`${named}\`${en}` };
}

function withoutValue(named: string) {
  return { zh: `选项 \`${named}\` 后面不写内容`, en: `option \`${named}\` takes no value` };
}

function withValue(named: string) {
  return {
    zh: `选项 \`${named}\` 后面要写内容；内容以 - 开头的，写作 \`${named}=…\``,
    en: `option \`${named}\` wants a value; one that begins with - is written \`${named}=…\``,
  };
}
