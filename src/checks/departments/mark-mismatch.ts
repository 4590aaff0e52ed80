import type { Issuer, OrganReference } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';

/** A mark of several organs that are not those who sign. */
export const markMismatch: Check = defineCheck({
  id: 'departments/mark-mismatch',
  severity: 'error',
  title: { zh: '联合行文的红头与署名不一致', en: 'The organs of a joint mark are not those who sign' },
  why: {
    zh: '红头上的机关都是发文机关，要在落款署名；主办机关排在前面。',
    en: 'Every organ in the mark issues the document and signs it, the host first.',
  },
  fix: {
    zh: '`mark` 与 `issuers` 写同样的机关，次序相同；也可以只写主办机关一个。',
    en: 'Write the same organs in `mark` as in `issuers`, in the same order; or the host alone.',
  },
  basis: 'GB/T 9704-2012 7.2.4（依据待核）',
  effectiveFrom: null,
  messages: {
    stranger: {
      zh: '红头有“{organ}”而落款没有，应为署名机关 {expected}',
      en: 'Unexpected organ “{organ}” in the mark, expected one that signs: {expected}',
    },
    absent: {
      zh: '“{organ}”署名而红头没有，应列出全部署名机关，或者只写主办机关“{host}”',
      en: 'Unexpected absence of “{organ}” in the mark, expected every issuer, or the host “{host}” alone',
    },
    order: {
      zh: '红头以“{organ}”居首，应为主办机关“{host}”',
      en: 'Unexpected organ “{organ}” at the head of the mark, expected the host “{host}”',
    },
  },
  example: {
    bad: `
      mark: [区市场监管局, «区水务局»]
      issuers: [区市场监管局, 区卫生健康局]
      number: { sequence: 6 }`,
    good: `
      mark: [区市场监管局, 区卫生健康局]
      issuers: [区市场监管局, 区卫生健康局]
      number: { sequence: 6 }`,
  },

  *run({ plan }, found) {
    const { mark, issuers } = plan;
    const [host] = issuers;
    const [first] = mark;
    if (mark.length < 2 || host === undefined || first === undefined) return;
    const expected = issuers.map(({ organ }) => `“${organ.name}”`).join('、');
    const strangers = mark.filter((each) => !issuers.some((issuer) => isOf(each, issuer)));
    for (const { organ, path } of strangers) yield found('stranger', at(path), { organ: organ.name, expected });
    if (strangers.length > 0) return;
    const absent = issuers.find((issuer) => !mark.some((each) => isOf(each, issuer)));
    if (absent !== undefined) {
      const note = { zh: '在这里署名', en: 'it signs here' };
      const values = { organ: absent.organ.name, host: host.organ.name };
      yield found('absent', at(['mark']), values, { spot: at(absent.path), note });
    } else if (!isOf(first, host)) {
      const finding = found('order', at(first.path), { organ: first.organ.name, host: host.organ.name });
      yield { ...finding, severity: 'warning' };
    }
  },
});

/** The organ itself, or the one that seals for it. */
function isOf({ organ }: OrganReference, issuer: Issuer): boolean {
  return organ.id === issuer.organ.id || organ.id === issuer.sealedBy?.organ.id;
}
