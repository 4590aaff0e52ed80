import type { Place, PlanPath, Positions } from '../core/source.ts';
import type { AnnualPlan } from './annual-plan.ts';
import type { Day } from './day.ts';
import type { DisposalsPlan } from './disposals.ts';
import type { ItemList } from './item-list.ts';
import type { NameBook } from './name-book.ts';
import type { ResultsPlan } from './results.ts';
import type { Share } from './share.ts';
import type { StatisticsLayout } from './statistics-layout.ts';

/** Any part of a plan a reader can point at. */
export interface Entity {
  readonly path: PlanPath;
}

export type PlanKind = 'campaign' | 'work-plan' | 'annual-plan' | 'item-list' | 'results' | 'disposals';
export type Plan = CampaignPlan | WorkPlan | AnnualPlan | ItemList | ResultsPlan | DisposalsPlan;

export interface PlanCommon extends Entity {
  /** Path below `plans/` without the extension. */
  readonly id: string;
  /** First folders of the id: `luquan`. */
  readonly area: string;
  readonly profile: Profile;
  readonly positions: Positions;
  readonly status: '草稿' | '印发' | '调整' | '废止';
  /** 第几版; null for the only one. */
  readonly version: number | null;
  /** Id of the plan this one takes the place of, as written. */
  readonly supersedes: Typed | null;
  readonly year: number;
  /** The day names are looked up on: that of issue; the last of the plan's year where it has none. */
  readonly asOf: Day;
  /** A title the plan types; null where the outline's title stands. */
  readonly title: Typed | null;
  /** 上半年, 下半年, 第一季度 …, for campaigns that are named by it. */
  readonly period: string | null;
  /** 第几次 */
  readonly sequence: number | null;
  readonly issuers: readonly Issuer[];
  readonly issued: Day | null;
  /** First day in force; null for the day of issue. */
  readonly effective: Day | null;
  /** Last day in force; null for no end. */
  readonly expires: Day | null;
  /** Day the plan was filed (备案). */
  readonly filed: Day | null;
  /** 份号 (GB/T 9704-2012, 7.2.1): six digits. */
  readonly copyNumber: Typed | null;
  /** 密级和保密期限 (7.2.2), such as 机密★1年. A plan that has one is made public in no form. */
  readonly secrecy: Typed | null;
  /** 紧急程度 (7.2.3); null for an ordinary document. */
  readonly urgency: '特急' | '加急' | null;
  /** 发文机关标志 (7.2.4): one organ or, of a joint document, several, the host first; empty where there is none. */
  readonly mark: readonly OrganReference[];
  /** What follows the names in the mark, mostly 文件; empty for nothing, as in a letter (10.1). */
  readonly markSuffix: string;
  /** 文件格式 or 信函格式 (10.1). */
  readonly pageForm: '文件' | '信函';
  /** Whether the plan is issued under a 印发通知. */
  readonly notice: boolean;
  readonly number: IssueNumber | null;
  /** 签发人 of a document that goes upward (7.2.6), the host's first. */
  readonly signers: readonly Typed[];
  readonly addressees: readonly OrganReference[];
  readonly copiesTo: readonly OrganReference[];
  readonly imprint: { readonly organ: OrganReference; readonly date: Day; readonly path: PlanPath } | null;
  /** How the signature is sealed (7.3.5); null where the plan leaves it to the bureau's way. */
  readonly sealing: '盖章' | '不盖章' | '签名章' | null;
  /** 签名章 (7.3.5.3), in the order of the issuers. */
  readonly stamps: readonly Stamp[];
  /** 附注 (7.3.6) of the plan's own, without their brackets. */
  readonly notes: readonly Typed[];
  readonly disclosure: Disclosure;
  /** Without entries for kinds that have no dates of their own. */
  readonly schedule: Schedule;
  readonly contacts: readonly ContactReference[];
  readonly basis: readonly DocumentReference[];
  readonly attachments: readonly Attachment[];
  /** Sentence id → text, or null where the sentence is dropped. */
  readonly overrides: ReadonlyMap<string, Override>;
  readonly asIssued: AsIssued | null;
  /** Every sentence typed into the plan, for the checks that read prose. `{{references}}` are left in. */
  readonly prose: readonly Typed[];
  readonly waivers: readonly Waiver[];
}

/** A 签名章: the post printed beside it, and whose it is. */
export interface Stamp extends Entity {
  readonly post: string;
  readonly name: string;
}

export interface Waiver extends Entity {
  readonly rule: string;
  /** Dotted path the finding must lie under; empty for the whole plan. */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  readonly until: Day | null;
}

export interface CampaignPlan extends PlanCommon {
  readonly kind: 'campaign';
  readonly sampling: Sampling | null;
  readonly departments: readonly Department[];
  readonly itemsFrom: Typed | null;
  readonly inspectors: Inspectors;
  readonly inspectionNotice: InspectionNotice | null;
  readonly platform: PlatformReference | null;
  readonly publishTo: PlatformReference | null;
  /** Rows of the annual plan carried out, as written: `luquan/2026/annual-plan#2`, or `annual-plan-2026#2` of a document. */
  readonly planRows: readonly Typed[];
  readonly draw: '定向' | '不定向' | null;
  /** Levels at which is drawn and inspected; none where the plan does not say. */
  readonly tiers: readonly Tier[];
}

/** How objects are told of an inspection. */
export interface InspectionNotice extends Entity {
  readonly by: readonly string[];
  /** The attachment that holds the form, counted from 1; null where the plan names none. */
  readonly annex: number | null;
}

export interface WorkPlan extends PlanCommon {
  readonly kind: 'work-plan';
  readonly preamble: Typed | null;
  readonly targets: readonly Target[];
  /** The body as typed: sections of headings and text, to any depth. */
  readonly sections: readonly Section[];
}

export interface Section extends Entity {
  readonly id: string | null;
  readonly heading: Typed | null;
  /** Paragraphs in order. */
  readonly text: readonly Typed[];
  readonly children: readonly Section[];
  /** How the children carry their headings; null takes the outline's. */
  readonly headings: HeadingShape | null;
  /** The sign after a heading that runs in; null takes the outline's. */
  readonly headingMark: string | null;
  /** What its children are: the goals of a work plan, or its tasks; null for neither. */
  readonly holds: '目标' | '任务' | null;
  /** Ids of the goals it serves. */
  readonly goals: readonly Typed[];
}

/** `block`: on a line of its own. `runIn`: at the head of its paragraph. `none`: numbered paragraphs without headings. */
export type HeadingShape = 'block' | 'runIn' | 'none';

/** A text typed into the plan. */
export interface Typed extends Entity {
  readonly text: string;
}

export interface Override extends Entity {
  readonly id: string;
  readonly text: string | null;
}

/** What is otherwise generated, typed as it was printed; only for documents of the past. */
export interface AsIssued extends Entity {
  /** By sentence or section id (`level2` for the whole level): the number printed, null for none. */
  readonly numbers: ReadonlyMap<string, string | null>;
  /** By the organ's printed name: the items paragraph with its separators. */
  readonly items: ReadonlyMap<string, string>;
  readonly attachmentLabel: string | null;
  /** False where the document has annexes and no list of them. */
  readonly attachmentList: boolean;
  /** The imprint line as printed. */
  readonly imprint: string | null;
  /** The organ's name above the title where there is no 红头. */
  readonly organLine: string | null;
  /** The addressee, mark, signature as printed where spelling differs from the registry's. */
  readonly addressee: string | null;
  readonly mark: string | null;
  readonly signature: string | null;
  readonly note: string | null;
}

// ---- references into the registry -------------------------------------------------------------------------------

export type OrganKind =
  | '政府'
  | '政府部门'
  | '派出机构'
  | '内设机构'
  | '议事协调机构'
  | '议事协调机构办公室'
  | '事业单位'
  | '群体'
  | '检查对象群体';

/** When an entry of the registry holds: both days belong to it, null is an open end. */
export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A name borne up to a day; null where the day is not known. */
export interface FormerName {
  readonly name: string;
  readonly short: string | null;
  readonly until: Day | null;
}

/** A name borne only from a day on, seen from a day before it. */
export interface LaterName {
  readonly name: string;
  readonly short: string | null;
  readonly from: Day;
}

/** An entry of the registry, which knows where it is stated; one nobody registered does not. */
export interface Registered {
  readonly registered?: { readonly positions: Positions; readonly path: PlanPath };
}

/** What sort of name was written: `former` no longer borne on that day, `later` not yet, `wrong` never. */
export type NameSort = 'id' | 'name' | 'short' | 'alias' | 'former' | 'later' | 'wrong';

/** `name` and `short` are those of the day the registry is looked at. */
export interface Organ extends Registered {
  readonly id: string;
  readonly name: string;
  readonly short: string | null;
  readonly aliases: readonly string[];
  readonly former: readonly FormerName[];
  readonly later: readonly LaterName[];
  readonly valid: Validity;
  readonly kind: OrganKind;
  readonly parent: string | null;
  /** Members of a 群体, by id. */
  readonly members: readonly string[];
  /** Whether it may inspect enterprises in its own name; null where the registry does not say. */
  readonly enforcement: boolean | null;
  /** 机关代字 */
  readonly documentPrefix: string | null;
  readonly creditCode: string | null;
}

/** A name as the plan writes it, and the organ it means. */
export interface OrganReference extends Entity {
  readonly written: string;
  readonly organ: Organ;
  readonly sort: NameSort;
}

/** The organ in whose name a document is signed, and the one that seals it in its place (代章). */
export interface Issuer extends OrganReference {
  readonly sealedBy?: OrganReference;
}

export interface Item extends Registered {
  readonly id: string | null;
  readonly name: string;
  readonly owner: string;
  /** Industries it inspects; 企业 stands for all of them. */
  readonly objects: readonly string[];
  /** 企业 个体工商户 … ; empty where the registry does not say. */
  readonly objectKinds: readonly string[];
  readonly class: '一般检查事项' | '重点检查事项' | null;
  /** Industries it does not reach although `objects` would take them in. */
  readonly except: readonly string[];
  readonly category: string | null;
  /** What is looked at. */
  readonly content: readonly string[];
  readonly methods: readonly string[];
  /** Who may inspect: 省, 市, 县. */
  readonly level: readonly string[];
  readonly legalBasis: readonly { readonly law: string; readonly article: string | null }[];
  /** The ratio the list sets for it. */
  readonly ratio: Share | null;
  /** The frequency the list sets for it, in words. */
  readonly frequency: string | null;
  /** The published list it comes from. */
  readonly sourceList: { readonly document: string; readonly edition: string | null } | null;
  readonly valid: Validity;
}

export interface ItemReference extends Entity {
  readonly written: string;
  readonly item: Item;
}

export interface CitedDocument extends Registered {
  readonly id: string;
  readonly title: string;
  /** Printed number; null where the registry knows the document has none on record. */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: Day | null;
  readonly kind: string | null;
  /** Null where the registry does not say. */
  readonly status: '现行有效' | '废止' | '失效' | null;
  /** Last day in force; null for no end on record. */
  readonly until: Day | null;
  readonly url: string | null;
}

export interface DocumentReference extends Entity {
  readonly written: string;
  readonly document: CitedDocument;
}

export interface Platform extends Registered {
  readonly id: string;
  readonly name: string;
  readonly former: readonly FormerName[];
  readonly later: readonly LaterName[];
  readonly wrong: readonly string[];
  readonly valid: Validity;
}

/** A platform as written: `platform` is what it resolves to, also from a wrong or former name. */
export interface PlatformReference extends Entity {
  readonly written: string;
  readonly platform: Platform;
  readonly sort: NameSort;
}

export interface Contact {
  readonly id: string;
  readonly organ: string | null;
  readonly section: string | null;
  readonly person: string | null;
  readonly phone: string | null;
  readonly mailbox: string | null;
  readonly room: string | null;
  /** Whether it may stand in a text that is made public. */
  readonly publishable: boolean;
  readonly valid: Validity;
  /** Where the registry states its telephone and its mailbox; null for what it does not state. */
  readonly stated: { readonly phone: Place | null; readonly mailbox: Place | null };
}

export interface ContactReference extends Entity {
  readonly contact: Contact;
}

/** Everything plans of an area look names up in: the area's own entries before the common ones. */
export interface Registry {
  readonly organs: readonly Organ[];
  readonly items: readonly Item[];
  readonly documents: readonly CitedDocument[];
  readonly platforms: readonly Platform[];
  readonly contacts: readonly Contact[];
  readonly industries: readonly Industry[];
  readonly terms: readonly Term[];
  readonly staff: readonly Inspector[];
  readonly creditSystems: readonly CreditSystem[];
  /** Statistics forms beside the standard ones, the nearest of an id first. */
  readonly forms: readonly StatisticsLayout[];
  readonly names: RegistryNames;
}

/** What each name of the registry means, by the kind of thing it names. */
export interface RegistryNames {
  readonly organs: NameBook<Organ>;
  readonly items: NameBook<Item>;
  readonly documents: NameBook<CitedDocument>;
  readonly platforms: NameBook<Platform>;
  readonly contacts: NameBook<Contact>;
}

/** A person who inspects. Certificate numbers are never published. */
export interface Inspector {
  readonly name: string;
  readonly organ: string;
  readonly certificate: string | null;
  readonly fields: readonly string[];
  readonly valid: Validity;
}

/** The classes of a scheme of credit risk, the lowest risk first. */
export interface CreditSystem {
  readonly name: string;
  readonly classes: readonly string[];
}

/** A word no longer used and the one that replaces it. */
export interface Term {
  readonly found: string;
  readonly expected: string;
  /** First day the new word holds; null for always. */
  readonly from: Day | null;
  readonly severity: 'error' | 'warning' | 'info';
  /** Only where this is spoken of; null for everywhere. */
  readonly of: string | null;
}

export interface Industry {
  readonly name: string;
  /** All narrower kinds it takes in, at whatever remove. */
  readonly includes: readonly string[];
}

// ---- time -------------------------------------------------------------------------------------------------------

export interface Period {
  readonly count: number;
  /** `wd` working days, `d` calendar days, `w` weeks, `m` months. */
  readonly unit: 'wd' | 'd' | 'w' | 'm';
  /** As written: `20wd`. */
  readonly text: string;
}

/** The anchors a period may count from. */
export interface Anchor {
  /** `window.end`, `results`, `dispatch`, … or an ISO day. */
  readonly name: string;
  readonly day: Day | null;
}

/** A day by which something is done: given, computed from an anchor, or recurring. */
export interface Deadline extends Entity {
  /** What is due, in Chinese, for messages: 检查结果录入. */
  readonly name: string;
  readonly form: 'due' | 'within' | 'every';
  /** The last day; null where it cannot be worked out (no start) or recurs. */
  readonly due: Day | null;
  /** `17:00`, where a time is given. */
  readonly time: string | null;
  readonly within: Period | null;
  /** Null where a period counts from nothing. */
  readonly after: Anchor | null;
  /** Days of a recurring deadline in the plan's year, in order, each with the path that states it. */
  readonly occurrences: readonly { readonly day: Day; readonly path: PlanPath }[];
  /** The rhythm of a recurring deadline; null where its days are listed one by one. */
  readonly rhythm: Rhythm | null;
  /** First day of a recurring deadline where the plan names one. */
  readonly from: Day | null;
  /** False where the deadline comes from the profile rather than from the plan. */
  readonly stated: boolean;
  /** What is printed of a period: the period itself, the day it leads to, or both; null takes the period. */
  readonly show: 'relative' | 'absolute' | 'both' | null;
  /** Whether the document says in words that the last day belongs to the term. It always does. */
  readonly inclusive: boolean;
  /** How `due` was counted; null for a day given. */
  readonly working: Working | null;
}

/** How the last day of a period was found. */
export interface Working {
  /** The day counted from, itself not counted. */
  readonly start: Day;
  readonly period: Period;
  readonly end: Day;
  /** Days off passed over, each with the holiday it belongs to; null for an ordinary weekend. */
  readonly skipped: readonly { readonly day: Day; readonly holiday: string | null }[];
  /** Weekend days worked in exchange for a holiday, and so counted. */
  readonly madeUp: readonly Day[];
}

/** Every week on a weekday (1 for Monday), or on a day of a month of every month, quarter, half or year. */
export type Rhythm =
  | { readonly unit: 'week'; readonly weekday: number }
  | { readonly unit: 'month' | 'quarter' | 'half' | 'year'; readonly month: number; readonly day: number };

export interface Span extends Entity {
  readonly start: Day;
  readonly end: Day;
}

export interface Schedule extends Entity {
  readonly window: Span | null;
  readonly dispatch: Deadline | null;
  readonly confirmation: Deadline | null;
  readonly visits: Span | null;
  /** Where the plan states only by when the visits are done. */
  readonly visitsBy: Deadline | null;
  readonly results: Deadline | null;
  readonly disposals: Deadline | null;
  readonly summary: (Deadline & Delivery) | null;
  readonly reports: readonly Report[];
  readonly milestones: readonly (Deadline & { readonly id: string })[];
  readonly phases: readonly Phase[];
}

/** A report handed in again and again, on the days of its series. */
export interface Report extends Deadline, Delivery {
  readonly id: string;
  /** The statistics form it is made on; absent for a report of words. */
  readonly layout?: StatisticsLayout;
  /** The day each one was handed in, in the order they are due, null for one that was not; absent where nobody keeps count. */
  readonly sent?: readonly (Day | null)[];
  /** What was handed in, by whom; absent where nobody keeps a register. */
  readonly returns?: readonly ReportReturn[];
}

/** A periodic report that was handed in. */
export interface ReportReturn extends Entity {
  /** Which one it is, from 1, of those due since the plan was issued. */
  readonly number: number;
  /** Null where but one organ hands in. */
  readonly by: OrganReference | null;
  readonly sent: Day | null;
  /** By the key of their column; what is not there is not known. */
  readonly figures: Readonly<Partial<Record<string, number>>>;
  /** Who sent it, and what was remarked; known of what was just sent in alone. */
  readonly person?: string;
  readonly remarks?: string;
}

export interface Phase extends Span {
  readonly name: string;
  /** What is done in it. */
  readonly what: Typed | null;
}

export interface Delivery {
  /** Who hands in; null for the lead department. */
  readonly by: OrganReference | null;
  readonly to: OrganReference | null;
  /** By what way: a system, a mailbox. */
  readonly via: string | null;
  /** Whether it bears a seal; null where the plan does not say. */
  readonly sealed: boolean | null;
}

// ---- sampling ---------------------------------------------------------------------------------------------------

/** `atLeast 3%`, `between 2% 5%` …; `low` equals `high` for the others. */
export interface Bound<T> extends Entity {
  readonly sense: 'atLeast' | 'atMost' | 'exactly' | 'about' | 'between';
  readonly low: T;
  readonly high: T;
}

export interface Ratio extends Bound<Share> {
  readonly base: string | null;
  readonly aggregate: string | null;
}

/** Whether the ends belong to the range; null where the plan does not say. */
export interface CapitalBounds {
  readonly minIncluded: boolean | null;
  readonly maxIncluded: boolean | null;
}

export interface Sampling extends Entity {
  readonly objects: {
    readonly path: PlanPath;
    readonly text: string;
    readonly industries: readonly string[];
    readonly kinds: readonly string[];
    readonly population: number | null;
    readonly asOf: Day | null;
    /** In 元; null for an open end. */
    readonly capital:
      | ({
          readonly text: string;
          readonly min: number | null;
          readonly max: number | null;
          readonly path: PlanPath;
        } & CapitalBounds)
      | null;
    /** Where the objects are; null for the profile's region. */
    readonly region: string | null;
    /** The register they are drawn from; null for the usual one. */
    readonly list: string | null;
  };
  readonly ratio: Ratio | null;
  readonly credit: {
    readonly path: PlanPath;
    readonly required: boolean;
    readonly system: string;
    /** Class → share, in the order written; null where the plan states none. */
    readonly classes: ReadonlyMap<string, Share> | null;
    /** Class → number of objects in it; null where the plan does not say. */
    readonly populations: ReadonlyMap<string, number> | null;
  } | null;
  readonly minCount: number | null;
  /** A number of objects, where the plan states that rather than a ratio. */
  readonly count: (Bound<number> & { readonly unit: string }) | null;
  /** How often one object is inspected. */
  readonly frequency: (Bound<number> & { readonly per: '年' | '半年' | '季度' | '月' }) | null;
  /** Below this population all objects are inspected. */
  readonly fullBelow: number | null;
  /** Groups of objects drawn at ratios or in numbers of their own. */
  readonly strata: readonly Stratum[];
  /** How a broken number of objects is rounded; null where the plan does not say, which means 向上取整. */
  readonly rounding: '向上取整' | '四舍五入' | '向下取整' | null;
  /** Objects that are not drawn again. */
  readonly exclude: readonly Typed[];
}

export interface Stratum extends Entity {
  readonly name: string;
  readonly population: number | null;
  readonly ratio: Ratio | null;
  readonly count: (Bound<number> & { readonly unit: string }) | null;
}

export interface Department extends Entity {
  readonly reference: OrganReference;
  readonly role: '牵头' | '配合' | '参与' | '指导';
  readonly items: readonly ItemReference[];
  /** Sections or stations that carry it out. */
  readonly units: readonly string[];
  /** When this one leads, where several take turns. */
  readonly leadWhen: Typed | null;
}

export interface Inspectors extends Entity {
  readonly perVisit: number | null;
  readonly credentials: string | null;
  readonly scanOnEntry: boolean;
  /** Whether experts may come along; null where the plan does not say. */
  readonly experts: boolean | null;
  /** Whether the document says that inspectors with an interest stay away. */
  readonly recusal: boolean | null;
}

/** Who draws and who inspects: 市抽县查. */
export interface Tier extends Entity {
  readonly draw: '省' | '市' | '县';
  readonly inspect: '省' | '市' | '县';
}

export interface Target extends Entity {
  /** Names it in prose: `{{targets.joint}}`. */
  readonly id: string;
  readonly metric: string;
  readonly bound: Bound<Share>;
  readonly base: string | null;
  /** What does not count. */
  readonly exceptions: string | null;
}

// ---- papers -----------------------------------------------------------------------------------------------------

export interface IssueNumber extends Entity {
  readonly prefix: string;
  readonly year: number;
  readonly sequence: number;
  /** 石鹿市监〔2026〕6号 */
  readonly text: string;
}

export interface Disclosure extends Entity {
  readonly type: '主动公开' | '依申请公开' | '不予公开' | null;
  readonly reason: string | null;
  readonly indexNumber: string | null;
  readonly theme: string | null;
  readonly genre: string | null;
  readonly column: string | null;
  readonly publishedOn: Day | null;
}

export interface Attachment extends Entity {
  readonly form: string;
  /** Typed title; null where it derives from the plan's. */
  readonly title: string | null;
  /** The statistics form of that id which the registry adds; absent for a standard form. */
  readonly layout?: StatisticsLayout;
  /** Rows printed empty, for forms that have them. */
  readonly blankRows: number;
  /** The noun of the first column, 企业 or 对象; null takes the form's own. */
  readonly noun: string | null;
  /** Whether it is not bound with the text, and so bears the document number itself (GB/T 9704-2012, 7.3.7). */
  readonly detached: boolean;
}

/** Rule parameters and defaults of a region and year. */
export interface Profile {
  readonly id: string;
  readonly region: string;
  readonly year: number;
  readonly registry: string;
  /** Outlines by kind of plan; a kind without one has its own. */
  readonly outlines: ReadonlyMap<string, string>;
  /** The organ orders come from, as sentences name it: 区政府. */
  readonly government: string | null;
  readonly platform: string | null;
  readonly publishTo: string | null;
  readonly creditSystem: string;
  /** Whether no campaign of the year is to come. */
  readonly closed: boolean;
  /** Enterprises of the area at the end of the year before; null where nobody says. */
  readonly enterprises: number | null;
  readonly mailDomains: readonly string[];
  readonly limits: {
    readonly leadWorkdays: number;
    readonly inspectorsPerVisit: number;
    readonly resultsWithin: Period | null;
    readonly disclosureWithin: Period | null;
    /** `03-31`: month and day the annual plan is due. */
    readonly annualPlanBy: string | null;
    readonly yearlyShare: Share | null;
    readonly jointShare: Share | null;
    readonly routineItemShare: Share | null;
    readonly inspectionsPerYear: number | null;
    /** How many campaigns a department may carry in one week. */
    readonly campaignsPerWeek: number | null;
  };
  /** What plans of the region have to say. */
  readonly requires: { readonly filing: boolean; readonly scanOnEntry: boolean; readonly parts: readonly string[] };
  /** Numbers of the official outcomes that count as 发现问题, and as 应列入经营异常名录. */
  readonly outcomes: { readonly found: readonly number[]; readonly abnormal: readonly number[] };
}
