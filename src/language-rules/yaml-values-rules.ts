import type { LanguageRule } from './language-rule.ts';

/** Values that need quotes or have half of them, and texts that cannot be read at all. */
export const yamlValuesRules: readonly LanguageRule[] = [
  {
    id: 'yaml/leading-zero-lost',
    severity: 'error',
    title: { zh: '数字前面的 0 会丢掉', en: 'A leading zero would be lost' },
    why: {
      zh: '没有引号的 `0311` 会读作数 311，编号、区号就错了。',
      en: 'Without quotes `0311` is the number 311, which is another code.',
    },
    fix: {
      zh: "是编号的加英文引号，如 `'0311'`；是数的去掉前面的 0。",
      en: "Put quotes around a code, as in `'0311'`; write a number without the zero.",
    },
    example: { bad: 'sequence: «03»', good: 'sequence: 3' },
  },
  {
    id: 'yaml/syntax',
    severity: 'error',
    title: { zh: '文件有一处读不懂', en: 'Part of a file cannot be read' },
    why: {
      zh: '标点、括号或编码不合 YAML 的写法，从这里起都读不出来，方案不能生成文件。',
      en: 'Its signs or bytes do not follow YAML, so nothing can be made of the file.',
    },
    fix: {
      zh: '看指出的位置：引号、括号要成对，冒号后空一格，同级左对齐；文件要存为 UTF-8。看不出来的，给整个值加英文引号试试。',
      en: 'Look at the place: quotes and brackets come in pairs, a space follows a colon, levels are aligned, the file is UTF-8.',
    },
    example: {
      bad: `
        issued: 2026-05-06
        title: «*示例市甲区联合抽查实施方案»`,
      good: `
        issued: 2026-05-06
        title: 示例市甲区联合抽查实施方案`,
    },
  },
  {
    id: 'yaml/text-lost-to-comment',
    severity: 'warning',
    title: { zh: '`#` 后面的文字被当成批注', en: 'Text after `#` is taken for a comment' },
    why: {
      zh: '空格加 `#` 后面是批注，不会印出来，值到那里就断了。',
      en: 'What follows a space and `#` is a comment, so the value ends there.',
    },
    fix: {
      zh: '给整个值加上英文引号；真是批注的，在 `#` 后面空一格。',
      en: 'Put quotes around the whole value; in a comment proper, type a space after `#`.',
    },
    example: {
      bad: 'title: 联合抽查实施方案 «#1号»',
      good: "title: '联合抽查实施方案 #1号'",
    },
  },
  {
    id: 'yaml/unclosed',
    severity: 'error',
    title: { zh: '引号或括号没有成对', en: 'A quote or a bracket has no partner' },
    why: {
      zh: '少了一半，就不知道到哪里为止，后面的几行都会读错。',
      en: 'With half of the pair missing there is no telling where it ends, and all that follows is misread.',
    },
    fix: { zh: '补上另一半，或者把多出来的删去。', en: 'Type the other half, or remove the one too many.' },
    example: { bad: 'issuers: «[»区市场监管局', good: 'issuers: [区市场监管局]' },
  },
  {
    id: 'yaml/unquoted-phone',
    severity: 'warning',
    title: { zh: '电话没有加引号', en: 'A phone number has no quotes' },
    why: {
      zh: '没有引号的号码会当作数字，前面的 0 和加号可能丢掉。',
      en: 'Without quotes it is taken for a number and may lose its zero or its plus.',
    },
    fix: { zh: "给号码加英文引号，如 `'0311-82012345'`。", en: "Put quotes around it, as in `'0311-82012345'`." },
    example: {
      file: 'plans/registry/test/contacts.yaml',
      bad: 'contacts: [{ id: duty, org: 区市场监管局, phone: «5550000» }]',
      good: "contacts: [{ id: duty, org: 区市场监管局, phone: '5550000' }]",
    },
  },
  {
    id: 'yaml/unquoted-text',
    severity: 'error',
    title: { zh: '值以特殊符号开头而没有加引号', en: 'A value that begins with a special sign has no quotes' },
    why: {
      zh: '`@`、`*`、`&`、`%`、`{{` 等放在开头另有含义，整个值读不出来。',
      en: 'Signs such as `@`, `*`, `&`, `%` and `{{` have a meaning of their own at the start of a value.',
    },
    fix: { zh: '给整个值加上英文引号。', en: 'Put quotes around the whole value.' },
    example: { bad: 'title: «@甲区联合抽查实施方案»', good: "title: '@甲区联合抽查实施方案'" },
  },
];
