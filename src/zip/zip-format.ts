/** The signatures of the three records of a zip. */
export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;

/** How long each is, without the names, extra fields and comments that follow. */
export const LOCAL_BYTES = 30;
export const CENTRAL_BYTES = 46;
export const END_BYTES = 22;
export const COMMENT_BYTES_MAX = 0xffff;

/** Where the first two say the checksum, the packed size and the size of a file, four bytes each. */
export const LOCAL_SIZES = 14;
export const CENTRAL_SIZES = 16;
/** Where the last says where the central directory starts; just before, how long that is. */
export const END_START = 16;

export const STORED = 0;
export const DEFLATED = 8;
export const ENCRYPTED = 0x0001;
export const UTF8_NAMES = 0x0800;
