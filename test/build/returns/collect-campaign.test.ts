import { expect, test } from 'vitest';
import { collectCampaign } from '../../../src/build/returns/collect-campaign.ts';
import { collectReports } from '../../../src/build/returns/collect-reports.ts';
import { parseDay } from '../../../src/plan/days/day.ts';
import { plainManuscript } from '../../support/plain-manuscript.ts';
import { testSubject } from '../../support/test-subject.ts';

const today = parseDay('2026-07-10');
if (today === undefined) throw new Error('a day');

/** What collecting comes to where the document has no sheet to send out. */
function collected(text: string) {
  const { plan, registry, calendar, ledger } = testSubject(text);
  const manuscript = plainManuscript(plan.id, '标题');
  const request = { manuscript, files: [], registry, calendar, ledger, today: today ?? plan.asOf, severities: new Map() };
  if (plan.kind === 'campaign') return collectCampaign(plan, request);
  return plan.kind === 'work-plan' ? collectReports(plan, request) : undefined;
}

test('a campaign without a statistics form has nothing to collect, and is told what to add', () => {
  expect(collected('kind: campaign')).toMatchObject({
    manuscript: undefined,
    tables: [],
    diagnostics: [{ rule: 'collect/form-missing', hint: { zh: '在 `attachments` 里加上 `{ form: statistics-10 }`' } }],
  });
});

test('nor has a work plan without periodic reports, or whose document has no sheet for them', () => {
  const rules = (text: string) => collected(text)?.diagnostics.map(({ rule }) => rule);
  expect(rules('kind: work-plan')).toEqual(['collect/form-missing']);
  const reports = 'schedule: { reports: [{ id: monthly, name: 月报, every: { dates: [04-20] } }] }';
  expect(rules(`kind: work-plan\n${reports}`)).toEqual(['collect/form-missing']);
});
