/**
 * 记下所读 — The same facts, which add the name of each fact that a decision reads to `read`, also of one that was not given. A
 * decision has no other way to them.
 */
export function watchedFacts<Out>(facts: Out, names: readonly string[], read: Set<string>): Out {
  const watched = names.map((name) => [
    name,
    {
      enumerable: true,
      get() {
        read.add(name);
        return (facts as Record<string, unknown>)[name];
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(watched)) as Out;
}
