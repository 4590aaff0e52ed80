const OWN_COLOURS = /^\u001b\[(?:1|2|22|31|32|33|36|39)m$/;
/** Colours first; then what moves a cursor, names a window, rings, or turns the direction of a text around. */
const UNWANTED = /\u001b\[\d{1,2}m|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text as a screen may be sent it: plans and lists of others are quoted in it. Each sign that would command the screen is a dot. */
export function harmlessText(text: string): string {
  return text.replace(UNWANTED, (found) => (OWN_COLOURS.test(found) ? found : '\u00b7'));
}
