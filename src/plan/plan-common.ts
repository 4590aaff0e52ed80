import type { PlanPath, Positions } from '../core/source.ts';
import type { Day } from './days/day.ts';
import type { Entity, Typed } from './entity.ts';
import type { Profile } from './profile/profile.ts';
import type { ContactReference, DocumentReference, Issuer, OrganReference } from './registry/registry.ts';
import type { Schedule } from './schedule.ts';
import type { StatisticsLayout } from './statistics/statistics-layout.ts';

/** What plans of every kind have. */
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
  /** Who printed it and when; no day for a document without a day of issue. */
  readonly imprint: { readonly organ: OrganReference; readonly date: Day | null; readonly path: PlanPath } | null;
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

/** A finding of a rule let stand, with its reason. */
export interface Waiver extends Entity {
  readonly rule: string;
  /** Dotted path the finding must lie under; empty for the whole plan. */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  readonly until: Day | null;
}

/** A plan's own words for a sentence of the outline; null drops it. */
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

/** 发文字号 (GB/T 9704-2012, 7.2.5). */
export interface IssueNumber extends Entity {
  readonly prefix: string;
  readonly year: number;
  readonly sequence: number;
  /** 石鹿市监〔2026〕6号 */
  readonly text: string;
}

/** Whether the plan is made public, and under what the site files it. */
export interface Disclosure extends Entity {
  readonly type: '主动公开' | '依申请公开' | '不予公开' | null;
  readonly reason: string | null;
  readonly indexNumber: string | null;
  readonly theme: string | null;
  readonly genre: string | null;
  readonly column: string | null;
  readonly publishedOn: Day | null;
}

/** An annex by the form it has. */
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
