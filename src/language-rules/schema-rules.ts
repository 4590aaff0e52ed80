import type { LanguageRule } from './language-rule.ts';

/** The shape of a file: which keys there are, and what may stand at each. */
export const schemaRules: readonly LanguageRule[] = [
  {
    id: 'schema/missing-key',
    severity: 'error',
    title: { zh: '缺少必填的一项', en: 'Something that has to be stated is missing' },
    why: {
      zh: '缺了这一项，文件写不完整，别的也推算不出来。',
      en: 'Without it the document is not complete, nor can the rest be worked out.',
    },
    fix: {
      zh: '照提示补上这一行；编辑器里按 Ctrl+空格可以看到还能填哪些项。',
      en: 'Add the line as shown; in the editor Ctrl+Space lists what may be stated.',
    },
    example: {
      bad: `
        schedule: { «window»: { start: 2026-06-01 } }`,
      good: `
        schedule: { window: { start: 2026-06-01, end: 2026-06-30 } }`,
    },
  },
  {
    id: 'schema/unknown-key',
    severity: 'error',
    title: { zh: '没有这个键', en: 'There is no such key' },
    why: {
      zh: '键写错了或放错了地方，后面的值就没有用上，印出来的文件会缺这一项。',
      en: 'A key that is misspelt or in the wrong place leaves its value unused.',
    },
    fix: {
      zh: '照提示改成已有的键，或者移到它该在的地方；多余的删去。',
      en: 'Write the key that was meant, move it to where it belongs, or remove it.',
    },
    example: { bad: '«isued»: 2026-05-06', good: 'issued: 2026-05-06' },
  },
  {
    id: 'schema/value-not-allowed',
    severity: 'error',
    title: { zh: '不是规定的几个词之一', en: 'The value is none of the words there are' },
    why: {
      zh: '牵头、配合、主动公开这类是规定用语，写成别的词，程序和读者都对不上。',
      en: 'Words such as 牵头 or 主动公开 are fixed; no other can be understood.',
    },
    fix: { zh: '从提示列出的几个词里选一个，照原样填写。', en: 'Choose one of the words listed, written as it is.' },
    example: { bad: 'disclosure: { type: «公开» }', good: 'disclosure: { type: 主动公开 }' },
  },
  {
    id: 'schema/wrong-type',
    severity: 'error',
    title: { zh: '填的不是这一项要的内容', en: 'The value is of another form than the key takes' },
    why: {
      zh: '该填数的填了文字，该列几项的只写了一项，程序就读不出来。',
      en: 'Where a number or a list is expected, nothing else can be read.',
    },
    fix: { zh: '照提示里的样子填写。', en: 'Write it in the form of the example in the message.' },
    example: { bad: 'sequence: «第三次»', good: 'sequence: 3' },
  },
];
