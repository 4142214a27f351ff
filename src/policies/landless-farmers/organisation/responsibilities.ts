import { answer, facts, list } from "../../../kernel/facts/index.ts";
import { isFor } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { body } from "./bodies.ts";
import { tasks } from "./stated-responsibilities.ts";

/**
 * 职责分工 — Lists all tasks that the document assigns, or those of one body. 七(三), 六(二)1, 六(二)3, 六(二)5, 四(二),
 * 四(三), 八.
 *
 * The tasks of each body include those that bind everyone.
 *
 * @example responsibilities({ body: "audit-bureau" }).value.tasks[0].code // "earmarked-money"
 */
export const responsibilities = rule({
  name: "responsibilities",
  title: { zh: "职责分工", en: "Responsibilities" },
  question: { zh: "各项职责由哪个单位负责？", en: "Which body is responsible for which task?" },
  clauses: tasks.clauses,
  facts: facts({ body }),
  answer: answer({ tasks: list({ zh: "各项职责", en: "tasks of the bodies" }, tasks.field) }),
  findings: { responsible: { zh: "{by:labels}：{task:label}", en: "{by:labels}: {task:label}" } },
  decide({ body }, policy) {
    const asked = tasks.all.filter(({ item }) => isFor(body, item) || isFor("everyone", item));
    for (const { address, label, item } of asked) policy.found(address, "responsible", { by: item.by, task: label });
    return { tasks: asked.map((one) => one.item) };
  },
});
