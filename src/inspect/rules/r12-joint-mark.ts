import type { FormatRule } from '../format-rule.ts';
import { inapplicable, judged, unmeasured } from '../verdict.ts';

const SUFFIX = /^文\s{0,4}件$/;

/** 7.2.4: several organs in one mark. */
export const r12JointMark: FormatRule = {
  id: 'R12',
  group: 'head',
  title: { zh: '联合行文标志', en: 'Mark of several organs' },
  clause: '7.2.4',
  strength: 'usual',
  requirement: {
    zh: '主办机关排列在前，“文件”二字置于名称右侧，以联署机关名称为准上下居中',
    en: 'the host organ first, 文件 to the right of the names and centred on their height',
  },

  judge({ file, elements }) {
    const marks = elements.of('mark', elements.main);
    const names = marks.filter(({ text }) => !SUFFIX.test(text.trim()));
    if (names.length < 2) return [inapplicable('标志只有一个机关', 'the mark names one organ')];
    const suffix = marks.find(({ text }) => SUFFIX.test(text.trim()));
    const host = unmeasured('哪个是主办机关，文件没有写明', 'the file does not say which organ is the host');
    if (suffix === undefined) return [host];
    const cell = file.tables[suffix.home.table ?? -1]?.rows[suffix.home.row]?.cells[suffix.home.cell];
    const isBeside =
      cell !== undefined && names.every(({ home }) => home.table === suffix.home.table && home.cell < suffix.home.cell);
    if (suffix.home.kind !== 'cell') {
      return [
        host,
        unmeasured('“文件”二字不在表格里，位置须看排版结果', '文件 stands in no table; only a printed page tells its place'),
      ];
    }
    return [
      judged(isBeside && cell?.vertical === 'center', {
        aspect: { zh: '“文件”的位置', en: 'place of 文件' },
        measured: isBeside
          ? {
              zh: cell.vertical === 'center' ? '名称右侧，上下居中' : '名称右侧，没有上下居中',
              en: `right of the names, ${cell.vertical ?? 'top'}`,
            }
          : { zh: '不在名称右侧', en: 'not right of the names' },
        required: { zh: '名称右侧，上下居中', en: 'right of the names, centred on their height' },
        at: [suffix],
      }),
      host,
    ];
  },
};
