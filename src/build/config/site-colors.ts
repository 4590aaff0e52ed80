import { contrastWith, isColor, LEAST_CONTRAST, readableOn } from '../../core/contrast.ts';
import type { Message } from '../../core/diagnostic.ts';
import { pageGrounds } from '../../renderers/html/page-grounds.ts';

/** Why a text is no colour; undefined where it is one. */
export function badColor(text: string): Message | undefined {
  if (isColor(text)) return undefined;
  return {
    zh: `颜色为 \`${text}\`，应为 # 加六位十六进制数字，如 \`'#0b4a8f'\``,
    en: `Unexpected colour \`${text}\`, expected # and six hexadecimal digits, such as \`'#0b4a8f'\``,
  };
}

/** Why a colour cannot be read on the pages, light or dark; undefined where it can. */
export function faintColor(color: string, isDark: boolean): Message | undefined {
  const grounds = isDark ? pageGrounds.dark : pageGrounds.light;
  const contrast = contrastWith(color, grounds);
  if (contrast >= LEAST_CONTRAST) return undefined;
  const better = readableOn(color, grounds, isDark ? '#ffffff' : '#000000');
  const told = (Math.floor(contrast * 10) / 10).toFixed(1);
  return {
    zh: `颜色 \`${color}\` 与${isDark ? '深色' : '浅色'}外观底色的对比度为 ${told} : 1，应不低于 ${LEAST_CONTRAST} : 1，如 \`'${better}'\``,
    en: `Unexpected colour \`${color}\`, ${told} : 1 against the ${isDark ? 'dark' : 'light'} pages, expected ${LEAST_CONTRAST} : 1 at least, such as \`'${better}'\``,
  };
}
