import { isFixed, nearestRule, rulesMeant } from '../../checks/rule-names.ts';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { keyPlaceAt, type Place, type PlanPath, type Positions, placeAt } from '../../core/source.ts';
import { didYouMean } from '../../core/wording.ts';
import type { ConfigInput } from '../../schema/inputs.ts';
import { badDomain, badIdCode, badUrl, misplacedOutput } from './config-forms.ts';
import { badColor, faintColor } from './site-colors.ts';

/** What a configuration is held against. */
export interface ConfigGround {
  /** Ids of the profiles the root has. */
  readonly profileIds: readonly string[];
}

/** What is wrong with a configuration of the right shape: names nobody has, addresses and folders that cannot be. */
export function configFaults(input: ConfigInput, positions: Positions, { profileIds }: ConfigGround): readonly Diagnostic[] {
  const value = (path: PlanPath) => placeAt(positions, path);
  const { site = {} } = input;
  return [
    ...Object.keys(input.rules ?? {}).flatMap((rule) => ruleFaults(rule, keyPlaceAt(positions, ['rules', rule]))),
    ...given(input.profile, (id) => unknownProfile(id, profileIds)).map(fault('unknown-profile', value(['profile']))),
    ...given(input.output, misplacedOutput).map(fault('output-misplaced', value(['output']))),
    ...given(site.url, badUrl).map(fault('url-malformed', value(['site', 'url']))),
    ...given(site.domain, badDomain).map(fault('domain-malformed', value(['site', 'domain']))),
    ...given(site.idCode, badIdCode).map(fault('id-code-malformed', value(['site', 'idCode']))),
    ...Object.entries(site.colors ?? {}).flatMap(([name, color]) => colorFaults(name, color, value(['site', 'colors', name]))),
  ];
}

function given(text: string | undefined, judge: (text: string) => Message | undefined): readonly Message[] {
  const message = text === undefined ? undefined : judge(text);
  return message === undefined ? [] : [message];
}

function fault(name: string, place: Place): (message: Message) => Diagnostic {
  return (message) => ({ rule: `config/${name}`, severity: 'error', message, file: place.source.path, place });
}

function colorFaults(name: string, color: string, place: Place): readonly Diagnostic[] {
  const malformed = given(color, badColor).map(fault('color-malformed', place));
  if (malformed.length > 0) return malformed;
  return given(color, (text) => faintColor(text, /Dark$/.test(name))).map(fault('color-faint', place));
}

function ruleFaults(rule: string, place: Place): readonly Diagnostic[] {
  if (rulesMeant(rule).length > 0) return [];
  const fixed = isFixed(rule);
  return [fixed ? fault('rule-fixed', place)(fixedRule(rule)) : fault('unknown-rule', place)(unknownRule(rule))];
}

function fixedRule(rule: string): Message {
  return {
    zh: `规则 \`${rule}\` 说的是文件读不懂，级别不能改，应删去这一行`,
    en: `Unexpected severity for \`${rule}\`, expected none: what cannot be read stays an error`,
  };
}

function unknownRule(rule: string): Message {
  const meant = nearestRule(rule);
  return {
    zh: `没有规则 \`${rule}\`，应为${meant === undefined ? '规则的编号，或如 `dates/*` 的一组' : ` \`${meant}\``}`,
    en: `Unexpected rule \`${rule}\`, expected ${meant === undefined ? 'the id of a rule, or a group such as `dates/*`' : `\`${meant}\``}`,
  };
}

function unknownProfile(id: string, profileIds: readonly string[]): Message | undefined {
  if (profileIds.includes(id)) return undefined;
  const meant = didYouMean(id, profileIds);
  return {
    zh: `没有名为 \`${id}\` 的地区年度规则，应为${meant === undefined ? ' plans/profiles/ 里的一个' : ` \`${meant}\``}`,
    en: `Unexpected profile \`${id}\`, expected ${meant === undefined ? 'one of plans/profiles/' : `\`${meant}\``}`,
  };
}
