import type { TargetField } from '../documents/papers/target-facts.ts';
import type { ListCell, ListRow } from './target-rows.ts';

/** What a column of a list may hold. `lead`: with whom its papers lie, where all inspect it; `departments`: those that do. */
export type ColumnField = TargetField | 'lead' | 'departments' | 'items';

/** How bureaus head their columns, without what only layout adds. */
const NAMES: readonly (readonly [ColumnField, readonly string[]])[] = [
  [
    'name',
    [
      ...['企业名称', '名称', '市场主体名称', '经营主体名称', '主体名称', '单位名称', '检查对象', '检查对象名称', '抽查对象'],
      ...['抽查对象名称', '被检查对象', '被检查对象名称', '企业', '字号名称', '商户名称'],
    ],
  ],
  ['code', ['统一社会信用代码', '社会信用代码', '信用代码', '统一社会信用代码注册号', '统一代码', '注册号']],
  ['address', ['地址', '住所', '经营场所', '住所经营场所', '经营地址', '注册地址', '企业地址', '单位地址', '住所地址']],
  [
    'representative',
    [
      ...['法定代表人', '法人代表', '法人', '负责人', '法定代表人负责人', '法定代表人姓名', '经营者', '经营者姓名', '法人姓名'],
      ...['企业负责人', '法定代表人或负责人', '单位负责人'],
    ],
  ],
  ['phone', ['联系电话', '电话', '联系方式', '手机', '手机号', '手机号码', '企业联系电话', '固定电话']],
  ['industry', ['行业', '所属行业', '行业类别', '行业名称', '行业分类', '主体类型', '企业类型']],
  [
    'class',
    ['信用等级', '信用风险等级', '信用风险分类', '信用分类', '风险等级', '分类', '等级', '信用风险分级', '信用风险分类等级'],
  ],
  ['inspectors', ['检查人员', '执法人员', '执法检查人员', '检查人', '检查人员姓名', '执法人员姓名']],
  ['day', ['检查日期', '检查时间', '预约检查时间', '计划检查日期', '预约日期', '拟检查日期']],
  ['departments', ['检查部门', '抽查部门', '检查机关', '抽查机关', '检查单位', '实施部门', '执法部门', '联合检查部门']],
  ['lead', ['牵头部门', '牵头单位', '牵头机关', '主管部门']],
  ['items', ['检查事项', '抽查事项', '检查内容', '检查项目', '抽查项目', '检查事项名称', '抽查事项名称']],
];
/** Columns that say nothing of the enterprise, and so are not missed. */
const COUNTERS: ReadonlySet<string> = new Set(['序号', '编号', 'no', '行号', '备注', '说明']);
const FIELDS: ReadonlyMap<string, ColumnField> = new Map(
  NAMES.flatMap(([field, names]) => names.map((name) => [name, field] as const)),
);
/** Rows a title may take before the header. */
export const HEADER_WITHIN = 20;
const BESIDE = /[\s\u3000*＊.:：()（）[\]【】、/／_-]/g;

/** The header of a list: which column holds what. */
export interface TargetHeader {
  /** Its row. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, ColumnField>;
  readonly fields: ReadonlySet<ColumnField>;
  /** Columns nobody reads. */
  readonly unknown: readonly ListCell[];
  /** Second columns of a thing, which are not read either. */
  readonly repeated: readonly ListCell[];
  /** Where the header stands. */
  readonly first: ListCell;
}

/** The header a row is, if it heads the names of enterprises. */
export function readHeader({ number, cells }: ListRow): TargetHeader | undefined {
  const columns = new Map<number, ColumnField>();
  const fields = new Set<ColumnField>();
  const unknown: ListCell[] = [];
  const repeated: ListCell[] = [];
  for (const cell of cells) {
    const name = cell.text.normalize('NFKC').toLowerCase().replace(BESIDE, '');
    const field = FIELDS.get(name);
    if (field === undefined) {
      if (!COUNTERS.has(name)) unknown.push(cell);
    } else if (fields.has(field)) repeated.push(cell);
    else {
      fields.add(field);
      columns.set(cell.column, field);
    }
  }
  const [first] = cells;
  return first !== undefined && fields.has('name') ? { row: number, columns, fields, unknown, repeated, first } : undefined;
}
