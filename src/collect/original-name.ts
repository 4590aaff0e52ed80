const COPY = /\s*(?:\(\d+\)|（\d+）|-?副本)$/;

/** The name of a file or a tab without the sign programs put behind that of a copy. */
export function originalName(name: string): string {
  return name.replace(COPY, '').trim();
}
