const LEAD_FIRST = 0xa1;
const LEAD_LAST = 0xf7;
const TRAIL_FIRST = 0xa1;
const TRAIL_LAST = 0xfe;
/** Codes GBK added inside the area of GB 2312: small Roman numbers, vertical marks, six phonetic letters. */
const ADDED_LATER: readonly (readonly [number, number])[] = [
  [0xa2a1, 0xa2aa],
  [0xa6e0, 0xa6f5],
  [0xa8bb, 0xa8c0],
];
const PRIVATE_USE = /[\ue000-\uf8ff\ufffd]/u;

let characters: ReadonlySet<string> | undefined;

/** Whether GB 2312-80 has the character, and with it the fonts named after it; ASCII counts as in. */
export function isGb2312(character: string): boolean {
  if (character >= ' ' && character <= '~' && character.length === 1) return true;
  characters ??= decodeAll();
  return characters.has(character);
}

function decodeAll(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const found = new Set<string>();
  for (let lead = LEAD_FIRST; lead <= LEAD_LAST; lead += 1) {
    if (lead > 0xa9 && lead < 0xb0) continue;
    for (let trail = TRAIL_FIRST; trail <= TRAIL_LAST; trail += 1) {
      const code = lead * 0x100 + trail;
      if (ADDED_LATER.some(([first, last]) => code >= first && code <= last)) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!PRIVATE_USE.test(character)) found.add(character);
    }
  }
  return found;
}
