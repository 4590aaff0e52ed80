import type { Manuscript } from '../../documents/manuscript.ts';
import type { Format, Tools } from '../renderer.ts';
import { addressPath, wayUp } from './page-address.ts';

/** A file that can be taken along; its size is stamped in when it is known. */
export interface DownloadView {
  readonly href: string;
  readonly text: string;
}

const DOCUMENTS: readonly { readonly format: Format; readonly href: string; readonly text: string }[] = [
  { format: 'docx', href: 'notice.docx', text: '文件（Word）' },
  { format: 'pdf', href: 'disclosure.pdf', text: '文件（PDF）' },
  { format: 'xlsx', href: 'statistics.xlsx', text: '统计表（Excel）' },
];

/** The files beside a page: those the configuration asks for, whatever one build is limited to, and the data. */
export function downloadViews({ id, sheets }: Manuscript, { formats }: Pick<Tools, 'formats'>): readonly DownloadView[] {
  const made = DOCUMENTS.filter(({ format }) => formats === null || formats.has(format));
  const data = `${wayUp(id)}data/${addressPath(id)}`;
  return [
    ...made.filter(({ format }) => format !== 'xlsx' || sheets.length > 0).map(({ href, text }) => ({ href, text })),
    { href: `${data}.csv`, text: '数据（CSV）' },
    { href: `${data}.json`, text: '数据（JSON）' },
  ];
}
