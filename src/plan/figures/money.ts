const FORM = /^(\d{1,12})(?:\.(\d{1,8}))?(元|万元|亿元)$/;
const FACTORS: Readonly<Record<string, bigint>> = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n };
const DECIMALS = 8;
const SCALE = 100_000_000n;

/** `500万元` → 5000000, `0.5亿元` → 50000000, exactly; undefined where the text states no whole 元 that can be kept exactly. */
export function parseMoney(text: string): number | undefined {
  const [, whole = '', decimals = '', unit = ''] = FORM.exec(text) ?? [];
  const factor = FACTORS[unit];
  if (factor === undefined) return undefined;
  const scaled = (BigInt(whole) * SCALE + BigInt(decimals.padEnd(DECIMALS, '0'))) * factor;
  const yuan = Number(scaled / SCALE);
  return scaled % SCALE === 0n && Number.isSafeInteger(yuan) ? yuan : undefined;
}
