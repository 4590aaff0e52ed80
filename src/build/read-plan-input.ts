import { type Diagnostic, hasErrors, type Message, type Outcome } from '../core/diagnostic.ts';
import { keyPlaceAt, type Positions, placeAt } from '../core/source.ts';
import { explainViolation } from '../schema/explain-violation.ts';
import type { PlanInput } from '../schema/inputs.ts';
import { keyMeant } from '../schema/key-meant.ts';
import { planKinds } from '../schema/plan-kinds.ts';
import type { YamlTree } from '../source/yaml-tree.ts';
import { isRecord } from './is-record.ts';
import type { Stages } from './stages.ts';

const KIND = { title: '文种', enum: planKinds } as const;

/** The plan's input where it has the shape of its kind; else what is wrong with its shape, or with its kind. */
export function readPlanInput(tree: YamlTree, stages: Pick<Stages, 'validate'>): Outcome<PlanInput> {
  const { data, positions } = tree;
  if (!isRecord(data)) return failed(noMapping(positions));
  const kind = data['kind'];
  const known = planKinds.find((each) => each === kind);
  if (known !== undefined) {
    const valid = stages.validate<PlanInput>(known, tree);
    return hasErrors(valid.diagnostics) ? { ...valid, value: undefined } : valid;
  }
  return failed(kind === undefined ? missingKind(positions, Object.keys(data)) : unknownKind(positions, kind));
}

function failed(diagnostic: Diagnostic): Outcome<PlanInput> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function noMapping(positions: Positions): Diagnostic {
  const place = placeAt(positions, []);
  return { rule: 'schema/wrong-type', severity: 'error', message: NOT_A_MAPPING, file: place.source.path, place };
}

/** At the key that was meant for `kind`, else at the first key of the plan. */
function missingKind(positions: Positions, keys: readonly string[]): Diagnostic {
  const meant = keys.find((key) => keyMeant(key, { kind: KIND }) === 'kind');
  if (meant !== undefined) {
    const schema = { properties: { kind: KIND } };
    return explainViolation({ kind: 'unknown-key', path: [meant], schema, key: meant, beside: keys, meant: 'kind' }, positions);
  }
  const [first] = keys;
  const place = first === undefined ? placeAt(positions, []) : keyPlaceAt(positions, [first]);
  return { rule: 'schema/missing-key', severity: 'error', message: MISSING_KIND, file: place.source.path, place };
}

function unknownKind(positions: Positions, value: unknown): Diagnostic {
  const fits = (other: unknown) => planKinds.some((kind) => kind === other);
  return explainViolation({ kind: 'value-not-allowed', path: ['kind'], schema: KIND, value, label: KIND.title, fits }, positions);
}

const NOT_A_MAPPING: Message = {
  zh: '文件内容应为“键: 值”的形式，例如第一行 `kind: campaign`',
  en: 'Unexpected content, expected a mapping that begins like `kind: campaign`',
};

const MISSING_KIND: Message = {
  zh: `缺少 \`kind\`，应为 ${planKinds.map((kind) => `\`${kind}\``).join('、')} 之一`,
  en: `Unexpected lack of \`kind\`, expected one of ${planKinds.map((kind) => `\`${kind}\``).join(', ')}`,
};
