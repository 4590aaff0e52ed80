/** An area code set off from the number: 0311-82012463, (010) 62345678, 0311 82012463. */
const SET_OFF = /^[(（]?(?:\+?86[-\s]*)?(0\d{2,3})(?:[)）][-—–\s]*|[-—–\s]+)\d{7,8}(?!\d)/;
/** One that runs on: 031182012463. */
const RUN_ON = /^(?:\+?86[-\s]*)?(0(?:10|2\d|[3-9]\d{2}))[2-9]\d{6,7}(?!\d)/;
/** One as it is dialled from abroad, without its 0. */
const ABROAD = /^\+86[-\s]*[(（]?(10|2\d|[3-9]\d{2})[)）]?[-—–\s]*[2-9]\d{6,7}(?!\d)/;
/** Numbers that are dialled the same everywhere: 12315, 400…, mobile telephones. */
const NATIONWIDE = /^(?:1\d{4,5}|9\d{4}|[48]00[-\s]?\d{3}[-\s]?\d{4}|(?:\+?86[-\s]*)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4})(?!\d)/;

/** The area code of a telephone, with its 0; empty for one that needs none, null for one that lacks it. */
export function areaCodeOf(phone: string): string | null {
  const plain = phone.normalize('NFKC').trim();
  const code = (SET_OFF.exec(plain) ?? RUN_ON.exec(plain))?.[1];
  if (code !== undefined) return code;
  const abroad = ABROAD.exec(plain)?.[1];
  if (abroad !== undefined) return `0${abroad}`;
  return NATIONWIDE.test(plain) ? '' : null;
}
