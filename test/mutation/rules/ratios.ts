import type { Sampling } from '../../../src/plan/sampling.ts';
import { all, type Change, drop, type Path, set } from './change.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import { type Scene, tasksOf, valueAt } from './scene.ts';

/** How objects are drawn, of a campaign or of a task of the annual plan. */
interface Draw extends Pick<Sampling, 'ratio' | 'count' | 'strata' | 'minCount'> {
  /** Of what holds ratio, count and classes. */
  readonly path: Path;
  readonly objects: Sampling['objects'] | null;
  readonly credit: Sampling['credit'];
}

function drawsOf({ plan }: Scene): readonly Draw[] {
  const own = plan.kind === 'campaign' && plan.sampling ? [plan.sampling] : [];
  const tasks = tasksOf(plan).flatMap(({ sampling, objects }) => (sampling ? [{ ...sampling, objects }] : []));
  return [...own, ...tasks];
}

/** One fault for each draw that has what it breaks. */
function ofDraws(make: (draw: Draw, scene: Scene) => readonly Change[]): FactClass['make'] {
  return function* (scene) {
    for (const draw of drawsOf(scene)) yield* make(draw, scene).map(breaks);
  };
}

const SENSES = ['atLeast', 'atMost', 'exactly', 'about', 'between'] as const;

/** The bound of a ratio or count, by the key it is written with. */
function boundAt(data: unknown, path: Path): { readonly path: Path; readonly isPair: boolean } | undefined {
  const sense = SENSES.find((each) => valueAt(data, [...path, each]) !== undefined);
  return sense && { path: [...path, sense], isPair: sense === 'between' };
}

function classesOf({ credit }: Draw): readonly (readonly [name: string, share: string])[] {
  return [...(credit?.classes ?? [])].map(([name, share]) => [name, `${share / 100}%`]);
}

/** Faults of ratios, counts and classes. */
export const ratios: readonly FactClass[] = [
  {
    name: 'ratio of nothing or of more than all',
    finds: ['ratios/ratio-out-of-range'],
    make: ofDraws(({ ratio, strata }, { data }) =>
      [ratio, ...strata.map((each) => each.ratio)].flatMap((each) => {
        const bound = each && boundAt(data, each.path);
        if (!bound) return [];
        return bound.isPair ? [set([...bound.path, 1], '110%')] : [set(bound.path, '0%'), set(bound.path, '300%')];
      }),
    ),
  },
  {
    name: 'class drawn at more than all',
    finds: ['ratios/ratio-out-of-range'],
    make: ofDraws((draw) =>
      classesOf(draw)
        .slice(-1)
        .map(([name]) => set([...draw.path, 'credit', 'classes', name], '150%')),
    ),
  },
  {
    name: 'target of more than all',
    finds: ['ratios/ratio-out-of-range'],
    *make({ plan, data }) {
      for (const [index] of (plan.kind === 'work-plan' ? plan.targets : []).entries()) {
        const bound = boundAt(data, ['targets', index]);
        if (bound) yield breaks(set(bound.path, '120%'));
      }
    },
  },
  {
    name: 'class ratios left out',
    finds: ['ratios/class-ratios-missing'],
    make: ofDraws(({ credit, path }) =>
      credit?.classes && path[0] === 'sampling' ? [set([...path, 'credit'], '{ required: true, classes: null }')] : [],
    ),
  },
  {
    name: 'ratios of two classes exchanged',
    finds: ['ratios/class-ratios-inverted'],
    make: ofDraws((draw) => {
      const classes = classesOf(draw);
      return classes.slice(1).map(([name, share], at) => {
        const [lower = '', lowerShare = ''] = classes[at] ?? [];
        const path = [...draw.path, 'credit', 'classes'];
        return all(set([...path, lower], share), set([...path, name], lowerShare));
      });
    }),
  },
  {
    name: 'class left out',
    finds: ['ratios/class-set-incomplete'],
    make: ofDraws((draw) => classesOf(draw).map(([name]) => drop([...draw.path, 'credit', 'classes', name]))),
  },
  {
    name: 'size of the register left out',
    finds: ['ratios/population-missing'],
    make: ofDraws(({ ratio, objects }) => (ratio && objects?.population ? [drop([...objects.path, 'population'])] : [])),
  },
  {
    name: 'register too small for the ratio to draw one',
    finds: ['ratios/sample-below-one'],
    make: ofDraws(({ ratio, objects, strata, minCount, path }) => {
      if (!ratio || !objects || strata.length > 0) return [];
      // one object less than the highest ratio needs to draw one
      const size = Math.ceil(10_000 / ratio.high) - 1;
      if (size < 1) return [];
      const small = set([...objects.path, 'population'], String(size));
      return [minCount === null ? small : all(small, drop([...path, 'minCount']))];
    }),
  },
  {
    name: 'number to draw that does not follow from the ratio',
    finds: ['ratios/count-ratio-mismatch'],
    *make(scene) {
      for (const draw of drawsOf(scene)) {
        const { ratio, objects, path, minCount, strata } = draw;
        if (!ratio || !objects?.population || draw.count || strata.length > 0) continue;
        const due = Math.max(minCount ?? 0, Math.ceil((ratio.low * objects.population) / 10_000));
        const count = (number: number) => set([...path, 'count'], `{ exactly: ${number}, unit: 户 }`);
        yield completed(count(due), count(due - 1));
        if (ratio.sense === 'exactly') yield completed(count(due), count(due + 2));
      }
    },
  },
  {
    name: 'more to draw than there are',
    finds: ['ratios/count-ratio-mismatch'],
    make: ofDraws(({ count, objects }, { data }) => {
      const bound = count && boundAt(data, count.path);
      if (!bound || !objects?.population) return [];
      const more = objects.population + 1;
      return [set(bound.path, bound.isPair ? `[${more}, ${more + 2}]` : String(more))];
    }),
  },
  {
    name: 'base of the ratio left out',
    finds: ['ratios/base-missing'],
    // objects told by their capital are a base of their own
    make: ofDraws(({ ratio, objects, path }) =>
      ratio?.base && path[0] === 'sampling' && !objects?.capital
        ? [drop([...ratio.path, 'base']), set([...ratio.path, 'base'], 'null')]
        : [],
    ),
  },
  {
    name: 'base of a target left out',
    finds: ['ratios/base-missing'],
    *make({ plan }) {
      for (const [index, { base }] of (plan.kind === 'work-plan' ? plan.targets : []).entries()) {
        if (base !== null) yield breaks(drop(['targets', index, 'base']));
      }
    },
  },
  {
    name: 'class sizes that leave too little to draw',
    finds: ['ratios/weighted-total-below-minimum'],
    *make(scene) {
      for (const draw of drawsOf(scene)) {
        const names = classesOf(draw).map(([name]) => name);
        const size = draw.objects?.population;
        if (!draw.ratio || !size || names.length < 2 || draw.strata.length > 0) continue;
        const sizes = (first: number) => `{ ${names.map((name, at) => `${name}: ${sizeAt(at, first)}`).join(', ')} }`;
        const sizeAt = (at: number, first: number) => (at === 0 ? first : at === names.length - 1 ? size - first : 0);
        const path = [...draw.path, 'credit', 'populations'];
        yield completed(set(path, sizes(Math.floor(size / 4))), set(path, sizes(size)));
      }
    },
  },
  {
    name: 'minimum above the ratio of every class',
    finds: ['ratios/weighted-total-below-minimum'],
    make: ofDraws((draw, { data }) => {
      const bound = draw.ratio && boundAt(data, draw.ratio.path);
      return bound && !bound.isPair && draw.credit?.classes ? [set(bound.path, '60%')] : [];
    }),
  },
  {
    name: 'range of amounts without its ends',
    finds: ['ratios/range-bounds-unstated'],
    // with one end said, the other is printed 以上 or 以下, which take the amount in
    make: ofDraws(({ objects }) => {
      const path = [...(objects?.path ?? []), 'capital'];
      return objects?.capital ? [all(drop([...path, 'minIncluded']), drop([...path, 'maxIncluded']))] : [];
    }),
  },
  {
    name: 'groups of objects that exceed the register',
    finds: ['ratios/strata-sum-mismatch'],
    *make(scene) {
      for (const { strata, objects, path, ratio } of drawsOf(scene)) {
        if (!objects?.population) continue;
        for (const stratum of strata) {
          if (stratum.population) yield breaks(set([...stratum.path, 'population'], String(stratum.population + 4)));
        }
        if (strata.length > 0 || !ratio || path[0] !== 'sampling') continue;
        const half = Math.floor(objects.population / 2);
        const groups = (second: number) =>
          set(
            [...path, 'strata'],
            `[{ name: 规模以上, population: ${half}, ratio: { atLeast: 1% } }, { name: 规模以下, population: ${second}, ratio: { atLeast: 1% } }]`,
          );
        yield completed(groups(objects.population - half), groups(objects.population - half + 7));
      }
    },
  },
];
