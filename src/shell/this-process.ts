import { programVersion } from './program/program-version.ts';
import type { Clock } from './today-of.ts';

/** What a program that uses the library lends it of its process. */
export interface OwnProcess extends Clock {
  /** Absolute path of the folder relative paths are seen from. */
  readonly cwd: string;
  /** Version of banwen. */
  readonly version: string;
}

/** The process this runs in, as it is now. */
export function thisProcess(): OwnProcess {
  return { cwd: process.cwd(), env: process.env, version: programVersion(), now: Date.now };
}
