import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/wording.ts';
import { MAX_TABLE_BYTES, type TableFault } from './table-file.ts';

type Said = Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'>;

const MEGABYTE = 1_000_000;

/** What to say at the name of a table that could not be read. */
export function tableFault(from: string, fault: TableFault): Said {
  switch (fault.is) {
    case 'missing':
      return missing(from, fault.others);
    case 'too-large':
      return tooLarge(fault.bytes);
    default:
      return { severity: 'error', ...FAULTS[fault.is] };
  }
}

function missing(from: string, others: readonly string[]): Said {
  const name = from.split('/').at(-1) ?? from;
  const meant = didYouMean(name, others);
  const expected = meant ?? others[0];
  return {
    rule: 'tables/file-missing',
    severity: 'error',
    message:
      meant === undefined
        ? {
            zh: `没有文件 \`${from}\`，应放在本方案的文件夹里`,
            en: `Unexpected name \`${from}\`, expected a file in the folder of this plan`,
          }
        : { zh: `没有文件 \`${from}\`，应为 \`${meant}\``, en: `Unexpected name \`${from}\`, expected \`${meant}\`` },
    ...(meant === undefined && expected !== undefined
      ? {
          hint: {
            zh: `那里有 ${others.map((other) => `\`${other}\``).join('、')}`,
            en: `There are ${others.map((other) => `\`${other}\``).join(', ')}`,
          },
        }
      : {}),
  };
}

function tooLarge(bytes: number): Said {
  const size = Math.ceil(bytes / MEGABYTE);
  const limit = MAX_TABLE_BYTES / MEGABYTE;
  return {
    rule: 'tables/file-too-large',
    severity: 'error',
    message: {
      zh: `表格文件有 ${size} MB，应不超过 ${limit} MB`,
      en: `Unexpected table of ${size} MB, expected ${limit} MB or less`,
    },
    hint: SPLIT,
  };
}

const SPLIT: Message = {
  zh: '分成几个方案，或删去不用的工作表和图片',
  en: 'Divide it into several plans, or remove sheets and pictures nobody needs',
};

const FAULTS: Readonly<Record<Exclude<TableFault['is'], 'missing' | 'too-large'>, Omit<Said, 'severity'>>> = {
  outside: {
    rule: 'tables/path-outside',
    message: {
      zh: '表格不在本方案的文件夹里，应写文件夹里的文件名，如 `results.csv`',
      en: 'Unexpected path out of the folder of this plan, expected the name of a file in it such as `results.csv`',
    },
    hint: {
      zh: '把表格复制到方案旁边；不用 `..`、盘符、反斜杠和指向别处的链接',
      en: 'Copy the table beside the plan; `..`, drive letters, backslashes and links to other places are not followed',
    },
  },
  'no-file': {
    rule: 'tables/file-missing',
    message: { zh: '这是一个文件夹，应为 CSV 或 XLSX 文件', en: 'Unexpected folder, expected a CSV or XLSX file' },
  },
  'no-text': {
    rule: 'tables/file-unreadable',
    message: {
      zh: '文件不是 UTF-8 或 GB18030 编码的 CSV，也不是 XLSX，读不出来',
      en: 'Unexpected bytes, expected CSV in UTF-8 or GB18030, or XLSX',
    },
    hint: { zh: '在表格程序里另存为“CSV UTF-8”或 XLSX', en: 'Save it in the spreadsheet program as “CSV UTF-8” or XLSX' },
  },
  'old-workbook': {
    rule: 'tables/file-unreadable',
    message: {
      zh: '这是旧格式（XLS）或加了密码的工作簿，应为 XLSX',
      en: 'Unexpected workbook of the old kind (XLS) or with a password, expected XLSX',
    },
    hint: { zh: '打开后另存为不加密的 XLSX', en: 'Open it and save it as XLSX without a password' },
  },
  damaged: {
    rule: 'tables/file-unreadable',
    message: { zh: '工作簿已损坏或加了密，读不出来', en: 'Unexpected damage or encryption, expected a workbook that opens' },
    hint: { zh: '打开后另存为 XLSX，或另存为 CSV', en: 'Open it and save it again as XLSX, or as CSV' },
  },
  'unpacked-too-large': {
    rule: 'tables/file-too-large',
    message: {
      zh: '工作簿解开后太大，应只留要读的一张工作表',
      en: 'Unexpected size of the workbook when unpacked, expected only the sheet that is read',
    },
    hint: SPLIT,
  },
  empty: {
    rule: 'tables/header-missing',
    message: { zh: '表格是空的，应有表头和各行', en: 'Unexpected empty table, expected a header and rows' },
  },
};
