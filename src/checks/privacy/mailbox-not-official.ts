import type { Plan } from '../../plan/plan.ts';
import { type Check, defineCheck, type Related, type Spot } from '../check.ts';
import { statedTexts } from './public-texts.ts';

const MAILBOX = /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+[@＠]([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g;
const ALSO = { zh: '这里也是这个邮箱', en: 'the same mailbox here too' };

interface Mention {
  readonly mailbox: string;
  readonly domain: string;
  readonly spot: Spot;
  readonly related: readonly Related[];
}

/** Returns that are to be sent to a mailbox of no public organ. */
export const mailboxNotOfficial: Check = defineCheck({
  id: 'privacy/mailbox-not-official',
  severity: 'warning',
  title: { zh: '接收材料的邮箱不是政务邮箱', en: 'Returns are to be sent to a mailbox that is not official' },
  why: {
    zh: '报送的材料里有企业名单和执法人员信息，经商业邮箱收发不受管控，人走以后邮箱也带走。',
    en: 'Returns name enterprises and inspectors; a commercial mailbox is under nobody’s care and leaves with its owner.',
  },
  fix: {
    zh: '换成单位的政务邮箱，或者写明经平台报送。本地区认可的域名写在参数的 `mailDomains`。',
    en: 'Give the office’s official mailbox, or have returns sent through the platform. `mailDomains` of the profile names the domains.',
  },
  basis: null,
  effectiveFrom: null,
  messages: {
    domain: {
      zh: '接收材料的邮箱为 `{mailbox}`，应为政务邮箱（{expected}）',
      en: 'Unexpected mailbox `{mailbox}`, expected an official one ({expected})',
    },
  },
  example: {
    bad: `
      overrides: { requirements.summary: 总结于7月20日前报邮箱«jiaqu2026@example.com»。 }`,
    good: `
      overrides: { requirements.summary: 总结于7月20日前报邮箱xyjg@jiaqu.gov.cn。 }`,
  },

  *run({ plan }, found) {
    const { mailDomains } = plan.profile;
    if (mailDomains.length === 0) return;
    const official = mailDomains.map((domain) => domain.toLowerCase().replace(/^[@*.]+/, ''));
    const others = mentionsOf(plan).filter(({ domain }) => !official.some((one) => `.${domain}`.endsWith(`.${one}`)));
    for (const { mailbox, spot, related } of firstOfEach(others)) {
      yield found('domain', spot, { mailbox, expected: official.join('、') }, ...related);
    }
  },
});

function mentionsOf(plan: Plan): readonly Mention[] {
  return statedTexts(plan).flatMap(({ text, place }) =>
    Array.from(text.matchAll(MAILBOX), ({ 0: mailbox, 1: domain = '', index }) => ({
      mailbox,
      domain: domain.toLowerCase(),
      ...place(index, index + mailbox.length),
    })),
  );
}

/** Each mailbox once, the further places it stands at beside the first. */
function firstOfEach(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Map<string, Mention>();
  for (const { mailbox, domain, spot, related } of mentions) {
    const key = mailbox.toLowerCase();
    const first = seen.get(key);
    const all = first ? [...first.related, { spot, note: ALSO }, ...related] : related;
    seen.set(key, first ? { ...first, related: all } : { mailbox, domain, spot, related });
  }
  return [...seen.values()];
}
