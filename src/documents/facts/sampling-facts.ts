import type { CampaignPlan } from '../../plan/campaign.ts';
import { printDay } from '../../plan/days/day.ts';
import { leastCount } from '../../plan/figures/least-count.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { type FactEntry, fact, joined, typedFact } from './fact.ts';
import { className, printClass, printCount, printFrequency, printRatio, printStratum, unitOf } from './print-bound.ts';
import { trimClosing } from './trim-closing.ts';

/** How a draw by credit class is worded. */
const BY_CREDIT_CLASS = '按照信用风险分级分类等级';
/** Printed where the plan states no base one could count. */
const ANY_BASE = '涉及行业';

/** Facts of a sampling: who, how many, how they are drawn. */
export function samplingFacts({ sampling }: CampaignPlan): readonly FactEntry[] {
  const ratio = sampling?.ratio ?? null;
  const count = sampling?.count ?? null;
  return [
    ...objectFacts(sampling),
    ...groupFacts(sampling),
    fact('sampling.base', ['sampling', 'ratio', 'base'], ratio?.base ?? ANY_BASE),
    fact('sampling.ratio', ['sampling', 'ratio'], ratio && printRatio(ratio)),
    fact('sampling.count', ['sampling', 'count'], count && printCount(count)),
    fact('sampling.quantity', ['sampling', 'ratio'], ratio ? printRatio(ratio) : count && printCount(count)),
    fact('sampling.drawn', ['sampling', 'ratio'], isDrawn(sampling) ? '抽取' : null),
    fact('sampling.byCount', ['sampling', 'count'], isByCount(sampling) ? '数量' : null),
    fact('sampling.unit', ['sampling', 'count', 'unit'], unitOf(count)),
    ...leastFacts(sampling),
    fact('sampling.minCount', ['sampling', 'minCount'], sampling?.minCount?.toString()),
    fact('sampling.fullBelow', ['sampling', 'fullBelow'], sampling?.fullBelow?.toString()),
    fact('sampling.rounding', ['sampling', 'rounding'], sampling?.rounding),
    fact('sampling.frequency', ['sampling', 'frequency'], sampling?.frequency && printFrequency(sampling.frequency)),
    fact(
      'sampling.exclude',
      ['sampling', 'exclude'],
      joined(
        (sampling?.exclude ?? []).map(({ text }) => trimClosing(text)),
        '；',
      ),
    ),
  ];
}

/** Whether a plan says in some way how many are drawn, beside a mere minimum. */
function isDrawn(sampling: Sampling | null): boolean {
  const { ratio = null, count = null, strata = [], credit = null } = sampling ?? {};
  return ratio !== null || count !== null || strata.length > 0 || (credit?.classes ?? null) !== null;
}

/** Whether numbers alone say how many are drawn, and no ratio does. */
function isByCount(sampling: Sampling | null): boolean {
  const { ratio = null, count = null, minCount = null, strata = [], credit = null } = sampling ?? {};
  if (ratio !== null || (credit?.classes ?? null) !== null || strata.some((stratum) => stratum.ratio !== null)) return false;
  return count !== null || minCount !== null || strata.length > 0;
}

function objectFacts(sampling: Sampling | null): readonly FactEntry[] {
  const objects = sampling?.objects ?? null;
  const at = ['sampling', 'objects'];
  return [
    typedFact('sampling.objects', [...at, 'text'], objects && trimClosing(objects.text)),
    fact('sampling.industries', [...at, 'industries'], joined(objects?.industries ?? [], '、')),
    fact('sampling.kinds', [...at, 'kinds'], joined(objects?.kinds ?? [], '、')),
    fact('sampling.region', [...at, 'region'], objects?.region),
    fact('sampling.list', [...at, 'list'], objects?.list),
    fact('sampling.population', [...at, 'population'], objects?.population?.toString()),
    fact('sampling.asOf', [...at, 'asOf'], objects?.asOf && printDay(objects.asOf)),
    fact('sampling.capital', [...at, 'capital'], objects?.capital?.text),
  ];
}

/** Credit classes and strata: groups with ratios of their own. */
function groupFacts(sampling: Sampling | null): readonly FactEntry[] {
  const classes = [...(sampling?.credit?.classes ?? [])];
  const [drawn, undrawn] = [classes.filter(([, share]) => share > 0), classes.filter(([, share]) => share === 0)];
  const strata = (sampling?.strata ?? []).map(printStratum);
  return [
    fact('sampling.credit', ['sampling', 'credit'], sampling?.credit?.required ? BY_CREDIT_CLASS : ''),
    fact('sampling.classes', ['sampling', 'credit', 'classes'], joined(drawn.map(printClass), '、')),
    fact(
      'sampling.undrawn',
      ['sampling', 'credit', 'classes'],
      joined(
        undrawn.map(([name]) => className(name)),
        '、',
      ),
    ),
    fact('sampling.strata', ['sampling', 'strata'], joined(strata, '、')),
  ];
}

function leastFacts(sampling: Sampling | null): readonly FactEntry[] {
  const least = sampling && leastCount(sampling);
  return [
    fact('sampling.least', ['sampling', 'ratio'], least?.count.toString()),
    fact('sampling.working', ['sampling', 'ratio'], least?.working?.zh),
  ];
}
