import type { VerifyReport } from '../../shell/run-verify.ts';
import { isAsRecorded } from './is-as-recorded.ts';

const VERSION = 1;

/** What files are to a manifest, for programs. */
export function printVerifyJson({ manifest, state, program, files }: VerifyReport): string {
  const report = {
    version: VERSION,
    manifest: { file: manifest, state, program },
    summary: { files: files.length, differing: files.filter((file) => !isAsRecorded(file)).length },
    files: files.map(({ name, verdict }) => ({
      file: name,
      is: verdict.is,
      plan: 'record' in verdict ? verdict.record.plan : null,
      recorded: 'record' in verdict ? verdict.record.file : null,
      sha256: 'record' in verdict ? verdict.record.sha256 : null,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
