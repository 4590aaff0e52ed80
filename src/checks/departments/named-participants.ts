import type { CampaignPlan } from '../../plan/campaign.ts';
import { departmentsByRole } from '../../plan/departments-by-role.ts';
import type { Organ, OrganReference, Registry } from '../../plan/registry/registry.ts';
import { type Spot, within } from '../check.ts';
import type { NameFinder } from '../wording/name-finder.ts';
import { clearOf, type Stretch } from '../wording/stretch.ts';
import { textBefore } from '../wording/text-before.ts';
import { groupWords } from './group-words.ts';
import { organFinder } from './organ-finder.ts';
import { wholeNames } from './whole-names.ts';

/** The organs a sentence names as those that carry a campaign out. */
export interface NamedParticipants {
  readonly organs: readonly Organ[];
  /** The names in the order of the sentence. */
  readonly written: readonly string[];
  /** From the first name to the last. */
  readonly spot: Spot;
}

interface Mention extends Stretch {
  /** Undefined where the words mean whoever takes part. */
  readonly references: readonly Named[] | undefined;
}

type Named = Pick<OrganReference, 'organ' | 'written'>;

const PREAMBLE = 'overrides.preamble';
const SENTENCE = /[^。；\n]+/g;
const THIS_TIME = /[本此]次/;
/** Words between two names of one list; some of them make it a list of those who act. */
const BETWEEN = /^(?:牵头|负责|会同|联合|协同|共同|以及|[和与及暨、，,\s])+$/;
const ACTING_BETWEEN = /牵头|会同|联合|协同/;
const ACTING_AFTER =
  /^(?:将|拟|决定|定于[^，。；]{0,12}|[于在][^，。；]{0,12})?，?(?:联合|共同|协同|配合|开展|组织|参与|参加|实施)/;
/** Whose words a campaign follows, not who carries it out. */
const SOURCE_BEFORE = /(?:按照|根据|依据|落实|遵照|经)$/;
const LEFT_OPEN = /^等/;
const SELF = /我(?:局|办|委|厅|部(?!门))/g;
const REFERENCE = /\{\{\s*([\w.]+)\s*\}\}/g;

/**
 * The lists by which a campaign's introduction, or a sentence on who leads and who helps this time, says who takes part.
 * A list that leaves it open (等部门, 各有关部门, `{{partners}}`) is passed over.
 */
export function namedParticipants(plan: CampaignPlan, registry: Registry): readonly NamedParticipants[] {
  const finder = organFinder(registry.organs);
  return plan.prose.flatMap(({ text, path }) =>
    [...text.matchAll(SENTENCE)]
      .filter(([sentence]) => path.join('.') === PREAMBLE || (sentence.includes('牵头') && THIS_TIME.test(sentence)))
      .flatMap(({ 0: sentence, index }) =>
        listsOf(mentionsIn(sentence, plan, finder), sentence).flatMap((list) => {
          const named = list.flatMap(({ references }) => references ?? []);
          const spot = within(path, index + (list[0]?.start ?? 0), index + (list.at(-1)?.end ?? 0));
          const isOpen = list.some(({ references }) => references === undefined);
          return isOpen ? [] : [{ organs: named.map(({ organ }) => organ), written: named.map(({ written }) => written), spot }];
        }),
      ),
  );
}

function mentionsIn(sentence: string, plan: CampaignPlan, finder: NameFinder<readonly Organ[]>): readonly Mention[] {
  const own = new Set(plan.departments.map(({ reference }) => reference.organ.id));
  const names = wholeNames(sentence, finder).flatMap(({ start, end, text, value }) => {
    const organ = value.find(({ id }) => own.has(id)) ?? value[0];
    return organ === undefined ? [] : [{ start, end, references: [{ organ, written: text }] }];
  });
  const selves = [...sentence.matchAll(SELF)].map(({ 0: text, index }) => {
    return { start: index, end: index + text.length, references: plan.issuers.slice(0, 1) };
  });
  const references = [...sentence.matchAll(REFERENCE)].flatMap(({ 0: text, 1: name = '', index }): readonly Mention[] => {
    const mention = { start: index, end: index + text.length };
    if (name === 'partners' || name === 'departments') return [{ ...mention, references: undefined }];
    const meant = meantBy(name, plan);
    return meant.length === 0 ? [] : [{ ...mention, references: meant }];
  });
  const sure = [...names, ...selves, ...references];
  const groups = clearOf(groupWords(sentence), sure).map(({ start, end }) => ({ start, end, references: undefined }));
  return [...sure, ...groups].toSorted((a, b) => a.start - b.start);
}

function meantBy(name: string, plan: CampaignPlan): readonly Named[] {
  if (name.startsWith('issuer')) return plan.issuers;
  return name === 'lead' ? departmentsByRole(plan).leads.map(({ reference }) => reference) : [];
}

/** Mentions that stand together as one list of those who act. */
function listsOf(mentions: readonly Mention[], sentence: string): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && BETWEEN.test(sentence.slice(last.end, mention.start))) list.push(mention);
    else lists.push([mention]);
  }
  return lists.filter((list) => list.length > 1 && isActing(list, sentence));
}

function isActing(list: readonly Mention[], sentence: string): boolean {
  const after = sentence.slice(list.at(-1)?.end ?? 0);
  if (LEFT_OPEN.test(after) || SOURCE_BEFORE.test(textBefore(sentence, list[0]?.start ?? 0))) return false;
  const between = list.slice(1).map(({ start }, index) => sentence.slice(list[index]?.end ?? 0, start));
  return ACTING_AFTER.test(after) || between.some((words) => ACTING_BETWEEN.test(words));
}
