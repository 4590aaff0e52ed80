import type { LanguageRule } from './language-rule.ts';

/** Signs an input method types and a plan does not take: quotes, colons, digits and blanks of full width. */
export const yamlSignsRules: readonly LanguageRule[] = [
  {
    id: 'yaml/bound-sign',
    severity: 'error',
    title: { zh: '界限写成了 ≥、≤ 一类的符号', en: 'A bound is written with a sign such as ≥' },
    why: {
      zh: '`>`、`=` 在这种文件里另有用处，程序看不出这是“不少于”还是“不超过”。',
      en: 'In such a file `>` and `=` mean other things, so there is no telling “at least” from “at most”.',
    },
    fix: {
      zh: '不少于写作 `{ atLeast: 5% }`，不超过写作 `{ atMost: 5% }`，约写作 `{ about: 5% }`。',
      en: 'Write `{ atLeast: 5% }`, `{ atMost: 5% }` or `{ about: 5% }`.',
    },
    example: {
      bad: `
        sampling:
          objects: { text: 公共场所 }
          ratio: «≥5%»`,
      good: `
        sampling:
          objects: { text: 公共场所 }
          ratio: { atLeast: 5% }`,
    },
  },
  {
    id: 'yaml/curly-quotes',
    severity: 'error',
    title: { zh: '用中文引号括住了键或值', en: 'A key or a value is put in Chinese quotes' },
    why: {
      zh: '中文引号“”在这里不是标点，会当成键或值的一部分：`“主动公开”` 与 `主动公开` 是两个词，对不上。',
      en: 'Chinese quotes are read as part of the word: `“主动公开”` is another word than `主动公开`.',
    },
    fix: {
      zh: '删去引号；确实要加引号的，换成英文状态下的 `\'` 或 `"`。正文里本来要印出来的引号不用改。',
      en: 'Remove them, or type `\'` or `"` instead. Quotes that are to be printed in a sentence may stay.',
    },
    example: { bad: 'disclosure: { type: «“主动公开”» }', good: 'disclosure: { type: 主动公开 }' },
  },
  {
    id: 'yaml/date-form',
    severity: 'error',
    title: { zh: '日期没有写成 2026-05-06 的样子', en: 'A date is not written like 2026-05-06' },
    why: {
      zh: '日期要拿来推算工作日、比较先后，只认一种写法才不会认错；印到文件上时会自动写成 2026年5月6日。',
      en: 'Dates are compared and counted from, so they have one form; in print they become 2026年5月6日 by themselves.',
    },
    fix: {
      zh: '写成“四位年-两位月-两位日”，如 `2026-05-06`，不满两位的补 0。',
      en: 'Write year, month and day with hyphens and two digits each, as in `2026-05-06`.',
    },
    example: { bad: 'issued: «2026年5月6日»', good: 'issued: 2026-05-06' },
  },
  {
    id: 'yaml/fullwidth-colon',
    severity: 'error',
    title: { zh: '键后面是全角冒号', en: 'A full-width colon follows a key' },
    why: {
      zh: '全角冒号 `：` 不能把键和值分开，整行会当成一段文字，这一项就没有填上。',
      en: 'It does not part a key from its value: the whole line is read as one text.',
    },
    fix: {
      zh: '改成英文状态下的冒号，后面空一格：`year: 2026`。',
      en: 'Type a half-width colon and a space: `year: 2026`.',
    },
    example: { bad: 'issued«：» 2026-05-06', good: 'issued: 2026-05-06' },
  },
  {
    id: 'yaml/fullwidth-percent',
    severity: 'error',
    title: { zh: '百分号或数字是全角的', en: 'A percentage is typed in full width' },
    why: {
      zh: '全角的 `％` 和数字不能计算，算不出应抽多少户。',
      en: 'Full-width digits and signs cannot be reckoned with.',
    },
    fix: { zh: '换成半角，如 `3%`。', en: 'Type it in half width, such as `3%`.' },
    example: {
      bad: 'sampling: { objects: { text: 公共场所 }, ratio: { atLeast: «３％» } }',
      good: 'sampling: { objects: { text: 公共场所 }, ratio: { atLeast: 3% } }',
    },
  },
  {
    id: 'yaml/fullwidth-sign',
    severity: 'error',
    title: { zh: '逗号、括号、横线或字母数字是全角的', en: 'A comma, a bracket, a dash, a letter or a digit is of full width' },
    why: {
      zh: '列表和括号只认半角符号；全角的会当成文字，几项连成一项，名称也会对不上登记的名称。',
      en: 'Lists and brackets take half-width signs alone; others are read as text, and several entries become one.',
    },
    fix: {
      zh: '切到英文输入法重打这个符号：`, `、`[ ]`、`{ }`、`- `。正文句子里的全角标点不用改。',
      en: 'Type the sign in half width: `, `, `[ ]`, `{ }` or `- `. Punctuation within sentences may stay.',
    },
    example: {
      bad: 'inspectors: { perVisit: 2«，»credentials: 执法证件 }',
      good: 'inspectors: { perVisit: 2, credentials: 执法证件 }',
    },
  },
  {
    id: 'yaml/no-break-space',
    severity: 'warning',
    title: { zh: '值的前后有看不见的空格', en: 'There is an invisible space around a value' },
    why: {
      zh: '从网页或 Word 里复制文字常带来全角空格、不换行空格，看上去一样，却是另一个字，名称因此对不上。',
      en: 'Text copied from a page or a document often brings spaces that look like none and make a name another one.',
    },
    fix: {
      zh: '删去值前后的空格；隔开各项的，换成普通空格。`banwen check --fix` 可以代改。',
      en: 'Delete it, or type a plain space. `banwen check --fix` does so.',
    },
    example: { bad: 'disclosure: { type: 主动公开«\u3000» }', good: 'disclosure: { type: 主动公开 }' },
  },
  {
    id: 'yaml/second-colon',
    severity: 'error',
    title: { zh: '一行里又有一个半角冒号', en: 'There is a second half-width colon on a line' },
    why: {
      zh: '半角冒号加空格表示“键: 值”，一行里出现两次，就分不清哪个是键。',
      en: 'A colon and a space part a key from its value; with two of them there is no telling which word is the key.',
    },
    fix: {
      zh: '句子里的冒号用全角 `：`；非用半角不可的，给整个值加上英文引号。',
      en: 'Type `：` within a sentence, or put quotes around the whole value.',
    },
    example: { bad: 'title: 联合抽查«:» 实施方案', good: 'title: 联合抽查：实施方案' },
  },
];
