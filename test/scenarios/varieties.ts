import type { Block } from '../../src/documents/manuscript.ts';
import {
  addressee,
  attachments,
  contacts,
  fileMarks,
  heading,
  item,
  linesOf,
  mark,
  note,
  notice,
  number,
  plan,
  signed,
  text,
  title,
} from './blocks.ts';
import { ORGAN, type Scenario, scenario } from './scenario.ts';

const LETTER = '清河市市场监督管理局关于商请参加联合抽查的函';

function letter(...blocks: readonly Block[]): readonly Block[] {
  return [mark([ORGAN], ''), number('清市监函〔2026〕12号'), title(LETTER), addressee('清河市生态环境局：'), ...blocks];
}

const ordinary: readonly Block[] = [
  mark([ORGAN]),
  number('清市监〔2026〕6号'),
  title(`${ORGAN}关于开展2026年度企业年报公示信息抽查的通知`),
  addressee('各县（市、区）市场监督管理局：'),
];

/** Letters, the other grid, drafts, fingerprints, rare characters and marks of all kinds. */
export const varieties: readonly Scenario[] = [
  scenario('letter', {
    shows: '信函格式：一页，首页不显示页码，版记无分隔线',
    pages: 1,
    parts: [notice(...letter(linesOf(3), linesOf(2), signed([ORGAN]), note('（联系人：张三，联系电话：0311-12345678）')))],
    copiesTo: '市人民政府办公室',
    layout: { form: 'letter' },
  }),
  scenario('long-letter', {
    shows: '信函格式：份号、密级、紧急程度，两页，抄送在末页底部',
    pages: 2,
    parts: [
      notice(
        fileMarks({ copyNumber: '000003', secrecy: '秘密', urgency: '特急' }),
        ...letter(...Array.from({ length: 8 }, () => linesOf(3)), attachments('联合抽查任务分工表'), signed([ORGAN])),
      ),
    ],
    copiesTo: '市人民政府办公室，市纪委监委机关，市委宣传部',
    layout: { form: 'letter' },
  }),
  scenario('grid-b', {
    shows: 'GB/T 33476版式：天头34.58毫米，行距29.45磅',
    parts: [
      notice(...ordinary, linesOf(3), linesOf(3), signed([ORGAN])),
      plan(title('联合抽查实施方案'), heading(1, '一、', '时间安排'), ...Array.from({ length: 20 }, () => linesOf(3))),
    ],
    copiesTo: '市人民政府办公室',
    layout: { grid: 'gbt33476' },
  }),
  scenario('grid-b-letter', {
    shows: 'GB/T 33476版式的信函',
    parts: [notice(...letter(linesOf(3), linesOf(2), signed([ORGAN])))],
    copiesTo: '市人民政府办公室',
    layout: { form: 'letter', grid: 'gbt33476' },
  }),
  scenario('draft', {
    shows: '草稿：每页注明“草稿”',
    parts: [
      notice(...ordinary, linesOf(3), signed([ORGAN])),
      plan(title('联合抽查实施方案'), ...Array.from({ length: 9 }, () => linesOf(3))),
    ],
    copiesTo: '市人民政府办公室',
    draft: true,
  }),
  scenario('fingerprint', {
    shows: '页脚小字印有内容指纹',
    parts: [
      notice(...ordinary, linesOf(3), signed([ORGAN])),
      plan(title('联合抽查实施方案'), ...Array.from({ length: 9 }, () => linesOf(3))),
    ],
    copiesTo: '市人民政府办公室',
    layout: { fingerprint: '7F3A 91C2 04DE B65A' },
  }),
  scenario('rare-characters', {
    shows: '人名用字和符号：字体中没有的字另用字体',
    parts: [
      notice(
        ...ordinary,
        text('检查人员：李喆、王玥、朱镕、陈堃、赵祎、周珣、孙彧、吴旻、郑瞭、冯啰。'),
        text('经营面积一千二百㎡，冷库容积八百m³，储存温度不高于－18℃；编号为二〇二六年第⑪号、第⑳号，罗马数字Ⅰ、Ⅱ、Ⅸ。'),
        text('《市场主体名录》收录的䶮、㛃、𬭎等字，按原字录入。'),
        item(1, '一、', ['联络人王玥、李喆。', '负责名单核对。']),
        item(2, '（一）', ['检查组长朱镕堃。', '负责现场检查。']),
        signed([ORGAN]),
      ),
    ],
  }),
  scenario('marks-and-quotes', {
    shows: '引号、破折号、省略号、括号、书名号、西文、数字和百分号',
    parts: [
      plan(
        title('“双随机、一公开”抽查——《2026年度计划》说明'),
        text('根据《“双随机、一公开”监管办法（试行）》（以下称“《办法》”）——特别是第十二条——以及有关规定……制定本说明。'),
        text('抽查比例为3%～5%，其中A级不高于1%、D级不低于10.5%；系统网址为https://gsxt.example.gov.cn/index?id=2026&type=a。'),
        text(
          '“一”“二”“三”连用引号，《甲》《乙》连用书名号；‘内引’与“外‘引’号”；（一）（二）；3.14、1,024、2026-07-07、7×24小时。',
        ),
        text('A’s “test” — a line of Latin letters that is much longer than one line of the page and breaks between its words.'),
        contacts(['联系电话', '0311-12345678，0311-87654321'], ['电子邮箱', 'office@scjg.qinghe.example.gov.cn']),
      ),
    ],
  }),
  scenario('body-only', {
    shows: '只有标题和正文，没有署名、版记',
    pages: 1,
    parts: [plan(title('抽查事项说明'), linesOf(3))],
  }),
];
