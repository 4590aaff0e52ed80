import type { PublicData, PublicDataDeadline } from '../../schema/public-data.ts';
import type { DataCell, DataRow } from './data-row.ts';

/** The facts that documents of every kind have: what catalogues ask, what they rest on, when what is due. */
export function commonRows(data: PublicData): readonly DataRow[] {
  const { basis, contacts, attachments } = data;
  return [
    ...headRows(data),
    ...basis.map(({ title, number, date }) => ({ section: '依据', name: title, more: { 文号: number, 日期: date } })),
    ...timeRows(data),
    ...contacts.map(({ section, phone, mailbox, room }) => ({
      section: '联系方式',
      name: section ?? '',
      more: { 电话: phone, 邮箱: mailbox, 地址: room },
    })),
    ...attachments.map((name, index) => ({ section: '附件', number: index + 1, name })),
  ];
}

function headRows(data: PublicData): readonly DataRow[] {
  const { disclosure, platform, publishTo } = data;
  const facts: readonly (readonly [name: string, text: DataCell])[] = [
    ['编号', data.id],
    ['种类', data.kindName],
    ['标题', data.title],
    ['草稿', data.draft ? '草稿，内容可能有误' : null],
    ['状态', data.status],
    ['有效性', data.validity],
    ['地区', data.region],
    ['年份', data.year],
    ['期次', data.period],
    ['次序', data.sequence],
    ['版次', data.version],
    ['所替代的文件', data.supersedes],
    ['所属抽查', data.campaign],
    ['所依结果', data.results],
    ...data.implements.map((row) => ['所执行的计划行', row] as const),
    ['发文字号', data.number],
    ...data.issuers.map(({ name }) => ['发文机关', name] as const),
    ...data.addressees.map((name) => ['主送机关', name] as const),
    ...data.copiesTo.map((name) => ['抄送机关', name] as const),
    ['成文日期', data.issued],
    ['施行日期', data.effective],
    ['失效日期', data.expires],
    ['备案日期', data.filed],
    ['发布日期', data.publishedOn],
    ['信息公开类型', disclosure.type],
    ['索引号', disclosure.indexNumber],
    ['主题分类', disclosure.theme],
    ['体裁', disclosure.genre],
    ['栏目', disclosure.column],
    ['工作平台', platform],
    ['公示系统', publishTo],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [{ section: '文件', name, text }]));
}

const START = '开始日期';
const END = '截止日期';

function timeRows({ schedule }: PublicData): readonly DataRow[] {
  const { window, visits, phases, deadlines } = schedule;
  const section = '时间';
  const spans = [
    { name: '抽查时间', what: null, span: window },
    { name: '实地核查', what: null, span: visits },
    ...phases.map(({ name, what, ...span }) => ({ name, what, span })),
  ];
  return [
    ...spans.flatMap(({ name, what, span }) =>
      span ? [{ section, name, text: what, more: { [START]: span.start, [END]: span.end } }] : [],
    ),
    ...deadlines.flatMap(deadlineRows),
  ];
}

/** One row for the day, or one for each day it recurs on. */
function deadlineRows({ name, due, dates, time, within, working, by, to }: PublicDataDeadline): readonly DataRow[] {
  const text = working ?? (within && periodText(within));
  const days = dates.length === 0 ? [due] : dates;
  return days.map((day) => ({
    section: '时间',
    name,
    text,
    more: { [END]: day, 时刻: time, 报送单位: by, 报送对象: to },
  }));
}

const UNITS: ReadonlyMap<string | undefined, string> = new Map([
  ['wd', '个工作日'],
  ['d', '日'],
  ['w', '周'],
  ['m', '个月'],
]);

/** 20个工作日 for 20wd. */
function periodText(within: string): string {
  const [, count, unit] = /^(\d+)(wd|d|w|m)$/.exec(within) ?? [];
  return count === undefined ? within : `${count}${UNITS.get(unit)}`;
}
