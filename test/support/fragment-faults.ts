import { validate } from '../../src/schema/validate.ts';
import { parseYaml } from '../../src/source/yaml-tree.ts';

/** What is wrong with a part of a file, named by the schema it answers to: laid over a whole file of that kind. */
export function fragmentFaults(about: string, text: string): readonly string[] {
  const name = schemaNames.find((each) => each === about);
  const parsed = parseYaml({ path: `${about}.yaml`, text });
  if (name === undefined || parsed.value === undefined)
    return [`${about}?`, ...parsed.diagnostics.map(({ message }) => message.zh)];
  const { data, positions } = parsed.value;
  const valid = validate(name, { data: { ...WHOLE[name], ...(data ?? {}) }, positions });
  return [...parsed.diagnostics, ...valid.diagnostics].map(({ message }) => message.zh);
}

const schemaNames = [
  'campaign',
  'work-plan',
  'annual-plan',
  'results',
  'registry',
  'profile',
  'config',
  'calendar-overrides',
] as const;
const PLAN = { profile: 'p', year: 2026, issuers: ['甲'] };
const WHOLE: Readonly<Record<(typeof schemaNames)[number], object>> = {
  campaign: { kind: 'campaign', ...PLAN, schedule: {}, departments: [] },
  'work-plan': { kind: 'work-plan', ...PLAN },
  'annual-plan': { kind: 'annual-plan', ...PLAN, rows: [{ name: '甲' }] },
  results: { kind: 'results', ...PLAN, campaign: '甲', entities: [{ name: '甲', outcome: '未发现问题' }] },
  registry: {},
  profile: {},
  config: {},
  'calendar-overrides': {},
};
