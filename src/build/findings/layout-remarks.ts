import type { Diagnostic, Message, Severities } from '../../core/diagnostic.ts';
import type { PlanPath, Positions } from '../../core/source.ts';
import type { Manuscript } from '../../documents/manuscript.ts';
import { type PageRemark, pageRemarks } from '../../renderers/settle-pages.ts';

const RULES: Readonly<Record<PageRemark['kind'], { readonly rule: string; readonly message: Message }>> = {
  'addressees-moved': {
    rule: 'layout/addressees-moved',
    message: {
      zh: '首页排不下正文，主送机关已移入版记',
      en: 'Unexpected first page without room for body, expected some; the addressees were moved into the imprint',
    },
  },
  'first-page-without-body': {
    rule: 'layout/first-page-without-body',
    message: {
      zh: '首页排不下正文，公文首页应当显示正文',
      en: 'Unexpected first page without body, expected at least one line of it',
    },
  },
  'signature-without-body': {
    rule: 'layout/signature-without-body',
    message: {
      zh: '署名所在的页没有正文，调整行距也排不到一起',
      en: 'Unexpected page of the signature without body, expected at least one line of it',
    },
  },
};

/** What the pages of a document come to that its writer may want to mend, said where the words stand in the plan. */
export function layoutRemarks(
  manuscript: Manuscript,
  positions: Positions,
  severities: Severities = new Map(),
): readonly Diagnostic[] {
  return pageRemarks(manuscript).flatMap(({ kind, origin }): readonly Diagnostic[] => {
    const { rule, message } = RULES[kind];
    const severity = severities.get(rule) ?? 'info';
    if (severity === 'off') return [];
    const path = knownPath(positions, origin.path);
    const source = positions.sourceOf(path);
    const place = positions.has(path) ? { place: { source, range: positions.locate(path) } } : {};
    return [{ rule, severity, message, file: source.path, ...place }];
  });
}

/** The path, or the nearest one above it that the plan writes. */
function knownPath(positions: Positions, path: PlanPath): PlanPath {
  let known = path;
  while (known.length > 0 && !positions.has(known)) known = known.slice(0, -1);
  return known;
}
