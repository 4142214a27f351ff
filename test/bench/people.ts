/** A small seeded generator: the same people every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** Made-up people with every band, group and outcome; one in twenty stands exactly on the 30% line. */
export function people(count: number) {
  const random = seeded(20_240_601);
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return Array.from({ length: count }, () => {
    const year = int(2009, 2025);
    const perHead = int(50, 300);
    const left = random() < 0.05 ? perHead * 3 : int(0, perHead * 6);
    const certifiedFor = random() < 0.9 ? [year] : [year - 1];
    const groups = [
      ...(random() < 0.08 ? [{ kind: "dibao" as const, certifiedFor }] : []),
      ...(random() < 0.08 ? [{ kind: "one-child" as const, certifiedFor }] : []),
      ...(random() < 0.08 ? [{ kind: "two-daughter" as const, certifiedFor }] : []),
      ...(random() < 0.08
        ? [{ kind: "disability" as const, grade: int(1, 4), certificate: "second-generation" as const }]
        : []),
    ];
    return {
      birthDate: `${year - int(8, 80)}-${two(int(1, 12))}-${two(int(1, 28))}`,
      referenceDate: `${year}-${two(int(1, 12))}-${two(int(1, 28))}`,
      expropriatedByGovernment: true,
      collectiveArableLand: true,
      hadContractRight: random() < 0.95,
      registeredAtExpropriation: random() < 0.95,
      household: { remainingArableMu: (left / 1000).toFixed(3), registeredAgriculturalMembers: 1 },
      county: [{ year: year - 1, arableMu: (perHead / 100).toFixed(2), agriculturalPopulation: 1 }],
      groups,
      villageContribution: "0",
      paidOn: `${year}-12-31`,
    };
  });
}
