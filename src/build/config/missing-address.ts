import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Config } from './config.ts';
import { CONFIG_FILE } from './settings.ts';

const RULE = 'config/site-url-missing';

/** Says that feed and map of the site are left out, where the configuration names no address they could point to. */
export function missingAddress({ site, severities }: Pick<Config, 'site' | 'severities'>): readonly Diagnostic[] {
  const severity = severities.get(RULE) ?? 'info';
  if (site.url !== null || severity === 'off') return [];
  return [
    {
      rule: RULE,
      severity,
      message: {
        zh: '没有写网站地址，不生成订阅 `feed.xml` 和站点地图 `sitemap.xml`',
        en: 'Unexpected configuration without `site.url`, expected the address `feed.xml` and `sitemap.xml` point to',
      },
      hint: {
        zh: `在 ${CONFIG_FILE} 的 \`site\` 里写 \`url: https://…\`；不需要的，在 \`rules\` 里写 \`${RULE}: off\``,
        en: `Write \`url: https://…\` at \`site\` of ${CONFIG_FILE}, or \`${RULE}: off\` at \`rules\``,
      },
      file: CONFIG_FILE,
    },
  ];
}
