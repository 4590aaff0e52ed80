import type { Message } from '../../core/diagnostic.ts';

/** Folders a build reads; output among them would be read again, or would bury what people wrote. */
const READ_FOLDERS: ReadonlySet<string> = new Set(['plans', 'templates']);
const ID_CODE = /^(?:\d{10}|bm\d{8})$/;
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Why a folder cannot hold the output; undefined where it can. */
export function misplacedOutput(folder: string): Message | undefined {
  const steps = folder.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
  const outside = /^(?:[\\/]|[A-Za-z]:)/.test(folder) || steps.includes('..');
  if (outside) {
    return {
      zh: `输出文件夹 \`${folder}\` 在工作文件夹之外，应为其内的文件夹，如 \`output\``,
      en: `Unexpected output folder \`${folder}\` outside the root, expected one inside it such as \`output\``,
    };
  }
  const [first] = steps;
  if (first !== undefined && !READ_FOLDERS.has(first) && !first.startsWith('.')) return undefined;
  return {
    zh: `输出文件夹为 \`${folder}\`，那里不放生成的文件，应为单独的文件夹，如 \`output\``,
    en: `Unexpected output folder \`${folder}\`, expected a folder of its own such as \`output\``,
  };
}

/** Why a text is no address of a site; undefined where it is one. */
export function badUrl(text: string): Message | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (isWeb && /^https?:\/\/[^/\s]/i.test(text) && url.search === '' && url.hash === '' && url.username === '') return undefined;
  return {
    zh: `网址为 \`${text}\`，应以 https:// 或 http:// 开头，如 \`https://www.example.gov.cn\``,
    en: `Unexpected address \`${text}\`, expected one that begins with https:// or http://, such as \`https://www.example.gov.cn\``,
  };
}

/** Why a text is no domain; undefined where it is one. */
export function badDomain(text: string): Message | undefined {
  if (HOST.test(text)) return undefined;
  const bare = text.replace(/^[a-z]+:\/\//i, '').replace(/[/:?#].*$/s, '');
  const expected = HOST.test(bare) ? bare : 'www.example.gov.cn';
  return {
    zh: `域名为 \`${text}\`，应不带协议和路径，如 \`${expected}\``,
    en: `Unexpected domain \`${text}\`, expected a name without protocol and path, such as \`${expected}\``,
  };
}

/** Why a text is no identification code of a government site; undefined where it is one. */
export function badIdCode(text: string): Message | undefined {
  if (ID_CODE.test(text)) return undefined;
  return {
    zh: `网站标识码为 \`${text}\`，应为 10 位：10 个数字，或 \`bm\` 加 8 个数字`,
    en: `Unexpected site code \`${text}\`, expected 10 characters: ten digits, or \`bm\` and eight digits`,
  };
}
