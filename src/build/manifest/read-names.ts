/** Names of what a renderer reads beside the manuscript: two settings, the fonts, and each template by its file. */
export const SITE = 'site';
export const FORMATS = 'formats';
export const FONTS = 'fonts';
export const TEMPLATE = 'template:';
