import type { Message } from '../../core/diagnostic.ts';
import { didYouMean } from '../../core/wording.ts';
import { planKinds } from '../../schema/plan-kinds.ts';
import { newKinds } from './new-kinds.ts';
import { type NewFile, type NewGround, newPlan } from './new-plan.ts';
import { newProfile, newRegistry, parseProfileId } from './new-shared.ts';
import { parseArea, parsePlanId } from './plan-id.ts';
import type { Typed } from './typed.ts';

/** What `banwen new` is asked for. */
export interface NewRequest {
  readonly kind: string;
  readonly id: string;
  /** For a registry, whose examples name a region and a year. */
  readonly region: string;
  readonly year: number;
}

/** The files asked for, or what is wrong with the kind or the id typed. */
export function newFiles(ground: NewGround, { kind, id, region, year }: NewRequest): Typed<readonly NewFile[]> {
  if (kind === 'profile') return then(parseProfileId(id), (profile) => [newProfile(ground, profile)]);
  if (kind === 'registry') return then(parseArea(id), (area) => newRegistry(ground, { area, region, year }));
  const plan = planKinds.find((each) => each === kind);
  return plan === undefined ? { fault: unknownKind(kind) } : then(parsePlanId(id), (parsed) => [newPlan(ground, plan, parsed)]);
}

function then<A, B>(typed: Typed<A>, make: (value: A) => B): Typed<B> {
  return 'fault' in typed ? typed : { value: make(typed.value) };
}

function unknownKind(kind: string): Message {
  const meant = didYouMean(kind, newKinds);
  return {
    zh: `没有种类 \`${kind}\`，${meant === undefined ? `应为 ${newKinds.join('、')}` : `是否为 \`${meant}\``}`,
    en: `there is no kind \`${kind}\`, ${meant === undefined ? `expected ${newKinds.join(', ')}` : `did you mean \`${meant}\``}`,
  };
}
