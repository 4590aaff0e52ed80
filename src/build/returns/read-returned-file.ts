import { sayFile } from '../../collect/say-cell.ts';
import type { Diagnostic, Message } from '../../core/diagnostic.ts';
import { isCompoundFile, isZip } from '../../source/file-signature.ts';
import type { ReturnedFile } from './collected.ts';

/** Why the bytes of a file that was sent in were not read. */
export type ReturnFault = 'too-large' | 'unreadable';

/** The sheets of a file that was sent in, whatever its name says it is; what keeps it from being read otherwise. */
export async function readReturnedFile(path: string, bytes: Uint8Array | ReturnFault): Promise<ReturnedFile | Diagnostic> {
  if (!(bytes instanceof Uint8Array)) return say(path, bytes);
  if (isCompoundFile(bytes)) return say(path, 'old-workbook');
  if (!isZip(bytes)) return say(path, 'no-workbook');
  const { readSheets } = await import('../../source/read-sheets.ts');
  const grids = await readSheets(path, bytes);
  if (typeof grids === 'string') return say(path, grids === 'too-large' ? 'unpacked-too-large' : 'damaged');
  return grids.length === 0 ? say(path, 'no-workbook') : { path, grids };
}

function say(path: string, fault: keyof typeof FAULTS): Diagnostic {
  return sayFile(path, { rule: 'collect/file-unreadable', severity: 'error', ...FAULTS[fault] });
}

const SAVE_AGAIN: Message = { zh: '打开后另存为不加密的 XLSX', en: 'Open it and save it as XLSX without a password' };
const SLIM: Message = {
  zh: '只留报表，删去图片和整行整列的格式后另存',
  en: 'Keep the form alone, without pictures and formats of whole rows and columns',
};

const FAULTS = {
  'too-large': { message: { zh: '文件太大，没有读', en: 'Unexpected size, expected a form; it was not read' }, hint: SLIM },
  'unpacked-too-large': {
    message: {
      zh: '解开后太大，或内容远在报表以外，没有读',
      en: 'Unexpected size when unpacked, or cells far off; it was not read',
    },
    hint: SLIM,
  },
  unreadable: {
    message: { zh: '没有读取的权限，没有读', en: 'Unexpected lack of permission to read it' },
    hint: { zh: '检查文件的权限', en: 'Check the permissions of the file' },
  },
  'old-workbook': {
    message: {
      zh: '是旧格式（XLS、ET）或加了密码的工作簿，应为 XLSX，没有读',
      en: 'Unexpected workbook of the old kind (XLS, ET) or with a password, expected XLSX; it was not read',
    },
    hint: SAVE_AGAIN,
  },
  damaged: {
    message: { zh: '已损坏或加了密，读不出来', en: 'Unexpected damage or encryption, expected a workbook that opens' },
    hint: SAVE_AGAIN,
  },
  'no-workbook': {
    message: { zh: '不是 XLSX 工作簿，没有读', en: 'Unexpected file, expected an XLSX workbook; it was not read' },
    hint: SAVE_AGAIN,
  },
} as const satisfies Readonly<Record<string, { readonly message: Message; readonly hint: Message }>>;
