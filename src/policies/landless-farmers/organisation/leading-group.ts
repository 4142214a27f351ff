import {
  answer,
  facts,
  hasDuplicates,
  label,
  list,
  mustHold,
  name,
  optional,
  uniqueNames,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { listsOf } from "../../shared/lists.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { type ClauseAddress, rule } from "../document.ts";
import { type Body, bodies } from "./bodies.ts";

const roles = listsOf<ClauseAddress>("landless-farmers").itemsAt("七(一)", {
  leader: { zh: "组长", en: "leader" },
  deputy: { zh: "副组长", en: "deputy leader" },
  member: { zh: "列名的成员单位", en: "named member body" },
  "office-host": { zh: "办公室所在单位", en: "body that hosts the office" },
  "office-director": { zh: "办公室主任", en: "director of the office" },
});
const posts = labels({
  "county-head": { zh: "县长", en: "county head" },
  "deputy-county-head": { zh: "分管副县长", en: "deputy county head in charge" },
  "labour-bureau-head": { zh: "县劳动和社会保障局局长", en: "head of the labour bureau" },
});

// the list ends with “and others”; these are the bodies that it names
const members: readonly Body[] = [
  "county-government-office",
  "labour-bureau",
  "finance-bureau",
  "public-security-bureau",
  "land-bureau",
  "agriculture-bureau",
  "family-planning-bureau",
  "civil-affairs-bureau",
  "audit-bureau",
  "agricultural-office",
  "statistics-bureau",
  "disabled-federation",
];
const holders = {
  leader: [posts["county-head"]],
  deputy: [posts["deputy-county-head"]],
  member: members.map((one) => bodies[one]),
  "office-host": [bodies["labour-bureau"]],
  "office-director": [posts["labour-bureau-head"]],
};

const furtherMembers = list(
  { zh: "本县增加的成员单位", en: "member bodies added by the county" },
  name({ zh: "单位名称", en: "name of the body" }),
  { max: 100 },
);
const none: readonly string[] = Object.freeze([]);

/**
 * 领导小组 — Lists the roles of the county's leading group and of its office, and who fills each. 七(一).
 *
 * Bodies that the county adds (`furtherMembers`) count only under the reading `member-bodies: "open-list"`.
 *
 * @example leadingGroup({}).value.roles[0]?.holders[0]?.code // "county-head"
 */
export const leadingGroup = rule({
  name: "leading-group",
  title: { zh: "领导小组", en: "Leading group" },
  question: { zh: "领导小组由谁组成，办公室设在哪里？", en: "Who is in the leading group, and where is its office?" },
  clauses: ["七(一)"],
  facts: facts(
    { furtherMembers: optional(furtherMembers) },
    mustHold(["furtherMembers"], uniqueNames, ({ furtherMembers = none }) =>
      hasDuplicates([...furtherMembers, ...holders.member.map((one) => one.zh)]),
    ),
  ),
  answer: answer({
    roles: listOf(
      roles,
      { zh: "领导小组及其办公室的职务", one: "role", many: "roles of the leading group and its office" },
      {
        holders: list({ zh: "担任者", en: "holders" }, label({ zh: "担任者", en: "holder" }, { ...posts, ...bodies })),
      },
    ),
    furtherMembers,
  }),
  findings: {
    role: { zh: "{role:label}：{holders:labels}", en: "{role:label}: {holders:labels}" },
    "further-members": {
      zh: "本县增加的成员单位{count:count}个：{bodies:text}",
      en: "{count:count} member(s) added by the county: {bodies:text}",
    },
  },
  decide(facts, policy) {
    for (const { address, label } of roles.all) {
      policy.found(address, "role", { role: label, holders: [...holders[label.code]] });
    }
    const added = facts.furtherMembers ?? none;
    const further = added.length > 0 && policy.reading("member-bodies") === "open-list" ? added : none;
    if (further.length > 0) {
      policy.found("七(一)", "further-members", { count: further.length, bodies: further.join("、") });
    }
    const filled = roles.all.map(({ entry }) => ({ ...entry, holders: [...holders[entry.code]] }));
    return { roles: filled, furtherMembers: further };
  },
});
