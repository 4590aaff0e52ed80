import { inspectingDepartments } from '../../checks/statistics/planned-counts.ts';
import { type FilledForm, fillSheets } from '../../collect/fill-sheets.ts';
import { lessFaults } from '../../collect/less-faults.ts';
import { mergeLess, mergeRows } from '../../collect/merge-rows.ts';
import { type FileRead, readFile } from '../../collect/read-file.ts';
import { type ReturnForm, returnForms } from '../../collect/return-form.ts';
import type { ReturnedRow } from '../../collect/returned-row.ts';
import { type Diagnostic, hasErrors } from '../../core/diagnostic.ts';
import { list } from '../../core/wording.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import type { Organ } from '../../plan/registry/registry.ts';
import { standardLayouts } from '../../plan/statistics/standard-layouts.ts';
import type { LayoutColumn } from '../../plan/statistics/statistics-layout.ts';
import { type Collected, type CollectRequest, uncollected, withCollected } from './collected.ts';
import { countsOf, type JudgedReturn, judgeReturns } from './judge-returns.ts';
import { returnSubjects } from './return-subjects.ts';
import { sayBlanks } from './say-blanks.ts';
import { statisticsTable } from './statistics-table.ts';

/** Adds up what departments sent in for a campaign: every file read, checked, and set into the form the campaign has. */
export function collectCampaign(plan: CampaignPlan, request: CollectRequest): Collected {
  const { manuscript, files, registry } = request;
  const forms = returnForms(manuscript.sheets);
  if (forms.length === 0) return uncollected([withoutForm(plan)]);
  const asked = forms[0]?.subjects ?? [];
  const subjects = returnSubjects(asked, registry.names);
  const reads = files.map(({ path, grids }) => readFile(path, grids, { plan: plan.id, forms, subjects }));
  const filled = forms.map((form) => filledForm(form, reads));
  const diagnostics = [
    ...reads.flatMap((read) => read.diagnostics),
    ...filled.flatMap((each) => [
      ...each.diagnostics,
      ...blankCells(each),
      ...missingDepartments(plan, each),
      ...judged(plan, each, request),
    ]),
  ];
  if (hasErrors(diagnostics)) return uncollected(diagnostics);
  return {
    manuscript: withCollected(manuscript, fillSheets(manuscript.sheets, filled)),
    tables: filled.map((each) => statisticsTable(each, layoutColumns(plan, each.form))),
    diagnostics,
  };
}

interface Filled extends FilledForm {
  /** Ids of departments that sent something, of which nothing could be used. */
  readonly refused: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

function filledForm(form: ReturnForm, reads: readonly FileRead[]): Filled {
  const own = <T>(pairs: readonly (readonly [ReturnForm, T])[]): readonly T[] =>
    pairs.flatMap(([each, value]) => (each === form ? [value] : []));
  const given = own(reads.flatMap((read) => read.rows));
  const { rows, diagnostics } = mergeRows(form, given);
  const refused = given.filter(({ subject, isDerived }) => !isDerived && !rows.has(subject.id));
  const { less, diagnostics: said } = mergeLess(form, own(reads.flatMap((read) => read.less)));
  const faults = lessFaults(form, [...rows.values()], less);
  return {
    ...{ form, rows: inOrder(form, rows), less: less?.figures ?? new Map() },
    refused: new Set(refused.map(({ subject }) => subject.id)),
    diagnostics: [...diagnostics, ...said, ...faults],
  };
}

/** The departments in the order of the form, then the others as they came. */
function inOrder({ subjects }: ReturnForm, rows: Filled['rows']): Filled['rows'] {
  const ids = [...new Set([...subjects.map(({ id }) => id), ...rows.keys()])];
  return new Map(
    ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [[id, row] as const] : [];
    }),
  );
}

/** What was left empty: it is not added up, and may have been forgotten. */
function blankCells({ form, rows }: Filled): readonly Diagnostic[] {
  return [...rows.values()].flatMap((row) =>
    sayBlanks(row, form.columns, ({ zh, en }) => ({
      zh: `${row.subject.name}没有填${zh}，合计里缺这几项`,
      en: `Unexpected empty cells of ${row.subject.name}: ${en}; the sums lack them`,
    })),
  );
}

/** Who is still to send: not those of whom something came in that could not be used, which is told apart. */
function missingDepartments(plan: CampaignPlan, { form, rows, refused }: Filled): readonly Diagnostic[] {
  const late = askedFor(plan, form).filter(({ id }) => !rows.has(id) && !refused.has(id));
  if (late.length === 0) return [];
  const names = late.map(({ name }) => `\`${name}\``);
  return [
    {
      rule: 'collect/department-missing',
      severity: 'warning',
      message: {
        zh: `还有 ${late.length} 个部门没有报送：${names.join('、')}`,
        en: `Unexpected lack of the returns of ${list(names, 'en')}, expected them all`,
      },
      hint: { zh: '催报后重新运行；汇总表里它们是空的', en: 'Ask for them and collect again; they stay empty in the summary' },
      file: plan.positions.source.path,
    },
  ];
}

/** The departments that have something to report: one that only guides has nothing. */
function askedFor(plan: CampaignPlan, { subjects }: ReturnForm): ReturnForm['subjects'] {
  const inspecting = inspectingDepartments(plan);
  if (inspecting === null) return subjects;
  return subjects.filter(({ id }) => inspecting.some(({ reference }) => reference.organ.id === id));
}

function judged(plan: CampaignPlan, { form, rows }: Filled, request: CollectRequest): readonly Diagnostic[] {
  const { ledger } = request;
  const counts = countsOf(layoutColumns(plan, form));
  const organs = new Map(plan.departments.map(({ reference: { organ } }) => [organ.id, organ]));
  const returns = [...rows.values()].flatMap((row): readonly JudgedReturn[] => {
    const organ = organs.get(row.subject.id) ?? registered(row, request);
    return organ ? [{ row: { ...row, name: row.subject.name }, organ, counts }] : [];
  });
  const isWhole = askedFor(plan, form).every(({ id }) => rows.has(id));
  const without = isWhole ? [] : ['statistics/departments-count-mismatch'];
  const [results, ...more] = ledger.flatMap((each) => (each.kind === 'results' && each.campaign.text === plan.id ? [each] : []));
  return judgeReturns(returns, { ...request, plan, results: more.length === 0 ? results : undefined, without });
}

function registered({ subject }: ReturnedRow, { registry }: CollectRequest): Organ | undefined {
  return registry.organs.find(({ id }) => id === subject.id);
}

function layoutColumns({ attachments }: CampaignPlan, { form }: ReturnForm): readonly LayoutColumn[] {
  const own = attachments.find((attachment) => attachment.form === form)?.layout;
  return (own ?? standardLayouts.find(({ id }) => id === form))?.columns ?? [];
}

function withoutForm({ positions }: CampaignPlan): Diagnostic {
  return {
    rule: 'collect/form-missing',
    severity: 'error',
    message: {
      zh: '方案没有情况统计表，没有可以汇总的表式',
      en: 'Unexpected plan without a statistics form, expected one to collect',
    },
    hint: { zh: '在 `attachments` 里加上 `{ form: statistics-10 }`', en: 'Add `{ form: statistics-10 }` to `attachments`' },
    file: positions.source.path,
  };
}
