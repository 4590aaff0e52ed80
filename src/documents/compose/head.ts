import type { PlanPath } from '../../core/source.ts';
import type { Plan } from '../../plan/plan.ts';
import { fullNames } from '../facts/organs.ts';
import type { Block } from '../manuscript.ts';

/** 份号, 密级, 紧急程度, organ line, 发文机关标志, and 发文字号 with 签发人, each where the plan has it. */
export function composeHead(plan: Plan): readonly Block[] {
  const { asIssued } = plan;
  const organLine: readonly Block[] = asIssued?.organLine
    ? [{ kind: 'organ-line', text: asIssued.organLine, origin: { path: ['asIssued', 'organLine'] } }]
    : [];
  return [...composeFileMarks(plan), ...organLine, ...composeMark(plan), ...composeNumber(plan)];
}

function composeFileMarks({ copyNumber, secrecy, urgency }: Plan): readonly Block[] {
  const path = firstPath([copyNumber?.path, secrecy?.path, urgency === null ? undefined : ['urgency']]);
  if (path === undefined) return [];
  const marks = { copyNumber: copyNumber?.text ?? null, secrecy: secrecy?.text ?? null, urgency };
  return [{ kind: 'file-marks', ...marks, origin: { path } }];
}

/** A letter bears the host's name alone (GB/T 9704-2012, 10.1). */
function composeMark({ mark, markSuffix, pageForm, asIssued }: Plan): readonly Block[] {
  const names = asIssued?.mark ? [asIssued.mark] : fullNames(pageForm === '信函' ? mark.slice(0, 1) : mark);
  if (names.length === 0) return [];
  const organs = names.map((name) => (markSuffix !== '' && name.endsWith(markSuffix) ? name.slice(0, -markSuffix.length) : name));
  const path = asIssued?.mark ? ['asIssued', 'mark'] : ['mark'];
  return [{ kind: 'mark', organs, suffix: markSuffix, origin: { path } }];
}

function composeNumber({ number, signers }: Plan): readonly Block[] {
  const path = firstPath([number?.path, signers.length === 0 ? undefined : ['signers']]);
  if (path === undefined) return [];
  const names = signers.map(({ text }) => text);
  return [{ kind: 'document-number', text: number?.text ?? '', signers: names, origin: { path } }];
}

function firstPath(paths: readonly (PlanPath | undefined)[]): PlanPath | undefined {
  return paths.find((path) => path !== undefined);
}
