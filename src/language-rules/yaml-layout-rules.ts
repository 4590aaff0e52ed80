import type { LanguageRule } from './language-rule.ts';

/** What holds a file together: the column a line begins at, and the colon, dash or comma that belongs to it. */
export const yamlLayoutRules: readonly LanguageRule[] = [
  {
    id: 'yaml/duplicate-key',
    severity: 'error',
    title: { zh: '同一个键写了两次', en: 'A key is written twice' },
    why: {
      zh: '两处写得不一样时，不知道以哪一处为准，文件里印出来的可能正是写错的那一处。',
      en: 'Where the two differ there is no telling which one counts.',
    },
    fix: { zh: '留下对的一处，另一处删去。', en: 'Keep the right one and remove the other.' },
    example: {
      bad: `
        issued: 2026-05-06
        «issued»: 2026-05-08`,
      good: 'issued: 2026-05-08',
    },
  },
  {
    id: 'yaml/fullwidth-indent',
    severity: 'error',
    title: { zh: '行首用了全角空格', en: 'A line is indented with full-width spaces' },
    why: {
      zh: '一行属于哪一层，看行首有几个半角空格；全角空格不算数，这一行会跑到别的层去。',
      en: 'Half-width spaces tell which level a line is of; others do not count, and the line ends up on another level.',
    },
    fix: {
      zh: '把行首的空格删掉，换成半角空格，每深一层加两个。',
      en: 'Replace them by plain spaces, two for each level.',
    },
    example: {
      bad: `
        inspectors:
        «\u3000»perVisit: 2
          credentials: 执法证件`,
      good: `
        inspectors:
          perVisit: 2
          credentials: 执法证件`,
    },
  },
  {
    id: 'yaml/indentation',
    severity: 'error',
    title: { zh: '行首的空格多了或少了', en: 'A line is indented too much or too little' },
    why: {
      zh: '同一层的各行要左对齐，就像 Word 里同级的标题；没有对齐的行会算到别的项下面。',
      en: 'Lines of one level begin at one column; one that does not is taken to belong elsewhere.',
    },
    fix: {
      zh: '增减行首的空格，与同一层的上一行对齐；下一层比上一层多两个空格。',
      en: 'Align it with the line before it of the same level; each level is two spaces deeper.',
    },
    example: {
      bad: `
        inspectors:
          perVisit: 2
           «credentials»: 执法证件`,
      good: `
        inspectors:
          perVisit: 2
          credentials: 执法证件`,
    },
  },
  {
    id: 'yaml/missing-colon',
    severity: 'error',
    title: { zh: '键后面没有冒号', en: 'A key has no colon' },
    why: { zh: '没有冒号，键和值连成一段文字，这一项就没有填上。', en: 'Without one, key and value are read as one text.' },
    fix: { zh: '在键后面加半角冒号，再空一格。', en: 'Type a colon and a space after the key.' },
    example: { bad: '«issued» 2026-05-06', good: 'issued: 2026-05-06' },
  },
  {
    id: 'yaml/missing-comma',
    severity: 'error',
    title: { zh: '括号里两项之间没有逗号', en: 'There is no comma between two entries in brackets' },
    why: { zh: '没有逗号，就看不出前一项到哪里为止。', en: 'Without one there is no telling where the first entry ends.' },
    fix: { zh: '两项之间加半角逗号，再空一格。', en: 'Type a comma and a space between them.' },
    example: {
      bad: 'inspectors: { perVisit: 2, credentials: 执法证件 «scanOnEntry»: true }',
      good: 'inspectors: { perVisit: 2, credentials: 执法证件, scanOnEntry: true }',
    },
  },
  {
    id: 'yaml/missing-dash',
    severity: 'error',
    title: { zh: '列表的一项前面没有横线', en: 'An entry of a list has no dash' },
    why: { zh: '列表一行一项，每项都以 `- ` 开头；少了它，这一项读不进列表。', en: 'Each entry of a list begins with `- `.' },
    fix: { zh: '在这一项前面加 `- `，与上一项的横线对齐。', en: 'Type `- ` before it, below the dash of the entry before.' },
    example: {
      bad: `
        issuers:
          - 区市场监管局
          «区卫生健康局»`,
      good: `
        issuers:
          - 区市场监管局
          - 区卫生健康局`,
    },
  },
  {
    id: 'yaml/missing-space',
    severity: 'error',
    title: { zh: '冒号或横线后面没有空格', en: 'There is no space after a colon or a dash' },
    why: {
      zh: '冒号、横线后面要空一格才算标点；连着写，就和后面的字成了一个词。',
      en: 'A colon or a dash counts as one only before a space; without it, it is part of the word.',
    },
    fix: { zh: '在冒号或横线后面加一个半角空格。', en: 'Type a space after it.' },
    example: { bad: 'issued«:»2026-05-06', good: 'issued: 2026-05-06' },
  },
  {
    id: 'yaml/tab-indent',
    severity: 'error',
    title: { zh: '行首用了 Tab 键', en: 'A line is indented with a tab' },
    why: {
      zh: '制表符在各人的屏幕上宽窄不同，看不出属于哪一层，所以不能用来缩进。',
      en: 'A tab is as wide as each screen shows it, so it cannot tell the level of a line.',
    },
    fix: { zh: '删去制表符，换成空格，每深一层两个。', en: 'Replace it by spaces, two for each level.' },
    example: {
      bad: `
        inspectors:
        «\t»perVisit: 2
          credentials: 执法证件`,
      good: `
        inspectors:
          perVisit: 2
          credentials: 执法证件`,
    },
  },
];
