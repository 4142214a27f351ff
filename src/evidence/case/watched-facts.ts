/**
 * 记下所读 — The same facts, but each fact that a decision reads is recorded by name in `read`, even if it is not given. A
 * decision cannot read facts in any other way.
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
