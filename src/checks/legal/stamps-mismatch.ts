import { at, type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';

/** 签名章 that are not one an issuer, or that a document sealed in another way has no place for. */
export const stampsMismatch: Check = defineCheck({
  id: 'legal/stamps-mismatch',
  severity: 'error',
  title: { zh: '签名章与署名机关不对应', en: 'The signature stamps do not match the issuers' },
  why: {
    zh: '加盖签名章的公文，每个机关由其签发人各盖一个；少了或多了，就不知道谁为哪个机关签发。',
    en: 'Each issuer bears the stamp of its own signer; with more or fewer nobody can tell who signed for whom.',
  },
  fix: {
    zh: '在 `stamps` 里按署名的次序，每个机关写一个 `{ post: 职务, name: 姓名 }`；用印章的，删去 `stamps`。',
    en: 'List one `{ post, name }` an issuer in `stamps`, in their order; where a seal is used, delete `stamps`.',
  },
  basis: 'GB/T 9704-2012 7.3.5.3（依据待核）',
  effectiveFrom: null,
  messages: {
    count: {
      zh: '签名章有 `{found}` 个，应有 `{expected}` 个，每个署名机关一个',
      en: 'Unexpected number of signature stamps `{found}`, expected `{expected}`, one an issuer',
    },
    unused: {
      zh: '用印为 `{sealing}`，写的签名章印不出来，应改为 `{expected}`，或者删去签名章',
      en: 'Unexpected `stamps` of a document sealed `{sealing}`, expected `{expected}`, or no stamps',
    },
  },
  example: {
    bad: `
      issuers: [区市场监管局, 区卫生健康局]
      stamps: «[{ post: 局长, name: 张某某 }]»`,
    good: `
      issuers: [区市场监管局, 区卫生健康局]
      stamps: [{ post: 局长, name: 张某某 }, { post: 局长, name: 李某某 }]`,
  },

  *run({ plan }, found) {
    const { sealing, stamps, issuers, asIssued } = plan;
    if (sealing !== '签名章') {
      if (sealing !== null && stamps.length > 0) yield found('unused', at(['sealing']), { sealing, expected: '签名章' });
      return;
    }
    const expected = asIssued?.signature ? 1 : issuers.length;
    if (expected === 0 || stamps.length === expected) return;
    const spot = stamps.length === 0 ? at(['sealing']) : missingSpot(plan, ['stamps']);
    const note = { zh: `署名机关 ${expected} 个`, en: `${expected} issuers` };
    yield found('count', spot, { found: stamps.length, expected }, { spot: missingSpot(plan, ['issuers']), note });
  },
});
