import type { Examination } from './examination.ts';

/** The oldest version everything runs on. */
const LEAST = [20, 19] as const;

/** The version of Node, as `v20.19.0`. */
export function examineNode(version: string): Examination {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isNewEnough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  const facts = { version, least: LEAST.join('.') };
  if (isNewEnough) return { id: 'node', condition: 'ok', found: { zh: `Node ${version}`, en: `Node ${version}` }, facts };
  return {
    id: 'node',
    condition: 'missing',
    found: { zh: `Node ${version} 太旧`, en: `Node ${version} is too old` },
    advice: { zh: `装 Node ${LEAST.join('.')} 或更新的版本`, en: `install Node ${LEAST.join('.')} or later` },
    facts,
  };
}
