/** The kinds of faces an official document knows. */
export type FaceKind = 'fang-song' | 'kai' | 'hei' | 'song' | 'small-title' | 'other';

const KINDS: readonly (readonly [RegExp, FaceKind])[] = [
  [/小标宋|xiao\s?biao\s?song/i, 'small-title'],
  [/仿宋|fang\s?song/i, 'fang-song'],
  [/楷|kai/i, 'kai'],
  [/黑体|^sim\s?hei$|\bhei\b|gw hei/i, 'hei'],
  [/宋|^n?sim\s?sun/i, 'song'],
];

/** The kind of face a font name stands for, whoever made the font. */
export function faceKind(name: string | undefined): FaceKind {
  if (name === undefined) return 'other';
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
