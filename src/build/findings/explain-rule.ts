import { dedented } from '../../core/dedented.ts';
import type { Language, Message } from '../../core/diagnostic.ts';
import type { RuleEntry } from './rule-book.ts';

/** One passage on a rule: a heading, and a sentence or a fragment of a file. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
  readonly isCode: boolean;
}

type Example = NonNullable<RuleEntry['example']>;

/** What there is to say on a rule, passage by passage; the words reported stand between « and ». */
export function explainRule({ why, fix, basis, effectiveFrom, example }: RuleEntry, language: Language): readonly Passage[] {
  const say = (heading: Message, text: string): Passage => ({ heading: heading[language], text, isCode: false });
  const show = (heading: Message, text: string): Passage => ({ heading: heading[language], text: dedented(text), isCode: true });
  return [
    say({ zh: '为什么', en: 'Why' }, why[language]),
    ...(basis === null ? [] : [say({ zh: '依据', en: 'Basis' }, basis)]),
    ...(effectiveFrom === null ? [] : [say({ zh: '适用', en: 'In force' }, inForce(effectiveFrom)[language])]),
    say({ zh: '怎么改', en: 'How to fix' }, fix[language]),
    ...(example === null ? [] : exampleParts(example).map(([heading, text]) => show(heading, text))),
    ...(example?.today === undefined ? [] : [say({ zh: '例：检查的日期', en: 'Example: the day it is checked' }, example.today)]),
  ];
}

type Part = readonly [heading: Message, text: string];

/** The text before and after, and whatever else it takes to see why one is reported and the other is not. */
function exampleParts({ bad, good, file, profile, registry, outline, others = {}, beside = {} }: Example): readonly Part[] {
  const [zh, en] = file === undefined ? ['', ''] : [`（\`${file}\`）`, ` (\`${file}\`)`];
  return [
    [{ zh: `例：« » 之间有问题${zh}`, en: `Example: reported between « and »${en}` }, bad],
    [{ zh: '例：改好的', en: 'Example: mended' }, good],
    ...given(profile, { zh: '例：地区年度规则里写着', en: 'Example: in the profile' }),
    ...given(registry, { zh: '例：登记库里有', en: 'Example: in the registry' }),
    ...given(outline, { zh: '例：文稿提纲', en: 'Example: the outline' }),
    ...Object.entries(others).map(([name, text]): Part => [sameFolder(`${name}.yaml`), text]),
    ...Object.entries(beside).map(([path, text]): Part => [alsoThere(path), text]),
  ];
}

function given(text: string | undefined, heading: Message): readonly Part[] {
  return text === undefined ? [] : [[heading, text]];
}

function sameFolder(name: string): Message {
  return { zh: `例：同一文件夹的 \`${name}\``, en: `Example: \`${name}\` in the same folder` };
}

function alsoThere(path: string): Message {
  return { zh: `例：另有 \`${path}\``, en: `Example: there is also \`${path}\`` };
}

function inForce(day: string): Message {
  return { zh: `${day} 起成文的方案`, en: `plans issued on ${day} or later` };
}
