import { availableParallelism } from 'node:os';

/** Sources that were not compiled run in one thread: Node 20 reads no TypeScript. */
const HAS_THREADS = !import.meta.url.endsWith('.ts');

/** Most threads that share work, the first one among them: as many as were asked for, else as the machine has. */
export function mostThreads(jobs: number | null | undefined): number {
  return HAS_THREADS ? (jobs ?? availableParallelism()) : 1;
}
