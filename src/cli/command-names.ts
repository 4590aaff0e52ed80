export const commandNames = [
  'build',
  'check',
  'watch',
  'init',
  'new',
  'schema',
  'explain',
  'inspect',
  'collect',
  'forms',
  'diff',
  'report',
  'verify',
  'doctor',
] as const;

export type CommandName = (typeof commandNames)[number];
