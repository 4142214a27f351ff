import { answer, facts } from "../../../kernel/facts/index.ts";
import { listBy } from "../../shared/duties.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { itemsBy, openList } from "../stated-items.ts";

const kinds = itemsAt("三(四)3", {
  "grassroots-management": { zh: "基层社会管理", en: "social management at the grass roots" },
  "public-management": { zh: "公共管理", en: "public management" },
  "public-services": { zh: "公共服务", en: "public services" },
});

const duties = [
  ...itemsBy("三(四)3", ["county-federation"], {
    "help-to-develop": { zh: "配合开发适合残疾人的公益性岗位", en: "help to develop suitable public-welfare posts" },
  }),
  ...itemsBy("三(四)3", ["human-resources"], {
    "shape-to-the-person": { zh: "按“因人设岗”设置岗位", en: "shape the posts to the person" },
    "make-it-lasting": { zh: "促进岗位开发制度化、长效化", en: "give the development of posts lasting rules" },
  }),
];

/**
 * 公益性岗位开发 — Lists the kinds of public-welfare posts to develop, and who does what for it. 三(四)3.
 *
 * The list of kinds in the text is open-ended (等). For the share of the posts see `publicWelfarePosts`.
 *
 * @example publicWelfarePostDevelopment({}).value.kinds[0]?.code // "grassroots-management"
 */
export const publicWelfarePostDevelopment = rule({
  name: "public-welfare-post-development",
  title: { zh: "公益性岗位开发", en: "Development of public-welfare posts" },
  question: {
    zh: "开发哪些公益性岗位，由哪些单位负责？",
    en: "Which public-welfare posts are developed, and by whom?",
  },
  clauses: ["三(四)3"],
  facts: facts({}),
  answer: answer({
    kinds: listOf(kinds, { zh: "公益性岗位种类", one: "kind of post", many: "kinds of public-welfare posts" }),
    duties: listBy(duties, { zh: "公益性岗位开发职责", one: "duty", many: "duties in developing posts" }),
  }),
  findings: {
    kind: { zh: "开发公益性岗位：{item:label}", en: "kind of post to develop: {item:label}" },
    "open-list": openList,
    duty: { zh: "{by:labels}：{item:label}", en: "{by:labels}: {item:label}" },
  },
  decide(_facts, policy) {
    for (const { address, label } of kinds.all) policy.found(address, "kind", { item: label });
    policy.found("三(四)3", "open-list");
    for (const { address, label, entry } of duties) policy.found(address, "duty", { item: label, by: entry.by });
    return { kinds: kinds.all.map(({ entry }) => entry), duties: duties.map(({ entry }) => entry) };
  },
});
