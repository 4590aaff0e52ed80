import type { Message } from '../../core/diagnostic.ts';
import { COMMON_AREA, NO_AREAS } from '../role-of.ts';
import type { Typed } from './typed.ts';

/** The id of a plan in its parts: `luquan/2026/joint-03` is the plan `joint-03` of area `luquan` in 2026. */
export interface PlanId {
  readonly id: string;
  readonly area: string;
  readonly year: number;
  readonly name: string;
}

const YEAR = /^(?:19|2[0-9])\d\d$/;
const PART = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._ -]*[\p{L}\p{M}\p{N}_-])?$/u;
/** Names Windows keeps for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_PART = 60;

/** Reads the id of a plan that is to be; a path of its file (`plans/…yaml`) means the same. */
export function parsePlanId(typed: string): Typed<PlanId> {
  const id = typed
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?plans\//, '')
    .replace(/\.ya?ml$/, '');
  const parts = id.split('/');
  const fault = faultOf(id, parts);
  if (fault !== undefined) return { fault };
  const [year = '', name = ''] = parts.slice(-2);
  if (parts.length < 3 || !YEAR.test(year)) return { fault: wrongForm(typed) };
  return { value: { id, area: parts.slice(0, -2).join('/'), year: Number(year), name } };
}

/** Reads the name of an area, which becomes a folder and the first part of ids. */
export function parseArea(typed: string): Typed<string> {
  const parts = typed.split('/');
  const fault = faultOf(typed, parts);
  if (fault !== undefined) return { fault };
  if (parts.every((part) => /^[a-z][a-z0-9-]*$/.test(part)) && parts[0] !== COMMON_AREA) return { value: typed };
  return {
    fault: {
      zh: `地区为 \`${typed}\`，应为小写拼音，如 \`luquan\``,
      en: `Unexpected area \`${typed}\`, expected small letters such as \`luquan\``,
    },
  };
}

function faultOf(id: string, parts: readonly string[]): Message | undefined {
  if (id.startsWith('/') || /^[A-Za-z]:/.test(id) || parts.some((part) => part === '..' || part === '.')) return outside(id);
  const odd = parts.find((part) => !PART.test(part) || DEVICE.test(part) || part.length > MAX_PART);
  if (odd !== undefined) return oddName(odd);
  const [first = ''] = parts;
  return NO_AREAS.includes(first.toLowerCase()) ? reserved(first) : undefined;
}

function wrongForm(id: string): Message {
  return {
    zh: `方案编号为 \`${id}\`，应为“地区/年份/名称”，如 \`luquan/2026/joint-03\``,
    en: `Unexpected id \`${id}\`, expected area/year/name such as \`luquan/2026/joint-03\``,
  };
}

function outside(id: string): Message {
  return {
    zh: `\`${id}\` 不是 plans/ 里的位置，应为“地区/年份/名称”，如 \`luquan/2026/joint-03\``,
    en: `Unexpected place \`${id}\`, expected one below plans/ such as \`luquan/2026/joint-03\``,
  };
}

function oddName(part: string): Message {
  return {
    zh: `名称里的 \`${part}\` 不能用作文件名，应只用汉字、字母、数字和 - _`,
    en: `Unexpected name \`${part}\`, expected only letters, digits, - and _`,
  };
}

function reserved(folder: string): Message {
  return {
    zh: `\`${folder}\` 是放登记和参数的文件夹，地区应用别的名称`,
    en: `Unexpected area \`${folder}\`, expected a name other than ${NO_AREAS.join(', ')}`,
  };
}
