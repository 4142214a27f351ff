/** Colours follow those of Starlight, light and dark; without it, they follow the system. */
export const style = `
:host { display: block; color-scheme: inherit; --text: var(--sl-color-white, CanvasText); --soft: var(--sl-color-gray-2, CanvasText);
  --page: var(--sl-color-bg, Canvas); --line: var(--sl-color-gray-4, GrayText); --accent: var(--sl-color-text-accent, LinkText);
  --bad: light-dark(#a30d11, #ffb3ad); color: var(--text); line-height: 1.6; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
h3 { font-size: 1.15rem; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 0.5rem 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0.5rem 1.25rem; align-items: start; }
.fields fieldset { grid-column: 1 / -1; }
.part { display: grid; gap: 0.5rem; }
fieldset { border: 1px solid var(--line); border-radius: 0.4rem; margin: 0; padding: 0.5rem 0.9rem 0.8rem; min-width: 0; }
legend, label { font-weight: 600; }
.choice, .there { display: flex; gap: 0.5rem; align-items: baseline; font-weight: 400; min-height: 1.75rem; }
.field { display: grid; gap: 0.2rem; }
section > .field { margin-block: 0.9rem; }
.use { margin-block-start: 1.25rem; }
.range { grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); }
.input { display: flex; gap: 0.5rem; align-items: center; }
.unit { white-space: nowrap; }
.hint, .unit { color: var(--soft); font-size: 0.9rem; font-weight: 400; margin: 0; overflow-wrap: anywhere; }
.fault { color: var(--bad); font-size: 0.9rem; margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.fault:empty { display: none; }
input:not([type="checkbox"]), select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft);
  border-radius: 0.3rem; padding: 0.35rem 0.5rem; width: 100%; min-width: 0; min-height: 2.4rem; }
[aria-invalid] { border-color: var(--bad) !important; border-width: 2px !important; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 0.3rem;
  padding: 0.35rem 0.8rem; min-height: 2.4rem; cursor: pointer; }
button.main { background: var(--text); color: var(--page); font-weight: 600; padding-inline: 1.5rem; }
button.link { border: 0; padding: 0.2rem 0; text-align: start; text-decoration: underline; color: var(--bad); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; margin-block: 0.75rem; }
.ask .row select { width: auto; }
.summary { border: 2px solid var(--bad); border-radius: 0.4rem; padding: 0.5rem 1rem; margin-block: 0.75rem; }
.summary p, .summary ul { margin: 0.25rem 0; }
ol, ul { padding-inline-start: 1.25rem; }
li { margin-block: 0.4rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 0.5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; width: 45%; }
td { font-variant-numeric: tabular-nums; }
.reasons { white-space: pre-wrap; overflow-wrap: anywhere; }
pre { overflow: auto; max-height: 24rem; border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.6rem; margin: 0; font-size: 0.85rem; }
details { border-block-end: 1px solid var(--line); padding-block: 0.5rem; }
summary { cursor: pointer; font-weight: 600; min-height: 1.75rem; }
@media print { .no-print, button { display: none !important; } }
`;
