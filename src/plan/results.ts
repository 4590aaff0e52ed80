import type { Day } from './day.ts';
import type { Entity, ItemReference, OrganReference, PlanCommon, PlatformReference, Typed } from './plan.ts';
import type { Statistics } from './statistics.ts';

/** 抽查结果: what the inspection of each object came to. */
export interface ResultsPlan extends PlanCommon {
  readonly kind: 'results';
  /** Id of the plan that was carried out. */
  readonly campaign: Typed;
  readonly publishTo: PlatformReference | null;
  readonly entities: readonly InspectedObject[];
  /** The figures departments sent in; null where the results are counted for the form. */
  readonly statistics: Statistics | null;
}

/** One object that was inspected, and by whom. Several entries may be about one object, as when departments go apart. */
export interface InspectedObject extends Entity {
  readonly name: string;
  readonly creditCode: string | null;
  /** 企业, 个体工商户, 自然人 … */
  readonly kind: string;
  readonly area: string | null;
  readonly creditClass: string | null;
  readonly items: readonly ItemReference[];
  readonly organs: readonly OrganReference[];
  readonly inspectedOn: Day | null;
  /** How many inspectors went; null where the plan does not say. Their names are not kept. */
  readonly inspectorCount: number | null;
  readonly outcome: OfficialOutcome;
  readonly findings: readonly Finding[];
  readonly dispositions: readonly DisposalAction[];
  readonly publishedOn: Day | null;
  /** Why nothing of it may be public; null for what is public. */
  readonly withheld: Withheld | null;
}

export interface Finding extends Entity {
  readonly item: string | null;
  readonly text: string;
}

export interface Withheld extends Entity {
  readonly basis: string;
}

export type OfficialOutcome =
  | '未发现问题'
  | '未按规定公示年度报告'
  | '未按规定公示其他应当公示的信息'
  | '公示信息隐瞒真实情况、弄虚作假'
  | '通过登记的住所（经营场所）无法联系'
  | '发现问题已责令改正'
  | '不配合检查情节严重'
  | '未发现开展本次抽查涉及的经营活动'
  | '发现问题待后续处理';

export type DisposalAction = '责令改正' | '列入经营异常名录' | '立案' | '移送' | '复查' | '无需处理';
