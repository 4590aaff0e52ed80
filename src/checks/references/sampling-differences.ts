import type { Task } from '../../plan/annual-plan.ts';
import type { CampaignPlan } from '../../plan/campaign.ts';
import { printShare, type Share } from '../../plan/figures/share.ts';
import type { Sampling } from '../../plan/sampling.ts';
import { boundSign } from '../inspections/bound-text.ts';
import type { Draw } from '../inspections/draws.ts';
import { boundsAgree } from './bounds-agree.ts';
import { type Carried, type Difference, setDifference, valueDifference } from './difference.ts';
import { unlikeAmounts } from './unlike-amounts.ts';

type Objects = Sampling['objects'];

/** What is drawn, and how much of it, otherwise than planned. Sizes and amounts are compared for a task of its own. */
export function samplingDifferences({ sampling, draw }: CampaignPlan, carried: Carried): readonly Difference[] {
  const [task] = carried.tasks;
  const sort = valueDifference({ key: 'draw', own: draw, planned: task.draw, path: ['draw'], plannedPath: task.path });
  if (sampling === null) return sort;
  const groups = groupDifferences(sampling.objects, carried);
  if (!carried.isWhole) return [...sort, ...groups];
  const population = sampling.objects.population ?? task.objects?.population ?? null;
  const amounts =
    task.sampling === null
      ? []
      : [...amountDifferences(sampling, task.sampling), ...unlikeAmounts(sampling, task.sampling, population)];
  return [...sort, ...groups, ...sizeDifference(sampling.objects, task), ...amounts];
}

function groupDifferences(own: Objects, { tasks, isWhole }: Carried): readonly Difference[] {
  const planned = tasks.flatMap(({ objects }) => objects ?? []);
  const [first] = planned;
  if (first === undefined || planned.length < tasks.length) return [];
  return (['industries', 'kinds'] as const).flatMap((key) => {
    const isStated = own[key].length > 0 && planned.every((each) => each[key].length > 0);
    if (!isStated) return [];
    const path = [...own.path, key];
    return setDifference({
      key: `sampling.objects.${key}`,
      own: own[key].map((name, index) => ({ id: name, name, path: [...path, index] })),
      planned: planned.flatMap((each) => each[key].map((name) => ({ id: name, name }))),
      isWhole,
      path,
      plannedPath: [...first.path, key],
    });
  });
}

/** One register has one size on one day. */
function sizeDifference(own: Objects, { objects }: Task): readonly Difference[] {
  if (objects === null || own.asOf === null || own.asOf !== objects.asOf) return [];
  return valueDifference({
    key: 'sampling.objects.population',
    own: own.population,
    planned: objects.population,
    path: [...own.path, 'population'],
    plannedPath: [...objects.path, 'population'],
  });
}

function amountDifferences(own: Draw, planned: Draw): readonly Difference[] {
  const fewest = valueDifference({
    key: 'sampling.minCount',
    own: own.minCount,
    planned: planned.minCount,
    path: [...own.path, 'minCount'],
    plannedPath: [...planned.path, 'minCount'],
  });
  return [...ratioDifferences(own, planned), ...countDifferences(own, planned), ...classDifferences(own, planned), ...fewest];
}

function ratioDifferences({ ratio: own }: Draw, { ratio: planned }: Draw): readonly Difference[] {
  if (own === null || planned === null) return [];
  const [mine, theirs] = [boundSign(own, printShare), boundSign(planned, printShare)];
  const paths = { path: own.path, plannedPath: planned.path };
  const basePaths = { path: [...own.path, 'base'], plannedPath: [...planned.path, 'base'] };
  return [
    ...(boundsAgree(own, planned) ? [] : valueDifference({ key: 'sampling.ratio', own: mine, planned: theirs, ...paths })),
    ...valueDifference({ key: 'sampling.ratio.base', own: own.base, planned: planned.base, ...basePaths }),
  ];
}

function countDifferences(own: Draw, planned: Draw): readonly Difference[] {
  return (['count', 'frequency'] as const).flatMap((key) => {
    const [mine, theirs] = [own[key], planned[key]];
    if (mine === null || theirs === null) return [];
    const [unit, other] = [unitOf(mine), unitOf(theirs)];
    if (boundsAgree(mine, theirs) && unit === other) return [];
    return valueDifference({
      key: `sampling.${key}`,
      own: `${boundSign(mine, String)}${unit}`,
      planned: `${boundSign(theirs, String)}${other}`,
      path: mine.path,
      plannedPath: theirs.path,
    });
  });
}

function unitOf(bound: { readonly unit: string } | { readonly per: string }): string {
  return 'unit' in bound ? bound.unit : `/${bound.per}`;
}

/** The class ratios that are not the planned ones: `C: 10%`. */
function classDifferences({ credit: own }: Draw, { credit: planned }: Draw): readonly Difference[] {
  if (!own?.classes || !planned?.classes) return [];
  const { classes } = planned;
  const unlike = [...own.classes].flatMap(([name, mine]) => {
    const theirs = classes.get(name);
    return theirs === undefined || theirs === mine ? [] : [{ name, mine, theirs }];
  });
  return valueDifference({
    key: 'sampling.credit.classes',
    own: unlike.map(({ name, mine }) => printClass(name, mine)).join('、'),
    planned: unlike.map(({ name, theirs }) => printClass(name, theirs)).join('、'),
    path: [...own.path, 'classes'],
    plannedPath: [...planned.path, 'classes'],
  });
}

function printClass(name: string, share: Share): string {
  return `${name}: ${printShare(share)}`;
}
