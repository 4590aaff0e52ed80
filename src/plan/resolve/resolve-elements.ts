import type { PlanCommon } from '../plan-common.ts';
import type { OrganReference } from '../registry/registry.ts';
import { prose } from './collect-prose.ts';
import { organReference, organReferences, type Resolving, typed } from './resolving.ts';

const MARK_SUFFIX = '文件'; // GB/T 9704-2012, 7.2.4; a letter has none (10.1)

type Elements = Pick<
  PlanCommon,
  'copyNumber' | 'secrecy' | 'urgency' | 'mark' | 'markSuffix' | 'pageForm' | 'signers' | 'sealing' | 'stamps' | 'notes'
>;

/** What stands above and below the text of an official document, beside its number, addressees and imprint. */
export function resolveElements(resolving: Resolving): Elements {
  const { input } = resolving;
  const pageForm = input.pageForm ?? '文件';
  const stamps = (input.stamps ?? []).map((stamp, index) => ({ ...stamp, path: ['stamps', index] }));
  return {
    copyNumber: typed(input.copyNumber, ['copyNumber']),
    secrecy: typed(input.secrecy, ['secrecy']),
    urgency: input.urgency ?? null,
    mark: markOf(resolving),
    markSuffix: input.markSuffix ?? (pageForm === '信函' ? '' : MARK_SUFFIX),
    pageForm,
    signers: prose(input.signers, ['signers']),
    sealing: input.sealing ?? (stamps.length > 0 ? '签名章' : null),
    stamps,
    notes: prose(input.note, ['note']),
  };
}

function markOf(resolving: Resolving): readonly OrganReference[] {
  const { mark } = resolving.input;
  return typeof mark === 'string'
    ? [organReference(resolving, { written: mark, path: ['mark'] })]
    : organReferences(resolving, mark ?? [], ['mark']);
}
