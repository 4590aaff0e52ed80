/** The official outcomes in the order of their numbers; number 1 comes first. */
export const officialOutcomes = [
  '未发现问题',
  '未按规定公示年度报告',
  '未按规定公示其他应当公示的信息',
  '公示信息隐瞒真实情况、弄虚作假',
  '通过登记的住所（经营场所）无法联系',
  '发现问题已责令改正',
  '不配合检查情节严重',
  '未发现开展本次抽查涉及的经营活动',
  '发现问题待后续处理',
] as const;
/** One of them. */
export type OfficialOutcome = (typeof officialOutcomes)[number];

/** The number of an outcome, by which profiles sort them. */
export function outcomeNumber(outcome: OfficialOutcome): number {
  return officialOutcomes.indexOf(outcome) + 1;
}
