/** Names of the conditions that are not met, in the order given. */
export function unmetOf<Name extends string>(conditions: Readonly<Record<Name, boolean>>): Name[] {
  const unmet: Name[] = [];
  for (const name in conditions) if (!conditions[name]) unmet.push(name);
  return unmet;
}
