import type { Page } from '../document/word-file.ts';
import type { FormatRule, Verdict } from '../format-rule.ts';
import { mm } from '../measure/lengths.ts';
import { type Profile, sheet, textHeightOf, textWidthOf } from '../profiles.ts';
import { judged, unmeasured } from '../verdict.ts';

const ONE_MM = 57;
const CLOSE = 20;

/** 5.2.1: 天头, 订口 and 版心. */
export const r02Margins: FormatRule = {
  id: 'R2',
  group: 'page',
  title: { zh: '页边与版心', en: 'Margins and text area' },
  clause: '5.2.1',
  strength: 'required',
  requirement: {
    zh: '天头 37 mm±1 mm，订口 28 mm±1 mm，版心 156 mm×225 mm',
    en: 'top 37 mm ±1 mm, binding edge 28 mm ±1 mm, text area 156 mm × 225 mm',
  },

  judge({ file: { sections }, profile }) {
    const pages = sections.flatMap(({ page, isLandscape }) => (page === undefined || isLandscape ? [] : [page]));
    const [first] = pages;
    if (first === undefined) return [unmeasured('文件没有写明页边距', 'the file states no margins')];
    const wrong = pages.find((page) => edges(page, profile).some((verdict) => verdict.outcome === 'fail'));
    return edges(wrong ?? first, profile);
  },
};

function edges(page: Page, profile: Profile): readonly Verdict[] {
  const { top, left } = page;
  const [width, height] = [textWidthOf(page), textHeightOf(page)];
  const said = (text: string) => ({ zh: text, en: text });
  const asked = (twips: number) => ({ zh: `${mm(twips)}（${profile.id}）`, en: `${mm(twips)} (${profile.id})` });
  return [
    judged(Math.abs(top - profile.top) <= (profile.id === 'A' ? ONE_MM : CLOSE), {
      aspect: { zh: '上边距', en: 'top margin' },
      measured: said(mm(top)),
      required: asked(profile.top),
    }),
    judged(Math.abs(left - sheet.left) <= ONE_MM, {
      aspect: { zh: '左边距', en: 'left margin' },
      measured: said(mm(left)),
      required: said('28.0 mm ±1 mm'),
    }),
    judged(Math.abs(width - sheet.textWidth) <= CLOSE, {
      aspect: { zh: '版心宽', en: 'width of the text area' },
      measured: said(mm(width)),
      required: said('156.0 mm'),
    }),
    judged(Math.abs(height - profile.textHeight) <= CLOSE, {
      aspect: { zh: '版心高', en: 'height of the text area' },
      measured: said(mm(height)),
      required: asked(profile.textHeight),
    }),
  ];
}
