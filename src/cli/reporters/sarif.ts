import type { Severity } from '../../core/diagnostic.ts';
import type { Region } from './finding.ts';
import { uriPath } from './uri-path.ts';

/** What a SARIF log is made of; plans and Word files alike can be told in these terms. */
export interface SarifRun {
  /** Version of the program. */
  readonly version: string;
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  /** What could not be looked at at all, and what was left out. */
  readonly notifications: readonly SarifNotification[];
  /** Whether files are named from the top of a repository. */
  readonly isOfRepository?: boolean;
  /** Said of the run as a whole. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly help: string;
  /** The help with its headings and examples. */
  readonly markdown?: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
}

export interface SarifResult {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Path with `/`. */
  readonly file: string;
  /** Of text files. */
  readonly region?: Region | undefined;
  /** The piece of a document meant, where it has no lines. */
  readonly piece?: SarifPiece;
  /** The same for the same problem after lines have moved. */
  readonly fingerprint?: string;
  readonly related?: readonly SarifPlace[];
  /** What may be typed unasked, all of it together. */
  readonly fix?: SarifFix | undefined;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifPiece {
  /** As `paragraph 12`. */
  readonly name: string;
  /** Words it is known by. */
  readonly quote: string;
}

export interface SarifPlace {
  readonly file: string;
  readonly region: Region;
  readonly message: string;
}

export interface SarifFix {
  readonly description: string;
  readonly replacements: readonly { readonly file: string; readonly region: Region; readonly text: string }[];
}

export interface SarifNotification {
  readonly file?: string;
  readonly message: string;
  /** An error where left out. */
  readonly level?: 'note';
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
/** The name under which hosts know the top of a repository. */
const TOP = '%SRCROOT%';
const FINGERPRINT = 'banwenFinding/v1';

/** A SARIF 2.1.0 log of one run, as code-scanning platforms read it. */
export function printSarif({ version, rules, results, notifications, isOfRepository = false, properties }: SarifRun): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const place = (file: string) => ({ uri: uriPath(file), ...(isOfRepository && { uriBaseId: TOP }) });
  const run = {
    tool: { driver: { name: 'banwen', semanticVersion: version, rules: rules.map(ruleJson) } },
    ...(isOfRepository && { originalUriBaseIds: { [TOP]: { description: { text: 'top of the repository' } } } }),
    columnKind: 'utf16CodeUnits',
    results: results.map((result) => resultJson(result, indexes.get(result.rule), place)),
    invocations: [
      {
        executionSuccessful: notifications.every(({ level }) => level === 'note'),
        toolExecutionNotifications: notifications.map(({ file, message, level = 'error' }) => ({
          level,
          message: { text: message },
          ...(file !== undefined && { locations: [{ physicalLocation: { artifactLocation: place(file) } }] }),
        })),
      },
    ],
    ...(properties && { properties }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleJson({ id, title, description, help, markdown, severity, tags }: SarifRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: help, ...(markdown !== undefined && { markdown }) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags },
  };
}

type PlaceOf = (file: string) => { readonly uri: string };

function resultJson(result: SarifResult, index: number | undefined, place: PlaceOf) {
  const { rule, severity, message, file, region, piece, fingerprint, related = [], fix, properties } = result;
  const physicalLocation = { artifactLocation: place(file), ...(region && { region }) };
  const logicalLocations = piece && [{ name: piece.quote, fullyQualifiedName: piece.name, kind: 'element' }];
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation, ...(logicalLocations && { logicalLocations }) }],
    ...(fingerprint !== undefined && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
    ...(related.length > 0 && { relatedLocations: related.map((each, at) => relatedJson(each, at + 1, place)) }),
    ...(fix && { fixes: [fixJson(fix, place)] }),
    ...(properties && { properties }),
  };
}

function relatedJson({ file, region, message }: SarifPlace, id: number, place: PlaceOf) {
  return { id, physicalLocation: { artifactLocation: place(file), region }, message: { text: message } };
}

function fixJson({ description, replacements }: SarifFix, place: PlaceOf) {
  const files = [...new Set(replacements.map(({ file }) => file))];
  return {
    description: { text: description },
    artifactChanges: files.map((file) => ({
      artifactLocation: place(file),
      replacements: replacements
        .filter((each) => each.file === file)
        .map(({ region, text }) => ({ deletedRegion: region, insertedContent: { text } })),
    })),
  };
}
