import type { Place, PlanPath, Positions } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import type { Entity } from '../entity.ts';
import type { Share } from '../figures/share.ts';
import type { NameBook } from '../names/name-book.ts';
import type { FormerName, LaterName, NameSort, Validity } from '../names/registered-name.ts';
import type { StatisticsLayout } from '../statistics/statistics-layout.ts';

/** What sort of organ an entry is of; 群体 stands for its members. */
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

/** An entry of the registry, which knows where it is stated; one nobody registered does not. */
export interface Registered {
  readonly registered?: { readonly positions: Positions; readonly path: PlanPath };
}

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

/** 抽查事项: what is inspected, of whom and by whom. */
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

/** A name as the plan writes it, and the item it means. */
export interface ItemReference extends Entity {
  readonly written: string;
  readonly item: Item;
}

/** A document plans may cite. */
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

/** A name as the plan writes it, and the document it means. */
export interface DocumentReference extends Entity {
  readonly written: string;
  readonly document: CitedDocument;
}

/** A system that objects are drawn with, or results are published to. */
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

/** Whom readers may ask. */
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

/** A contact a plan names, and the organ it is of, where the registry knows one. */
export interface ContactReference extends Entity {
  readonly contact: Contact;
  readonly organ: Organ | null;
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

/** A kind of business objects are told by. */
export interface Industry {
  readonly name: string;
  /** All narrower kinds it takes in, at whatever remove. */
  readonly includes: readonly string[];
}
