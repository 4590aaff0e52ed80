import { expect, test } from 'vitest';
import { badDomain, badIdCode, badUrl, misplacedOutput } from '../../../src/build/config/config-forms.ts';

test.each(['output', 'out/documents', './output', 'output/', '输出', 'C'])('`%s` can hold the output', (folder) => {
  expect(misplacedOutput(folder)).toBeUndefined();
});

test.each([
  '/srv/www',
  '\\\\server\\www',
  'C:/www',
  'c:www',
  '../www',
  'output/../../www',
])('`%s` lies outside the root', (folder) => {
  expect(misplacedOutput(folder)).toEqual({
    zh: `输出文件夹 \`${folder}\` 在工作文件夹之外，应为其内的文件夹，如 \`output\``,
    en: `Unexpected output folder \`${folder}\` outside the root, expected one inside it such as \`output\``,
  });
});

test.each([
  'plans',
  'plans/out',
  './templates',
  'templates\\out',
  '.git',
  '.banwen/out',
  '',
  '.',
  './',
])('`%s` is no folder of its own', (folder) => {
  expect(misplacedOutput(folder)).toEqual({
    zh: `输出文件夹为 \`${folder}\`，那里不放生成的文件，应为单独的文件夹，如 \`output\``,
    en: `Unexpected output folder \`${folder}\`, expected a folder of its own such as \`output\``,
  });
});

test.each([
  'https://www.example.gov.cn',
  'http://www.example.gov.cn/zwgk/',
  'HTTPS://例子.政务',
  'http://localhost:8080',
])('%s is an address', (url) => {
  expect(badUrl(url)).toBeUndefined();
});

test.each([
  ...['www.example.gov.cn', 'ftp://www.example.gov.cn', 'https:/www.example.gov.cn', 'https://', 'https:///zwgk'],
  ...[
    'https://www.example.gov.cn/?a=1',
    'https://www.example.gov.cn/#top',
    'https://name@www.example.gov.cn',
    'javascript:alert(1)',
  ],
])('%s is none', (url) => {
  expect(badUrl(url)).toEqual({
    zh: `网址为 \`${url}\`，应以 https:// 或 http:// 开头，如 \`https://www.example.gov.cn\``,
    en: `Unexpected address \`${url}\`, expected one that begins with https:// or http://, such as \`https://www.example.gov.cn\``,
  });
});

test.each(['www.example.gov.cn', 'example.cn', '例子.政务'])('%s is a domain', (domain) => {
  expect(badDomain(domain)).toBeUndefined();
});

test.each([
  ['https://www.a.gov.cn/zwgk', 'www.a.gov.cn'],
  ['www.a.gov.cn:8080', 'www.a.gov.cn'],
  ['www.a.gov.cn/', 'www.a.gov.cn'],
  ['localhost', 'www.example.gov.cn'],
  ['我们的网站', 'www.example.gov.cn'],
])('%s is none, and `%s` is proposed', (domain, proposed) => {
  expect(badDomain(domain)).toEqual({
    zh: `域名为 \`${domain}\`，应不带协议和路径，如 \`${proposed}\``,
    en: `Unexpected domain \`${domain}\`, expected a name without protocol and path, such as \`${proposed}\``,
  });
});

test('a code of a site is ten digits, or bm and eight', () => {
  for (const code of ['1301100001', 'bm12345678']) expect(badIdCode(code)).toBeUndefined();
  for (const code of ['130110000', '13011000011', 'bm1234567', 'BM12345678', 'ab12345678', ' 1301100001', '']) {
    expect(badIdCode(code)).toEqual({
      zh: `网站标识码为 \`${code}\`，应为 10 位：10 个数字，或 \`bm\` 加 8 个数字`,
      en: `Unexpected site code \`${code}\`, expected 10 characters: ten digits, or \`bm\` and eight digits`,
    });
  }
});
