import type { DecisionDifference } from "../../evidence/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { title } from "../table.ts";
import { escapeControls, indented, type Terminal } from "../terminal.ts";
import { answerChanges } from "./answer-changes.ts";

/** 两个认定的不同 — The differences between the answers, and the smallest set of facts, figures and readings that explains them. */
export function againstLines(rule: AnyRule, found: DecisionDifference<unknown>, terminal: Terminal): string[] {
  const { say } = terminal;
  const { before, after, isSame, because, isMinimal, isSmallest, without, clauses } = found;
  const list = (names: readonly string[]): string => escapeControls(names.join(say({ zh: "、", en: ", " })));
  const from = (all: readonly string[]): string =>
    all.length === 0 ? "" : say({ zh: `（${list(all)}）`, en: ` (${list(all)})` });
  const same = { zh: "两个结果相同。", en: "Both answers are the same." };
  const more = isMinimal
    ? {
        zh: "这几项少换任何一项都不行；另外的、更少的几项是否也能解释，没有试完。",
        en: "None of these can be left out; not every other smaller set was tried.",
      }
    : {
        zh: "这几项单独少换任何一项都不行；同时少换几项是否可以，没有试完。",
        en: "None of these can be left out alone; not every way to leave out several was tried.",
      };
  const unused = { zh: `不影响结果的不同：${list(without)}`, en: `differences without effect: ${list(without)}` };
  const changes = isSame ? say(same) : `${answerChanges(before, after, rule.answer.schema, terminal)}${from(clauses)}`;
  return [
    ...title(say({ zh: "结果的不同", en: "How the answers differ" }), "", terminal),
    ...indented(changes, terminal, 2),
    ...(isSame ? [] : title(say({ zh: "原因", en: "Because of" }), "", terminal)),
    ...because.flatMap((one) => indented(escapeControls(`${say(one.words)}${from(one.clauses)}`), terminal, 2, 4)),
    ...(isSmallest ? [] : indented(say(more), terminal, 2)),
    ...(without.length === 0 ? [] : indented(say(unused), terminal, 2, 4)),
  ];
}
