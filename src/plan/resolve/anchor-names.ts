/** The points in time every schedule has, by the name a deadline counts from, and what each is. Milestones add their own. */
export const anchorNames: ReadonlyMap<string, string> = new Map([
  ['issued', '成文日期'],
  ['window.start', '抽查时间的第一日'],
  ['window.end', '抽查时间的最后一日'],
  ['dispatch', '名单派发'],
  ['confirmation', '比对确认'],
  ['visits', '实地核查的期限'],
  ['visits.start', '实地核查的第一日'],
  ['visits.end', '实地核查的最后一日'],
  ['results', '检查结果录入'],
  ['disposals', '后续处置录入'],
  ['summary', '总结报送'],
]);
