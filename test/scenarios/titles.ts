import { addressee, linesOf, mark, notice, number, signed, title } from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

const TITLES: readonly (readonly [string, string])[] = [
  ['title-one-line', '关于开展联合抽查的通知'],
  ['title-two-lines', '清河市市场监督管理局关于开展2026年度企业年报公示信息抽查的通知'],
  ['title-three-lines', '清河市市场监督管理局关于印发《清河市2026年第2次跨部门“双随机、一公开”联合抽查实施方案》的通知'],
  [
    'title-four-lines',
    '清河市市场监督管理局 清河市生态环境局 清河市应急管理局关于印发《清河市2026年重点行业领域跨部门“双随机、一公开”联合抽查工作实施方案（试行）》的通知',
  ],
  [
    'title-five-lines',
    '清河市市场监督管理局 清河市生态环境局 清河市应急管理局 清河市住房和城乡建设局关于转发《关于进一步规范重点行业领域“双随机、一公开”联合抽查工作的指导意见》的通知',
  ],
];

/** Titles of one to five lines. */
export const titles: readonly Scenario[] = TITLES.map(([name, words], index) =>
  scenario(name, {
    shows: `标题${'一二三四五'.charAt(index)}行`,
    parts: [
      notice(
        mark([ORGAN]),
        number('清市监〔2026〕6号'),
        title(words),
        addressee('各县（市、区）市场监督管理局：'),
        linesOf(3),
        linesOf(3),
        linesOf(2),
        signed([ORGAN]),
      ),
    ],
    copiesTo: '市人民政府办公室',
  }),
);
