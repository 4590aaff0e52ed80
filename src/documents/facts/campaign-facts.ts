import type { CampaignPlan, Department, PlatformReference } from '../../plan/plan.ts';
import { printShare } from '../../plan/share.ts';
import { type FactEntry, type Facts, fact, joined, typedFact } from './fact.ts';
import { printedName, printedNames } from './organs.ts';
import { leastCount, printCount, printRatio } from './print-bound.ts';

/** How a draw by credit class is worded. */
const BY_CREDIT_CLASS = '按照信用风险分级分类等级';
/** Printed where the plan states no base one could count. */
const ANY_BASE = '涉及行业';

/** Facts only a campaign has: sampling, departments, inspectors, platforms. */
export function campaignFacts(plan: CampaignPlan): readonly FactEntry[] {
  const { inspectors, inspectionNotice, departments } = plan;
  const leads = departments.filter(({ role }) => role === '牵头');
  const partners = departments.filter(({ role }) => role === '配合' || role === '参与');
  const pathOf = (list: readonly Department[]) => list[0]?.path ?? ['departments'];
  return [
    ...samplingFacts(plan),
    fact('lead', pathOf(leads), joined(printedNames(leads.map(({ reference }) => reference)), '、')),
    fact('partners', pathOf(partners), joined(printedNames(partners.map(({ reference }) => reference)), '、')),
    fact('platform', ['platform'], printedPlatform(plan.platform)),
    fact('publishTo', ['publishTo'], printedPlatform(plan.publishTo)),
    fact('inspectors.perVisit', ['inspectors', 'perVisit'], inspectors.perVisit?.toString()),
    fact('inspectors.credentials', ['inspectors', 'credentials'], inspectors.credentials),
    fact('inspectors.scanOnEntry', ['inspectors', 'scanOnEntry'], inspectors.scanOnEntry ? '扫码入企' : null),
    fact('inspectionNotice.by', ['inspectionNotice', 'by'], inspectionNotice && joined(inspectionNotice.by, '或')),
    typedFact('itemsFrom', ['itemsFrom'], plan.itemsFrom?.text),
  ];
}

/** Facts of one department, for the sentences said once for each. */
export function departmentFacts(plan: CampaignPlan, department: Department): Facts {
  const { reference, path, items } = department;
  const name = printedName(reference);
  const typed = plan.asIssued?.items.get(name) ?? plan.asIssued?.items.get(reference.written);
  const asPrinted = typed?.replace(/。\s*$/, '');
  return new Map([
    fact('department', path, name),
    fact('department.name', path, name),
    fact('department.role', path, department.role),
    fact(
      'department.items',
      [...path, 'items'],
      asPrinted ??
        joined(
          items.map(({ written }) => written),
          '；',
        ),
    ),
  ]);
}

function printedPlatform(reference: PlatformReference | null): string | null {
  return reference && (reference.written === reference.platform.id ? reference.platform.name : reference.written);
}

function samplingFacts({ sampling }: CampaignPlan): readonly FactEntry[] {
  const ratio = sampling?.ratio ?? null;
  const objects = sampling?.objects ?? null;
  const classes = sampling?.credit?.classes ?? null;
  const least = ratio && objects?.population != null ? leastCount(ratio, objects.population) : null;
  const classTexts = [...(classes ?? [])].map(
    ([name, share]) => `${/[级类]$/.test(name) ? name : `${name}级`}${printShare(share)}`,
  );
  return [
    typedFact('sampling.objects', ['sampling', 'objects', 'text'], objects?.text),
    fact('sampling.credit', ['sampling', 'credit'], sampling?.credit?.required ? BY_CREDIT_CLASS : ''),
    fact('sampling.classes', ['sampling', 'credit', 'classes'], joined(classTexts, '、')),
    fact('sampling.base', ['sampling', 'ratio', 'base'], ratio?.base ?? ANY_BASE),
    fact('sampling.ratio', ['sampling', 'ratio'], ratio && printRatio(ratio)),
    fact('sampling.count', ['sampling', 'count'], sampling?.count && printCount(sampling.count)),
    fact('sampling.least', ['sampling', 'ratio'], least === null ? null : String(Math.max(least, sampling?.minCount ?? 0))),
    fact('sampling.minCount', ['sampling', 'minCount'], sampling?.minCount?.toString()),
    fact('sampling.population', ['sampling', 'objects', 'population'], objects?.population?.toString()),
    fact('sampling.capital', ['sampling', 'objects', 'capital'], objects?.capital?.text),
  ];
}
