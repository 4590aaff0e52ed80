import type { Stages } from '../../src/build/stages.ts';
import type { Diagnostic, Outcome } from '../../src/core/diagnostic.ts';
import type { Manuscript } from '../../src/documents/manuscript.ts';
import type { YamlTree } from '../../src/source/yaml-tree.ts';
import { parseYaml, readData } from '../../src/source/yaml-tree.ts';
import { plainManuscript } from '../support/plain-manuscript.ts';

/**
 * Stages that judge little: a mapping with `fault` is an error of its file, one with `flaw` a finding of the rules; the
 * manuscript says the plan's `title`.
 */
// biome-ignore lint/suspicious/noExplicitAny: fakes stand for the whole model with a few fields
const plain = (value: unknown): any => value;

/** What public pages look at of every plan. */
const FACTS = { disclosure: { type: '主动公开' }, secrecy: null, contacts: [], supersedes: null, planRows: [] };

export const fakeStages: Stages = {
  parseYaml,
  readData,
  validate: <T>(_: string, tree: YamlTree): Outcome<T> => {
    const data = plain(tree.data);
    const faulty = typeof data === 'object' && data !== null && 'fault' in data;
    return faulty
      ? { value: undefined, diagnostics: [fault(tree, 'schema/unknown-key', 'fault')] }
      : { value: data, diagnostics: [] };
  },
  calendarOf: () => ({ holidays: new Map(), workdays: new Set(), years: new Set() }),
  checkCalendar: () => [],
  resolveRegistry: (parts, area) => ({ value: plain({ area, names: parts.map(({ area: owner }) => owner) }), diagnostics: [] }),
  resolveProfile: (id, trees) => {
    const input = plain(trees.get(id)?.input);
    const outlines = new Map(input.template ? [['campaign', input.template]] : []);
    return { value: plain({ outlines, registry: '', mailDomains: [], ...input, id }), diagnostics: [] };
  },
  resolvePlan: ({ id, input, positions, profile, registry }) => ({
    value: plain({ ...FACTS, ...plain(input), id, positions, profile, registry }),
    diagnostics: [],
  }),
  resolveOutline: (id) => ({ value: plain({ id }), diagnostics: [] }),
  composeDocument: (plan, outline, { draft }) => {
    const manuscript: Manuscript = { ...plainManuscript(plan.id, `${plain(plan).title}/${outline.id}`), draft };
    return { value: manuscript, diagnostics: [] };
  },
  runChecks: ({ plan }) =>
    plan.positions.has(['flaw']) ? [fault(plain({ positions: plan.positions }), 'dates/early', 'flaw')] : [],
};

function fault(tree: Pick<YamlTree, 'positions'>, rule: string, key: string): Diagnostic {
  const { source } = tree.positions;
  const range = tree.positions.locateKey([key]);
  return { rule, severity: 'error', message: { zh: '有误', en: 'wrong' }, file: source.path, place: { source, range } };
}
