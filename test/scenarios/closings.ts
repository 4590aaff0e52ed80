import type { Signature } from '../../src/documents/manuscript.ts';
import { addressee, attachments, linesOf, mark, note, notice, number, signed, stamped, title } from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

const ENVIRONMENT = '清河市生态环境局';
const TAX = '国家税务总局清河市税务局';
const POLICE = '清河市公安局';

interface Closing {
  readonly name: string;
  readonly shows: string;
  readonly organs: readonly string[];
  readonly signature: Signature;
}

const CLOSINGS: readonly Closing[] = [
  {
    name: 'no-seal',
    shows: '不盖章：署名右空二字，日期首字比署名首字右移二字',
    organs: [ORGAN],
    signature: signed([ORGAN], 'none'),
  },
  {
    name: 'no-seal-short-organ',
    shows: '不盖章，日期比署名长',
    organs: ['市医保局'],
    signature: signed(['市医保局'], 'none', '2026年11月21日'),
  },
  {
    name: 'no-seal-three-organs',
    shows: '三个机关联合行文，不盖章',
    organs: [ORGAN, TAX, POLICE],
    signature: signed([ORGAN, TAX, POLICE], 'none'),
  },
  {
    name: 'two-seals',
    shows: '两个机关联合行文，盖章',
    organs: [ORGAN, TAX],
    signature: signed([ORGAN, TAX]),
  },
  {
    name: 'three-seals',
    shows: '三个机关联合行文，盖章，每排印章不超出版心',
    organs: [ORGAN, ENVIRONMENT, POLICE],
    signature: signed([ORGAN, ENVIRONMENT, POLICE]),
  },
  { name: 'stamp', shows: '签名章：职务居左，日期下空一行', organs: [ORGAN], signature: stamped([ORGAN, '局长', '李振华']) },
  {
    name: 'two-stamps',
    shows: '两个机关联合行文，签名章上下对齐',
    organs: [ORGAN, ENVIRONMENT],
    signature: stamped([ORGAN, '清河市市场监督管理局局长', '李振华'], [ENVIRONMENT, '清河市生态环境局局长', '欧阳建国']),
  },
];

const others: readonly Scenario[] = [
  scenario('stranded-signature', {
    shows: '正文恰好写满首页：署名页须有正文',
    parts: [
      notice(
        mark([ORGAN]),
        number('清市监〔2026〕6号'),
        title(`${ORGAN}关于开展联合抽查的通知`),
        addressee('各县（市、区）市场监督管理局：'),
        linesOf(3),
        linesOf(4),
        linesOf(2),
        signed([ORGAN]),
        note('（信息公开类型：主动公开）'),
      ),
    ],
    copiesTo: '市人民政府办公室',
  }),
  scenario('many-addressees', {
    shows: '主送机关太多，首页没有正文：移入版记',
    parts: [
      notice(
        mark([ORGAN]),
        number('清市监〔2026〕6号'),
        title(`${ORGAN}关于开展联合抽查的通知`),
        addressee(`${Array.from({ length: 22 }, (_, index) => `清河市第${index + 1}街道办事处`).join('、')}：`),
        linesOf(4),
        linesOf(3),
        signed([ORGAN]),
      ),
    ],
    copiesTo: '市人民政府办公室',
  }),
];

/** Signatures with seals, without, by 签名章; and pages that want body beside them. */
export const closings: readonly Scenario[] = [
  ...CLOSINGS.map(({ name, shows, organs, signature }) =>
    scenario(name, {
      shows,
      parts: [
        notice(
          mark(organs),
          number('清市监联〔2026〕6号'),
          title('关于开展2026年度联合抽查工作的通知'),
          addressee('各县（市、区）市场监督管理局：'),
          linesOf(3),
          attachments('联合抽查任务分工表', '清河市2026年第2次跨部门“双随机、一公开”联合抽查情况统计表'),
          signature,
        ),
      ],
      copiesTo: null,
    }),
  ),
  ...others,
];
