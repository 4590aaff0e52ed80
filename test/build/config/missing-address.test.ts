import { expect, test } from 'vitest';
import { defaultConfig } from '../../../src/build/config/config.ts';
import { missingAddress } from '../../../src/build/config/missing-address.ts';

const site = { ...defaultConfig.site, url: 'https://www.example.gov.cn' };

test('a configuration without an address is told of, unless it says that none is wanted', () => {
  expect(missingAddress(defaultConfig)).toMatchObject([{ rule: 'config/site-url-missing', severity: 'info' }]);
  expect(missingAddress({ ...defaultConfig, site })).toEqual([]);
  expect(missingAddress({ ...defaultConfig, severities: new Map([['config/site-url-missing', 'off']]) })).toEqual([]);
});
