/** What a list of targets may tell of an enterprise; papers refer to it as `{{target.name}}` and so on. */
export const targetFields = [
  'name',
  'code',
  'address',
  'representative',
  'phone',
  'industry',
  'class',
  'inspectors',
  'day',
] as const;
export type TargetField = (typeof targetFields)[number];

/** Whether a name is one of them. */
export function isTargetField(name: string): name is TargetField {
  return targetFields.some((field) => field === name);
}
