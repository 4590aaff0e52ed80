import type { Change } from './change.ts';
import { breaks, completed, type FactClass, type Fault } from './fact-class.ts';
import { campaignOf, type Scene } from './scene.ts';
import { type Seat, seatsOf, sentenceSeat } from './seats.ts';

/** One fault for each sentence that has what it breaks; sentences of an outline are typed as they are first. */
function ofSentences(make: (text: string, scene: Scene) => readonly string[]): FactClass['make'] {
  return function* (scene) {
    for (const seat of seatsOf(scene)) {
      for (const text of make(seat.text, scene)) if (text !== seat.text) yield retyped(seat, text);
    }
  };
}

function retyped(seat: Seat, text: string): Fault {
  return seat.isTyped ? breaks(seat.type(text)) : completed(seat.type(seat.text), seat.type(text));
}

/** Words added to a sentence, good ones and then wrong ones. */
function added(scene: Scene, good: string, ...wrong: readonly string[]): readonly Fault[] {
  const seat = sentenceSeat(scene);
  const add =
    (words: string): Change =>
    (text) =>
      seat?.type(seat.text + words)(text) ?? text;
  return seat ? wrong.map((words) => completed(add(good), add(words))) : [];
}

/** Fixed words of the field. */
const TERMS = [
  '双随机、一公开',
  '随机抽查',
  '联合抽查',
  '检查对象名录库',
  '执法检查人员',
  '执法人员',
  '一单两库',
  '信用风险',
  '分级分类',
  '后续处置',
  '检查结果',
  '抽查结果',
  '抽查事项',
  '抽查计划',
  '监督检查',
  '统筹协调',
  '组织领导',
  '营商环境',
  '联合惩戒',
  '违法违规',
  '监管闭环',
];

/** What is left of a word and is one itself. */
const WORDS = ['后处置', '执法员', '执法检查员', '检查对象名录'];

/** Where a word stands first outside of titles, which other rules read. */
function placeOf(text: string, word: string): number {
  return text.replace(/《[^》]*》/g, (title) => ' '.repeat(title.length)).indexOf(word);
}

/** A text with a sign of a word left out, not the first one. */
function shortened(text: string, word: string): readonly string[] {
  const at = placeOf(text, word);
  if (at === -1) return [];
  return [...word].slice(1).flatMap((sign, index) => {
    const place = at + index + 1;
    const rest = word.slice(0, index + 1) + word.slice(index + 2);
    return /[、的]/.test(sign) || WORDS.includes(rest) ? [] : [text.slice(0, place) + text.slice(place + 1)];
  });
}

const HALF = new Map([
  ['，', ','],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
]);
const PAIRS = ['“', '”', '《', '》', '（', '）'];

/** Faults of wording. */
export const text: readonly FactClass[] = [
  {
    name: 'point left open',
    finds: ['text/placeholder-left'],
    *make(scene) {
      const wrong = [
        '具体分组另行通知。',
        '联系人为XX。',
        '检查时间待定。',
        '总结于X月X日前报送。',
        '材料份数TBD。',
        '联系电话为××××。',
      ];
      yield* added(scene, '具体分组见抽取结果。', ...wrong);
    },
  },
  {
    name: 'word of the field without one of its characters',
    finds: ['text/character-dropped'],
    make: ofSentences((sentence) => TERMS.flatMap((term) => shortened(sentence, term))),
  },
  {
    name: 'first word of the field in a paper without one of its characters',
    finds: ['text/character-dropped'],
    *make(scene, random) {
      for (const term of random.sample(TERMS, 6)) {
        const good = `各单位要按规定做好${term}相关工作。`;
        yield* added(scene, good, ...shortened(good, term));
      }
    },
  },
  {
    name: 'registered name without one of its inner characters',
    finds: ['text/character-dropped'],
    *make(scene) {
      // a system that also goes by another name is another rule's business
      const entries = ['orgs', 'items', 'platforms'].flatMap((list) => scene.entries(list));
      const names = entries.filter(({ fields }) => fields['former'] === undefined).map(({ fields }) => String(fields['name']));
      for (const name of names.filter(({ length }) => length >= 8)) {
        const inner = [...name].flatMap((sign, at) => {
          const isInner = at > 1 && at < name.length - 2 && /(?![的了和与及或之等对])\p{Script=Han}/u.test(sign);
          return isInner && sign !== name[at - 1] && sign !== name[at + 1] ? [name.slice(0, at) + name.slice(at + 1)] : [];
        });
        const say = (typed: string) => `本条所称“${typed}”以登记的名称为准。`;
        const isOwn = scene.entries('orgs').some(({ fields }) => fields['name'] === name) && campaignOf(scene) !== undefined;
        if (!isOwn) yield* added(scene, say(name), ...inner.map(say)).slice(0, 3);
      }
    },
  },
  {
    name: 'marks of another program left',
    finds: ['text/conversion-residue'],
    make: ofSentences((sentence) => {
      const middle = sentence.search(/(?<=\p{Script=Han})[\p{Script=Han}，、]*。$/u);
      const [head, tail] = [sentence.slice(0, middle), sentence.slice(middle)];
      return ['<br/>', '&nbsp;', '**', '\u200b', '\ufffd', '</p>'].map((mark) => head + mark + tail);
    }),
  },
  {
    name: 'sign that cannot be printed',
    finds: ['text/character-unprintable'],
    make: ofSentences((sentence) => ['\u0002', '\u0007', '\u001b'].map((sign) => sentence + sign)),
  },
  {
    name: 'items of a list between different marks',
    finds: ['text/list-separators-mixed'],
    *make(scene) {
      const good = '各单位将检查记录表、工作总结、统计表盖章后报送。';
      yield* added(scene, good, good.replace('表、', '表；'), good.replace('表、', '表;'));
    },
  },
  {
    name: 'half-width mark in a sentence',
    finds: ['text/punctuation-widths-mixed'],
    make: ofSentences((sentence) =>
      [...HALF].flatMap(([wide, half]) => {
        const at = sentence.search(new RegExp(`(?<=\\p{Script=Han})${wide}(?=\\p{Script=Han})`, 'u'));
        return at === -1 ? [] : [sentence.slice(0, at) + half + sentence.slice(at + 1)];
      }),
    ),
  },
  {
    name: 'mark without its partner',
    finds: ['text/quotes-unpaired'],
    make: ofSentences((sentence) =>
      PAIRS.flatMap((mark) => {
        const at = sentence.indexOf(mark);
        return at === -1 ? [] : [sentence.slice(0, at) + sentence.slice(at + 1)];
      }),
    ),
  },
  {
    name: 'sentence that breaks off',
    finds: ['text/sentence-incomplete'],
    make: ofSentences((sentence) => [sentence.replace(/。$/, '，'), sentence.replace(/。$/, '、')]),
  },
  {
    name: 'word written twice',
    finds: ['text/word-doubled'],
    make: ofSentences((sentence) => {
      const words = ['抽查', '检查', '监管', '工作', '部门', '企业', '的', '和', '，'];
      return words.flatMap((word) => {
        const at = placeOf(sentence, word);
        return at === -1 ? [] : [sentence.slice(0, at) + word + sentence.slice(at)];
      });
    }),
  },
  {
    name: 'term of the past',
    finds: ['text/term-outdated'],
    *make(scene) {
      const { plan } = scene;
      const terms = scene.entries('terms').filter(({ fields: { from } }) => from === undefined || plan.year >= 2023);
      for (const { fields } of terms) {
        const [old, now] = [String(fields['found']), String(fields['expected'])];
        const say = (term: string) =>
          fields['of'] === '企业' ? `对企业的${term}要逐户核对。` : `要减轻${term}负担，做到心中有数。`;
        yield* added(scene, say(now), say(old));
      }
    },
  },
  {
    name: 'sentence about objects of another campaign',
    finds: ['text/template-residue'],
    *make(scene) {
      const campaign = campaignOf(scene);
      const scope = campaign?.sampling?.objects.industries ?? [];
      const [own] = scope;
      if (own === undefined) return;
      const objects = new Set(
        scene.entries('items').flatMap(({ fields }) => (Array.isArray(fields['objects']) ? fields['objects'].map(String) : [])),
      );
      const others = [...objects].filter((object) => object !== '企业' && !scope.includes(object));
      const say = (object: string) => `检查人员对${object}检查后要及时填写记录表。`;
      yield* added(scene, say(own), ...others.map(say));
    },
  },
];
