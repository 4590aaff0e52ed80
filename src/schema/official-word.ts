/** Longer texts are no words any more. */
const LONGEST = 200;

/** Words of practice and the official ones they stand for, the narrower first. */
const WORDS: readonly (readonly [written: RegExp, official: string])[] = [
  [
    /^(?:正常|合格|良好|通过|符合(?:要求|规定)?|无(?:问题|异常|违法违规(?:行为)?)?|未见异常|未发现(?:异常|违法违规(?:行为)?))$/,
    '未发现问题',
  ],
  [/年报|年度报告/, '未按规定公示年度报告'],
  [/(?:即时|其他|应当).*(?:公示|信息)/, '未按规定公示其他应当公示的信息'],
  [/隐瞒|虚假|作假|不实/, '公示信息隐瞒真实情况、弄虚作假'],
  [/无法(?:取得)?联系|失联|联系不上|查无|人去楼空|地址异常/, '通过登记的住所（经营场所）无法联系'],
  [/不配合|拒绝检查|阻挠/, '不配合检查情节严重'],
  [/未(?:开展|从事|经营)|停业|歇业|(?:无|没有).*经营活动/, '未发现开展本次抽查涉及的经营活动'],
  [/(?:已|责令|限期|当场).*(?:改正|整改)/, '发现问题已责令改正'],
  [/待.*处理|立案|移送|移交|不合格|不符合|有问题|发现问题/, '发现问题待后续处理'],
  [/异常名录|列入异常/, '列入经营异常名录'],
  [/整改|改正/, '责令改正'],
  [/立案/, '立案'],
  [/移送|移交/, '移送'],
  [/复查|回访/, '复查'],
  [/不(?:予|需|用|作)处(?:理|置|罚)|无须处理/, '无需处理'],
  [/个体/, '个体工商户'],
  [/合作社/, '农民专业合作社'],
  [/公司|法人/, '企业'],
  [/个人/, '自然人'],
];

/** The allowed word that a word of practice stands for, as 正常 stands for 未发现问题. */
export function officialWord(written: string, allowed: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  return WORDS.find(([form, official]) => form.test(written) && allowed.includes(official))?.[1];
}
