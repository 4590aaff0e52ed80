import type { Imprint, Manuscript, Signature } from '../../src/documents/manuscript.ts';
import { emWidth } from '../../src/renderers/title-lines.ts';
import { equal, type Finding, holds, within } from './finding.ts';
import { inkBox, rulesAcross } from './ink.ts';
import type { PageScan } from './scan.ts';
import { findLine, type Setting, SHEET, squeezed } from './sheet.ts';
import type { TextLine } from './text-lines.ts';

const ACROSS = { left: 29, right: 183, top: 30, bottom: 268 };

/** 署名, 成文日期 and 版记. */
export function measureClosing(pages: readonly PageScan[], manuscript: Manuscript, setting: Setting): readonly Finding[] {
  const signatures = manuscript.parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'signature' ? [block] : [])),
  );
  return [
    ...signatures.flatMap((signature) => measureSignature(pages, signature, setting)),
    ...measureImprint(pages, manuscript),
  ];
}

function measureSignature(pages: readonly PageScan[], signature: Signature, { between }: Setting): readonly Finding[] {
  const date = squeezed(signature.date ?? '');
  const found = findLine(pages, (text) => text === date);
  if (found === undefined) return [holds('date found', date === '')];
  const { page, line } = found;
  const at = page.lines.indexOf(line);
  const above = page.lines.slice(0, at).filter(({ top }) => top > ACROSS.top);
  const own = new Set([...signature.organs, ...signature.stamps.flatMap(({ post, name }) => [post, name])].map(squeezed));
  const hasBody = above.some(({ text }) => ![...own].some((name) => squeezed(text).includes(name)));
  return [holds('signature page shows body', hasBody), ...measurePlaces(narrowed(line, between), above, signature)];
}

/** The line of a date as it stands without the space a program puts at its digits: it ends where it ends. */
function narrowed(line: TextLine, between: number): TextLine {
  const seams = line.text.match(/(?<=\d)(?=[年月日])|(?<=[年月日])(?=\d)/gu)?.length ?? 0;
  return { ...line, left: line.left + seams * between };
}

function measurePlaces(date: TextLine, above: readonly TextLine[], { organs, sealing }: Signature): readonly Finding[] {
  const last = organs.at(-1) ?? '';
  const organ = above.findLast(({ text }) => squeezed(text).endsWith(squeezed(last)));
  const dateZi = emWidth(squeezed(date.text));
  if (sealing === 'stamp') return [within('date right', date.right, [SHEET.right - 4 * SHEET.zi, 1.5])];
  if (organ === undefined) return [holds('organ found', false)];
  const width = emWidth(last) * SHEET.zi;
  const left = Math.max(organ.left, organ.right - width);
  if (sealing === 'seal') {
    const isWide = emWidth(last) - dateZi > 8 || organs.length > 1;
    const right = isWide ? [] : [within('date right', date.right, [SHEET.right - 4 * SHEET.zi, 1.5])];
    return [...right, within('organ over date', (left + organ.right - date.left - date.right) / 2, [0, 1.5]), inside(organ)];
  }
  const widest = Math.max(...organs.map(emWidth));
  const isShort = widest - dateZi < 2;
  return isShort
    ? [
        within('date right', date.right, [SHEET.right - 2 * SHEET.zi, 1.5]),
        within('date from organ', date.left - left, [2 * SHEET.zi, 1.5]),
      ]
    : [within('date from organ', date.left - left, [2 * SHEET.zi, 1.5]), inside(organ)];
}

function inside({ left, right }: TextLine): Finding {
  return holds('organ inside', left >= SHEET.left - 1 && right <= SHEET.right + 1, `${left.toFixed(2)}–${right.toFixed(2)}`);
}

function measureImprint(pages: readonly PageScan[], { imprint, layout }: Manuscript): readonly Finding[] {
  const page = pages.at(-1);
  if (imprint === null || page?.raster == null || page.landscape)
    return imprint === null ? [] : [holds('imprint on an upright page', page?.landscape !== true)];
  if (layout.form === 'letter') return measureLetterImprint(page, imprint);
  const wanted = imprint.copiesTo === null && !hasSentTo(page) ? 2 : 3;
  const rules = rulesAcross(page.raster, ACROSS, 'black').slice(-wanted);
  const printed = findLine([page], (text) => text.endsWith(squeezed(imprint.date)))?.line;
  return [
    equal('imprint rules', rules.length, wanted),
    within('imprint last rule', rules.at(-1)?.bottom, [SHEET.foot, 0.5]),
    ...rules.map((rule, index) => {
      const isOuter = index === 0 || index === rules.length - 1;
      return within(`imprint rule ${index + 1} thickness`, rule.thickness, [isOuter ? 0.35 : 0.25, 0.08]);
    }),
    within('imprint rule left', rules.at(-1)?.left, [SHEET.left, 0.5]),
    within('imprint rule right', rules.at(-1)?.right, [SHEET.right, 0.5]),
    within('imprint organ left', printed?.left, [SHEET.left + SHEET.smallZi, 1]),
    within('imprint date right', printed?.right, [SHEET.right - SHEET.smallZi, 1]),
    equal('page parity', layout.imprintPage === 'even' ? page.number % 2 : 0, 0),
  ];
}

function hasSentTo({ lines }: PageScan): boolean {
  return lines.some(({ text }) => squeezed(text).startsWith('主送：'));
}

/** A letter's 版记 is 抄送 alone, without rules, last in the text area (10.1). */
function measureLetterImprint(page: PageScan, { copiesTo, date }: Imprint): readonly Finding[] {
  const line = findLine([page], (text) => text.startsWith('抄送：'))?.line;
  const ink = page.raster && inkBox(page.raster, { ...ACROSS, top: 245, bottom: 264 }, 'black');
  return [
    holds('letter copies shown', (line !== undefined) === (copiesTo !== null)),
    holds('letter without printing organ', findLine([page], (text) => text.endsWith(squeezed(date))) === undefined),
    holds('letter copies at the foot', ink !== null && ink.bottom > 256 && ink.bottom <= 262.5, ink?.bottom.toFixed(2) ?? 'none'),
  ];
}
