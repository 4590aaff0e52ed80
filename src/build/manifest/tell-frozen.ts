import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { list } from '../../core/wording.ts';
import type { DifferenceCause, ManifestDifference } from './compare-manifests.ts';

/** Names told of many. */
const MOST_NAMES = 4;

/** A file that was not made as the manifest has it, at the file; `path` as people call it. */
export function tellDifference(difference: ManifestDifference, path: string): Diagnostic {
  const error = { severity: 'error', file: path } as const;
  switch (difference.is) {
    case 'added':
      return { ...error, rule: 'frozen/file-added', message: ADDED };
    case 'missing':
      return { ...error, rule: 'frozen/file-missing', message: MISSING };
    case 'changed':
      return { ...error, rule: 'frozen/file-changed', message: changed(difference.cause) };
  }
}

const ADDED = {
  zh: '清单里没有这个文件，现在会生成它',
  en: 'Unexpected file, which would be built now, expected none: the manifest does not have it',
};
const MISSING = {
  zh: '清单里有这个文件，现在不会生成它',
  en: 'Unexpected absence of the file, expected it to be built: the manifest has it',
};

function changed(cause: DifferenceCause): Message {
  const why = causeText(cause);
  return { zh: `内容和清单不同：${why.zh}`, en: `Unexpected bytes, expected those of the manifest: ${why.en}` };
}

function causeText(cause: DifferenceCause): Message {
  switch (cause.is) {
    case 'program':
      return {
        zh: `由另一版本的程序生成（清单 \`${cause.expected}\`，现在 \`${cause.made}\`）`,
        en: `built by another version (manifest \`${cause.expected}\`, now \`${cause.made}\`)`,
      };
    case 'inputs':
      return { zh: `${some(cause.paths, 'zh')} 有变化`, en: `${some(cause.paths, 'en')} changed` };
    case 'reads':
      return { zh: `页面模板、字体或设置有变化：${some(cause.names, 'zh')}`, en: `read otherwise: ${some(cause.names, 'en')}` };
    case 'content':
      return { zh: '设置或内置的文稿提纲不同', en: 'the settings or the built-in outlines differ' };
    case 'machine':
      return {
        zh: '写的事实相同，字节不同，多半是浏览器或 Node 的版本不同',
        en: 'the facts are the same and the bytes are not, likely by another browser or Node',
      };
  }
}

function some(names: readonly string[], language: 'zh' | 'en'): string {
  const told = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const left = names.length - told.length;
  const more = language === 'zh' ? `另外 ${left} 个` : `${left} more`;
  return list([...told, ...(left > 0 ? [more] : [])], language);
}

/** Said once where the manifest comes of another version of the program. */
export function tellOtherProgram(file: string, expected: string, made: string): Diagnostic {
  return {
    rule: 'frozen/other-program',
    severity: 'info',
    message: {
      zh: `清单由 \`${expected}\` 生成，现在是 \`${made}\``,
      en: `Unexpected program \`${made}\`, expected \`${expected}\`, which wrote the manifest`,
    },
    hint: {
      zh: '要逐字节一致，装回那一版再运行；不再需要的，用现在这一版生成新的清单。',
      en: 'For equal bytes install that version; else write a new manifest with this one.',
    },
    file,
  };
}
