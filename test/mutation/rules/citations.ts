import { set } from './change.ts';
import { breaks, completed, type FactClass } from './fact-class.ts';
import type { Entry, Scene } from './scene.ts';
import { seatsOf, sentenceSeat } from './seats.ts';

/** Registered documents with a number that a plan is not itself. */
function citable({ entries, manuscript, plan }: Scene): readonly { title: string; number: string; id: string }[] {
  return entries('docs').flatMap(({ fields: { title, number, id } }) =>
    typeof title === 'string' && typeof number === 'string' && title !== manuscript.title && number !== plan.number?.text
      ? [{ title, number, id: String(id) }]
      : [],
  );
}

/** Documents the plan does not rest on: the basis prints their numbers. */
function beyondBasis(scene: Scene): ReturnType<typeof citable> {
  const basis = new Set(scene.plan.basis.map(({ document }) => document.id));
  return citable(scene).filter(({ id }) => !basis.has(id));
}

/** A sentence that cites a document. */
function citing(scene: Scene): ((title: string, number: string) => ReturnType<typeof set>) | undefined {
  const seat = sentenceSeat(scene);
  return (
    seat && ((title, number) => seat.type(`${seat.text}具体按照《${title}》${number === '' ? '' : `（${number}）`}的要求执行。`))
  );
}

/** One fault for each document that may be cited. */
function ofCitations(
  make: (
    cite: NonNullable<ReturnType<typeof citing>>,
    cited: { title: string; number: string },
  ) => ReturnType<typeof completed>[],
): FactClass['make'] {
  return function* (scene) {
    const cite = citing(scene);
    if (cite) for (const cited of beyondBasis(scene)) yield* make(cite, cited);
  };
}

/** Wrong forms of a document number: brackets, zeros, words. */
const MALFORMED: readonly ((number: string) => string)[] = [
  (number) => number.replace('〔', '(').replace('〕', ')'),
  (number) => number.replace('〔', '[').replace('〕', ']'),
  (number) => number.replace('〔', '（').replace('〕', '）'),
  (number) => number.replace(/(\d+)号$/, '第$1号'),
  (number) => number.replace(/(\d+)号$/, '0$1号'),
];

/** Faults of what a plan cites: titles, numbers, systems. */
export const citations: readonly FactClass[] = [
  {
    name: 'document cited without its number',
    finds: ['references/document-number-omitted'],
    make: ofCitations((cite, { title, number }) => [completed(cite(title, number), cite(title, ''))]),
  },
  {
    name: 'number of a cited document in a wrong form',
    finds: ['references/cited-number-malformed'],
    make: ofCitations((cite, { title, number }) =>
      MALFORMED.map((form) => completed(cite(title, number), cite(title, form(number)))),
    ),
  },
  {
    name: 'number of a cited document in a wrong form, as typed in the plan',
    finds: ['references/cited-number-malformed'],
    *make(scene) {
      for (const seat of seatsOf(scene)) {
        const [number] = /(?<=（)\p{Script=Han}+〔\d{4}〕\d+号(?=）)/u.exec(seat.text) ?? [];
        for (const form of number === undefined ? [] : MALFORMED)
          yield breaks(seat.type(seat.text.replace(number ?? '', form(number ?? ''))));
      }
    },
  },
  {
    name: 'another number for a cited document',
    finds: ['references/cited-number-mismatch'],
    make: ofCitations((cite, { title, number }) => {
      const other = number.replace(/(\d+)号$/, (_, digits: string) => `${Number(digits) + 1}号`);
      const year = number.replace(/〔(\d+)〕/, (_, digits: string) => `〔${Number(digits) - 1}〕`);
      return [other, year].map((wrong) => completed(cite(title, number), cite(title, wrong)));
    }),
  },
  {
    name: 'slip in the title of a cited document',
    finds: ['references/cited-title-mismatch'],
    make: ofCitations((cite, { title, number }) => {
      const year = /\d{4}年度?/.exec(title)?.[0];
      const moved = year === undefined ? [] : [title.startsWith(year) ? '' : `${year}${title.replace(year, '')}`];
      const slips = [title.replace('监管', '监督管理'), title.replace('工作', ''), title.replace('实施', ''), ...moved];
      return slips
        .filter((slip) => slip !== title && slip !== '')
        .map((slip) => completed(cite(title, number), cite(slip, number)));
    }),
  },
  {
    name: 'own title by another word order',
    finds: ['references/title-variants'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      const { title } = scene.manuscript;
      const year = /\d{4}年度?/.exec(title)?.[0];
      if (!seat || year === undefined || scene.plan.kind === 'results' || scene.plan.kind === 'disposals') return;
      const say = (own: string) => seat.type(`${seat.text}本《${own}》自印发之日起施行。`);
      const moved = title.startsWith(year)
        ? title.replace(year, '').replace('“', `${year}“`)
        : `${year}${title.replace(year, '')}`;
      const forms = [moved, title.replace('工作', ''), title.replace('实施方案', '方案')];
      for (const form of new Set(forms)) if (form !== title) yield completed(say(title), say(form));
    },
  },
  {
    name: 'name a system never had',
    finds: ['references/platform-name-wrong'],
    *make(scene) {
      const { plan } = scene;
      const seat = sentenceSeat(scene);
      for (const { name, wrong } of platformsOf(scene)) {
        if (plan.kind === 'campaign' && plan.publishTo?.platform.name === name) {
          for (const each of wrong) yield breaks(set(['publishTo'], each));
        }
        const say = (word: string) => seat?.type(`${seat.text}检查结果归集到“${word}”。`);
        const good = say(name);
        for (const bad of wrong.flatMap((each) => say(each) ?? [])) if (good) yield completed(good, bad);
      }
    },
  },
  {
    name: 'system by its name and by a former one',
    finds: ['references/platform-name-variants'],
    *make(scene) {
      const seat = sentenceSeat(scene);
      for (const { name, former } of platformsOf(scene)) {
        const own = [name, ...former].find((each) => scene.plan.profile.platform === each) ?? name;
        const other = [name, ...former].find((each) => each !== own);
        const say = (word: string) => seat?.type(`${seat.text}抽查通过“${own}”进行。抽查结果录入“${word}”。`);
        const [good, bad] = [say(own), other === undefined ? undefined : say(other)];
        if (good && bad) yield completed(good, bad);
      }
    },
  },
];

interface PlatformNames {
  readonly name: string;
  readonly former: readonly string[];
  readonly wrong: readonly string[];
}

function platformsOf({ entries }: Scene): readonly PlatformNames[] {
  return entries('platforms').map(({ fields }: Entry) => ({
    name: String(fields['name']),
    former: listOf(fields['former']).map((each) => String(Reflect.get(Object(each), 'name'))),
    wrong: listOf(fields['wrong']).map(String),
  }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
