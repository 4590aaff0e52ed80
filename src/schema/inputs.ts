// Generated from schemas/ by `npm run generate`; edit the schemas.

/** A plan of any kind, as typed. */
export type PlanInput = CampaignInput | WorkPlanInput | AnnualPlanInput | ItemListInput | ResultsInput | DisposalsInput;

/** 抽查层级 */
export interface TierInput {
  /** 抽取层级：省、市、县（区） */
  readonly draw: '省' | '市' | '县';
  /** 检查层级：省、市、县（区） */
  readonly inspect: '省' | '市' | '县';
}

export interface DeadlineDueInput {
  /** 期限：最后一日，含当日 */
  readonly due: string;
  /** 时刻：当日几时以前 */
  readonly time?: string;
  /** 写明含当日：true 印作 前（含当日）；不写只印 前，同样按含当日计算 */
  readonly inclusive?: boolean;
}

export interface DeadlineWithinInput {
  /** 时长：20wd 为 20 个工作日，5d 为 5 日，2w 为 2 周，1m 为 1 个月 */
  readonly within: string;
  /** 起算点：自何时起算；null 表示文件未写明 */
  readonly after: string | null;
  /** 时刻：末日几时以前 */
  readonly time?: string;
  /** 写明含当日：印出日期时，true 印作 前（含当日） */
  readonly inclusive?: boolean;
  /** 印法：relative 印时长，absolute 印算出的日期，both 都印；不写为 relative */
  readonly show?: 'relative' | 'absolute' | 'both';
}

export interface EveryMonthsInput {
  /** 周期单位：month 每月，quarter 每季度，half 每半年，year 每年，week 每周 */
  readonly unit: 'month' | 'quarter' | 'half' | 'year';
  /** 几日：几日；大月小月不同时取当月最后一日，31 即月末 */
  readonly day: number;
  /** 第几个月：季度、半年、年里的第几个月；不写为最后一个月 */
  readonly month?: number;
  /** 首次：自哪月或哪日起 */
  readonly from?: string;
  /** 末次：到哪月或哪日止 */
  readonly to?: string;
}

export interface EveryWeekInput {
  /** 周期单位：week 为每周 */
  readonly unit: 'week';
  /** 周几：每周几 */
  readonly weekday: '周一' | '周二' | '周三' | '周四' | '周五' | '周六' | '周日';
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
export type EveryInput = EveryMonthsInput | EveryWeekInput | EveryDatesInput;

export interface DeadlineEveryInput {
  /** 周期：每周、每月、每季度等，或逐次列出 */
  readonly every: EveryInput;
  /** 时刻：当日几时以前 */
  readonly time?: string;
}

/** 期限 */
export type DeadlineInput = string | DeadlineDueInput | DeadlineWithinInput | DeadlineEveryInput;

export interface SummaryDueInput {
  /** 期限：最后一日，含当日 */
  readonly due: string;
  /** 时刻：当日几时以前 */
  readonly time?: string;
  /** 写明含当日：true 印作 前（含当日）；不写只印 前，同样按含当日计算 */
  readonly inclusive?: boolean;
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
  /** 时长：20wd 为 20 个工作日，5d 为 5 日，2w 为 2 周，1m 为 1 个月 */
  readonly within: string;
  /** 起算点：自何时起算；null 表示文件未写明 */
  readonly after: string | null;
  /** 时刻：末日几时以前 */
  readonly time?: string;
  /** 写明含当日：印出日期时，true 印作 前（含当日） */
  readonly inclusive?: boolean;
  /** 印法：relative 印时长，absolute 印算出的日期，both 都印；不写为 relative */
  readonly show?: 'relative' | 'absolute' | 'both';
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
  /** 工作内容：这一阶段做什么 */
  readonly what?: string | null;
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
  /** 周期：每周、每月、每季度等，或逐次列出 */
  readonly every: EveryInput;
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
  /** 表式：逐期填报的统计表，如 statistics-10；不写的只登记报送日期 */
  readonly form?: string;
  /** 已报送：按期次写各期实际报送日，未报写 null；写了才检查逾期 */
  readonly sent?: readonly (string | null)[];
}

/** 报送登记 */
export interface ReportReturnsInput {
  /** 表格文件：同一文件夹里的登记表，banwen collect --save 写的就是；写了它就不写 rows */
  readonly from?: string;
  /** 各期报送：报来一期写一行 */
  readonly rows?: readonly ReportReturnInput[];
}

/** 一期报送 */
export interface ReportReturnInput {
  /** 报送事项：周期报送的名称或标识 */
  readonly report: string;
  /** 期次：第几期，从 1 数起 */
  readonly number: number;
  /** 报送单位：谁报来的；只有一个单位报送的不写 */
  readonly by?: string;
  /** 实际报送日期：收到的日期，与期限比较 */
  readonly sent?: string;
  /** 抽查户数：随机抽查的检查对象，户 */
  readonly checked?: number;
  /** 检查人次：随机抽取的执法检查人员，人次 */
  readonly inspectors?: number;
  /** 检查部门数：涉及的检查部门，个 */
  readonly departments?: number;
  /** 检查项目数：检查的抽查事项，个 */
  readonly items?: number;
  /** 检查内容数：这些事项的检查内容，个 */
  readonly contents?: number;
  /** 发现问题事项数：发现的问题，项 */
  readonly foundItems?: number;
  /** 发现问题户数：发现问题的检查对象，户 */
  readonly foundEntities?: number;
  /** 责令改正户数：责令改正的检查对象，户 */
  readonly rectified?: number;
  /** 应列入异常户数：应列入经营异常名录的检查对象，户 */
  readonly abnormal?: number;
  /** 立案户数：涉嫌违法立案调查的检查对象，户 */
  readonly casesOpened?: number;
  /** 解答问题数：现场解答的疑难问题，个 */
  readonly answered?: number;
}

/** 时间安排 */
export interface ScheduleInput {
  /** 抽查时间：抽查的起止日期 */
  readonly window?: SpanInput | null;
  /** 名单派发：名单何日派发；不写用地区年度规则的默认 */
  readonly dispatch?: DeadlineInput | null;
  /** 比对和确认：名单派发后多久完成比对和确认 */
  readonly confirmation?: DeadlineInput | null;
  /** 实地核查：实地核查的起止日期，或完成期限 */
  readonly visits?: SpanInput | DeadlineInput | null;
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
  /** 报送登记：周期报送哪一期何时报来、数字多少；写了就按它检查逾期 */
  readonly returns?: ReportReturnsInput;
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
  /** 另行装订：true 为不与正文装订在一起，附件首页左上角先印发文字号 */
  readonly detached?: boolean;
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

/** 署名机关 */
export type IssuerInput = string | SealedIssuerInput;

/** 代章 */
export interface SealedIssuerInput {
  /** 盖章机关：用自己的印章代为盖章的机关 */
  readonly org: string;
  /** 署名机关：应当署名而没有印章的机关；落款印作 全称（代章） */
  readonly sealedFor: string;
}

/** 成文日期：如 2026-07-07 */
export type PlanIssuedInput = string | null;

/** 生效日期：不写为成文日期 */
export type PlanEffectiveInput = string | null;

/** 失效日期：有效期届满日 */
export type PlanExpiresInput = string | null;

/** 备案日期：报司法行政部门备案的日期 */
export type PlanFiledInput = string | null;

/** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
export type PlanMarkInput = string | readonly string[] | null;

/** 发文字号：机关代字、年份、序号 */
export type PlanNumberInput = NumberInput | null;

/** 版记：印发机关和日期 */
export type PlanImprintInput = ImprintInput | null;

/** 签名章 */
export interface StampInput {
  /** 职务：签名章左边印的职务，写全称 */
  readonly post: string;
  /** 姓名：签名章是谁的 */
  readonly name: string;
}

/** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
export type PlanNoteInput = string | readonly string[];

/** 抽查对象 */
export interface ObjectsInput {
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
  readonly capital?: CapitalInput | null;
}

/** 注册资本范围 */
export interface CapitalInput {
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
export interface RatioInput {
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
export interface CountInput {
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
export interface FrequencyInput {
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
  /** 周期：年、半年、季度或月 */
  readonly per: '年' | '半年' | '季度' | '月';
}

/** 分类比例 */
export interface StratumInput {
  /** 类别：如 三级医疗机构 */
  readonly name: string;
  /** 该类户数：写了才算得出应抽户数 */
  readonly population?: number | null;
  /** 比例：该类的比例 */
  readonly ratio?: RatioInput;
  /** 数量：该类的户数，不按比例时写 */
  readonly count?: CountInput;
}

/** 联合抽查实施方案：一次跨部门联合抽查 */
export interface CampaignInput {
  /** 文种：campaign 为联合抽查实施方案 */
  readonly kind: 'campaign';
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
  readonly profile?: string;
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 对应计划行：年度计划的行，如 luquan/2026/annual-plan#2；计划不在 plans/ 里的，写登记文件的标识，如 annual-plan-2026#2 */
  readonly planRows?: readonly string[];
  /** 抽取方式：定向或不定向 */
  readonly draw?: '定向' | '不定向' | null;
  /** 抽查层级：哪级抽取、哪级检查；有几种时写成列表 */
  readonly level?: TierInput | readonly TierInput[] | null;
}

/** 抽取 */
export interface CampaignSamplingInput {
  /** 抽查对象：范围 */
  readonly objects: ObjectsInput;
  /** 抽取比例：界限、基数、合计方式 */
  readonly ratio?: RatioInput | null;
  /** 抽取数量：按户数而不按比例时写 */
  readonly count?: CountInput | null;
  /** 频次：一个对象一年查几次 */
  readonly frequency?: FrequencyInput | null;
  /** 信用风险分级分类：按等级抽取 */
  readonly credit?: CampaignCreditInput | null;
  /** 分类比例：各类对象的比例 */
  readonly strata?: readonly StratumInput[];
  /** 最少户数：抽取不少于几户 */
  readonly minCount?: number | null;
  /** 全查界限：总数低于此数时全部检查 */
  readonly fullBelow?: number | null;
  /** 取整：不写为向上取整 */
  readonly rounding?: '向上取整' | '四舍五入' | '向下取整';
  /** 排除：不再抽取的对象 */
  readonly exclude?: readonly string[];
}

/** 按信用等级抽取 */
export interface CampaignCreditInput {
  /** 按等级抽取：不写为 true */
  readonly required?: boolean;
  /** 等级体系：如 ABCD；不写用地区年度规则的 */
  readonly system?: string;
  /** 各等级比例：等级 → 比例；null 为未写明 */
  readonly classes?: Readonly<Record<string, string>> | null;
  /** 各等级户数：等级 → 名录库户数；写了才算得出各级比例加权合计 */
  readonly populations?: Readonly<Record<string, number>> | null;
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
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
  readonly profile?: string;
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 正文：标题、段落和分条，至多四层 */
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
  /** 标识：供任务的 goals、asIssued 等引用 */
  readonly id?: string;
  /** 下级是什么：下级各节是目标，还是任务；写了就核对目标与任务是否对应 */
  readonly holds?: '目标' | '任务' | null;
  /** 所服务的目标：这项任务为哪些目标服务，写目标一节的标识 */
  readonly goals?: readonly string[];
  /** 标题：不带序号 */
  readonly heading?: string;
  /** 段落：一段，或几段的列表 */
  readonly text?: WorkPlanParagraphsInput;
  /** 分条：有序号、无标题的各条，排在下级之前 */
  readonly list?: readonly string[];
  /** 下级标题：block 独占一行，runIn 接排，none 无标题 */
  readonly headings?: 'block' | 'runIn' | 'none';
  /** 接排标点：接排标题后的标点，默认 。 */
  readonly headingMark?: string;
  /** 下级：下一级各节 */
  readonly children?: readonly WorkPlanSectionInput[];
}

/** 年度抽查工作计划：一年的随机抽查任务 */
export interface AnnualPlanInput {
  /** 文种：annual-plan 为年度抽查工作计划 */
  readonly kind: 'annual-plan';
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
  readonly profile?: string;
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 统一完成期限：所有任务最迟完成的日子，如 { due: 2026-11-30 } */
  readonly allDue?: DeadlineDueInput;
  /** 任务：一行一项抽查任务；只有一张表时写这里 */
  readonly rows?: readonly AnnualPlanTaskInput[];
  /** 任务表：分几张表时写这里，代替 rows */
  readonly tables?: readonly AnnualPlanTaskTableInput[];
  /** 印出的列：按次序；不写为各行填了的列，对象户数、抽查基数除外 */
  readonly columns?: readonly AnnualPlanColumnInput[];
}

/** 任务表 */
export interface AnnualPlanTaskTableInput {
  /** 表名：印在表上，也列入附件说明 */
  readonly title: string;
  /** 印出的列：按次序；不写同整个计划 */
  readonly columns?: readonly AnnualPlanColumnInput[];
  /** 任务：一行一项抽查任务 */
  readonly rows: readonly AnnualPlanTaskInput[];
}

/** 抽查任务 */
export interface AnnualPlanTaskInput {
  /** 序号：不写接上一行；别的文件用 …#序号 引用这一行 */
  readonly number?: number;
  /** 名称：抽查计划名称 */
  readonly name: string;
  /** 任务编号：平台上的任务编号 */
  readonly taskNumber?: string | null;
  /** 任务名称：与计划名称不同时写 */
  readonly taskName?: string | null;
  /** 抽查领域：如 金融、文化旅游 */
  readonly area?: string | null;
  /** 抽查事项：登记的事项名称 */
  readonly items?: readonly string[];
  /** 事项来源：不列事项时写从哪份清单产生 */
  readonly itemsFrom?: string | null;
  /** 事项类别：不写时由登记的事项得出 */
  readonly itemClass?: '一般检查事项' | '重点检查事项' | null;
  /** 抽查类型：定向或不定向 */
  readonly draw?: '定向' | '不定向' | null;
  /** 抽查对象：范围、行业、户数 */
  readonly objects?: ObjectsInput;
  /** 抽取：比例、数量或频次，信用风险分类 */
  readonly sampling?: AnnualPlanTaskSamplingInput;
  /** 抽查时间：起止日期或月份，可到次年 */
  readonly period?: AnnualPlanTaskPeriodInput | null;
  /** 发起部门：机关 id、全称或简称 */
  readonly initiators?: readonly string[];
  /** 牵头部门：一个机关，或几个机关的列表 */
  readonly lead?: string | readonly string[];
  /** 按条件牵头：什么情况下由谁牵头 */
  readonly leadWhen?: readonly AnnualPlanLeadWhenInput[];
  /** 牵头科室：内设科室或所 */
  readonly leadSections?: readonly string[];
  /** 配合部门：机关 id、全称或简称 */
  readonly partners?: readonly string[];
  /** 抽查层级：哪一级抽取、哪一级检查 */
  readonly level?: TierInput;
  /** 检查方式：如 现场检查 */
  readonly methods?: readonly string[];
  /** 备注：其他说明 */
  readonly remarks?: string | null;
}

/** 抽取 */
export interface AnnualPlanTaskSamplingInput {
  /** 抽查比例：界限、基数、合计方式 */
  readonly ratio?: RatioInput | null;
  /** 抽查数量：按户数而不按比例时写 */
  readonly count?: CountInput | null;
  /** 频次：一个对象一年查几次 */
  readonly frequency?: FrequencyInput | null;
  /** 信用风险分类：按等级、递增或不涉及；有各级比例时写 { classes: … } */
  readonly credit?: '按等级' | '递增' | '不涉及' | AnnualPlanTaskCreditInput;
  /** 分类比例：各类对象的比例或户数 */
  readonly strata?: readonly StratumInput[];
  /** 最少户数：抽取不少于几户 */
  readonly minCount?: number | null;
  /** 全查界限：总数低于此数时全部检查 */
  readonly fullBelow?: number | null;
  /** 取整：不写为向上取整 */
  readonly rounding?: '向上取整' | '四舍五入' | '向下取整';
  /** 排除：不再抽取的对象 */
  readonly exclude?: readonly string[];
}

/** 信用风险分类 */
export interface AnnualPlanTaskCreditInput {
  /** 方式：不写为按等级 */
  readonly mode?: '按等级' | '递增' | '不涉及';
  /** 等级体系：如 ABCD；不写用地区年度规则的 */
  readonly system?: string;
  /** 各等级比例：等级 → 比例 */
  readonly classes?: Readonly<Record<string, string>> | null;
  /** 各等级户数：等级 → 名录库户数；写了才算得出各级比例加权合计 */
  readonly populations?: Readonly<Record<string, number>> | null;
}

/** 抽查时间 */
export type AnnualPlanTaskPeriodInput = AnnualPlanTaskSpanInput | AnnualPlanTaskWordsInput;

/** 起止 */
export interface AnnualPlanTaskSpanInput {
  /** 开始：某日如 2026-07-07，或某月如 2026-07 */
  readonly start: string;
  /** 结束：某日或某月，可在次年 */
  readonly end: string;
  /** 印出的时间：不写由起止生成，如 第三季度 */
  readonly text?: string;
}

/** 不能推算的时间 */
export interface AnnualPlanTaskWordsInput {
  /** 印出的时间：如 全年 */
  readonly text: string;
  /** 能否推算：false 表示只有文字，不推算日期 */
  readonly computed: false;
}

/** 按条件牵头 */
export interface AnnualPlanLeadWhenInput {
  /** 条件：什么情况下，如 涉及食品的 */
  readonly when: string;
  /** 机关：id、全称或简称 */
  readonly org: string;
}

/** 列名 */
export type AnnualPlanColumnInput = '序号' | '抽查计划名称' | '抽查任务编号' | '抽查任务名称' | '抽查领域' | '抽查事项' | '事项类别' | '抽查类型' | '抽查对象' | '对象户数' | '抽查基数' | '抽查比例' | '信用风险分类' | '抽查时间' | '发起部门' | '牵头部门' | '牵头科室' | '配合部门' | '抽查层级' | '检查方式' | '备注' | AnnualPlanColumnChoiceInput;

/** 列 */
export interface AnnualPlanColumnChoiceInput {
  /** 列名：表里有的列 */
  readonly column: '序号' | '抽查计划名称' | '抽查任务编号' | '抽查任务名称' | '抽查领域' | '抽查事项' | '事项类别' | '抽查类型' | '抽查对象' | '对象户数' | '抽查基数' | '抽查比例' | '信用风险分类' | '抽查时间' | '发起部门' | '牵头部门' | '牵头科室' | '配合部门' | '抽查层级' | '检查方式' | '备注';
  /** 表头：印在这一列上面的字 */
  readonly title: string;
}

/** 随机抽查事项清单：一份随机抽查事项清单 */
export interface ItemListInput {
  /** 文种：item-list 为随机抽查事项清单 */
  readonly kind: 'item-list';
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
  readonly profile?: string;
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 版次：如 2026年版；不写为本年度的 */
  readonly edition?: string | null;
  /** 抽查事项：登记的事项名称或写全的事项的列表；全部 为本地区登记的所有事项；{ owners: … } 为某些机关的所有事项 */
  readonly items: readonly ItemListEntryInput[] | '全部' | ItemListOfOwnersInput;
  /** 分组：类别 或 检查主体；不写不分组 */
  readonly groupBy?: '类别' | '检查主体' | null;
  /** 印出的列：按次序；不写为各事项填了的列 */
  readonly columns?: readonly ItemListColumnInput[];
}

/** 抽查事项 */
export type ItemListEntryInput = string | RegistryItemInput;

/** 某些机关的事项 */
export interface ItemListOfOwnersInput {
  /** 实施机关：机关 id、全称或简称 */
  readonly owners: readonly string[];
}

/** 列名 */
export type ItemListColumnInput = '序号' | '抽查领域' | '抽查事项' | '抽查内容' | '抽查对象' | '主体类型' | '事项类别' | '检查方式' | '检查层级' | '检查主体' | '抽查比例' | '抽查频次' | '检查依据' | '来源清单' | '备注' | ItemListColumnChoiceInput;

/** 列 */
export interface ItemListColumnChoiceInput {
  /** 列名：表里有的列 */
  readonly column: '序号' | '抽查领域' | '抽查事项' | '抽查内容' | '抽查对象' | '主体类型' | '事项类别' | '检查方式' | '检查层级' | '检查主体' | '抽查比例' | '抽查频次' | '检查依据' | '来源清单' | '备注';
  /** 表头：印在这一列上面的字 */
  readonly title: string;
}

/** 抽查结果：一次抽查的检查结果 */
export interface ResultsInput {
  /** 文种：results 为抽查结果 */
  readonly kind: 'results';
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 所属抽查：抽查方案的 id：plans/ 下的路径，不带扩展名 */
  readonly campaign: string;
  /** 第几次：本年度第几次联合抽查 */
  readonly sequence?: number | null;
  /** 时段：用时段称呼的抽查写，如 下半年 */
  readonly period?: string | null;
  /** 公示系统：结果在哪个系统公示；不写用地区年度规则的 */
  readonly publishTo?: string | null;
  /** 检查对象：逐户写结果；户数多的放进表格，改写 from */
  readonly entities?: readonly ResultsEntityInput[];
  /** 统计数据：各部门报送的统计表数字；不写由结果统计 */
  readonly statistics?: ResultsStatisticsInput;
  /** 表格文件：与本方案放在一起的 CSV 或 XLSX 文件，第一行为列名；写了它就不写逐条的列表 */
  readonly from?: string;
}

/** 检查对象 */
export interface ResultsEntityInput {
  /** 检查对象名称：登记的全称；自然人公示时自动隐去名字 */
  readonly name: string;
  /** 统一社会信用代码：18 位；没有代码的不写 */
  readonly creditCode?: string;
  /** 对象类型：不写为企业；自然人写 自然人 */
  readonly kind?: '企业' | '个体工商户' | '农民专业合作社' | '项目' | '产品' | '场所' | '自然人' | '事业单位' | '机关';
  /** 所在区域：乡镇、街道或片区 */
  readonly area?: string;
  /** 信用风险等级：抽取时的等级，如 A */
  readonly creditClass?: string;
  /** 检查事项：检查了哪些登记的抽查事项 */
  readonly items?: readonly string[];
  /** 检查机关：实施检查的机关；几个部门一起检查时写成列表 */
  readonly org?: ResultsOneOrMoreOrgansInput;
  /** 检查人员：执法人员姓名，只用来计人次，不印在文件上 */
  readonly inspectors?: readonly string[];
  /** 检查日期：检查完成的日子 */
  readonly inspectedOn?: string;
  /** 检查人数：参加检查的执法人员人次；不写按检查人员计 */
  readonly inspectorCount?: number;
  /** 检查结果：九种官方结果之一 */
  readonly outcome: '未发现问题' | '未按规定公示年度报告' | '未按规定公示其他应当公示的信息' | '公示信息隐瞒真实情况、弄虚作假' | '通过登记的住所（经营场所）无法联系' | '发现问题已责令改正' | '不配合检查情节严重' | '未发现开展本次抽查涉及的经营活动' | '发现问题待后续处理';
  /** 发现问题：发现的问题，一个一条；只用来计数，不印在文件上 */
  readonly findings?: readonly ResultsFindingInput[];
  /** 处置情况：已作出的处置；几种时写成列表 */
  readonly disposition?: ResultsOneOrMoreActionsInput;
  /** 公示日期：结果公示的日子 */
  readonly publishedOn?: string;
  /** 不予公开依据：依法不公开的写依据，公示文件里不出现这一户 */
  readonly withheld?: ResultsWithheldInput;
}

/** 问题 */
export interface ResultsFindingInput {
  /** 所属事项：属于哪个抽查事项 */
  readonly item?: string;
  /** 问题：发现的问题 */
  readonly text: string;
}

/** 不予公开 */
export interface ResultsWithheldInput {
  /** 不予公开依据：依据的条款，如 《中华人民共和国政府信息公开条例》第十五条 */
  readonly basis: string;
}

/** 统计数据 */
export interface ResultsStatisticsInput {
  /** 数字来源：不写为手工 */
  readonly source?: '手工' | '统计';
  /** 表格文件：各部门数字和合计在同一文件夹的表格里，banwen collect --save 写的就是；写了它就不写 rows */
  readonly from?: string;
  /** 各部门数字：每个部门一行 */
  readonly rows?: readonly ResultsDepartmentCountsInput[];
  /** 合计：各部门合计；几个部门一起检查的对象只计一次 */
  readonly totals?: ResultsTotalCountsInput;
}

/** 一个部门的数字 */
export interface ResultsDepartmentCountsInput {
  /** 检查部门：报送的部门 */
  readonly org: string;
  /** 抽查户数：随机抽查的检查对象，户 */
  readonly checked?: number;
  /** 检查人次：随机抽取的执法检查人员，人次 */
  readonly inspectors?: number;
  /** 检查部门数：涉及的检查部门，个 */
  readonly departments?: number;
  /** 检查项目数：检查的抽查事项，个 */
  readonly items?: number;
  /** 检查内容数：这些事项的检查内容，个 */
  readonly contents?: number;
  /** 发现问题事项数：发现的问题，项 */
  readonly foundItems?: number;
  /** 发现问题户数：发现问题的检查对象，户 */
  readonly foundEntities?: number;
  /** 责令改正户数：责令改正的检查对象，户 */
  readonly rectified?: number;
  /** 应列入异常户数：应列入经营异常名录的检查对象，户 */
  readonly abnormal?: number;
  /** 立案户数：涉嫌违法立案调查的检查对象，户 */
  readonly casesOpened?: number;
  /** 解答问题数：现场解答的疑难问题，个；结果里没有，只能填写 */
  readonly answered?: number;
  /** 各结果户数：每种检查结果有几户；加起来是抽查户数 */
  readonly outcomes?: ResultsOutcomeCountsInput;
}

/** 合计数字 */
export interface ResultsTotalCountsInput {
  /** 抽查户数：随机抽查的检查对象，户 */
  readonly checked?: number;
  /** 检查人次：随机抽取的执法检查人员，人次 */
  readonly inspectors?: number;
  /** 检查部门数：涉及的检查部门，个 */
  readonly departments?: number;
  /** 检查项目数：检查的抽查事项，个 */
  readonly items?: number;
  /** 检查内容数：这些事项的检查内容，个 */
  readonly contents?: number;
  /** 发现问题事项数：发现的问题，项 */
  readonly foundItems?: number;
  /** 发现问题户数：发现问题的检查对象，户 */
  readonly foundEntities?: number;
  /** 责令改正户数：责令改正的检查对象，户 */
  readonly rectified?: number;
  /** 应列入异常户数：应列入经营异常名录的检查对象，户 */
  readonly abnormal?: number;
  /** 立案户数：涉嫌违法立案调查的检查对象，户 */
  readonly casesOpened?: number;
  /** 解答问题数：现场解答的疑难问题，个；结果里没有，只能填写 */
  readonly answered?: number;
  /** 各结果户数：每种检查结果有几户；加起来是抽查户数 */
  readonly outcomes?: ResultsOutcomeCountsInput;
}

/** 各结果户数 */
export interface ResultsOutcomeCountsInput {
  /** 未发现问题：检查结果为未发现问题的户数 */
  readonly '未发现问题'?: number;
  /** 未按规定公示年度报告：检查结果为未按规定公示年度报告的户数 */
  readonly '未按规定公示年度报告'?: number;
  /** 未按规定公示其他应当公示的信息：检查结果为未按规定公示其他应当公示的信息的户数 */
  readonly '未按规定公示其他应当公示的信息'?: number;
  /** 公示信息隐瞒真实情况、弄虚作假：检查结果为公示信息隐瞒真实情况、弄虚作假的户数 */
  readonly '公示信息隐瞒真实情况、弄虚作假'?: number;
  /** 通过登记的住所（经营场所）无法联系：检查结果为通过登记的住所（经营场所）无法联系的户数 */
  readonly '通过登记的住所（经营场所）无法联系'?: number;
  /** 发现问题已责令改正：检查结果为发现问题已责令改正的户数 */
  readonly '发现问题已责令改正'?: number;
  /** 不配合检查情节严重：检查结果为不配合检查情节严重的户数 */
  readonly '不配合检查情节严重'?: number;
  /** 未发现开展本次抽查涉及的经营活动：检查结果为未发现开展本次抽查涉及的经营活动的户数 */
  readonly '未发现开展本次抽查涉及的经营活动'?: number;
  /** 发现问题待后续处理：检查结果为发现问题待后续处理的户数 */
  readonly '发现问题待后续处理'?: number;
}

/** 检查机关 */
export type ResultsOneOrMoreOrgansInput = string | readonly string[];

/** 处置情况 */
export type ResultsOneOrMoreActionsInput = '责令改正' | '列入经营异常名录' | '立案' | '移送' | '复查' | '无需处理' | readonly ('责令改正' | '列入经营异常名录' | '立案' | '移送' | '复查' | '无需处理')[];

/** 后续处置：抽查发现问题的后续处置 */
export interface DisposalsInput {
  /** 文种：disposals 为后续处置 */
  readonly kind: 'disposals';
  /** 地区年度规则：plans/profiles 下的文件名；banwen.config.yaml 写了默认规则的可不写 */
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
  /** 署名机关：牵头在前；写机关 id、全称或简称；代章写 { org: 盖章机关, sealedFor: 署名机关 } */
  readonly issuers: readonly IssuerInput[];
  /** 成文日期：如 2026-07-07 */
  readonly issued?: PlanIssuedInput;
  /** 生效日期：不写为成文日期 */
  readonly effective?: PlanEffectiveInput;
  /** 失效日期：有效期届满日 */
  readonly expires?: PlanExpiresInput;
  /** 备案日期：报司法行政部门备案的日期 */
  readonly filed?: PlanFiledInput;
  /** 份号：同一文稿各份的顺序号，6 位数字，加引号；涉密公文要写 */
  readonly copyNumber?: string;
  /** 密级和保密期限：绝密、机密或秘密，★ 后写期限；写了就不生成公示页和 PDF，也不列入目录 */
  readonly secrecy?: string;
  /** 紧急程度：特急或加急；平件不写 */
  readonly urgency?: '特急' | '加急';
  /** 发文机关标志：红头的机关；联合行文可以列出各机关，主办机关在前；没有红头不写 */
  readonly mark?: PlanMarkInput;
  /** 红头后缀：机关名后的字；不写，文件格式为 文件，信函格式没有；空串为没有 */
  readonly markSuffix?: string;
  /** 公文格式：文件或信函；不写为文件 */
  readonly pageForm?: '文件' | '信函';
  /** 印发通知：true 为用印发通知印发 */
  readonly notice?: boolean;
  /** 发文字号：机关代字、年份、序号 */
  readonly number?: PlanNumberInput;
  /** 签发人：只有上行文写；联合行文按署名的次序，主办机关的在前 */
  readonly signers?: readonly string[];
  /** 主送：机关或机关群体 */
  readonly addressees?: readonly string[];
  /** 抄送：机关或机关群体 */
  readonly copiesTo?: readonly string[];
  /** 用印：落款怎样用印；不写照 banwen.config.yaml 的 layout，那里也没有写的为盖章；写了 stamps 的为签名章 */
  readonly sealing?: '盖章' | '不盖章' | '签名章';
  /** 签名章：每个署名机关一个，按署名的次序 */
  readonly stamps?: readonly StampInput[];
  /** 附注：成文日期下面的话，不用写括号；几条分别写成列表；信息公开类型由程序另印一条 */
  readonly note?: PlanNoteInput;
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
  /** 所属结果：抽查结果的 id：plans/ 下的路径，不带扩展名 */
  readonly results: string;
  /** 第几次：本年度第几次联合抽查 */
  readonly sequence?: number | null;
  /** 时段：用时段称呼的抽查写，如 下半年 */
  readonly period?: string | null;
  /** 公示系统：结果在哪个系统公示；不写用地区年度规则的 */
  readonly publishTo?: string | null;
  /** 处置记录：逐条写处置；条数多的放进表格，改写 from */
  readonly entries?: readonly DisposalsEntryInput[];
  /** 表格文件：与本方案放在一起的 CSV 或 XLSX 文件，第一行为列名；写了它就不写逐条的列表 */
  readonly from?: string;
}

/** 处置记录 */
export interface DisposalsEntryInput {
  /** 检查对象名称：名称，或统一社会信用代码 */
  readonly entity: string;
  /** 统一社会信用代码：18 位；没有代码的不写 */
  readonly creditCode?: string;
  /** 对象类型：不写为企业；自然人写 自然人 */
  readonly kind?: '企业' | '个体工商户' | '农民专业合作社' | '项目' | '产品' | '场所' | '自然人' | '事业单位' | '机关';
  /** 处置措施：作了什么处置 */
  readonly action: '责令改正' | '列入经营异常名录' | '立案' | '移送' | '复查' | '无需处理';
  /** 处置机关：作出处置的机关 */
  readonly org?: string;
  /** 开始日期：立案、责令改正等作出的日子 */
  readonly started?: string;
  /** 办理期限：最迟办结的日子 */
  readonly due?: string;
  /** 办结日期：办结的日子；还没办结的不写 */
  readonly done?: string;
  /** 文书号：处置文书的编号 */
  readonly documentNumber?: string;
  /** 公示日期：处置结果公示的日子 */
  readonly publishedOn?: string;
  /** 备注：只供内部查阅，不印在文件上 */
  readonly remarks?: string;
  /** 不予公开依据：依法不公开的写依据，公示文件里不出现这一条 */
  readonly withheld?: DisposalsWithheldInput;
}

/** 不予公开 */
export interface DisposalsWithheldInput {
  /** 不予公开依据：依据的条款，如 《中华人民共和国政府信息公开条例》第十五条 */
  readonly basis: string;
}

/** 登记：机关、事项、文件、平台、行业、联系人、用语 */
export interface RegistryInput {
  /** 机关：机关、内设机构、群体；同一地区 id、全称、简称不重复 */
  readonly orgs?: readonly RegistryOrgInput[];
  /** 联系人：联系人；电话加引号 */
  readonly contacts?: readonly RegistryContactInput[];
  /** 抽查事项：随机抽查事项清单 */
  readonly items?: readonly RegistryItemInput[];
  /** 文件：可引用的文件 */
  readonly docs?: readonly RegistryDocInput[];
  /** 平台：监管平台和公示系统的名称 */
  readonly platforms?: readonly RegistryPlatformInput[];
  /** 行业：检查对象的种类；登记了行业，事项的 objects 就须在其中 */
  readonly industries?: readonly RegistryIndustryInput[];
  /** 用语：不用的说法和应用的说法 */
  readonly terms?: readonly RegistryTermInput[];
  /** 检查人员：执法人员，供分组，不公开 */
  readonly staff?: readonly RegistryPersonInput[];
  /** 信用等级体系：除 ABCD、ABCDE、ABC 以外的等级体系 */
  readonly creditSystems?: readonly RegistryCreditSystemInput[];
  /** 统计表式：statistics-10、statistics-11 以外的统计表，供附件的 form 引用 */
  readonly forms?: readonly RegistryFormInput[];
}

/** 旧称 */
export interface RegistryFormerInput {
  /** 名称：从前的名称 */
  readonly name: string;
  /** 简称：当时的简称；不写为沿用现在的，null 为没有简称 */
  readonly short?: string | null;
  /** 用到：用到哪日，含当日；不知道写 null，此时永远算旧称 */
  readonly until?: string | null;
}

/** 有效期 */
export interface RegistryValidInput {
  /** 自：何日起，含当日；不写为向来有效 */
  readonly from?: string | null;
  /** 至：何日止，含当日；不写为一直有效 */
  readonly to?: string | null;
}

/** 机关 */
export interface RegistryOrgInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 全称：现在的规范全称；改名后从前的写进 former */
  readonly name: string;
  /** 简称：登记的规范化简称 */
  readonly short?: string | null;
  /** 别称：可以写、但不规范的名称；写了会提示改用全称或简称 */
  readonly aliases?: readonly string[];
  /** 旧称：从前的名称；成文日期在 until 以前的文件用它 */
  readonly former?: readonly RegistryFormerInput[];
  /** 类别：机关的种类 */
  readonly kind: '政府' | '政府部门' | '派出机构' | '内设机构' | '议事协调机构' | '议事协调机构办公室' | '事业单位' | '群体' | '检查对象群体';
  /** 上级：所属机关，写 id、全称或简称 */
  readonly parent?: string | null;
  /** 成员：群体的成员，写 id、全称或简称 */
  readonly members?: readonly string[];
  /** 执法资格：能否以自己名义检查企业；null 或不写为按类别判断 */
  readonly enforcement?: boolean | null;
  /** 机关代字：发文字号的机关代字，如 石鹿市监 */
  readonly documentPrefix?: string | null;
  /** 统一社会信用代码：18 位，加引号 */
  readonly creditCode?: string | null;
  /** 有效期：何日至何日有效；同名的登记项按方案日期取有效的一个 */
  readonly valid?: RegistryValidInput;
}

/** 联系人 */
export interface RegistryContactInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 机关：所在机关，写 id、全称或简称 */
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
  /** 可公开：能否印在公开文本上；不写为 true */
  readonly publishable?: boolean;
  /** 有效期：何日至何日有效；同名的登记项按方案日期取有效的一个 */
  readonly valid?: RegistryValidInput;
}

/** 抽查事项 */
export interface RegistryItemInput {
  /** 标识：供引用，可不写 */
  readonly id?: string;
  /** 类别：事项大类 */
  readonly category?: string | null;
  /** 名称：与清单一致 */
  readonly name: string;
  /** 检查内容：查什么 */
  readonly content?: readonly string[];
  /** 实施机关：id、全称或简称 */
  readonly owner: string;
  /** 检查对象：行业，须与 industries 一致；企业 指所有行业 */
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
  /** 比例：清单规定的抽查比例 */
  readonly ratio?: string | null;
  /** 频次：清单规定的频次 */
  readonly frequency?: string | null;
  /** 来源清单：出自哪份清单、哪一版 */
  readonly sourceList?: RegistrySourceListInput | null;
  /** 有效期：何日至何日有效；同名的登记项按方案日期取有效的一个 */
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
  /** 制定机关：制定机关，写 id、全称或简称 */
  readonly issuer?: string | null;
  /** 日期：成文日期；同题的文件取方案日期以前的一件 */
  readonly date?: string | null;
  /** 文种：如 work-plan */
  readonly kind?: string | null;
  /** 效力：现行有效、废止或失效；不写为未登记 */
  readonly status?: '现行有效' | '废止' | '失效' | null;
  /** 有效至：有效到哪日，含当日 */
  readonly until?: string | null;
  /** 网址：公开网址 */
  readonly url?: string | null;
}

/** 平台 */
export interface RegistryPlatformInput {
  /** 标识：供引用 */
  readonly id: string;
  /** 名称：现在的规范名称 */
  readonly name: string;
  /** 旧称：从前的名称；成文日期在 until 以前的文件用它 */
  readonly former?: readonly RegistryFormerInput[];
  /** 误称：从来不是它的名称、却常被误写的 */
  readonly wrong?: readonly string[];
  /** 有效期：何日至何日有效；同名的登记项按方案日期取有效的一个 */
  readonly valid?: RegistryValidInput;
}

/** 行业 */
export interface RegistryIndustryInput {
  /** 名称：行业名 */
  readonly name: string;
  /** 包含：更窄的行业；它们包含的也算在内 */
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
  /** 限于：只在说到它时；写 期限 的是没有期限的时间词，如 从速 */
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
  /** 有效期：何日至何日有效；同名的登记项按方案日期取有效的一个 */
  readonly valid?: RegistryValidInput;
}

/** 信用等级体系 */
export interface RegistryCreditSystemInput {
  /** 名称：供地区年度规则的 creditSystem 引用 */
  readonly name: string;
  /** 等级：风险从低到高 */
  readonly classes: readonly string[];
}

/** 统计表式 */
export interface RegistryFormInput {
  /** 标识：供附件的 form 引用；与 statistics-10 等同名的代替它 */
  readonly id: string;
  /** 栏目：从左到右 */
  readonly columns: readonly RegistryFormColumnInput[];
}

/** 栏目 */
export interface RegistryFormColumnInput {
  /** 栏名：照印，末尾带单位；{noun} 印成 企业 或 对象 */
  readonly label: string;
  /** 统计什么：由抽查结果算出的数；不写的由部门填报 */
  readonly counts?: 'checked' | 'inspectors' | 'departments' | 'items' | 'contents' | 'foundItems' | 'foundEntities' | 'rectified' | 'abnormal' | 'casesOpened' | 'answered';
  /** 上级栏名：印在相邻的同组栏目之上 */
  readonly group?: string;
  /** 宽度：与其他栏目相比的宽度，不写为 1 */
  readonly share?: number;
  /** 填写提示：填写时显示的提示 */
  readonly prompt?: string;
}

/** 地区年度规则：一个地区一年的规则和默认值 */
export interface ProfileInput {
  /** 地区：标题里的地区全称；依据别的规则时可不写 */
  readonly region?: string;
  /** 年度：四位数；每份都要写明 */
  readonly year: number;
  /** 依据：所依据的另一份规则（如上一年的）；这里没写的照它 */
  readonly extends?: string;
  /** 年度已结：true 为本年度不再有抽查；不写为 false */
  readonly closed?: boolean;
  /** 辖区企业户数：上年底的企业户数，全年抽查比例以它为基数；每年各写各的，不写就只加各次的比例 */
  readonly enterprises?: number | null;
  /** 政府：句子里的本级政府，如 区政府 */
  readonly government?: string | null;
  /** 登记目录：plans/registry 下的目录；依据别的规则时可不写 */
  readonly registry?: string;
  /** 提纲：templates 下的目录：一个词用于联合抽查实施方案，或按文种分别写；不写用文种自己的 */
  readonly template?: string | ProfileTemplateInput | null;
  /** 平台：登记的监管平台；方案不写 platform 时用 */
  readonly platform?: string | null;
  /** 公示系统：登记的公示系统；方案不写 publishTo 时用 */
  readonly publishTo?: string | null;
  /** 等级体系：ABCD、ABCDE、ABC 或登记的信用等级体系；不写为 ABCD */
  readonly creditSystem?: string;
  /** 邮箱域名：工作邮箱的域名；不写为 gov.cn */
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
  /** 提前工作日：成文到抽查开始至少几个工作日；不写为 3 */
  readonly leadWorkdays?: number;
  /** 结果公示期限：抽查结束到结果公示；不写为 20wd，null 为不限 */
  readonly resultsWithin?: string | null;
  /** 公开期限：成文到公开；不写为 20wd，null 为不限 */
  readonly disclosureWithin?: string | null;
  /** 年度计划期限：年度计划几月几日前印发；不写为 03-31，null 为不限 */
  readonly annualPlanBy?: string | null;
  /** 年度抽查比例：全年抽查比例的下限；不写为 3%，null 为不限 */
  readonly yearlyShare?: string | null;
  /** 联合抽查占比：联合抽查占比的下限，如 100%；不写为不限 */
  readonly jointShare?: string | null;
  /** 检查人数：每次至少几人；不写为 2 */
  readonly inspectorsPerVisit?: number;
  /** 一般事项比例上限：一般检查事项比例的上限，如 5%；不写为不限 */
  readonly routineItemShare?: string | null;
  /** 年检查次数上限：一个对象一年至多几次；不写为不限 */
  readonly inspectionsPerYear?: number | null;
  /** 同周抽查次数：一个部门同一周至多承担几次抽查；不写为 2，null 为不限 */
  readonly campaignsPerWeek?: number | null;
}

/** 必备内容 */
export interface ProfileRequiresInput {
  /** 备案：是否要求备案；不写为 false */
  readonly filing?: boolean;
  /** 扫码入企：是否要求写明扫码入企；不写为 true */
  readonly scanOnEntry?: boolean;
  /** 内容：应写明的内容；不写为 随机抽取、拒绝签字处理 */
  readonly parts?: readonly string[];
}

/** 结果归类 */
export interface ProfileOutcomesInput {
  /** 发现问题：算作发现问题的结果编号（1 到 9）；不写为 4、5、6、7、9 */
  readonly found?: readonly number[];
  /** 应列入异常：应列入经营异常名录的结果编号；不写为 5 */
  readonly abnormal?: readonly number[];
}

/** 各文种的提纲 */
export interface ProfileTemplateInput {
  /** 年度监管工作实施方案：年度监管工作实施方案用的提纲 */
  readonly 'work-plan'?: string | null;
  /** 年度抽查工作计划：年度抽查工作计划用的提纲 */
  readonly 'annual-plan'?: string | null;
  /** 联合抽查实施方案：联合抽查实施方案用的提纲 */
  readonly campaign?: string | null;
  /** 抽查结果：抽查结果用的提纲 */
  readonly results?: string | null;
  /** 后续处置：后续处置用的提纲 */
  readonly disposals?: string | null;
  /** 随机抽查事项清单：随机抽查事项清单用的提纲 */
  readonly 'item-list'?: string | null;
}

/** 文稿提纲：文件的句子和次序 */
export interface OutlineInput {
  /** 标识：与目录名相同 */
  readonly id: string;
  /** 依据提纲：在哪份提纲上改 */
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
  /** 替换句子：按 id 替换所依据提纲的句子 */
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
  /** 条件：有此事实才印；写成列表时都有才印 */
  readonly when?: OutlineFactNamesInput;
  /** 除外：有此事实就不印；写成列表时有一个就不印 */
  readonly unless?: OutlineFactNamesInput;
  /** 文字：可用 {{事实}}；空串为什么也不印 */
  readonly text: string;
}

/** 事实 */
export type OutlineFactNamesInput = string | readonly string[];

/** 段落 */
export type OutlineParagraphsInput = string | readonly string[];

/** 一节 */
export interface OutlineSectionInput {
  /** 标识：供方案替换 */
  readonly id?: string;
  /** 沿用：所依据提纲的哪一节 */
  readonly use?: string;
  /** 标题：不带序号 */
  readonly heading?: string | null;
  /** 文字：一段或几段 */
  readonly text?: OutlineParagraphsInput | null;
  /** 逐个：每个部门、阶段、节点或报送一段；在分条里各为一条 */
  readonly each?: 'departments' | 'phases' | 'milestones' | 'reports';
  /** 条件：有此事实才印 */
  readonly when?: string;
  /** 除外：有此事实就不印 */
  readonly unless?: string;
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

/** 设置：工作文件夹的设置，写在 banwen.config.yaml 里；可以没有 */
export interface ConfigInput {
  /** 语言：提示用中文 zh 还是英文 en；不写为 zh */
  readonly language?: 'zh' | 'en';
  /** 规则级别：改变规则的级别：规则编号，或如 dates/* 的一组 → error（错误）、warning（提醒）、info（说明）、off（不查） */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** 默认规则：方案不写 profile 时用的地区年度规则，plans/profiles/ 里的名称 */
  readonly profile?: string;
  /** 格式：生成哪几种文件；不写为全部 */
  readonly formats?: readonly ('docx' | 'html' | 'pdf' | 'xlsx')[];
  /** 输出文件夹：生成的文件放在哪里，在工作文件夹之内；不写为 output */
  readonly output?: string;
  /** 提醒上限：提醒多于这个数时，退出码为 1；不写为不限 */
  readonly maxWarnings?: number;
  /** 同时生成：同时生成几份文件 */
  readonly jobs?: number;
  /** 版面：标准容许选择的，全部公文一个样 */
  readonly layout?: ConfigLayoutInput;
  /** 网站：公示页所在的网站 */
  readonly site?: ConfigSiteInput;
}

/** 版面 */
export interface ConfigLayoutInput {
  /** 版心：按哪个标准算页边距；不写为 GB/T 9704 */
  readonly grid?: 'GB/T 9704' | 'GB/T 33476';
  /** 版记所在页：不写为最后一面 */
  readonly imprintPage?: '最后一面' | '双数面';
  /** 用印：方案不写 sealing 时落款怎样用印；不写为盖章 */
  readonly sealing?: '盖章' | '不盖章';
  /** 内容指纹：true 为在 PDF 的页脚用小字印一串由内容算出的字符，同样的内容总是同一串，用来核对；不写为不印 */
  readonly fingerprint?: boolean;
}

/** 网站 */
export interface ConfigSiteInput {
  /** 名称：公示页的 SiteName，如 某区人民政府 */
  readonly name?: string;
  /** 域名：公示页的 SiteDomain，不带协议和路径，如 www.example.gov.cn */
  readonly domain?: string;
  /** 网址：列表、订阅源里链接的开头，如 https://www.example.gov.cn */
  readonly url?: string;
  /** 标识码：公示页的 SiteIDCode，10 位，加引号：10 个数字，或 bm 加 8 个数字 */
  readonly idCode?: string;
  /** 栏目：公示页的 ColumnName；方案写了 disclosure.column 的，用方案的 */
  readonly column?: string;
  /** 栏目类型：公示页的 ColumnType，如 政府信息公开 */
  readonly columnType?: string;
  /** 页眉：公示页和目录页页眉的文字；不写为网站名称 */
  readonly header?: ConfigHeaderInput;
  /** 颜色：公示页和目录页的颜色；不写的用内置的。与底色的对比度不低于 4.5 : 1 */
  readonly colors?: ConfigColorsInput;
}

/** 页眉 */
export interface ConfigHeaderInput {
  /** 大字：页眉第一行；不写为网站名称 */
  readonly title?: string;
  /** 小字：大字下面的一行，如 “双随机、一公开”监管信息公示 */
  readonly subtitle?: string;
  /** 标志字：页眉左边方框里的字，两到四个为宜，如 清河 */
  readonly emblem?: string;
}

/** 颜色 */
export interface ConfigColorsInput {
  /** 主色：链接和统计图的颜色，加引号，如 '#0b4a8f' */
  readonly accent?: string;
  /** 深色外观的主色：不写时把主色调亮到看得清 */
  readonly accentDark?: string;
  /** 标志色：页眉的线、标志字的方框和文件头的颜色，加引号，如 '#b3121d' */
  readonly red?: string;
  /** 深色外观的标志色：不写时把标志色调亮到看得清 */
  readonly redDark?: string;
}

/** 基线：banwen.baseline.json：以前就有、暂不处理的问题；由 banwen check --write-baseline 写成，不手工增添 */
export interface BaselineInput {
  /** 版本：这个文件的格式，现为 1 */
  readonly version: 1;
  /** 文件：文件 → 规则 → 问题所指的文字和次数 */
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly BaselineEntryInput[]>>>>;
}

/** 问题 */
export interface BaselineEntryInput {
  /** 文字：问题所指的文字，换行和连续空格算一个空格 */
  readonly text: string;
  /** 次数：这样的问题有几处 */
  readonly count: number;
}
