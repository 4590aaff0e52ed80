import { randomBytes } from 'node:crypto';

/** Characters of the name of the file that are kept: with what is added, file systems that hold 255 bytes hold it. */
const KEPT = 40;

/** A name beside a file for what is not whole yet; no other process, and no other moment of this one, takes the same. */
export function temporaryName(name: string): string {
  return `.${[...name].slice(0, KEPT).join('')}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
}

/** The names the process of a number takes. */
export function temporaryNames(pid: number): RegExp {
  return new RegExp(`^\\..+\\.${pid}\\.[0-9a-f]{8}\\.tmp$`);
}
