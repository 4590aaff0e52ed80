import type { CompiledPlan, JudgedPlan } from './compiled-plan.ts';

const THERE = {};

/** A plan as no more than what is told of it: the plan itself and its manuscript, which take the room, are let go. */
export function judgedPlan({ plan, manuscript, ...told }: CompiledPlan): JudgedPlan {
  return { ...told, plan: plan && THERE, manuscript: manuscript && THERE };
}
