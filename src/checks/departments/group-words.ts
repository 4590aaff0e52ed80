/** Words that stand for several departments at once, such as 各成员单位 or 区有关部门. */
export interface GroupWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the members are called by: 成员单位, 有关部门, 部门. */
  readonly core: string;
  /** The level they belong to: 区 of 区有关部门, 市 of 市直部门; null where the words do not tell. */
  readonly level: string | null;
}

/**
 * A level or 各 before it tells a group from departments in general. 地区, 社区, 城市 are no levels, and 上级各部门 is not
 * the group either.
 */
const GROUP =
  /(?<![上下各本同地]级|[本各][地市]区?|其他)(?:全?(?<![地社园景辖片城])(?<level>[省市州盟区县旗])(?:级|直|内)?各?|各)(?<core>(?:有关|相关|成员|参与|抽查|监管|责任|配合)?(?:部门|单位))/g;

/** The words of a text that name a group of departments, from left to right. */
export function groupWords(text: string): readonly GroupWord[] {
  return [...text.matchAll(GROUP)].map(({ 0: word, index, groups }) => ({
    start: index,
    end: index + word.length,
    text: word,
    core: groups?.['core'] ?? word,
    level: groups?.['level'] ?? null,
  }));
}
