import type { Tier } from '../../plan/campaign.ts';

/** 市抽县查: which level draws, and which inspects. */
export function printTier({ draw, inspect }: Tier): string {
  return `${draw}抽${inspect}查`;
}
