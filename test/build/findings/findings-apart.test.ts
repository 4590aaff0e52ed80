import { expect, test } from 'vitest';
import { findingsApart } from '../../../src/build/findings/findings-apart.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

const source = { path: 'plans/a.yaml', text: 'a\nb\nc\n' };
const said = (zh: string, start = 0, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  ...{ rule: 'dates/early', severity, message: { zh, en: zh }, file: source.path },
  place: { source, range: { start, end: start + 1 } },
});

test('what is said of both revisions is told of neither, though its line has moved', () => {
  expect(findingsApart([said('甲')], [said('甲', 4)])).toEqual({ fresh: [], mended: [] });
});

test('what is said of one alone is new, or mended', () => {
  const both = said('甲');
  expect(findingsApart([both, said('乙')], [both, said('丙')])).toEqual({ fresh: [said('丙')], mended: [said('乙')] });
});

test('of one thing said more often the further ones are new', () => {
  const twice = [said('甲'), said('甲', 2)];
  expect(findingsApart([said('甲', 4)], twice)).toEqual({ fresh: [said('甲', 2)], mended: [] });
  expect(findingsApart(twice, [])).toEqual({ fresh: [], mended: twice });
});

test('another severity is another finding', () => {
  expect(findingsApart([said('甲')], [said('甲', 0, 'warning')]).fresh).toHaveLength(1);
});
