import type { VerifiedFile } from '../../shell/run-verify.ts';

/** Whether a file is one the manifest tells of, byte for byte. */
export function isAsRecorded({ verdict }: VerifiedFile): boolean {
  return verdict.is === 'unaltered' || verdict.is === 'manifest';
}
