import type { Diagnostic } from '../core/diagnostic.ts';
import { invariant } from '../core/invariant.ts';
import type { Manuscript } from '../documents/manuscript.ts';
import type { PaperGround } from '../documents/papers/compose-paper.ts';
import type { PaperKind } from '../documents/papers/paper.ts';
import type { PaperVolume, VolumeSheet } from '../renderers/docx/paper-binder.ts';
import type { PaperStamp } from '../renderers/docx/paper-stamp.ts';
import type { PrintedPapers } from '../renderers/pdf/print-papers.ts';
import type { Tools } from '../renderers/renderer.ts';
import { paperShape, shapeKey, shapeValues, wholePapers } from './paper-shapes.ts';
import type { Target } from './target.ts';

/** Shapes kept at a time; a list has few, unless each row has items of its own. */
const MOST_KEPT = 64;

/** Makes the papers of targets, setting each shape of them once. */
export interface PaperMaker {
  /** The Word files of an enterprise, by kind. */
  stamp(target: Target): Promise<ReadonlyMap<PaperKind, Uint8Array>>;
  /** Adds the papers of an enterprise to a volume, or begins one with them. */
  bind(target: Target, volume: PaperVolume | undefined): Promise<{ readonly volume: PaperVolume; readonly bytes: Uint8Array }>;
  /** Prints the papers of several enterprises, one after the other. */
  print(targets: readonly Target[], tools: Tools): Promise<PrintedPapers>;
}

interface OpenShape {
  readonly stamps: ReadonlyMap<PaperKind, PaperStamp>;
  readonly sheet: () => Promise<VolumeSheet>;
}

/** What is wrong with the wording of papers, seen at the papers of one target. */
export function judgePapers(ground: PaperGround, target: Target): readonly Diagnostic[] {
  return paperShape(ground, target).diagnostics;
}

/** Opens the makers of papers; the package that sets them is loaded here. */
export async function openPaperMaker(ground: PaperGround): Promise<PaperMaker> {
  const [{ openStamp }, { openSheet, openVolume }] = await Promise.all([
    import('../renderers/docx/paper-stamp.ts'),
    import('../renderers/docx/paper-binder.ts'),
  ]);
  const shapes = new Map<string, OpenShape>();
  const open = async (target: Target): Promise<OpenShape> => {
    const { layouts } = paperShape(ground, target);
    const stamps = new Map<PaperKind, PaperStamp>();
    for (const [kind, layout] of layouts) stamps.set(kind, await openStamp(layout));
    let sheet: Promise<VolumeSheet> | undefined;
    return { stamps, sheet: () => (sheet ??= openSheet(joined([...layouts.values()]))) };
  };
  const shapeOf = async (target: Target): Promise<OpenShape> => {
    const key = shapeKey(target);
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const [oldest] = shapes.keys();
    if (shapes.size >= MOST_KEPT && oldest !== undefined) shapes.delete(oldest);
    const made = await open(target);
    shapes.set(key, made);
    return made;
  };
  return {
    async stamp(target) {
      const { stamps } = await shapeOf(target);
      const values = shapeValues(target);
      return new Map([...stamps].map(([kind, stamp]) => [kind, stamp.stamp(values)]));
    },
    async bind(target, volume) {
      const sheet = await (await shapeOf(target)).sheet();
      const own = volume ?? openVolume(sheet);
      const bytes = own.add(sheet, shapeValues(target));
      return { volume: own, bytes: volume === undefined ? Buffer.concat([own.start, bytes]) : bytes };
    },
    async print(targets, tools) {
      const { printPapers } = await import('../renderers/pdf/print-papers.ts');
      return printPapers(joined(targets.flatMap((target) => [...wholePapers(ground, target).layouts.values()])), tools);
    },
  };
}

function joined(papers: readonly Manuscript[]): Manuscript {
  const [first] = papers;
  invariant(first !== undefined, 'papers are joined of some');
  return { ...first, parts: papers.flatMap(({ parts }) => parts) };
}
