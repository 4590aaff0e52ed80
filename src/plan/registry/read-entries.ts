import { type PlanPath, placeAt } from '../../core/source.ts';
import type { Day } from '../days/day.ts';
import { findOrgan } from '../names/find-organ.ts';
import { always, type NameBook, namesOverTime } from '../names/name-book.ts';
import type { Validity } from '../names/registered-name.ts';
import { dayAt } from '../resolve/findings.ts';
import { formerNames, lasting, type Part, type Placed, validityAt } from './placed.ts';
import type { CitedDocument, Contact, Inspector, Organ, Platform, Term } from './registry.ts';

type Organs = NameBook<Organ>;

/** The documents plans may cite. One holds from its date until its end; one repealed on a day unknown, no longer. */
export function readDocuments(parts: readonly Part[], organs: Organs): readonly Placed<CitedDocument>[] {
  return parts.flatMap((part) =>
    (part.input.docs ?? []).map((doc, index): Placed<CitedDocument> => {
      const path = ['docs', index];
      const date = dayAt(part.findings, doc.date, [...path, 'date']);
      const until = dayAt(part.findings, doc.until, [...path, 'until']);
      const { id, title } = doc;
      const registered = { positions: part.findings.positions, path };
      const [number, status] = [doc.number ?? null, doc.status ?? null];
      const issuer = organId(part, organs, { written: doc.issuer, path: [...path, 'issuer'], day: date });
      const names = [always(id, 'id'), always(title, 'name'), ...(number === null ? [] : [always(number, 'name')])];
      const numbers = number === null ? [] : [lasting(number, 'number')];
      return {
        entry: { id, title, number, issuer, date, kind: doc.kind ?? null, status, until, url: doc.url ?? null, registered },
        id,
        part,
        path,
        valid: { from: date, to: until ?? (status === '废止' || status === '失效' ? date : null) },
        names,
        marks: [lasting(id, 'id'), lasting(`${title}\n${number ?? ''}`, 'title'), ...numbers],
      };
    }),
  );
}

/** The platforms with the names they had. */
export function readPlatforms(parts: readonly Part[]): readonly Placed<Platform>[] {
  return parts.flatMap((part) =>
    (part.input.platforms ?? []).map((platform, index): Placed<Platform> => {
      const path = ['platforms', index];
      const { id, name } = platform;
      const former = formerNames(part.findings, platform.former, { short: null, path: [...path, 'former'] });
      const valid = validityAt(part.findings, platform.valid, [...path, 'valid']);
      const wrong = platform.wrong ?? [];
      const borne = namesOverTime({ name, short: null, former });
      return {
        entry: { id, name, former, later: [], wrong, valid, registered: { positions: part.findings.positions, path } },
        id,
        part,
        path,
        valid,
        names: [always(id, 'id'), ...borne, ...wrong.map((text) => always(text, 'wrong'))],
        marks: [lasting(id, 'id'), lasting(name, 'name')],
      };
    }),
  );
}

/** Whom readers may ask. */
export function readContacts(parts: readonly Part[], organs: Organs): readonly Placed<Contact>[] {
  return parts.flatMap((part) =>
    (part.input.contacts ?? []).map((contact, index): Placed<Contact> => {
      const path = ['contacts', index];
      const { id } = contact;
      const valid = validityAt(part.findings, contact.valid, [...path, 'valid']);
      const person = contact.person ?? null;
      const placeOf = (key: 'phone' | 'mailbox') =>
        typeof contact[key] === 'string' ? placeAt(part.findings.positions, [...path, key]) : null;
      const entry: Contact = {
        id,
        organ: organId(part, organs, { written: contact.org, path: [...path, 'org'], day: valid.to }),
        section: contact.section ?? null,
        person,
        phone: contact.phone ?? null,
        mailbox: contact.mailbox ?? null,
        room: contact.room ?? null,
        publishable: contact.publishable ?? true,
        valid,
        stated: { phone: placeOf('phone'), mailbox: placeOf('mailbox') },
      };
      const names = [always(id, 'id'), ...(person === null ? [] : [always(person, 'name')])];
      return { entry, id, part, path, valid, names, marks: [lasting(id, 'id')] };
    }),
  );
}

/** The people of one file who inspect. */
export function readStaff(part: Part, organs: Organs): readonly Inspector[] {
  return (part.input.staff ?? []).map(({ name, org, certificate, fields, valid }, index) => {
    const path = ['staff', index];
    const days: Validity = validityAt(part.findings, valid, [...path, 'valid']);
    const organ = organId(part, organs, { written: org, path: [...path, 'org'], day: days.to });
    return { name, organ: organ ?? org, certificate: certificate ?? null, fields: fields ?? [], valid: days };
  });
}

/** The words of one file that are no longer used. */
export function readTerms({ input, findings }: Part): readonly Term[] {
  return (input.terms ?? []).map(({ found, expected, from, severity, of }, index) => ({
    found,
    expected,
    from: dayAt(findings, from, ['terms', index, 'from']),
    severity: severity ?? 'warning',
    of: of ?? null,
  }));
}

interface Written {
  readonly written: string | null | undefined;
  readonly path: PlanPath;
  readonly day: Day | null;
}

function organId({ findings }: Part, organs: Organs, { written, path, day }: Written): string | null {
  if (written === null || written === undefined) return null;
  return findOrgan(findings, organs, { written, path, day })?.entry.id ?? null;
}
