/** The style of a report: dark on white, with frames instead of colours, for screens and A4. */
export const pageStyle = `
body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; background: #fff; color: #111;
  font: 15px/1.5 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; border-bottom: 2px solid #111; padding-bottom: .3rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
[lang=en] { color: #555; font-size: .85em; font-weight: normal; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid #bbb;
  overflow-wrap: anywhere; }
thead th { border-bottom: 1px solid #111; overflow-wrap: normal; min-width: 3em; }
thead th > [lang=en] { display: block; }
td { min-width: 3.5em; }
th:first-child, td:first-child { min-width: 7em; }
.wide { overflow-x: auto; }
tfoot td { border-top: 1px solid #111; font-weight: bold; }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .6rem; }
.number + :not(.number) { padding-left: 1.2rem; }
.bars th { width: 26%; font-weight: normal; }
.bars .number { width: 1%; }
.bars td, .bars th { vertical-align: middle; }
.key span { margin-right: 1rem; }
svg { display: block; width: 100%; height: 14px; }
svg.swatch { display: inline-block; width: 12px; height: 12px; }
rect { stroke: #111; vector-effect: non-scaling-stroke; }
.fill-1 { fill: #333; } .fill-2 { fill: #fff; } .fill-3 { fill: #bbb; }
line { stroke: #111; vector-effect: non-scaling-stroke; }
@media print {
  body { margin: 0; max-width: none; font-size: 11px; }
  rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide { overflow: visible; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
}
`;
