import type { Severity } from '../../core/diagnostic.ts';

/** What a SARIF log is made of; plans and Word files alike can be told in these terms. */
export interface SarifRun {
  /** Version of the program. */
  readonly version: string;
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  /** What could not be looked at at all. */
  readonly notifications: readonly SarifNotification[];
  /** Said of the run as a whole. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly help: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
}

export interface SarifResult {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Path with `/`. */
  readonly file: string;
  /** Lines and columns from 1, of text files. */
  readonly region?: SarifRegion;
  /** The piece of a document meant, where it has no lines. */
  readonly piece?: SarifPiece;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SarifPiece {
  /** As `paragraph 12`. */
  readonly name: string;
  /** Words it is known by. */
  readonly quote: string;
}

export interface SarifNotification {
  readonly file: string;
  readonly message: string;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A SARIF 2.1.0 log of one run, as code-scanning platforms read it. */
export function printSarif({ version, rules, results, notifications, properties }: SarifRun): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'banwen', semanticVersion: version, rules: rules.map(ruleJson) } },
    columnKind: 'utf16CodeUnits',
    results: results.map((result) => resultJson(result, indexes.get(result.rule))),
    invocations: [
      {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications.map(({ file, message }) => ({
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) } } }],
        })),
      },
    ],
    ...(properties && { properties }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleJson({ id, title, description, help, severity, tags }: SarifRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags },
  };
}

function resultJson({ rule, severity, message, file, region, piece, properties }: SarifResult, index: number | undefined) {
  const physicalLocation = { artifactLocation: { uri: encodeURI(file) }, ...(region && { region }) };
  const logicalLocations = piece && [{ name: piece.quote, fullyQualifiedName: piece.name, kind: 'element' }];
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation, ...(logicalLocations && { logicalLocations }) }],
    ...(properties && { properties }),
  };
}
