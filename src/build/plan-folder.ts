/** The folder a plan lies in: `luquan/2026/joint-02` → `luquan/2026`. Plans of one folder are judged beside each other. */
export function planFolder(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
