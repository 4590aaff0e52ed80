import type { Block } from '../../src/documents/manuscript.ts';
import {
  addressee,
  attachments,
  fileMarks,
  linesOf,
  mark,
  note,
  notice,
  number,
  organLine,
  plan,
  signed,
  title,
} from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

const NUMBER = '清市监〔2026〕6号';
const TO = '各县（市、区）市场监督管理局，市有关部门：';
const ASKING = '清河市市场监督管理局关于开展2026年度跨部门联合抽查工作的请示';
const body: readonly Block[] = [linesOf(2), linesOf(2)];
const closing: readonly Block[] = [signed([ORGAN]), note('（信息公开类型：主动公开）')];

function upward(signers: readonly string[]): readonly Block[] {
  return [number('清市监报〔2026〕3号', signers), title(ASKING), addressee('市人民政府：'), ...body];
}

const asked: readonly Block[] = [signed([ORGAN]), note('（联系人：张三，联系电话：0311-12345678）')];

/** Red heads: one organ and several, short names and long ones, marks above them, 签发人, or no head at all. */
export const heads: readonly Scenario[] = [
  scenario('one-organ', {
    shows: '单一机关发文，一页：红头、发文字号、署名盖章、版记',
    pages: 1,
    parts: [notice(mark([ORGAN]), number(NUMBER), title('关于开展联合抽查的通知'), addressee(TO), linesOf(2), signed([ORGAN]))],
    copiesTo: null,
  }),
  scenario('note', {
    shows: '单一机关发文：署名盖章、附注、抄送',
    parts: [notice(mark([ORGAN]), number(NUMBER), title(`${ORGAN}关于开展联合抽查的通知`), addressee(TO), ...body, ...closing)],
    copiesTo: '市人民政府办公室',
  }),
  scenario('short-mark', {
    shows: '很短的发文机关名称',
    parts: [
      notice(
        mark(['税务局']),
        number('清税〔2026〕18号'),
        title('关于印发抽查事项清单的通知'),
        addressee(TO),
        ...body,
        ...closing,
      ),
    ],
    copiesTo: null,
  }),
  scenario('long-mark', {
    shows: '很长的发文机关名称：标志压缩而不折行，署名很宽',
    parts: [
      notice(
        mark(['国家税务总局清河市高新技术产业开发区税务局第一稽查局']),
        number('清高税稽〔2026〕118号'),
        title('国家税务总局清河市高新技术产业开发区税务局第一稽查局关于开展联合抽查的通知'),
        addressee(TO),
        linesOf(3),
        signed(['国家税务总局清河市高新技术产业开发区税务局第一稽查局'], 'seal', '2026年11月21日'),
      ),
    ],
    copiesTo: '国家税务总局清河市税务局',
  }),
  scenario('organ-only-mark', {
    shows: '标志只有机关名称，没有“文件”二字',
    parts: [notice(mark([ORGAN], ''), number(NUMBER), title('关于公布抽查结果的公告'), ...body, ...closing)],
    copiesTo: null,
  }),
  scenario('file-marks', {
    shows: '份号、密级和保密期限、紧急程度，一位签发人',
    parts: [
      notice(
        fileMarks({ copyNumber: '000012', secrecy: '机密★1年', urgency: '特急' }),
        mark([ORGAN]),
        ...upward(['李振华']),
        ...asked,
      ),
    ],
    copiesTo: null,
  }),
  scenario('secrecy-only', {
    shows: '只有密级，居第二行',
    parts: [
      notice(
        fileMarks({ secrecy: '秘密★6个月' }),
        mark([ORGAN]),
        number(NUMBER),
        title('关于移送线索的函'),
        addressee('市公安局：'),
        ...body,
        ...closing,
      ),
    ],
  }),
  scenario('urgency-only', {
    shows: '只有紧急程度',
    parts: [
      notice(
        fileMarks({ urgency: '加急' }),
        mark([ORGAN]),
        number(NUMBER),
        title('关于立即开展专项抽查的通知'),
        addressee(TO),
        ...body,
        ...closing,
      ),
    ],
    copiesTo: null,
  }),
  scenario('two-signers', {
    shows: '两位签发人，同居一行',
    parts: [notice(mark([ORGAN, '清河市应急管理局']), ...upward(['李振华', '王建国']), signed([ORGAN, '清河市应急管理局']))],
    copiesTo: null,
  }),
  scenario('three-signers', {
    shows: '三位签发人，两行，发文字号与最后一行同行',
    parts: [
      notice(
        mark([ORGAN, '清河市应急管理局', '清河市公安局']),
        ...upward(['李振华', '王建国', '赵芳']),
        signed([ORGAN, '清河市应急管理局', '清河市公安局']),
      ),
    ],
    copiesTo: null,
  }),
  scenario('signer-without-number', {
    shows: '只有签发人，没有发文字号',
    parts: [notice(mark([ORGAN]), number('', ['李振华']), title(ASKING), addressee('市人民政府：'), ...body, ...asked)],
  }),
  scenario('no-red-head', {
    shows: '没有红头：机关名称与标题居中，正文，署名不盖章',
    parts: [
      plan(
        organLine(ORGAN),
        title('2026年度“双随机、一公开”抽查工作计划'),
        linesOf(3),
        linesOf(4),
        attachments('2026年度抽查工作计划表'),
        signed([ORGAN], 'none'),
      ),
    ],
  }),
  scenario('mark-without-number', {
    shows: '有红头而没有发文字号',
    parts: [notice(mark([ORGAN]), title('关于公布抽查结果的公告'), ...body, ...closing)],
  }),
];
