import { printedContacts } from '../../plan/printed-contacts.ts';
import type { Contact, Registry } from '../../plan/registry/registry.ts';
import { at, type Check, defineCheck } from '../check.ts';
import { missingSpot } from '../missing-spot.ts';
import { areaCodeOf } from './area-code.ts';

/** No office can be reached under the document, or only from within the city. */
export const contactMissing: Check = defineCheck({
  id: 'disclosure/contact-missing',
  severity: 'warning',
  title: { zh: '没有联系方式，或电话没有区号', en: 'No contact, or a telephone without area code' },
  why: {
    zh: '公开的文件要让人能问到；电话没有区号，外地的打不通。',
    en: 'Readers of a public document need somebody to ask, and those from elsewhere need the area code.',
  },
  fix: {
    zh: '在 `contacts` 里写登记的联系人；电话在登记库的 `contacts` 里改，带上区号并加引号。',
    en: 'Name a registered contact in `contacts`; telephones stand in the registry, quoted and with area code.',
  },
  basis: '《中华人民共和国政府信息公开条例》第十二条（依据待核）',
  effectiveFrom: null,
  messages: {
    missing: {
      zh: '没有联系方式，应有联系机构和带区号的电话',
      en: 'Unexpected document without a contact, expected an office and a telephone with area code',
    },
    phone: {
      zh: '联系方式 `{contact}` 没有电话，应有带区号的电话',
      en: 'Unexpected contact `{contact}` without a telephone, expected one with area code',
    },
    hidden: {
      zh: '联系方式 `{contact}` 不可公开，应有可以印在公开文本上的联系方式',
      en: 'Unexpected contact `{contact}`, which is not for the public, expected one that may be printed',
    },
    areaCode: {
      zh: '联系电话为 `{phone}`，应带区号，如 `{expected}`',
      en: 'Unexpected telephone `{phone}`, expected one with area code such as `{expected}`',
    },
  },
  example: {
    bad: `
      contacts: [«credit»]`,
    good: `
      contacts: [office]`,
    registry: `contacts:
  - { id: credit, org: market, phone: '5550001' }
  - { id: office, org: market, phone: '0551-5550001' }`,
  },

  *run({ plan, registry }, found) {
    const isUnknown = plan.positions.has(['contacts', 0]);
    if (plan.contacts.length === 0 && !isUnknown) yield found('missing', missingSpot(plan, ['contacts']), {});
    const printed = printedContacts(plan);
    const [first] = plan.contacts;
    if (first !== undefined && printed.length === 0) yield found('hidden', at(first.path), { contact: first.contact.id });
    const isReachable = printed.some(({ contact }) => phoneOf(contact) !== null);
    for (const { contact, path } of printed) {
      const phone = phoneOf(contact);
      if (phone === null) {
        if (!isReachable) yield found('phone', at(path), { contact: contact.id });
      } else if (areaCodeOf(phone) === null) {
        yield found('areaCode', at(path), { phone, expected: `${codeOfOthers(registry) ?? '区号'}-${phone}` });
      }
    }
  },
});

/** Its telephone; null where there is none, or no number of one. */
function phoneOf({ phone }: Contact): string | null {
  return phone !== null && /\d/.test(phone) ? phone : null;
}

/** The area code most telephones of the registry have. */
function codeOfOthers({ contacts }: Registry): string | undefined {
  const codes = contacts.flatMap(({ phone }) => areaCodeOf(phone ?? '') || []);
  const count = (code: string): number => codes.filter((each) => each === code).length;
  return codes.toSorted((a, b) => count(b) - count(a))[0];
}
