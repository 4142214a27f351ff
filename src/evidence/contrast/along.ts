import type { Scale } from "../case/scales.ts";

/** Whether the fact with this number gives the wanted answer. */
type Test = (place: number) => boolean;

/** How far one fact was searched, step by step in both directions. */
export interface Search {
  readonly start: number;
  readonly scale: Scale;
  readonly test: Test;
  /** Every value up to this many steps away was tried. */
  radius: number;
  /** The nearest positions with the wanted answer: one, or two at the same distance. */
  found: readonly number[];
  /** The number of values tried beyond the radius. */
  beyond: number;
}

export const searchFrom = (start: number, scale: Scale, test: Test): Search => ({
  start,
  scale,
  test,
  radius: 0,
  found: [],
  beyond: 0,
});

const isInside = ({ first, last }: Scale, place: number): boolean => place >= first && place <= last;

/** Whether every value that the fact can have was tried. */
export const isExhausted = ({ start, scale, radius }: Search): boolean =>
  start - radius <= scale.first && start + radius >= scale.last;

/** Tries the values at each number of steps further away, until one gives the required answer. Returns how many were tried. */
export function searchNearby(search: Search, steps: number): number {
  const { start, scale, test } = search;
  let tried = 0;
  for (let step = 0; step < steps && search.found.length === 0 && !isExhausted(search); step++) {
    search.radius++;
    const places = [start - search.radius, start + search.radius].filter((place) => isInside(scale, place));
    tried += places.length;
    search.found = places.filter(test);
  }
  return tried;
}

/** The next value tried is this much further away. */
const growth = 1.25;
const samples = 64;

/**
 * Tries single values far away. If one gives the wanted answer, bisection finds the first step that does, and values in
 * between are sampled. This finds the nearest value if all values beyond a step give the same answer, but does not prove it.
 */
export function searchBeyond(search: Search): void {
  const { start, scale, test } = search;
  const tried = (distance: number, direction: number): boolean => {
    search.beyond++;
    return test(start + direction * distance);
  };
  const nearest = [-1, 1].flatMap((direction) => {
    const room = direction < 0 ? start - scale.first : scale.last - start;
    const found = firstBeyond(search.radius, room, (distance) => tried(distance, direction));
    return found === undefined ? [] : [{ distance: found, place: start + direction * found }];
  });
  const least = Math.min(...nearest.map(({ distance }) => distance));
  search.found = nearest.filter(({ distance }) => distance === least).map(({ place }) => place);
}

function firstBeyond(radius: number, room: number, test: (distance: number) => boolean): number | undefined {
  let near = radius;
  while (near < room) {
    const far = Math.min(room, Math.max(near + 1, Math.floor(near * growth)));
    if (test(far)) return nearestIn(radius, halved(near, far, test), test);
    near = far;
  }
  return undefined;
}

/** The step between a value without and a value with the wanted answer. */
function halved(from: number, to: number, test: (distance: number) => boolean): number {
  let [near, far] = [from, to];
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (test(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** Nearer than the step found, as far as samples tell. */
function nearestIn(radius: number, found: number, test: (distance: number) => boolean): number {
  let near = radius;
  for (let sample = 1; sample <= samples; sample++) {
    const distance = radius + Math.floor(((found - radius) * sample) / (samples + 1));
    if (distance <= near || distance >= found) continue;
    if (test(distance)) return nearestIn(radius, halved(near, distance, test), test);
    near = distance;
  }
  return found;
}
