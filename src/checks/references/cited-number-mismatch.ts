import { type Check, defineCheck, within } from '../check.ts';
import { registeredAt } from '../registered-at.ts';
import { normalTitle } from '../wording/normal-title.ts';
import { citations } from './citations.ts';
import { plainNumber } from './plain-number.ts';

/** A cited document under another number than the registry has. */
export const citedNumberMismatch: Check = defineCheck({
  id: 'references/cited-number-mismatch',
  severity: 'error',
  title: { zh: '引用的字号与登记的不一致', en: 'A cited number is not the one on record' },
  why: {
    zh: '按错误的字号查到的是另一件文件。',
    en: 'Readers find another document under a wrong number.',
  },
  fix: {
    zh: '改成登记的字号；登记错了的，改登记库 `docs[].number`。',
    en: 'Use the registered number; where the record is wrong, mend `docs[].number`.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    number: {
      zh: '引用《{title}》的字号为 `{found}`，应为登记的 `{expected}`',
      en: 'Unexpected number `{found}` of 《{title}》, expected `{expected}` as registered',
    },
  },
  example: {
    bad: 'overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》（«甲联办〔2026〕3号»）开展。 }',
    good: 'overrides: { preamble: 按照《示例市甲区2026年“双随机、一公开”监管工作实施方案》（甲联办〔2026〕2号）开展。 }',
  },

  *run(subject, found) {
    const { documents } = subject.registry;
    for (const { title, path, number } of citations(subject)) {
      if (number === null) continue;
      const records = documents.filter((document) => normalTitle(document.title) === normalTitle(title));
      const numbered = records.flatMap((record) => (record.number === null ? [] : [{ record, expected: record.number }]));
      const [first] = numbered;
      if (first === undefined || numbered.some(({ expected }) => plainNumber(expected) === plainNumber(number.text))) continue;
      const { record, expected } = first;
      const values = { title: record.title, found: number.text, expected };
      yield found('number', within(path, number.start, number.end), values, ...registeredAt(record, ['number']));
    }
  },
});
