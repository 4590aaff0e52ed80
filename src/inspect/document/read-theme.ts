import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-element.ts';

/** The name a theme gives a role such as `minorEastAsia`; undefined where it gives none. */
export type ThemeFonts = (role: string) => string | undefined;

/** Scripts by which a theme names Chinese fonts, in the order they are asked. */
const CHINESE = ['Hans', 'Hant'];

/** The fonts of a theme by role. Where the East Asian one is left open, it is the one given for simplified Chinese. */
export function readTheme(theme: XmlElement | undefined): ThemeFonts {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
  return (role) => {
    const fonts = childOf(scheme, role.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    if (/EastAsia$/.test(role)) return face(childOf(fonts, 'a:ea')) ?? chineseOf(fonts);
    if (/Bidi$/.test(role)) return face(childOf(fonts, 'a:cs'));
    return face(childOf(fonts, 'a:latin'));
  };
}

function face(element: XmlElement | undefined): string | undefined {
  const name = attributeOf(element, 'typeface');
  return name === '' ? undefined : name;
}

function chineseOf(fonts: XmlElement | undefined): string | undefined {
  const scripts = childrenOf(fonts, 'a:font');
  return CHINESE.map((script) => face(scripts.find((entry) => attributeOf(entry, 'script') === script))).find(
    (name) => name !== undefined,
  );
}
