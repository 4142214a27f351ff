import { answer, count, facts, flag } from "../../../kernel/facts/index.ts";
import { figuresDate } from "../../shared/figure-dates.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

/** The figure that states the number of each kind of desk. */
const figureOf = {
  "work-desks": "workDesks",
  "material-desks": "materialDesks",
  "policy-desks": "policyDesks",
  "training-desks": "trainingDesks",
} as const;

const kinds = itemsAt("七(三)", {
  "work-desks": { zh: "工作服务台", en: "work and service desks" },
  "material-desks": { zh: "宣传材料发放台", en: "material desks" },
  "policy-desks": { zh: "政策咨询服务台", en: "policy advice desks" },
  "training-desks": { zh: "职业技能培训宣传台", en: "skills training desks" },
});

const reception = { zh: "另设接待台", en: "a reception is set up as well" };
const unit = { zh: "张", en: "desks" };

/**
 * 主会场服务台 — Lists the service desks in the hall of the main venue, and the number of each. 七(三).
 *
 * A reception is set up as well; the text does not say how many desks it has, so the total excludes it.
 *
 * @example desks({}).value.total // 10
 */
export const desks = rule({
  name: "desks",
  title: { zh: "主会场服务台", en: "Main venue service desks" },
  question: { zh: "主会场设哪些服务台，各多少张？", en: "Which service desks does the main venue have, and how many?" },
  clauses: ["七(三)"],
  facts: facts({ themeDay: optionalThemeDay }),
  answer: answer({
    desks: listOf(
      kinds,
      { zh: "主会场服务台", one: "kind of service desk", many: "service desks of the main venue" },
      { count: count({ zh: "服务台张数", en: "number of desks" }, unit) },
    ),
    total: count({ zh: "服务台总张数（不含接待台）", en: "total number of desks (without the reception)" }, unit),
    reception: flag(reception),
  }),
  findings: { desks: { zh: "{kind:label}：{count:count}张", en: "{kind:label}: {count:count}" }, reception },
  decide({ themeDay }, policy) {
    const on = figuresDate(policy, Object.values(figureOf), "themeDay", themeDay);
    const rows = kinds.all.map(({ address, label, entry }) => {
      const count = policy.figure(figureOf[label.code], on);
      policy.found(address, "desks", { kind: label, count });
      return { ...entry, count };
    });
    policy.found("七(三)", "reception");
    return { desks: rows, total: rows.reduce((sum, one) => sum + one.count, 0), reception: true };
  },
});
