type Graph = ReadonlyMap<string, readonly string[]>;

interface Step {
  readonly id: string;
  readonly kept: string[];
  next: number;
}

/**
 * The graph without the edges that close a circle. Each is told with the way round, the node it starts from and its index
 * there. Chains may be of any length.
 */
export function cutCircles(graph: Graph, tell: (circle: readonly string[], from: string, index: number) => void): Graph {
  const done = new Map<string, readonly string[]>();
  for (const root of graph.keys()) {
    const trail: Step[] = done.has(root) ? [] : [stepInto(root)];
    const onTrail = new Set(trail.map(({ id }) => id));
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const target = (graph.get(step.id) ?? [])[step.next];
      if (target === undefined) {
        done.set(step.id, step.kept);
        onTrail.delete(step.id);
        trail.pop();
        continue;
      }
      if (onTrail.has(target)) tell([...idsFrom(trail, target), target], step.id, step.next);
      else step.kept.push(target);
      step.next += 1;
      if (onTrail.has(target) || done.has(target)) continue;
      trail.push(stepInto(target));
      onTrail.add(target);
    }
  }
  return done;
}

function stepInto(id: string): Step {
  return { id, kept: [], next: 0 };
}

function idsFrom(trail: readonly Step[], id: string): readonly string[] {
  const ids = trail.map((step) => step.id);
  return ids.slice(ids.indexOf(id));
}
