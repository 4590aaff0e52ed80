import { parse } from 'yaml';
import { type Change, type Path, scalar, set } from './change.ts';
import { type Scene, valueAt } from './scene.ts';

/** A sentence of a plan, and how to type it anew. */
export interface Seat {
  readonly text: string;
  /** Whether the plan types it itself; else it stands in the outline, and is typed as an override. */
  readonly isTyped: boolean;
  readonly isNotice: boolean;
  type(text: string): Change;
}

/** Every sentence a plan types, and those of its outline that hold no fact and are always printed. */
export function seatsOf(scene: Scene): readonly Seat[] {
  return [...typedSeats(scene), ...outlineSeats(scene)];
}

/** One sentence that further words can be added to. */
export function sentenceSeat(scene: Scene): Seat | undefined {
  // the sentence of the notice tells of the document itself
  return seatsOf(scene).findLast(({ text, isNotice }) => text.endsWith('。') && !isNotice);
}

function typedSeats({ plan, data }: Scene): readonly Seat[] {
  return plan.prose.flatMap(({ path }): readonly Seat[] => {
    const text = valueAt(data, path);
    const isSentence = typeof text === 'string' && path.at(-1) !== 'heading' && text.endsWith('。');
    return isSentence
      ? [
          {
            text,
            isTyped: true,
            isNotice: path.join('.').startsWith('overrides.notice.'),
            type: (typed) => set(path, scalar(typed)),
          },
        ]
      : [];
  });
}

function outlineSeats({ plan, outline }: Scene): readonly Seat[] {
  return sentencesBelow(valueAt(parse(outline), ['sections']))
    .filter(({ id }) => !plan.overrides.has(id))
    .map(({ id, text }) => ({ text, isTyped: false, isNotice: false, type: (typed) => set(['overrides', id], scalar(typed)) }));
}

interface Sentence {
  readonly id: string;
  readonly text: string;
}

function sentencesBelow(sections: unknown): readonly Sentence[] {
  if (!Array.isArray(sections)) return [];
  return sections.flatMap((section: unknown): readonly Sentence[] => {
    if (['when', 'unless', 'each'].some((key) => valueAt(section, [key]) !== undefined)) return [];
    const [id, text] = (['id', 'text'] satisfies Path).map((key) => valueAt(section, [key]));
    const own = typeof id === 'string' && typeof text === 'string' && !text.includes('{{') ? [{ id, text }] : [];
    return [...own, ...sentencesBelow(valueAt(section, ['children'])), ...sentencesBelow(valueAt(section, ['list']))];
  });
}
