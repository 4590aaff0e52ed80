// Generated from schemas/ by `npm run generate`; edit the schemas.

/** 公开数据：网站上 data/<编号>.json 的格式，与公示页同样的内容，供程序读取 */
export interface PublicData {
  /** 格式说明：本格式说明的相对地址 */
  readonly '$schema': string;
  /** 格式版本：内容有不兼容的变化时加一 */
  readonly format: 1;
  /** 编号：地区/年份/名称，也是网页所在的文件夹 */
  readonly id: string;
  /** 种类：文件的种类 */
  readonly kind: 'campaign' | 'work-plan' | 'annual-plan' | 'item-list' | 'results' | 'disposals';
  /** 种类名称：如 联合抽查实施方案 */
  readonly kindName: string;
  /** 标题：文件的标题 */
  readonly title: string;
  /** 草稿：true 的还没有正式印发，内容可能有误 */
  readonly draft: boolean;
  /** 状态：文件的状态 */
  readonly status: '草稿' | '印发' | '调整' | '废止';
  /** 有效性：文件自己写明的：有效、已废止、草稿；被别的文件替代的，那份文件的 supersedes 写着它 */
  readonly validity: string;
  /** 地区代号：编号里的地区 */
  readonly area: string;
  /** 地区：地区的名称 */
  readonly region: string;
  /** 年份：文件的年份 */
  readonly year: number;
  /** 期次：如 上半年；没有的为 null */
  readonly period: string | null;
  /** 次序：第几次；没有的为 null */
  readonly sequence: number | null;
  /** 版次：第几版；只有一版的为 null */
  readonly version: number | null;
  /** 所替代的文件：编号；没有的为 null */
  readonly supersedes: string | null;
  /** 所执行的计划行：年度抽查工作计划的编号加 # 和序号 */
  readonly implements: readonly string[];
  /** 所属抽查：抽查结果所属抽查方案的编号；其他种类为 null */
  readonly campaign: string | null;
  /** 所依结果：后续处置所依抽查结果的编号；其他种类为 null */
  readonly results: string | null;
  /** 发文字号：没有的为 null */
  readonly number: string | null;
  /** 发文机关：联合行文的，主办机关在前 */
  readonly issuers: readonly PublicDataOrgan[];
  /** 主送机关：全称 */
  readonly addressees: readonly string[];
  /** 抄送机关：全称 */
  readonly copiesTo: readonly string[];
  /** 成文日期：没有的为 null */
  readonly issued: string | null;
  /** 施行日期：没有另定的为 null */
  readonly effective: string | null;
  /** 失效日期：没有定的为 null */
  readonly expires: string | null;
  /** 备案日期：没有的为 null */
  readonly filed: string | null;
  /** 发布日期：没有写的为 null */
  readonly publishedOn: string | null;
  /** 信息公开：公开类型和索引块 */
  readonly disclosure: PublicDataDisclosure;
  /** 关键词：供检索 */
  readonly keywords: readonly string[];
  /** 内容概述：一句话 */
  readonly description: string;
  /** 要点：公示页开头的要点 */
  readonly keyFacts: readonly PublicDataKeyFact[];
  /** 涉及部门：发文、牵头、配合、检查、处置的机关，规范化简称 */
  readonly organs: readonly string[];
  /** 依据：所引的文件 */
  readonly basis: readonly PublicDataCitation[];
  /** 工作平台：抽取和录入用的平台 */
  readonly platform: string | null;
  /** 公示系统：结果向哪里公示 */
  readonly publishTo: string | null;
  /** 联系方式：登记为可以公开的；不含姓名 */
  readonly contacts: readonly PublicDataContact[];
  /** 附件：附件的标题 */
  readonly attachments: readonly string[];
  /** 时间安排：时段和期限，都算到日 */
  readonly schedule: PublicDataSchedule;
  /** 抽取：抽查方案的抽查对象、比例和数量 */
  readonly sampling?: PublicDataSampling | null;
  /** 参与部门：抽查方案的部门和各自的抽查事项 */
  readonly departments?: readonly PublicDataDepartment[];
  /** 抽查类型：抽查方案的类型：定向、不定向 */
  readonly draw?: string | null;
  /** 抽查层级：抽查方案由哪一级抽取、哪一级检查 */
  readonly tiers?: readonly PublicDataTier[];
  /** 每次检查人数：至少几名检查人员 */
  readonly inspectorsPerVisit?: number | null;
  /** 指标：工作方案定的指标 */
  readonly targets?: readonly PublicDataTarget[];
  /** 抽查任务：年度计划的任务 */
  readonly tasks?: readonly PublicDataTask[];
  /** 全部完成：年度计划的任务应在这一日前全部完成 */
  readonly allDue?: string | null;
  /** 版次：事项清单的版次 */
  readonly edition?: string;
  /** 抽查事项：事项清单的事项 */
  readonly items?: readonly PublicDataListedItem[];
  /** 检查结果：抽查结果，每个对象一行；依法不予公开的不列 */
  readonly inspections?: readonly PublicDataInspection[];
  /** 检查结果合计：全部对象的合计 */
  readonly resultTotals?: PublicDataResultTotals;
  /** 统计表：各部门的数和合计 */
  readonly statistics?: readonly PublicDataStatistics[];
  /** 处置：后续处置，每件一行；依法不予公开的不列 */
  readonly disposals?: readonly PublicDataDisposal[];
  /** 处置合计：全部处置的合计 */
  readonly disposalTotals?: PublicDataDisposalTotals;
  /** 正文：文件的文字，每段一条 */
  readonly text: readonly string[];
}

/** 机关 */
export interface PublicDataOrgan {
  /** 全称：登记的全称 */
  readonly name: string;
  /** 简称：规范化简称 */
  readonly short: string | null;
  /** 统一社会信用代码：18 位 */
  readonly creditCode: string | null;
}

/** 信息公开 */
export interface PublicDataDisclosure {
  /** 信息公开类型：主动公开；草稿可能没有标注 */
  readonly type: string | null;
  /** 索引号：政府信息公开索引号 */
  readonly indexNumber: string | null;
  /** 主题分类：如 市场监管 */
  readonly theme: string | null;
  /** 体裁：如 通知 */
  readonly genre: string | null;
  /** 栏目：发布的网站栏目 */
  readonly column: string | null;
}

/** 要点 */
export interface PublicDataKeyFact {
  /** 名称：如 抽查时间 */
  readonly label: string;
  /** 内容：印出的文字 */
  readonly value: string;
}

/** 依据文件 */
export interface PublicDataCitation {
  /** 标题：不带书名号 */
  readonly title: string;
  /** 发文字号：没有登记的为 null */
  readonly number: string | null;
  /** 成文日期：没有登记的为 null */
  readonly date: string | null;
}

/** 联系方式 */
export interface PublicDataContact {
  /** 科室：办理的科室 */
  readonly section: string | null;
  /** 电话：办公电话 */
  readonly phone: string | null;
  /** 邮箱：工作邮箱 */
  readonly mailbox: string | null;
  /** 地址：办公地址 */
  readonly room: string | null;
}

/** 时段 */
export interface PublicDataSpan {
  /** 开始：第一日 */
  readonly start: string;
  /** 结束：最后一日，含当日 */
  readonly end: string;
}

/** 阶段 */
export interface PublicDataPhase {
  /** 名称：如 实施阶段 */
  readonly name: string;
  /** 开始：第一日 */
  readonly start: string;
  /** 结束：最后一日，含当日 */
  readonly end: string;
  /** 内容：这一阶段做什么 */
  readonly what: string | null;
}

/** 期限 */
export interface PublicDataDeadline {
  /** 编号：confirmation、results、disposals、summary 等 */
  readonly id: string;
  /** 事项：到期应完成什么 */
  readonly name: string;
  /** 到期日：最后一日，含当日；周期性的和没有起算点的为 null */
  readonly due: string | null;
  /** 时刻：当日几时以前，如 17:00 */
  readonly time: string | null;
  /** 逐次日期：周期性期限在本年的各次日期 */
  readonly dates: readonly string[];
  /** 时长：如 20wd 为 20 个工作日，5d 为 5 日 */
  readonly within: string | null;
  /** 起算日：时长自这一日之后起算 */
  readonly after: string | null;
  /** 推算过程：到期日怎样数出来 */
  readonly working: string | null;
  /** 报送单位：由谁报送；没有写的为 null */
  readonly by: string | null;
  /** 报送对象：报给谁；没有写的为 null */
  readonly to: string | null;
}

/** 时间安排 */
export interface PublicDataSchedule {
  /** 抽查时间：第一日和最后一日 */
  readonly window: PublicDataSpan | null;
  /** 实地核查：第一日和最后一日 */
  readonly visits: PublicDataSpan | null;
  /** 阶段：分阶段的时间 */
  readonly phases: readonly PublicDataPhase[];
  /** 期限：各项期限，算到日 */
  readonly deadlines: readonly PublicDataDeadline[];
}

/** 注册资本 */
export interface PublicDataCapital {
  /** 文字：如 500万元以上 */
  readonly text: string;
  /** 下限：元 */
  readonly min: number | null;
  /** 上限：元 */
  readonly max: number | null;
  /** 含下限：没有写明的为 null */
  readonly minIncluded: boolean | null;
  /** 含上限：没有写明的为 null */
  readonly maxIncluded: boolean | null;
}

/** 抽查对象 */
export interface PublicDataObjects {
  /** 范围：印出的文字 */
  readonly text: string;
  /** 行业：涉及的行业 */
  readonly industries: readonly string[];
  /** 主体类型：如 企业、个体工商户 */
  readonly kinds: readonly string[];
  /** 地域：没有写的为 null，即全区 */
  readonly region: string | null;
  /** 名录库：从哪个名录库抽取 */
  readonly list: string | null;
  /** 户数：名录库户数 */
  readonly population: number | null;
  /** 户数截至：户数是哪一日的 */
  readonly asOf: string | null;
  /** 注册资本：注册资本的范围 */
  readonly capital: PublicDataCapital | null;
}

/** 比例 */
export interface PublicDataRatio {
  /** 文字：印出的文字 */
  readonly text: string;
  /** 含义：数是下限、上限、确数、约数还是范围 */
  readonly sense: 'atLeast' | 'atMost' | 'exactly' | 'about' | 'between';
  /** 下限：百分数，3 为 3%；确数和约数也写在这里 */
  readonly lowPercent: number;
  /** 上限：百分数；不是范围的与下限相同 */
  readonly highPercent: number;
  /** 基数：占什么的比例 */
  readonly base: string | null;
}

/** 数量 */
export interface PublicDataAmount {
  /** 文字：印出的文字 */
  readonly text: string;
  /** 含义：数是下限、上限、确数、约数还是范围 */
  readonly sense: 'atLeast' | 'atMost' | 'exactly' | 'about' | 'between';
  /** 下限：确数和约数也写在这里 */
  readonly low: number;
  /** 上限：不是范围的与下限相同 */
  readonly high: number;
  /** 单位：户、家、次等 */
  readonly unit: string;
}

/** 信用风险等级 */
export interface PublicDataCreditClass {
  /** 等级：如 A */
  readonly name: string;
  /** 抽取比例：百分数；没有写的为 null */
  readonly percent: number | null;
  /** 户数：这一等级的户数 */
  readonly population: number | null;
}

/** 信用风险分类 */
export interface PublicDataCredit {
  /** 按等级抽取：文件是否要求 */
  readonly required: boolean;
  /** 等级体系：如 ABCD */
  readonly system: string;
  /** 各等级：等级和比例 */
  readonly classes: readonly PublicDataCreditClass[];
}

/** 分类抽取 */
export interface PublicDataStratum {
  /** 类别：如 三级医疗机构 */
  readonly name: string;
  /** 户数：这一类的户数 */
  readonly population: number | null;
  /** 比例：这一类的抽取比例 */
  readonly ratio: PublicDataRatio | null;
  /** 数量：这一类的抽取数量 */
  readonly count: PublicDataAmount | null;
}

/** 抽取 */
export interface PublicDataSampling {
  /** 抽查对象：范围和户数 */
  readonly objects: PublicDataObjects | null;
  /** 抽取比例：没有写的为 null */
  readonly ratio: PublicDataRatio | null;
  /** 抽取数量：没有写的为 null */
  readonly count: PublicDataAmount | null;
  /** 抽查频次：没有写的为 null */
  readonly frequency: PublicDataAmount | null;
  /** 最少户数：至少抽几户 */
  readonly minCount: number | null;
  /** 全部抽查：不足这个户数的全部抽查 */
  readonly fullBelow: number | null;
  /** 应抽户数：按以上各数算出，至少抽取几户；算不出的为 null */
  readonly leastCount: number | null;
  /** 推算过程：应抽户数怎样算出来 */
  readonly working: string | null;
  /** 信用风险分类：没有写的为 null */
  readonly credit: PublicDataCredit | null;
  /** 分类抽取：按类别另定的比例或数量 */
  readonly strata: readonly PublicDataStratum[];
  /** 不再抽取：不抽取的对象 */
  readonly exclude: readonly string[];
}

/** 部门的抽查事项 */
export interface PublicDataDepartmentItem {
  /** 事项：清单上的名称 */
  readonly name: string;
  /** 类别：一般检查事项、重点检查事项 */
  readonly class: string | null;
}

/** 参与部门 */
export interface PublicDataDepartment {
  /** 名称：文件上的名称 */
  readonly name: string;
  /** 全称：登记的全称 */
  readonly fullName: string;
  /** 职责：牵头、配合、参与、指导 */
  readonly role: string;
  /** 抽查事项：由它检查的事项 */
  readonly items: readonly PublicDataDepartmentItem[];
  /** 科室：承办的科室、站所 */
  readonly units: readonly string[];
  /** 牵头条件：何时由它牵头 */
  readonly leadWhen: string | null;
}

/** 层级 */
export interface PublicDataTier {
  /** 抽取：省、市、县 */
  readonly draw: string;
  /** 检查：省、市、县 */
  readonly inspect: string;
}

/** 指标 */
export interface PublicDataTarget {
  /** 编号：在本文件里的编号 */
  readonly id: string;
  /** 指标：量的是什么 */
  readonly metric: string;
  /** 含义：数是下限、上限、确数、约数还是范围 */
  readonly sense: 'atLeast' | 'atMost' | 'exactly' | 'about' | 'between';
  /** 下限：百分数 */
  readonly lowPercent: number;
  /** 上限：百分数 */
  readonly highPercent: number;
  /** 基数：占什么的比例 */
  readonly base: string | null;
  /** 例外：不计入的 */
  readonly exceptions: string | null;
}

/** 抽查时间 */
export interface PublicDataPeriod {
  /** 开始：第一日；只有文字的为 null */
  readonly start: string | null;
  /** 结束：最后一日；只有文字的为 null */
  readonly end: string | null;
  /** 文字：印出的文字 */
  readonly text: string;
}

/** 按条件牵头 */
export interface PublicDataConditionalLead {
  /** 条件：何种情形 */
  readonly when: string;
  /** 部门：由谁牵头 */
  readonly name: string;
}

/** 抽查任务 */
export interface PublicDataTask {
  /** 序号：表内的序号 */
  readonly number: number;
  /** 所在表：有几张表时，表的标题 */
  readonly table: string | null;
  /** 计划名称：抽查计划名称 */
  readonly name: string;
  /** 任务编号：抽查任务编号 */
  readonly taskNumber: string | null;
  /** 任务名称：抽查任务名称 */
  readonly taskName: string | null;
  /** 抽查领域：如 食品 */
  readonly area: string | null;
  /** 抽查事项：清单上的名称 */
  readonly items: readonly string[];
  /** 事项出处：不逐项列出时，按哪份清单 */
  readonly itemsFrom: string | null;
  /** 事项类别：一般检查事项、重点检查事项 */
  readonly itemClass: string | null;
  /** 抽查类型：定向、不定向 */
  readonly draw: string | null;
  /** 部门联合：是否由几个部门联合抽查 */
  readonly joint: boolean;
  /** 抽查对象：范围和户数 */
  readonly objects: PublicDataObjects | null;
  /** 抽取：比例和数量 */
  readonly sampling: PublicDataSampling | null;
  /** 抽查时间：何时抽查 */
  readonly period: PublicDataPeriod | null;
  /** 发起部门：由谁发起 */
  readonly initiators: readonly string[];
  /** 牵头部门：由谁牵头 */
  readonly leads: readonly string[];
  /** 按条件牵头：按情形由谁牵头 */
  readonly leadWhen: readonly PublicDataConditionalLead[];
  /** 牵头科室：承办的科室 */
  readonly leadSections: readonly string[];
  /** 配合部门：由谁配合 */
  readonly partners: readonly string[];
  /** 抽查层级：哪一级抽取、哪一级检查 */
  readonly level: PublicDataTier | null;
  /** 检查方式：如 现场检查 */
  readonly methods: readonly string[];
  /** 备注：计划表的备注 */
  readonly remarks: string | null;
}

/** 检查依据 */
export interface PublicDataLegalBasis {
  /** 法规：名称 */
  readonly law: string;
  /** 条款：如 第六条 */
  readonly article: string | null;
}

/** 抽查事项 */
export interface PublicDataListedItem {
  /** 序号：表内的序号 */
  readonly number: number;
  /** 抽查领域：没有写的为 null */
  readonly category: string | null;
  /** 事项：抽查事项名称 */
  readonly name: string;
  /** 抽查内容：检查什么 */
  readonly content: readonly string[];
  /** 抽查对象：检查的行业 */
  readonly objects: readonly string[];
  /** 不含：不检查的行业 */
  readonly except: readonly string[];
  /** 主体类型：如 企业、个体工商户 */
  readonly objectKinds: readonly string[];
  /** 类别：一般检查事项、重点检查事项 */
  readonly class: string | null;
  /** 检查方式：如 现场检查 */
  readonly methods: readonly string[];
  /** 检查层级：省、市、县 */
  readonly level: readonly string[];
  /** 检查主体：由谁检查 */
  readonly owner: string;
  /** 抽查比例：百分数；没有写的为 null */
  readonly percent: number | null;
  /** 抽查频次：没有写的为 null */
  readonly frequency: string | null;
  /** 检查依据：法规和条款 */
  readonly legalBasis: readonly PublicDataLegalBasis[];
  /** 来源清单：取自哪份清单 */
  readonly source: string | null;
}

/** 检查结果 */
export interface PublicDataInspection {
  /** 序号：表内的序号 */
  readonly number: number;
  /** 检查对象：名称；自然人只印姓 */
  readonly name: string;
  /** 主体类型：企业、个体工商户、自然人等 */
  readonly kind: string;
  /** 统一社会信用代码：自然人没有 */
  readonly creditCode: string | null;
  /** 检查事项：检查了哪些事项 */
  readonly items: readonly string[];
  /** 检查机关：由谁检查 */
  readonly organs: readonly string[];
  /** 检查日期：检查完成的日期 */
  readonly inspectedOn: string | null;
  /** 检查结果：规定的九种之一 */
  readonly outcome: string;
  /** 处置情况：如 责令改正 */
  readonly dispositions: readonly string[];
  /** 公示日期：结果公示的日期 */
  readonly publishedOn: string | null;
}

/** 结果的户数 */
export interface PublicDataOutcomeCount {
  /** 检查结果：规定的九种之一 */
  readonly outcome: string;
  /** 户数：有这一结果的对象，户 */
  readonly count: number;
}

/** 检查结果合计 */
export interface PublicDataResultTotals {
  /** 检查户数：检查对象，户 */
  readonly checked: number;
  /** 发现问题：发现问题的对象，户 */
  readonly found: number;
  /** 各种结果：每种结果的户数 */
  readonly outcomes: readonly PublicDataOutcomeCount[];
  /** 不予公开：依法不予公开的对象，户；不在 inspections 里 */
  readonly withheld: number;
}

/** 统计表的一行 */
export interface PublicDataStatistics {
  /** 部门：合计行为 null */
  readonly department: string | null;
  /** 抽查户数：随机抽查对象，户 */
  readonly checked: number | null;
  /** 执法人员：随机抽取执法检查人员，人次 */
  readonly inspectors: number | null;
  /** 部门：涉及检查部门，个 */
  readonly departments: number | null;
  /** 检查项目：检查项目，个 */
  readonly items: number | null;
  /** 检查内容：检查内容，个 */
  readonly contents: number | null;
  /** 问题事项：发现问题事项，项 */
  readonly foundItems: number | null;
  /** 问题户数：发现问题的对象，户 */
  readonly foundEntities: number | null;
  /** 责令改正：责令改正，户 */
  readonly rectified: number | null;
  /** 应列入异常：应列入经营异常名录，户 */
  readonly abnormal: number | null;
  /** 立案：涉嫌违法立案调查，户 */
  readonly casesOpened: number | null;
  /** 解答问题：现场解答疑难问题，个 */
  readonly answered: number | null;
}

/** 处置 */
export interface PublicDataDisposal {
  /** 序号：表内的序号 */
  readonly number: number;
  /** 检查对象：名称；自然人只印姓；只知代码的为 null */
  readonly name: string | null;
  /** 主体类型：企业、个体工商户、自然人等 */
  readonly kind: string;
  /** 统一社会信用代码：自然人没有 */
  readonly creditCode: string | null;
  /** 处置措施：责令改正、立案等 */
  readonly action: string;
  /** 处置机关：由谁处置 */
  readonly organ: string | null;
  /** 文书号：没有的为 null */
  readonly documentNumber: string | null;
  /** 开始日期：没有写的为 null */
  readonly started: string | null;
  /** 办理期限：没有写的为 null */
  readonly due: string | null;
  /** 办结日期：没有办结的为 null */
  readonly done: string | null;
  /** 公示日期：没有写的为 null */
  readonly publishedOn: string | null;
}

/** 措施的件数 */
export interface PublicDataActionCount {
  /** 处置措施：责令改正、立案等 */
  readonly action: string;
  /** 件数：这一措施的处置，件 */
  readonly count: number;
}

/** 处置合计 */
export interface PublicDataDisposalTotals {
  /** 处置户数：处置对象，户 */
  readonly objects: number;
  /** 处置件数：处置，件 */
  readonly cases: number;
  /** 办结：已办结，件 */
  readonly closed: number;
  /** 各种措施：每种措施的件数 */
  readonly actions: readonly PublicDataActionCount[];
  /** 不予公开：依法不予公开的处置，件；不在 disposals 里 */
  readonly withheld: number;
}
