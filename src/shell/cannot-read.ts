/** Said, and advised, where a file or folder that should be read cannot be. */
export const cannotRead = {
  zh: '无法读取',
  en: 'could not read',
  advice: {
    zh: '检查它的读取权限；在网络盘上的，确认网络盘连着，再重试',
    en: 'check its permissions and, where it is on a network drive, the network; then try again',
  },
} as const;
