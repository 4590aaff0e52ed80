import type { Language, Message } from '../../core/diagnostic.ts';
import type { VerifiedFile, VerifyReport } from '../../shell/run-verify.ts';
import { isAsRecorded } from './is-as-recorded.ts';
import type { Paint } from './paint.ts';

export interface VerifyPrettyOptions {
  readonly language: Language;
  readonly paint: Paint;
  /** Leaves out the files that are as they should be. */
  readonly quiet: boolean;
}

/** What files are to a manifest, for people: a line a file. */
export function printVerifyPretty(report: VerifyReport, { language, paint, quiet }: VerifyPrettyOptions): string {
  const { manifest, state, program, files } = report;
  const head = `${manifest}：${STATES[state][language]}${program === '' ? '' : `（${program}）`}`;
  const shown = quiet ? files.filter((file) => !isAsRecorded(file)) : files;
  const lines = shown.map((file) => {
    const good = isAsRecorded(file);
    return `${paint(good ? 'green' : 'red', good ? '✓' : '✗')} ${file.name}  ${told(file)[language]}`;
  });
  const differing = files.filter((file) => !isAsRecorded(file)).length;
  const sum: Message = {
    zh: `核对 ${files.length} 个文件，${differing} 个不符`,
    en: `${files.length} files looked at, ${differing} differ`,
  };
  return `${[paint(state === 'sealed' ? 'bold' : 'red', head), ...lines, ...(files.length === 0 ? [] : [sum[language]])].join('\n')}\n`;
}

const STATES: Readonly<Record<VerifyReport['state'], Message>> = {
  sealed: { zh: '清单未被改动', en: 'the manifest is unaltered' },
  altered: {
    zh: '清单被改动过，不能作准；用生成时的那一份',
    en: 'the manifest was altered and proves nothing; use the one the build wrote',
  },
  older: {
    zh: '清单是旧版程序写的，没有封印；重新生成后再核对',
    en: 'an older program wrote the manifest, without a seal; build again',
  },
  none: { zh: '这不是 banwen 的清单', en: 'this is no manifest of banwen' },
};

function told({ verdict }: VerifiedFile): Message {
  switch (verdict.is) {
    case 'unaltered': {
      const { plan, file } = verdict.record;
      const of: Message =
        plan === null ? { zh: '网站文件', en: 'a file of the site' } : { zh: `方案 ${plan}`, en: `of plan ${plan}` };
      const was: Message = verdict.renamed ? { zh: `，原名 ${file}`, en: `, recorded as ${file}` } : { zh: '', en: '' };
      return { zh: `未被改动，${of.zh}${was.zh}`, en: `unaltered, ${of.en}${was.en}` };
    }
    case 'altered':
      return verdict.by === 'path'
        ? { zh: '改动过，与清单里的同名文件不同', en: 'altered: not the file the manifest has under this name' }
        : { zh: `改动过，应是由 ${verdict.record.file} 改成的`, en: `altered, most likely made from ${verdict.record.file}` };
    case 'missing':
      return { zh: '文件已不在', en: 'is not there any more' };
    case 'manifest':
      return { zh: '清单本身，未被改动', en: 'the manifest itself, unaltered' };
    default:
      return { zh: '清单里没有这个文件', en: 'the manifest knows no such file' };
  }
}
