import type { Message, Severity } from './diagnostic.ts';

/** What people call a severity. */
export const severityNames: Readonly<Record<Severity, Message>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'info' },
};
