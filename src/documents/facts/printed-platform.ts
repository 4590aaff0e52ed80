import type { PlatformReference } from '../../plan/registry/registry.ts';

/** The name as the plan writes it; the registered name where the plan writes an id. */
export function printedPlatform(reference: PlatformReference | null): string | null {
  return reference && (reference.written === reference.platform.id ? reference.platform.name : reference.written);
}
