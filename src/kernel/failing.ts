/** Names of the conditions that fail, in the order in which they stand, which is that of the text. */
export function failingOf<Name extends string>(conditions: Readonly<Record<Name, boolean>>): Name[] {
  const failing: Name[] = [];
  for (const name in conditions) if (!conditions[name]) failing.push(name);
  return failing;
}
