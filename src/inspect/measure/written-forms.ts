/** A year in full. */
const YEAR = '(?:19|20)\\d{2}';

/** How a document number is written, 7.2.5, as the source of a pattern. */
export const documentNumber: string = `[\\p{Script=Han}A-Za-z]+〔${YEAR}〕[1-9]\\d*号`;

/** How a day is written, 7.3.5.4: in Arabic digits, the month and the day without leading zeros. */
export const writtenDay: string = `${YEAR}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\\d|3[01])日`;
