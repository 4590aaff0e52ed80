import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontconfigFile, fontFaceRules } from '../../../src/shell/browser/browser-fonts.ts';

const folder = await mkdtemp(join(tmpdir(), 'banwen-fonts-'));
await mkdir(join(folder, 'GwHei.woff2'));

test.each([
  ['as rules of a style sheet', () => fontFaceRules(folder)],
  ['for fontconfig', () => fontconfigFile(folder, join(folder, 'cache'))],
] as const)('a face that cannot be read %s is a failure of the machine, with the way to mend the fonts', async (_, reading) => {
  await expect(reading()).rejects.toMatchObject({
    text: { zh: `读不到字体 \`${join(folder, 'GwHei.woff2')}\`（EISDIR）` },
    advice: { zh: expect.stringContaining('banwen doctor') },
  });
});
