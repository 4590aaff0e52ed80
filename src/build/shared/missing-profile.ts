import type { Diagnostic } from '../../core/diagnostic.ts';
import { type Positions, placeAt } from '../../core/source.ts';

interface Profiles {
  readonly ids: readonly string[];
  /** Of the plan that names none. */
  readonly area: string;
  readonly year: number;
}

/** Says that neither the plan nor the configuration names a profile, with one of the plan's area and year. */
export function missingProfile(positions: Positions, profiles: Profiles): Diagnostic {
  const id = nearestProfile(profiles);
  const place = placeAt(positions, ['profile']);
  return {
    rule: 'schema/missing-key',
    severity: 'error',
    message: {
      zh: `缺少 \`profile\`（地区年度规则），应写明，如 \`profile: ${id}\``,
      en: `Unexpected absence of \`profile\`, expected a line such as \`profile: ${id}\``,
    },
    hint: {
      zh: '各方案都用同一份的，可写在 banwen.config.yaml 的 `profile`',
      en: 'One for all plans may stand at `profile` in banwen.config.yaml',
    },
    file: place.source.path,
    place,
  };
}

/** A profile of the area and year, else of the area, else any. */
function nearestProfile({ ids, area, year }: Profiles): string {
  const folder = area.split('/').at(-1) ?? area;
  const ofArea = ids.filter((id) => id.includes(folder));
  return ofArea.find((id) => id.includes(String(year))) ?? ofArea[0] ?? ids[0] ?? `${folder}-${year}`;
}
