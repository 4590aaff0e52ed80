import { expect, test } from 'vitest';
import { composeDocument } from '../../../src/documents/compose.ts';
import type { OutlineInput } from '../../../src/schema/inputs.ts';
import { manuscriptText } from '../../support/manuscript-text.ts';
import { campaign, day, deadline } from '../../support/plans.ts';
import { outlineOf } from '../outlines.ts';

const { schedule } = campaign();
const at = (list: string) => ['schedule', list, 0];
const plan = campaign({
  schedule: {
    ...schedule,
    phases: [{ path: at('phases'), name: '动员', start: day('2026-07-01'), end: day('2026-07-03'), what: null }],
    milestones: [{ ...deadline(at('milestones'), { due: day('2026-07-03') }), id: 'ready', name: '名单核定' }],
    reports: [],
  },
});

type Each = 'departments' | 'phases' | 'milestones' | 'reports';

/** The lines a section says of each thing, and what is said of its names. */
function saidOf(each: Each, text: string) {
  const sections: OutlineInput['sections'] = [
    { id: 'x', heading: '事项', list: [{ id: 'y', each, text }, { text: '其余照旧。' }] },
  ];
  const { value, diagnostics } = composeDocument(plan, outlineOf({ title: '方案', sections }), { draft: false });
  const lines = value ? manuscriptText(value).filter((line) => line.startsWith('（')) : [];
  return { lines, said: diagnostics.map(({ message, hint }) => `${message.zh}；${hint?.zh ?? ''}`) };
}

test.each([
  ['departments', '{{department.name}}', ['（一）区市场监管局。', '（二）区政府办公室。', '（三）其余照旧。']],
  ['phases', '{{phase.name}}', ['（一）动员。', '（二）其余照旧。']],
  ['milestones', '{{milestone.name}}', ['（一）名单核定。', '（二）其余照旧。']],
] as const)('of %s a sentence is said for each, by its name', (each, name, lines) => {
  expect(saidOf(each, `${name}。`)).toEqual({ lines, said: [] });
});

test('a department named without saying what of it is meant by its name', () => {
  expect(saidOf('departments', '{{department}}。')).toEqual(saidOf('departments', '{{department.name}}。'));
});

test.each([
  ['phases', 'phase', 'phase.name'],
  ['milestones', 'milestone', 'milestone.name'],
  ['departments', 'department.nmae', 'department.name'],
  ['departments', 'departmnt.units', 'department.units'],
  ['phases', 'span', 'phase.span'],
] as const)('in a section of %s the name %s is unknown, and %s is meant', (each, name, meant) => {
  expect(saidOf(each, `{{${name}}}。`).said).toEqual([`未知的引用 \`${name}\`，应为已有的名称；是不是 \`${meant}\`？`]);
});

test('of things the plan has none of nothing is said, and nothing is wrong', () => {
  expect(saidOf('reports', '{{report.name}}。')).toEqual({ lines: [], said: [] });
});
