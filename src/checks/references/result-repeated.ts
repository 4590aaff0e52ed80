import type { InspectedObject } from '../../plan/results.ts';
import { objectKeys } from '../../plan/statistics/object-keys.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** A row of results that stands there twice, or one code that goes by two names. */
export const resultRepeated: Check = defineCheck({
  id: 'references/result-repeated',
  severity: 'warning',
  title: { zh: '同一条结果录了两次，或一个代码有两个名称', en: 'A result is entered twice, or one code has two names' },
  why: {
    zh: '重复的一行会多公示一次；一个代码两个名称，总有一户的结果挂到了别人名下。',
    en: 'A repeated row is published twice; with two names for one code somebody bears the result of another.',
  },
  fix: {
    zh: '删去重复的一行；代码相同而名称不同的，与营业执照核对后改正其中一个。',
    en: 'Delete the repeated row; where one code has two names, compare the licences and mend one.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    repeated: {
      zh: '“{name}”的这条结果与前面一条相同，应只录一次',
      en: 'Unexpected second entry of “{name}”, the same as one before, expected it once',
    },
    name: {
      zh: '代码 `{code}` 的名称为“{name}”，应与前面的一致：“{expected}”',
      en: 'Unexpected name “{name}” of code `{code}`, expected “{expected}” as before',
    },
  },
  example: {
    bad: `
      kind: results
      campaign: test/2026/campaign
      entities:
        - { name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: «示例甲诊所», inspectedOn: 2026-06-10, outcome: 未发现问题 }`,
    good: `
      kind: results
      campaign: test/2026/campaign
      entities:
        - { name: 示例甲诊所, inspectedOn: 2026-06-10, outcome: 未发现问题 }
        - { name: 示例乙诊所, inspectedOn: 2026-06-10, outcome: 未发现问题 }`,
  },

  *run({ plan }, found) {
    if (plan.kind !== 'results') return;
    const entries = new Map<string, InspectedObject>();
    const names = new Map<string, InspectedObject>();
    const keyOf = objectKeys(plan.entities);
    for (const entity of plan.entities) {
      const { name, creditCode: code, path } = entity;
      const spot = at([...path, 'name']);
      const first = code === null ? undefined : names.get(code);
      if (code !== null && first === undefined) names.set(code, entity);
      const key = inspectionKey(entity, keyOf(entity));
      const twin = entries.get(key);
      if (twin === undefined) entries.set(key, entity);
      if (first !== undefined && code !== null && plain(first.name) !== plain(name)) {
        const note = { zh: '前面的名称', en: 'the name before' };
        yield found('name', spot, { code, name, expected: first.name }, { spot: at([...first.path, 'name']), note });
      } else if (twin !== undefined) {
        const note = { zh: '前面一条', en: 'the entry before' };
        yield found('repeated', spot, { name }, { spot: at([...twin.path, 'name']), note });
      }
    }
  },
});

/** What tells one inspection from another: whose it was, by whom, of what, when, and what it came to. */
function inspectionKey({ organs, items, inspectedOn, outcome }: InspectedObject, object: string): string {
  const parties = organs.map(({ organ }) => organ.id).sort();
  const subjects = items.map(({ item }) => item.name).sort();
  return JSON.stringify([object, parties, subjects, inspectedOn, outcome]);
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
