import type { Said } from './complaint.ts';

/** What may be wrong with a list as a whole. */
export const listFaults = {
  headerMissing: (): Said => ({
    rule: 'targets/name-column-missing',
    severity: 'error',
    message: {
      zh: '名单里没有名称这一列，表头应有 `企业名称`（或 `市场主体名称`、`单位名称`）',
      en: 'Unexpected list without a column of names, expected a header with `企业名称` (or `市场主体名称`, `单位名称`)',
    },
  }),
  noRows: (): Said => ({
    rule: 'targets/no-rows',
    severity: 'error',
    message: { zh: '表头下面没有检查对象，应每户一行', en: 'Unexpected list without rows, expected one for each enterprise' },
  }),
  encoding: (): Said => ({
    rule: 'tables/encoding',
    severity: 'info',
    message: {
      zh: '名单是 GB18030 编码，应为 UTF-8；已按 GB18030 读出',
      en: 'Unexpected encoding GB18030, expected UTF-8; it was read as the former',
    },
  }),
  unknownColumn: (name: string): Said => ({
    rule: 'targets/column-unknown',
    severity: 'warning',
    message: {
      zh: `表头 \`${name}\` 不知道是什么，这一列没有用上`,
      en: `Unexpected column \`${name}\`, expected one that papers print; it is not read`,
    },
  }),
  repeatedColumn: (name: string): Said => ({
    rule: 'tables/duplicate-column',
    severity: 'warning',
    message: {
      zh: `列 \`${name}\` 与前面一列是同一项内容，应只有一列；没有读这一列`,
      en: `Unexpected second column \`${name}\`, expected one of its kind; this one is not read`,
    },
  }),
  codeColumnMissing: (): Said => ({
    rule: 'targets/code-missing',
    severity: 'warning',
    message: {
      zh: '名单里没有统一社会信用代码这一列，表上留空，文件名以名称和地址区分',
      en: 'Unexpected list without a column of credit codes, expected `统一社会信用代码`; its blanks stay empty',
    },
  }),
  leadOpen: (lead: string): Said => ({
    rule: 'targets/lead-open',
    severity: 'warning',
    message: {
      zh: `几个部门分工牵头，名单里没有 \`牵头部门\` 这一列，都放在 \`${lead}\` 名下`,
      en: `Unexpected list without a column \`牵头部门\`, expected one where several lead; all papers lie with \`${lead}\``,
    },
  }),
} as const;
