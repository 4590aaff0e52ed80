import { checks } from '../../checks/registry.ts';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { standardForms } from '../../documents/forms/find-form.ts';
import { anchorNames } from '../../plan/resolve/anchor-names.ts';
import type { NameEntry, NameSet, NameSets } from '../../schema/name-sets.ts';
import type { PlanKindName } from '../../schema/plan-kinds.ts';
import { traceReads } from '../kept/trace-reads.ts';
import { COMMON_AREA, roleOf, sourcesByPath } from '../role-of.ts';
import { readShared } from '../shared/read-shared.ts';
import type { SharedInputs } from '../shared/shared-inputs.ts';
import type { SharedSources } from '../shared-sources.ts';
import type { Stages } from '../stages.ts';
import { loose } from './loose-data.ts';
import { planNames } from './plan-names.ts';
import { type RegistryData, registryNames } from './registry-names.ts';
import { sentenceNames } from './sentence-names.ts';

/** The names of a root, and what is wrong in the files they stand in. */
export interface GatheredNames {
  readonly sets: NameSets;
  /** The sentences a plan of each kind may replace. */
  readonly sentences: ReadonlyMap<PlanKindName, NameSet>;
  readonly diagnostics: readonly Diagnostic[];
}

const SENTENCE = '句子';

/** Gathers what an editor can complete from. A file with errors gives the names that can be read, and is told. */
export function gatherNames(given: SharedSources, stages: Stages): GatheredNames {
  const { shared, reads } = traceReads(readShared(given, stages), new Set());
  const files = readFiles(given, stages);
  const areas = shared.registryAreas;
  for (const area of areas) shared.registry(area); // says what is wrong in it
  const sentences = sentenceNames(shared);
  const sets = new Map([
    ...registrySets(files.registry, areas),
    ...ownSets(shared, files, areas),
    ['sentence', setOf(SENTENCE, [...sentences.values()].flat())] as const,
    ...planNames(files.plans).map(([name, title, entries]) => [name, setOf(title, entries)] as const),
  ]);
  const byKind = new Map([...sentences].map(([kind, entries]) => [kind, setOf(SENTENCE, entries)]));
  return { sets, sentences: byKind, diagnostics: [...shared.reading.said, ...reads().said] };
}

type Sets = readonly (readonly [string, NameSet])[];

/** What registries hold; where there are several areas, each entry says of which it is. */
function registrySets(files: readonly RegistryData[], areas: readonly string[]): Sets {
  const isPlain = areas.filter((area) => area !== COMMON_AREA).length < 2;
  const placed = files.map((file) => (isPlain || file.area === COMMON_AREA ? { ...file, area: null } : file));
  return [
    ['organ', setOf('机关', registryNames(placed, 'orgs'))],
    ['item', setOf('抽查事项', registryNames(placed, 'items'))],
    ['document', setOf('文件', registryNames(placed, 'docs'))],
    ['platform', setOf('平台', registryNames(placed, 'platforms'))],
    ['contact', setOf('联系人', registryNames(placed, 'contacts'))],
    ['industry', setOf('行业', registryNames(placed, 'industries'))],
    ['form', setOf('表式', [...standardNames(), ...registryNames(placed, 'forms')])],
  ];
}

function standardNames(): readonly NameEntry[] {
  return [...standardForms].map(([text, title]) => ({ offered: [{ text, note: title ?? '标题由提纲生成的表' }], accepted: [] }));
}

/** What the root is made of, and what the program knows. */
function ownSets({ outlineIds }: SharedInputs, { profiles }: Files, areas: readonly string[]): Sets {
  const plain = (names: Iterable<readonly [string, string]>): readonly NameEntry[] =>
    [...names].map(([text, note]) => ({ offered: [{ text, note }], accepted: [] }));
  const own = areas.filter((area) => area !== COMMON_AREA);
  return [
    ['profile', setOf('地区年度规则', plain(profiles))],
    ['area', setOf('登记目录', plain(own.map((area) => [area, `登记在 plans/registry/${area}/`])))],
    ['outline', setOf('提纲', plain(outlineIds.map((id) => [id, `提纲 templates/${id}/outline.yaml`])))],
    ['rule', setOf('规则', plain(checks.map(({ id, title }) => [id, title.zh])))],
    ['anchor', setOf('起算点', plain(anchorNames))],
  ];
}

interface Files {
  readonly registry: readonly RegistryData[];
  readonly profiles: readonly (readonly [string, string])[];
  readonly plans: readonly { readonly id: string; readonly data: unknown }[];
}

function readFiles({ sources }: SharedSources, { readData }: Stages): Files {
  const files = sourcesByPath(sources).map((source) => ({
    role: roleOf(source.path),
    data: () => readData(source),
  }));
  return {
    registry: files.flatMap(({ role, data }) => (role.is === 'registry' ? [{ area: role.area, data: data() }] : [])),
    profiles: files.flatMap(({ role, data }) => (role.is === 'profile' ? [[role.id, profileNote(data())] as const] : [])),
    plans: files.flatMap(({ role, data }) => (role.is === 'plan' ? [{ id: role.id, data: data() }] : [])),
  };
}

function profileNote(data: unknown): string {
  const { text } = loose(data);
  return [text('region'), text('year')].filter((part) => part !== undefined).join('，');
}

/** Sorted by their first names, so that the order of files does not show. */
function setOf(title: string, entries: readonly NameEntry[]): NameSet {
  const keyed = entries.map((entry) => ({ entry, key: `${entry.offered[0]?.text}\u0000${JSON.stringify(entry)}` }));
  const sorted = keyed.sort((a, b) => compareTexts(a.key, b.key));
  return { title, entries: sorted.map(({ entry }) => entry) };
}
