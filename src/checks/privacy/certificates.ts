import { clearOf, type Stretch } from '../wording/stretch.ts';

/** 执法证号：13010001001, 检查证（A-0001） */
const CALLED = /(?:执法|检查|监督|工作)(?:证件?)(?:编号|号码|号)?[\s：:为(（]*([A-Z0-9][A-Z0-9-]{4,19})(?![A-Za-z0-9])/g;
const SIGNS = /[A-Z0-9][A-Z0-9-]{4,19}/g;

/** A certificate number met in a text. */
export interface CertificateHit extends Stretch {
  readonly text: string;
}

/** Certificate numbers of inspectors: those of the registry, those called so, and those of one shape with them. */
export function certificatesIn(text: string, registered: readonly CertificateHit[]): readonly CertificateHit[] {
  const called = Array.from(text.matchAll(CALLED), ({ 1: number = '' }) => number);
  if (called.length === 0) return registered;
  const shapes = new Set(called.map(shapeOf));
  const alike = Array.from(text.matchAll(SIGNS), ({ 0: number, index }) => ({
    text: number,
    start: index,
    end: index + number.length,
  })).filter(({ text: number }) => shapes.has(shapeOf(number)));
  return [...alike, ...clearOf(registered, alike)].sort((a, b) => a.start - b.start);
}

function shapeOf(number: string): string {
  return number.replace(/\d/g, '0').replace(/[A-Z]/g, 'A');
}
