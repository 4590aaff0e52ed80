import type { IssuerInput } from '../../schema/inputs.ts';
import type { Issuer } from '../registry/registry.ts';
import { organReference, type Resolving } from './resolving.ts';

/** The organs a document is signed by. Where one seals for another (代章), the other signs. */
export function resolveIssuers(resolving: Resolving, issuers: readonly IssuerInput[]): readonly Issuer[] {
  return issuers.map((issuer, index): Issuer => {
    const path = ['issuers', index];
    if (typeof issuer === 'string') return organReference(resolving, { written: issuer, path });
    return {
      ...organReference(resolving, { written: issuer.sealedFor, path: [...path, 'sealedFor'] }),
      sealedBy: organReference(resolving, { written: issuer.org, path: [...path, 'org'] }),
    };
  });
}
