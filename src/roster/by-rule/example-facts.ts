import type { PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule, Figure, Options } from "../../kernel/policy/index.ts";
import { type Choices, choices, exampleOf } from "./example-values.ts";
import { declarationOf } from "./senses.ts";

/** Facts that a rule accepts, and the figures that its county must have set. */
export interface Example {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly options: Options;
}

const mostTries = 800;

/**
 * 示例 — Facts that a rule accepts, found by trial: every field that a fault names is filled in or changed. The result is
 * always the same for the same rule and number; undefined if none was found.
 */
export function exampleFacts(rule: AnyRule, number: number): Example | undefined {
  return tried(rule, choices(number, false)) ?? tried(rule, choices(number, true)) ?? tried(rule, choices(0, false));
}

function tried(rule: AnyRule, chosen: Choices): Example | undefined {
  const { fields } = declarationOf(rule).facts;
  const figures: Record<string, string> = {};
  for (let count = 0; count < mostTries; count++) {
    chosen.startAgain();
    const facts = exampleOf(fields, "", chosen) as Record<string, unknown>;
    const options: Options = Object.keys(figures).length > 0 ? { figures } : {};
    const { ok, error } = rule.safe(facts, options);
    if (ok) return { facts: JSON.parse(JSON.stringify(facts)), options };
    learn(error, chosen, rule, figures);
  }
  return undefined;
}

function learn(error: PolicyError, chosen: Choices, rule: AnyRule, figures: Record<string, string>): void {
  for (const { path, code, given } of error.faults) {
    const name = path.replace(/^figures\./, "");
    if (name !== path) {
      const figure = rule.source.figures[name];
      if (figure) figures[name] = exampleFigure(figure, figures[name] !== undefined);
    } else if (code === "missing" && !chosen.isFilledIn(path)) chosen.fillIn(path);
    else {
      chosen.change(path);
      // a contradiction mentions the other fields through their given values
      for (const [, other = "", value] of given.matchAll(/([\w.[\]]+)=([^,]*)/g)) {
        if (value === "undefined" && !chosen.isFilledIn(other)) chosen.fillIn(other);
        else if (other !== path && !chosen.daysInOrder) chosen.change(other);
      }
    }
  }
}

/** A value that a county may set, by the unit of the figure. */
function exampleFigure({ unit, options }: Figure, again: boolean): string {
  if (options) return Object.keys(options)[0] ?? "";
  const values: Readonly<Record<string, string>> = {
    yuan: "300.00",
    ratio: "70%",
    date: again ? "2008-12-01" : "2009-01-01",
    "month-day": "06-30",
    clock: "09:00",
  };
  return values[unit] ?? "2";
}
