import { readableOn } from '../../core/contrast.ts';
import type { SiteLook } from '../renderer.ts';
import { pageGrounds } from './page-grounds.ts';

/** `theme.css` with the colours of a site behind its own. A dark one that is not stated is the light one made readable. */
export function themeSheet(theme: string, look: SiteLook | undefined): string {
  if (look === undefined) return theme;
  const { accent, accentDark, red, redDark } = look.colors;
  const light = [...named(['--accent', '--bar'], accent), ...named(['--red', '--warn'], red)];
  const dark = [...named(['--accent', '--bar'], accentDark ?? onDark(accent)), ...named(['--red'], redDark ?? onDark(red))];
  const rules = [
    ...(light.length > 0 ? [`:root { ${light.join(' ')} }`] : []),
    ...(dark.length > 0 ? [`@media (prefers-color-scheme: dark) { :root { ${dark.join(' ')} } }`] : []),
  ];
  return rules.length === 0 ? theme : `${theme}/* of the configuration */\n${rules.join('\n')}\n`;
}

function named(names: readonly string[], color: string | null): readonly string[] {
  return color === null ? [] : names.map((name) => `${name}: ${color};`);
}

function onDark(color: string | null): string | null {
  return color && readableOn(color, pageGrounds.dark, '#ffffff');
}
