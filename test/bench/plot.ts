/** What a roster of so many rows needed. */
interface Point {
  readonly rows: number;
  readonly seconds: number;
  /** Megabytes. */
  readonly memory: number;
}

const [width, height, left, top] = [660, 400, 70, 30];
const inner = { width: 540, height: 310 };

/** 画图 — CPU time over rows, both by powers of ten: a straight line of slope one costs the same for each row. In black and white. */
export function plot(points: readonly Point[]): string {
  const [first, last] = [Math.min(...points.map(({ rows }) => rows)), Math.max(...points.map(({ rows }) => rows))];
  const [low, high] = [
    Math.min(...points.map(({ seconds }) => seconds)),
    Math.max(...points.map(({ seconds }) => seconds)),
  ];
  const x = scale(first, last, left, inner.width);
  const y = (seconds: number): number => 2 * top + inner.height - scale(low, high, top, inner.height)(seconds);
  const places = points.map((one) => ({ ...one, x: x(one.rows).toFixed(1), y: y(one.seconds).toFixed(1) }));
  const marks = places.map(({ rows, seconds, memory, x, y }, at) => {
    // above the line: the first one right of its point, the others left of it
    const [place, height, anchor] = at === 0 ? [Number(x) + 8, 30, "start"] : [Number(x) - 10, 8, "end"];
    const words = `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB`;
    return [
      `<circle cx="${x}" cy="${y}" r="4"/>`,
      `<text x="${x}" y="${top + inner.height + 24}" text-anchor="middle">${rows.toLocaleString("en")}</text>`,
      `<text x="${place}" y="${Number(y) - height}" text-anchor="${anchor}">${words}</text>`,
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    "<title>花名册的CPU时间和内存 CPU time and memory of a roster</title>",
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<path d="M${left} ${top}V${top + inner.height}H${left + inner.width}" fill="none" stroke="black"/>`,
    `<text x="${left}" y="18">CPU时间（秒）和内存，两轴均为对数 CPU time and memory, both axes logarithmic</text>`,
    `<text x="${left + inner.width}" y="${height - 12}" text-anchor="end">花名册的行数 rows of the roster</text>`,
    `<polyline points="${places.map(({ x, y }) => `${x},${y}`).join(" ")}" fill="none" stroke="black" stroke-width="1.5"/>`,
    ...marks,
    "</svg>\n",
  ].join("\n");
}

/** From the first power of ten to the last one. */
function scale(from: number, to: number, start: number, length: number): (value: number) => number {
  const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  return (value) => start + (length * (Math.log10(value) - low)) / Math.max(1, high - low);
}
