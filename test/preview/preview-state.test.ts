import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';
import { type PreviewInput, previewState } from '../../src/preview/preview-state.ts';

const source = { path: 'plans/a/2026/x.yaml', text: 'kind: campaign\n  issued: 2026-07-01 # 甲\n' };
const finding = (severity: Severity, file = source.path): Diagnostic => ({
  rule: 'dates/x',
  severity,
  message: { zh: `有${severity}`, en: severity },
  hint: { zh: '改', en: 'mend' },
  file,
  ...(file === source.path && { place: { source, range: { start: 17, end: 23 } } }),
});
const nothing: PreviewInput = {
  plans: [
    { id: 'a/2026/x', file: 'plans/a/2026/x.yaml', title: '甲' },
    { id: 'a/2026/y', file: 'plans/a/2026/y.yaml', title: null },
  ],
  diagnostics: [],
  artifacts: [],
  failures: [],
  ms: 12.4,
};
const show = (input: Partial<PreviewInput>) =>
  previewState({ ...nothing, ...input }, { build: 3, language: 'zh', root: '/home/甲 乙' });

test('a plan is as bad as the worst that is found in it', () => {
  const states = (...severities: Severity[]) => show({ diagnostics: severities.map((each) => finding(each)) }).plans[0]?.state;
  expect(states()).toBe('ok');
  expect(states('info')).toBe('ok');
  expect(states('info', 'warning')).toBe('warning');
  expect(states('warning', 'error')).toBe('error');
});

test('a plan without a document goes by its id', () => {
  expect(show({}).plans.map(({ title }) => title)).toEqual(['甲', 'a/2026/y']);
});

test('a problem has its words, its line and a way into the editor', () => {
  const [plan] = show({ diagnostics: [finding('error')] }).plans;
  expect(plan?.problems).toEqual([
    {
      rule: 'dates/x',
      severity: 'error',
      message: '有error',
      hint: '改',
      place: {
        label: 'plans/a/2026/x.yaml:2:3',
        link: 'vscode://file/home/%E7%94%B2%20%E4%B9%99/plans/a/2026/x.yaml:2:3',
        before: '',
        marked: 'issued',
        after: ': 2026-07-01 # 甲',
      },
      related: [],
    },
  ]);
});

test('what is wrong in a file that plans share stands apart', () => {
  const state = show({ diagnostics: [finding('warning', 'plans/registry/a.yaml')] });
  expect(state.shared.map(({ place }) => place.label)).toEqual(['plans/registry/a.yaml']);
  expect(state.plans.flatMap(({ problems }) => problems)).toEqual([]);
});

test('documents have an address that changes with their bytes; an earlier one says so', () => {
  const made = { plan: 'a/2026/x', format: 'docx', path: 'output/a/2026/x/notice.docx', sha256: 'ab'.repeat(32) };
  const [plan] = show({
    artifacts: [
      { ...made, status: 'kept' },
      { ...made, format: 'pdf', path: 'output/甲 #/disclosure.pdf', status: 'written' },
      { ...made, format: 'html', sha256: null, status: 'failed' },
    ],
  }).plans;
  expect(plan?.documents).toEqual([
    {
      format: 'docx',
      file: 'notice.docx',
      address: '/files/output/a/2026/x/notice.docx',
      digest: 'abababababababab',
      isOld: true,
    },
    {
      format: 'pdf',
      file: 'disclosure.pdf',
      address: '/files/output/%E7%94%B2%20%23/disclosure.pdf',
      digest: 'abababababababab',
      isOld: false,
    },
  ]);
});

test('what kept a build from being made is told in the language asked for', () => {
  const failures = [{ text: { zh: '磁盘已满', en: 'disk full' }, advice: { zh: '清理', en: 'free space' } }];
  expect(show({ failures }).failures).toEqual([{ text: '磁盘已满', advice: '清理' }]);
});
