/** What the process answers. */
export const exitCodes = {
  ok: 0,
  /** Plans have errors, or there are too many warnings. */
  plans: 1,
  /** The command line or the configuration is wrong, or there is no plan. */
  usage: 2,
  /** The machine is in the way. */
  machine: 3,
  /** Our bug. */
  bug: 70,
} as const;
