/** Signs around a text, and what the same signs become inside it. */
interface Marks {
  readonly open: string;
  readonly close: string;
  readonly inside: Readonly<Record<string, string>>;
}

const MARKS: readonly Marks[] = [
  { open: '“', close: '”', inside: { '“': '‘', '”': '’', '‘': '“', '’': '”' } },
  { open: '《', close: '》', inside: { '《': '〈', '》': '〉', '〈': '《', '〉': '》' } },
];

/**
 * A text as it stands after `before`: where that leaves quotation marks or those of a title open, the same marks in the
 * text are single ones, and single ones double (GB/T 15834-2011, 引号, 书名号).
 */
export function withinMarks(before: string, text: string): string {
  const around = MARKS.filter((marks) => isOpen(before, marks));
  if (around.length === 0) return text;
  return text.replace(/[“”‘’《》〈〉]/g, (mark) => around.flatMap(({ inside }) => inside[mark] ?? [])[0] ?? mark);
}

function isOpen(before: string, { open, close }: Marks): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
