// Generated from schemas/ by `npm run generate`; edit the schemas.

/** A plan of any kind, as typed. */
export type PlanInput = CampaignInput | WorkPlanInput;

export interface DeadlineDueInput {
  /** 期限：最后一日，含当日 */
  readonly due: string;
  /** 时刻：当日几时以前 */
  readonly time?: string;
}

export interface DeadlineWithinInput {
  /** 时长：20wd 为 20 个工作日，5d 为 5 日，1m 为 1 个月 */
  readonly within: string;
  /** 起算点：自何时起算；null 表示文件未写明 */
  readonly after: string | null;
  /** 时刻：末日几时以前 */
  readonly time?: string;
}

export interface EveryMonthInput {
  /** 周期单位：month 为每月 */
  readonly unit: 'month';
  /** 几日：每月几日；大月小月不同时取当月最后一日 */
  readonly day: number;
  /** 首次：自哪月或哪日起 */
  readonly from?: string;
  /** 末次：到哪月或哪日止 */
  readonly to?: string;
}

export interface EveryDatesInput {
  /** 各次日期：每年的几月几日 */
  readonly dates: readonly string[];
  /** 首次：自哪月或哪日起 */
  readonly from?: string;
  /** 末次：到哪月或哪日止 */
  readonly to?: string;
}

/** 周期 */
export type EveryInput = EveryMonthInput | EveryDatesInput;

export interface DeadlineEveryInput {
  /** 周期：每月几日，或逐次列出 */
  readonly every: EveryInput;
}

/** 期限 */
export type DeadlineInput = string | DeadlineDueInput | DeadlineWithinInput | DeadlineEveryInput;

export interface SummaryDueInput {
  /** 期限：最后一日，含当日 */
  readonly due: string;
  /** 时刻：当日几时以前 */
  readonly time?: string;
  /** 报送单位：谁报送；不写为牵头部门 */
  readonly by?: string | null;
  /** 报送对象：报给谁，写机关 id、全称或简称 */
  readonly to?: string | null;
  /** 报送渠道：系统或邮箱 */
  readonly via?: string | null;
  /** 加盖公章：是否加盖公章 */
  readonly sealed?: boolean;
}

export interface SummaryWithinInput {
  /** 时长：20wd 为 20 个工作日，5d 为 5 日，1m 为 1 个月 */
  readonly within: string;
  /** 起算点：自何时起算；null 表示文件未写明 */
  readonly after: string | null;
  /** 时刻：末日几时以前 */
  readonly time?: string;
  /** 报送单位：谁报送；不写为牵头部门 */
  readonly by?: string | null;
  /** 报送对象：报给谁，写机关 id、全称或简称 */
  readonly to?: string | null;
  /** 报送渠道：系统或邮箱 */
  readonly via?: string | null;
  /** 加盖公章：是否加盖公章 */
  readonly sealed?: boolean;
}

/** 总结报送 */
export type SummaryInput = SummaryDueInput | SummaryWithinInput;

/** 起止日期 */
export interface SpanInput {
  /** 开始：第一日 */
  readonly start: string;
  /** 结束：最后一日 */
  readonly end: string;
}

export interface PhaseInput {
  /** 阶段名称：如 动员部署 */
  readonly name: string;
  /** 开始：第一日 */
  readonly start: string;
  /** 结束：最后一日 */
  readonly end: string;
}

export interface MilestoneInput {
  /** 标识：供起算点和句子引用 */
  readonly id: string;
  /** 名称：该节点做什么 */
  readonly name: string;
  /** 期限：到期日、时长或周期 */
  readonly deadline: DeadlineInput;
}

export interface ReportInput {
  /** 标识：供句子引用 */
  readonly id: string;
  /** 名称：报什么 */
  readonly name: string;
  /** 周期：每月几日，或逐次列出 */
  readonly every: EveryInput;
  /** 报送单位：谁报送；不写为牵头部门 */
  readonly by?: string | null;
  /** 报送对象：报给谁，写机关 id、全称或简称 */
  readonly to?: string | null;
  /** 报送渠道：系统或邮箱 */
  readonly via?: string | null;
  /** 加盖公章：是否加盖公章 */
  readonly sealed?: boolean;
}

/** 时间安排 */
export interface ScheduleInput {
  /** 抽查时间：抽查的起止日期 */
  readonly window?: SpanInput | null;
  /** 名单派发：名单何日派发；不写用地区年度规则的默认 */
  readonly dispatch?: DeadlineInput | null;
  /** 比对和确认：名单派发后多久完成比对和确认 */
  readonly confirmation?: DeadlineInput | null;
  /** 实地核查：实地核查的起止日期 */
  readonly visits?: SpanInput | null;
  /** 检查结果录入：抽查结果录入、审核、公示的期限 */
  readonly results?: DeadlineInput | null;
  /** 后续处置录入：后续处置结果录入的期限 */
  readonly disposals?: DeadlineInput | null;
  /** 总结报送：总结、统计表报送的期限和对象 */
  readonly summary?: SummaryInput | null;
  /** 周期报送：每月、每季度的报送 */
  readonly reports?: readonly ReportInput[];
  /** 其他节点：以上没有的期限 */
  readonly milestones?: readonly MilestoneInput[];
  /** 阶段：分阶段实施的起止日期 */
  readonly phases?: readonly PhaseInput[];
}

/** 信息公开 */
export interface DisclosureInput {
  /** 信息公开类型：主动公开、依申请公开、不予公开；null 为未标注 */
  readonly type?: '主动公开' | '依申请公开' | '不予公开' | null;
  /** 不公开理由：依申请公开或不予公开的理由 */
  readonly reason?: string | null;
  /** 索引号：政府信息公开索引号 */
  readonly indexNumber?: string | null;
  /** 主题分类：如 市场监管 */
  readonly theme?: string | null;
  /** 体裁：如 通知 */
  readonly genre?: string | null;
  /** 栏目：发布的网站栏目 */
  readonly column?: string | null;
  /** 发布日期：公开发布的日期 */
  readonly publishedOn?: string | null;
}

/** 发文字号 */
export interface NumberInput {
  /** 机关代字：如 石鹿市监；不写用首个署名机关登记的代字 */
  readonly prefix?: string;
  /** 年份：四位数；不写为本年度 */
  readonly year?: number;
  /** 序号：发文顺序号 */
  readonly sequence: number;
}

/** 版记 */
export interface ImprintInput {
  /** 印发机关：不写为首个署名机关 */
  readonly org?: string;
  /** 印发日期：不写为成文日期 */
  readonly date?: string;
}

/** 附件 */
export interface AttachmentInput {
  /** 表式：附件用哪种表：statistics-10、statistics-11、pre-notice 等 */
  readonly form: string;
  /** 附件标题：只在与派生标题不同时写 */
  readonly title?: string | null;
  /** 空白行数：空表留几行 */
  readonly blankRows?: number;
  /** 首栏名词：首栏写 随机抽查企业 还是 随机抽查对象 */
  readonly noun?: '企业' | '对象';
}

/** 豁免 */
export interface WaiverInput {
  /** 规则：规则 id，如 dates/lead-time-short */
  readonly rule: string;
  /** 位置：只豁免这一处，如 schedule.summary；不写为整个方案 */
  readonly path?: string;
  /** 理由：为何可以 */
  readonly reason: string;
  /** 批准人：谁同意的 */
  readonly by: string;
  /** 截止：豁免到哪日 */
  readonly until?: string | null;
}

/** 原样保留 */
export interface AsIssuedInput {
  /** 序号：按句子 id 写印出的序号，null 为没有；level1 至 level4 为整级 */
  readonly numbers?: Readonly<Record<string, string | null>>;
  /** 事项段落：按机关名称写该段原文 */
  readonly items?: Readonly<Record<string, string>>;
  /** 附件字样：如 附件: */
  readonly attachmentLabel?: string | null;
  /** 附件说明：false 为正文后没有附件说明 */
  readonly attachmentList?: boolean;
  /** 版记原文：印出的版记 */
  readonly imprint?: string | null;
  /** 题上机关名：没有红头时标题上方的机关名 */
  readonly organLine?: string | null;
  /** 主送原文：印出的主送机关 */
  readonly addressee?: string | null;
  /** 红头原文：印出的发文机关标志 */
  readonly mark?: string | null;
  /** 署名原文：印出的署名 */
  readonly signature?: string | null;
  /** 附注原文：印出的附注 */
  readonly note?: string | null;
}

/** 成文日期：如 2026-07-07 */
export type PlanIssuedInput = string | null;

/** 生效日期：不写为成文日期 */
export type PlanEffectiveInput = string | null;

/** 失效日期：有效期届满日 */
export type PlanExpiresInput = string | null;

/** 备案日期：报司法行政部门备案的日期 */
export type PlanFiledInput = string | null;

/** 发文字号：机关代字、年份、序号 */
export type PlanNumberInput = NumberInput | null;

/** 版记：印发机关和日期 */
export type PlanImprintInput = ImprintInput | null;

/** 联合抽查实施方案：一次跨部门联合抽查 */
export interface CampaignInput {
  /** 文种：campaign 为联合抽查实施方案 */
  readonly kind: 'campaign';
  /** 地区年度规则：plans/profiles 下的文件名 */
  readonly profile: string;
  /** 状态：不写为草稿 */
  readonly status?: '草稿' | '印发' | '调整' | '废止';
  /** 版次：第几版 */
  readonly version?: number;
  /** 所替代的方案：方案 id，如 luquan/2026/joint-02 */
  readonly supersedes?: string | null;
  /** 年度：四位数 */
  readonly year: number;
  /** 标题：只在生成的标题不合用时写 */
  readonly title?: string | null;
  /** 署名机关：牵头在前；写机关 id、全称或简称 */
  readonly issuers: readonly string[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 发文机关标志：红头的机关；没有红头不写 */
  readonly mark?: string | null;
  /** 红头后缀：机关名后的字，默认 文件，空串为没有 */
  readonly markSuffix?: string;
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 版记：印发机关和日期 */
  readonly imprint?: PlanImprintInput;
  /** 信息公开：公开类型和索引块 */
  readonly disclosure?: DisclosureInput;
  /** 联系方式：登记的联系人 id */
  readonly contacts?: readonly string[];
  /** 依据文件：登记的文件 id 或标题 */
  readonly basis?: readonly string[];
  /** 附件：按次序 */
  readonly attachments?: readonly AttachmentInput[];
  /** 句子替换：句子 id → 换成的话；null 为删去 */
  readonly overrides?: Readonly<Record<string, string | null>>;
  /** 原样保留：只用于往年文件 */
  readonly asIssued?: AsIssuedInput;
  /** 豁免：有理由不改的发现 */
  readonly waivers?: readonly WaiverInput[];
  /** 第几次：本年度第几次联合抽查 */
  readonly sequence?: number | null;
  /** 时段：以时段命名时写 */
  readonly period?: '上半年' | '下半年' | '第一季度' | '第二季度' | '第三季度' | '第四季度' | null;
  /** 时间安排：抽查时间和各项期限 */
  readonly schedule: ScheduleInput;
  /** 抽取：抽查对象范围和比例 */
  readonly sampling?: CampaignSamplingInput;
  /** 部门分工：部门只在这里出现 */
  readonly departments: readonly CampaignDepartmentInput[];
  /** 事项来源：不列事项时写从哪份清单产生 */
  readonly itemsFrom?: string | null;
  /** 检查人员：人数、证件、扫码入企 */
  readonly inspectors?: CampaignInspectorsInput;
  /** 通知检查对象：用什么方式通知 */
  readonly inspectionNotice?: CampaignInspectionNoticeInput | null;
  /** 平台：不写用地区年度规则的默认 */
  readonly platform?: string | null;
  /** 公示系统：不写用地区年度规则的默认 */
  readonly publishTo?: string | null;
  /** 对应计划行：年度计划的行，如 luquan/2026/annual-plan#2 */
  readonly planRows?: readonly string[];
  /** 抽取方式：定向或不定向 */
  readonly draw?: '定向' | '不定向' | null;
}

/** 抽取 */
export interface CampaignSamplingInput {
  /** 抽查对象：范围 */
  readonly objects: CampaignObjectsInput;
  /** 抽取比例：界限、基数、合计方式 */
  readonly ratio?: CampaignRatioInput | null;
  /** 抽取数量：按户数而不按比例时写 */
  readonly count?: CampaignCountInput | null;
  /** 频次：一个对象一年查几次 */
  readonly frequency?: CampaignFrequencyInput | null;
  /** 信用风险分级分类：按等级抽取 */
  readonly credit?: CampaignCreditInput | null;
  /** 分类比例：各类对象的比例 */
  readonly strata?: readonly CampaignStratumInput[];
  /** 最少户数：抽取不少于几户 */
  readonly minCount?: number | null;
  /** 全查界限：总数低于此数时全部检查 */
  readonly fullBelow?: number | null;
  /** 取整：不写为向上取整 */
  readonly rounding?: '向上取整' | '四舍五入' | '向下取整';
  /** 排除：不再抽取的对象 */
  readonly exclude?: readonly string[];
}

/** 抽查对象 */
export interface CampaignObjectsInput {
  /** 印出的范围：如 全区小额贷款公司、典当行 */
  readonly text: string;
  /** 行业：登记的行业名 */
  readonly industries?: readonly string[];
  /** 主体类型：企业、个体工商户等 */
  readonly kinds?: readonly ('企业' | '个体工商户' | '农民专业合作社' | '项目' | '产品' | '场所' | '自然人' | '事业单位' | '机关')[];
  /** 地域：不写为本地区 */
  readonly region?: string | null;
  /** 名录库：从哪个名录库抽取 */
  readonly list?: string | null;
  /** 名录库户数：null 为未写明 */
  readonly population?: number | null;
  /** 户数截至：户数是哪日的 */
  readonly asOf?: string | null;
  /** 注册资本：上下限 */
  readonly capital?: CampaignCapitalInput | null;
}

/** 注册资本范围 */
export interface CampaignCapitalInput {
  /** 下限：如 500万元 */
  readonly min?: string;
  /** 上限：如 1000万元 */
  readonly max?: string;
  /** 含下限：下限是否在内 */
  readonly minIncluded?: boolean;
  /** 含上限：上限是否在内 */
  readonly maxIncluded?: boolean;
  /** 印出的范围：不写由上下限生成 */
  readonly text?: string;
}

/** 抽取比例 */
export interface CampaignRatioInput {
  /** 不低于：下限 */
  readonly atLeast?: string;
  /** 不高于：上限 */
  readonly atMost?: string;
  /** 等于：确数 */
  readonly exactly?: string;
  /** 约：约数 */
  readonly about?: string;
  /** 区间：两个数，先小后大 */
  readonly between?: readonly string[];
  /** 基数：如 名录库企业；null 为未写明 */
  readonly base?: string | null;
  /** 合计方式：共计、各等级分别等 */
  readonly aggregate?: '共计' | '各等级分别' | '每月' | '每季度' | '全年' | null;
}

/** 抽取数量 */
export interface CampaignCountInput {
  /** 不低于：下限 */
  readonly atLeast?: number;
  /** 不高于：上限 */
  readonly atMost?: number;
  /** 等于：确数 */
  readonly exactly?: number;
  /** 约：约数 */
  readonly about?: number;
  /** 区间：两个数，先小后大 */
  readonly between?: readonly number[];
  /** 单位：户、家、项等；不写为户 */
  readonly unit?: string;
}

/** 频次 */
export interface CampaignFrequencyInput {
  /** 不低于：下限 */
  readonly atLeast?: number;
  /** 不高于：上限 */
  readonly atMost?: number;
  /** 等于：确数 */
  readonly exactly?: number;
  /** 约：约数 */
  readonly about?: number;
  /** 区间：两个数，先小后大 */
  readonly between?: readonly number[];
  /** 周期：年、季度或月 */
  readonly per: '年' | '季度' | '月';
}

/** 按信用等级抽取 */
export interface CampaignCreditInput {
  /** 按等级抽取：不写为 true */
  readonly required?: boolean;
  /** 等级体系：如 ABCD；不写用地区年度规则的 */
  readonly system?: string;
  /** 各等级比例：等级 → 比例；null 为未写明 */
  readonly classes?: Readonly<Record<string, string>> | null;
}

/** 分类比例 */
export interface CampaignStratumInput {
  /** 类别：如 三级医疗机构 */
  readonly name: string;
  /** 比例：该类的比例 */
  readonly ratio: CampaignRatioInput;
}

/** 部门 */
export interface CampaignDepartmentInput {
  /** 机关：id、全称或简称 */
  readonly org: string;
  /** 角色：牵头、配合、参与、指导 */
  readonly role: '牵头' | '配合' | '参与' | '指导';
  /** 抽查事项：登记的事项名称 */
  readonly items?: readonly string[];
  /** 承办单位：内设科室或所 */
  readonly units?: readonly string[];
  /** 牵头条件：按条件轮流牵头时写 */
  readonly leadWhen?: string | null;
}

/** 检查人员 */
export interface CampaignInspectorsInput {
  /** 每次人数：不少于几人 */
  readonly perVisit?: number | null;
  /** 证件：出示什么证件 */
  readonly credentials?: string | null;
  /** 扫码入企：是否扫码入企 */
  readonly scanOnEntry?: boolean | null;
  /** 专业人员：是否可请专业人员 */
  readonly experts?: boolean | null;
  /** 回避：是否写明回避 */
  readonly recusal?: boolean | null;
}

/** 通知检查对象 */
export interface CampaignInspectionNoticeInput {
  /** 方式：如 电话通知 */
  readonly by: readonly string[];
  /** 所用表式：附件里的表 */
  readonly form?: string;
}

/** 年度监管工作实施方案：一年的监管工作 */
export interface WorkPlanInput {
  /** 文种：work-plan 为年度监管工作实施方案 */
  readonly kind: 'work-plan';
  /** 地区年度规则：plans/profiles 下的文件名 */
  readonly profile: string;
  /** 状态：不写为草稿 */
  readonly status?: '草稿' | '印发' | '调整' | '废止';
  /** 版次：第几版 */
  readonly version?: number;
  /** 所替代的方案：方案 id，如 luquan/2026/joint-02 */
  readonly supersedes?: string | null;
  /** 年度：四位数 */
  readonly year: number;
  /** 标题：只在生成的标题不合用时写 */
  readonly title?: string | null;
  /** 署名机关：牵头在前；写机关 id、全称或简称 */
  readonly issuers: readonly string[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 发文机关标志：红头的机关；没有红头不写 */
  readonly mark?: string | null;
  /** 红头后缀：机关名后的字，默认 文件，空串为没有 */
  readonly markSuffix?: string;
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 版记：印发机关和日期 */
  readonly imprint?: PlanImprintInput;
  /** 信息公开：公开类型和索引块 */
  readonly disclosure?: DisclosureInput;
  /** 联系方式：登记的联系人 id */
  readonly contacts?: readonly string[];
  /** 依据文件：登记的文件 id 或标题 */
  readonly basis?: readonly string[];
  /** 附件：按次序 */
  readonly attachments?: readonly AttachmentInput[];
  /** 句子替换：句子 id → 换成的话；null 为删去 */
  readonly overrides?: Readonly<Record<string, string | null>>;
  /** 原样保留：只用于往年文件 */
  readonly asIssued?: AsIssuedInput;
  /** 豁免：有理由不改的发现 */
  readonly waivers?: readonly WaiverInput[];
  /** 前言：第一段 */
  readonly preamble?: string | null;
  /** 时间安排：周期报送和其他节点 */
  readonly schedule?: ScheduleInput;
  /** 目标：可量的目标，供句子引用 */
  readonly targets?: readonly WorkPlanTargetInput[];
  /** 正文：标题和段落，层次不限 */
  readonly sections?: readonly WorkPlanSectionInput[];
}

/** 目标 */
export interface WorkPlanTargetInput {
  /** 标识：供句子引用 */
  readonly id: string;
  /** 指标：量的是什么 */
  readonly metric: string;
  /** 不低于：下限 */
  readonly atLeast?: string;
  /** 不高于：上限 */
  readonly atMost?: string;
  /** 等于：确数 */
  readonly exactly?: string;
  /** 约：约数 */
  readonly about?: string;
  /** 区间：两个数，先小后大 */
  readonly between?: readonly string[];
  /** 基数：占什么的比例 */
  readonly base?: string | null;
  /** 例外：不计在内的 */
  readonly exceptions?: string | null;
}

/** 段落 */
export type WorkPlanParagraphsInput = string | readonly string[];

/** 一节 */
export interface WorkPlanSectionInput {
  /** 标识：供 asIssued 等引用 */
  readonly id?: string;
  /** 标题：不带序号 */
  readonly heading?: string;
  /** 段落：一段，或几段的列表 */
  readonly text?: WorkPlanParagraphsInput;
  /** 下级标题：block 独占一行，runIn 接排，none 无标题 */
  readonly headings?: 'block' | 'runIn' | 'none';
  /** 接排标点：接排标题后的标点，默认 。 */
  readonly headingMark?: string;
  /** 下级：下一级各节 */
  readonly children?: readonly WorkPlanSectionInput[];
}

/** 登记：机关、事项、文件、平台、行业、联系人、用语 */
export interface RegistryInput {
  /** 机关：机关、内设机构、群体 */
  readonly orgs?: readonly RegistryOrgInput[];
  /** 联系人：电话加引号 */
  readonly contacts?: readonly RegistryContactInput[];
  /** 抽查事项：随机抽查事项清单 */
  readonly items?: readonly RegistryItemInput[];
  /** 文件：可引用的文件 */
  readonly docs?: readonly RegistryDocInput[];
  /** 平台：系统名称 */
  readonly platforms?: readonly RegistryPlatformInput[];
  /** 行业：检查对象的种类 */
  readonly industries?: readonly RegistryIndustryInput[];
  /** 用语：不用的说法和应用的说法 */
  readonly terms?: readonly RegistryTermInput[];
  /** 检查人员：执法人员，不公开 */
  readonly staff?: readonly RegistryPersonInput[];
}

/** 旧称 */
export interface RegistryFormerInput {
  /** 名称：从前的名称 */
  readonly name: string;
  /** 用到：到哪日为止 */
  readonly until?: string | null;
}

/** 有效期 */
export interface RegistryValidInput {
  /** 自：何日起 */
  readonly from?: string | null;
  /** 至：何日止 */
  readonly to?: string | null;
}

/** 机关 */
export interface RegistryOrgInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 全称：规范全称 */
  readonly name: string;
  /** 简称：登记的简称 */
  readonly short?: string | null;
  /** 别称：可以写、但不规范的名称 */
  readonly aliases?: readonly string[];
  /** 旧称：从前的名称 */
  readonly former?: readonly RegistryFormerInput[];
  /** 类别：机关的种类 */
  readonly kind: '政府' | '政府部门' | '派出机构' | '内设机构' | '议事协调机构' | '议事协调机构办公室' | '事业单位' | '群体' | '检查对象群体';
  /** 上级：所属机关 */
  readonly parent?: string | null;
  /** 成员：群体的成员 */
  readonly members?: readonly string[];
  /** 执法资格：能否以自己名义检查企业 */
  readonly enforcement?: boolean | null;
  /** 机关代字：发文字号的代字 */
  readonly documentPrefix?: string | null;
  /** 统一社会信用代码：18 位 */
  readonly creditCode?: string | null;
  /** 有效期：登记项何时有效 */
  readonly valid?: RegistryValidInput;
}

/** 联系人 */
export interface RegistryContactInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 机关：所在机关 */
  readonly org?: string | null;
  /** 科室：所在科室 */
  readonly section?: string | null;
  /** 姓名：联系人 */
  readonly person?: string | null;
  /** 电话：加引号，带区号 */
  readonly phone?: string | null;
  /** 邮箱：工作邮箱 */
  readonly mailbox?: string | null;
  /** 地点：房间 */
  readonly room?: string | null;
  /** 可公开：能否印在公开文本上 */
  readonly publishable?: boolean;
}

/** 抽查事项 */
export interface RegistryItemInput {
  /** 标识：可不写 */
  readonly id?: string;
  /** 类别：事项大类 */
  readonly category?: string | null;
  /** 名称：与清单一致 */
  readonly name: string;
  /** 检查内容：查什么 */
  readonly content?: readonly string[];
  /** 实施机关：id、全称或简称 */
  readonly owner: string;
  /** 检查对象：行业；企业 指所有行业 */
  readonly objects?: readonly string[];
  /** 不含：除外的行业 */
  readonly except?: readonly string[];
  /** 主体类型：企业、个体工商户等 */
  readonly objectKinds?: readonly ('企业' | '个体工商户' | '农民专业合作社' | '项目' | '产品' | '场所' | '自然人' | '事业单位' | '机关')[];
  /** 事项类别：一般或重点 */
  readonly class?: '一般检查事项' | '重点检查事项' | null;
  /** 检查方式：如 现场检查 */
  readonly methods?: readonly string[];
  /** 层级：省、市、县 */
  readonly level?: readonly ('省' | '市' | '县')[];
  /** 法律依据：法律和条款 */
  readonly legalBasis?: readonly RegistryLegalBasisInput[];
  /** 比例：清单规定的比例 */
  readonly ratio?: string | null;
  /** 频次：清单规定的频次 */
  readonly frequency?: string | null;
  /** 来源清单：哪份清单 */
  readonly sourceList?: RegistrySourceListInput | null;
  /** 有效期：登记项何时有效 */
  readonly valid?: RegistryValidInput;
}

/** 法律依据 */
export interface RegistryLegalBasisInput {
  /** 法律：名称 */
  readonly law: string;
  /** 条款：如 第十条 */
  readonly article?: string | null;
}

/** 来源清单 */
export interface RegistrySourceListInput {
  /** 文件：登记的文件 */
  readonly document: string;
  /** 版次：如 2019年版 */
  readonly edition?: string | null;
}

/** 文件 */
export interface RegistryDocInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 标题：不带书名号 */
  readonly title: string;
  /** 发文字号：null 为查无字号 */
  readonly number?: string | null;
  /** 制定机关：机关 id 或名称 */
  readonly issuer?: string | null;
  /** 日期：成文日期 */
  readonly date?: string | null;
  /** 文种：如 work-plan */
  readonly kind?: string | null;
  /** 效力：现行有效或废止 */
  readonly status?: '现行有效' | '废止' | '失效' | null;
  /** 有效至：失效日期 */
  readonly until?: string | null;
  /** 网址：公开网址 */
  readonly url?: string | null;
}

/** 平台 */
export interface RegistryPlatformInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 名称：规范名称 */
  readonly name: string;
  /** 旧称：从前的名称 */
  readonly former?: readonly RegistryFormerInput[];
  /** 误称：常见的错误名称 */
  readonly wrong?: readonly string[];
}

/** 行业 */
export interface RegistryIndustryInput {
  /** 名称：行业名 */
  readonly name: string;
  /** 包含：更窄的行业 */
  readonly includes?: readonly string[];
}

/** 用语 */
export interface RegistryTermInput {
  /** 不用：过时或不规范的说法 */
  readonly found: string;
  /** 应用：应写成 */
  readonly expected: string;
  /** 自：何日起 */
  readonly from?: string | null;
  /** 级别：不写为 warning */
  readonly severity?: 'error' | 'warning' | 'info';
  /** 限于：只在说到它时 */
  readonly of?: string | null;
}

/** 检查人员 */
export interface RegistryPersonInput {
  /** 姓名：执法人员 */
  readonly name: string;
  /** 机关：所在机关 */
  readonly org: string;
  /** 证号：加引号，不公开 */
  readonly certificate?: string | null;
  /** 专业：可检查的领域 */
  readonly fields?: readonly string[];
}

/** 地区年度规则：一个地区一年的规则和默认值 */
export interface ProfileInput {
  /** 地区：标题里的地区全称 */
  readonly region: string;
  /** 年度：四位数 */
  readonly year: number;
  /** 年度已结：本年度不再有抽查 */
  readonly closed?: boolean;
  /** 政府：句子里的本级政府 */
  readonly government?: string | null;
  /** 登记目录：plans/registry 下的目录 */
  readonly registry: string;
  /** 模板：templates 下的目录；不写用文种的 */
  readonly template?: string | null;
  /** 平台：登记的平台 */
  readonly platform?: string | null;
  /** 公示系统：登记的平台 */
  readonly publishTo?: string | null;
  /** 等级体系：如 ABCD */
  readonly creditSystem?: string;
  /** 邮箱域名：工作邮箱的域名 */
  readonly mailDomains?: readonly string[];
  /** 默认期限：方案不写时用 */
  readonly schedule?: ProfileScheduleInput;
  /** 检查人员：方案不写时用 */
  readonly inspectors?: ProfileInspectorsInput;
  /** 通知检查对象：方案不写时用 */
  readonly inspectionNotice?: ProfileInspectionNoticeInput | null;
  /** 信息公开：方案不写时用 */
  readonly disclosure?: DisclosureInput;
  /** 限值：检查规则的参数 */
  readonly limits?: ProfileLimitsInput;
  /** 必备内容：本地区要求写明的 */
  readonly requires?: ProfileRequiresInput;
  /** 检查结果归类：结果编号 */
  readonly outcomes?: ProfileOutcomesInput;
}

/** 默认期限 */
export interface ProfileScheduleInput {
  /** 名单派发：默认 */
  readonly dispatch?: DeadlineInput | null;
  /** 比对和确认：默认 */
  readonly confirmation?: DeadlineInput | null;
  /** 检查结果录入：默认 */
  readonly results?: DeadlineInput | null;
  /** 后续处置录入：默认 */
  readonly disposals?: DeadlineInput | null;
}

/** 检查人员 */
export interface ProfileInspectorsInput {
  /** 每次人数：不少于几人 */
  readonly perVisit?: number | null;
  /** 证件：出示什么证件 */
  readonly credentials?: string | null;
  /** 扫码入企：是否扫码入企 */
  readonly scanOnEntry?: boolean | null;
}

/** 通知检查对象 */
export interface ProfileInspectionNoticeInput {
  /** 方式：如 下达行政检查通知书 */
  readonly by: readonly string[];
}

/** 限值 */
export interface ProfileLimitsInput {
  /** 提前工作日：成文到开始至少几个工作日 */
  readonly leadWorkdays?: number;
  /** 结果公示期限：如 20wd */
  readonly resultsWithin?: string | null;
  /** 公开期限：如 20wd */
  readonly disclosureWithin?: string | null;
  /** 年度计划期限：如 03-31 */
  readonly annualPlanBy?: string | null;
  /** 年度抽查比例：如 3% */
  readonly yearlyShare?: string | null;
  /** 联合抽查占比：如 100% */
  readonly jointShare?: string | null;
  /** 检查人数：每次至少几人 */
  readonly inspectorsPerVisit?: number;
  /** 一般事项比例上限：如 5% */
  readonly routineItemShare?: string | null;
  /** 年检查次数上限：一个对象一年几次 */
  readonly inspectionsPerYear?: number | null;
}

/** 必备内容 */
export interface ProfileRequiresInput {
  /** 备案：是否要求备案 */
  readonly filing?: boolean;
  /** 扫码入企：是否要求写明 */
  readonly scanOnEntry?: boolean;
  /** 内容：应写明的内容 */
  readonly parts?: readonly string[];
}

/** 结果归类 */
export interface ProfileOutcomesInput {
  /** 发现问题：结果编号 */
  readonly found?: readonly number[];
  /** 应列入异常：结果编号 */
  readonly abnormal?: readonly number[];
}

/** 模板提纲：文件的句子和次序 */
export interface OutlineInput {
  /** 标识：与目录名相同 */
  readonly id: string;
  /** 依据模板：在哪个模板上改 */
  readonly extends?: string;
  /** 标题：可用 {{事实}} */
  readonly title?: string;
  /** 印发通知：通知的标题和正文 */
  readonly notice?: OutlineNoticeInput;
  /** 附注：如 （信息公开类型：…） */
  readonly note?: string | null;
  /** 附件标题：统计表的标题 */
  readonly annexTitle?: string;
  /** 短语：有名称的句子成分 */
  readonly phrases?: Readonly<Record<string, OutlinePhraseInput>>;
  /** 下级标题：下级标题的默认样式 */
  readonly headings?: 'block' | 'runIn' | 'none';
  /** 接排标点：默认 。 */
  readonly headingMark?: string;
  /** 替换句子：按 id 替换所依据模板的句子 */
  readonly sentences?: Readonly<Record<string, string | null>>;
  /** 各节：按次序 */
  readonly sections?: readonly OutlineSectionInput[];
}

/** 印发通知 */
export interface OutlineNoticeInput {
  /** 标题：通知的标题 */
  readonly title?: string;
  /** 正文：通知的正文 */
  readonly text?: OutlineParagraphsInput;
}

/** 短语 */
export type OutlinePhraseInput = string | OutlineJoinedInput;

export interface OutlineJoinedInput {
  /** 连接：各段之间的标点 */
  readonly join?: string;
  /** 各段：缺事实的段不印 */
  readonly parts: readonly OutlinePartInput[];
}

/** 一段 */
export interface OutlinePartInput {
  /** 条件：有此事实才印 */
  readonly when?: string;
  /** 文字：可用 {{事实}} */
  readonly text: string;
}

/** 段落 */
export type OutlineParagraphsInput = string | readonly string[];

/** 一节 */
export interface OutlineSectionInput {
  /** 标识：供方案替换 */
  readonly id?: string;
  /** 沿用：所依据模板的哪一节 */
  readonly use?: string;
  /** 标题：不带序号 */
  readonly heading?: string | null;
  /** 文字：一段或几段 */
  readonly text?: OutlineParagraphsInput | null;
  /** 逐个：每个部门一段 */
  readonly each?: 'departments';
  /** 条件：有此事实才印 */
  readonly when?: string;
  /** 下级标题：block 独占一行，runIn 接排，none 无标题 */
  readonly headings?: 'block' | 'runIn' | 'none';
  /** 接排标点：默认 。 */
  readonly headingMark?: string;
  /** 下级：下一级各节 */
  readonly children?: readonly OutlineSectionInput[];
  /** 分条：有序号无标题的段落 */
  readonly list?: readonly OutlineSectionInput[];
  /** 插入：插入方案的正文 */
  readonly insert?: 'sections';
}

/** 放假安排补充：日历数据尚未收录的放假通知 */
export interface CalendarOverridesInput {
  /** 年份：年份 → 放假和调休 */
  readonly years: Readonly<Record<string, CalendarOverridesNoticeInput>>;
}

/** 放假安排 */
export interface CalendarOverridesNoticeInput {
  /** 放假：日期 → 名称 */
  readonly holidays: Readonly<Record<string, string>>;
  /** 调休上班：上班的周末 */
  readonly workdays?: readonly string[];
  /** 文号：放假通知的文号 */
  readonly source?: string | null;
}

/** 配置：banwen.config.yaml */
export interface ConfigInput {
  /** 语言：提示用中文或英文 */
  readonly language?: 'zh' | 'en';
  /** 规则级别：规则 id → 级别 */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** 默认规则：方案不写 profile 时用 */
  readonly profile?: string;
  /** 格式：生成哪些 */
  readonly formats?: readonly ('docx' | 'html' | 'pdf' | 'xlsx')[];
  /** 输出目录：默认 output */
  readonly output?: string;
  /** 警告上限：超过为失败 */
  readonly maxWarnings?: number;
  /** 并行：同时几份 */
  readonly jobs?: number;
  /** 网站：公开网站 */
  readonly site?: ConfigSiteInput;
}

/** 网站 */
export interface ConfigSiteInput {
  /** 名称：SiteName */
  readonly name?: string;
  /** 域名：SiteDomain */
  readonly domain?: string;
  /** 网址：如 https://www.example.gov.cn */
  readonly url?: string;
  /** 标识码：SiteIDCode，加引号 */
  readonly idCode?: string;
  /** 栏目：ColumnName */
  readonly column?: string;
  /** 栏目类型：ColumnType */
  readonly columnType?: string;
}
