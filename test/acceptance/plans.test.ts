import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder, repository } from '../support/compile-folder.ts';
import { manuscriptText } from '../support/manuscript-text.ts';

const { plans, shared } = await compileFolder('');

test('the plans of this repository compile without an error or a warning', () => {
  const said = [...shared, ...plans.flatMap(({ diagnostics }) => diagnostics)];
  expect(
    said.filter(({ severity }) => severity !== 'info').map(({ file, rule, message }) => `${file} ${rule} ${message.zh}`),
  ).toEqual([]);
});

test('a campaign takes at most 60 lines, one with 23 items at most 80', () => {
  for (const { file, plan } of plans) {
    if (plan?.kind !== 'campaign') continue;
    const items = plan.departments.reduce((sum, { items }) => sum + items.length, 0);
    const lines = readFileSync(join(repository, file), 'utf8').trimEnd().split('\n').length;
    expect(lines, file).toBeLessThanOrEqual(items > 10 ? 80 : 60);
  }
});

test('a plan that others cite bears the title, number, day and organ they cite', () => {
  const cited = plans.flatMap(({ plan }) => plan?.basis.map(({ document }) => document) ?? []);
  for (const { id, plan, manuscript } of plans) {
    const citations = cited.filter(({ number }) => number !== null && number === plan?.number?.text);
    for (const { title, date, issuer } of citations) {
      const own = { title: manuscript?.title, date: plan?.issued, issuer: plan?.issuers[0]?.organ.id };
      expect({ title, date, issuer }, id).toEqual(own);
    }
  }
  expect(cited.map(({ number }) => number)).toContain('石鹿双随机办〔2026〕1号');
});

test('what a campaign carries out is a task of its year’s plan, with the same objects in the same days', () => {
  const tasks = plans.flatMap(({ id, plan }) =>
    plan?.kind === 'annual-plan'
      ? plan.tables.flatMap((table) => table.tasks.map((task) => ({ row: `${id}#${task.number}`, task })))
      : [],
  );
  for (const { id, plan } of plans) {
    if (plan?.kind !== 'campaign') continue;
    for (const { text } of plan.planRows.filter((row) => row.text.includes('/'))) {
      const { task } = tasks.find(({ row }) => row === text) ?? {};
      expect(task?.period?.span, id).toEqual({ start: plan.schedule.window?.start, end: plan.schedule.window?.end });
      expect(task?.objects?.industries, id).toEqual(plan.sampling?.objects.industries);
      expect(task?.sampling?.ratio?.low, id).toBe(plan.sampling?.ratio?.low);
    }
  }
});

for (const { id, manuscript } of plans) {
  test(`${id} reads as the bureau would issue it`, async () => {
    if (manuscript === undefined) throw new Error('no manuscript');
    await expect(`${manuscriptText(manuscript).join('\n')}\n`).toMatchFileSnapshot(
      `../golden/plans/${id.replaceAll('/', '-')}.txt`,
    );
  });
}
