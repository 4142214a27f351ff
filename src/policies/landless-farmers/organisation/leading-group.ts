import {
  answer,
  facts,
  group,
  hasDuplicates,
  label,
  list,
  mustHold,
  name,
  optional,
  text,
  uniqueNames,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";
import { type Body, bodies } from "./bodies.ts";

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
const clause = "landless-farmers/七(一)";
const memberLabels = Object.freeze(members.map((one) => bodies[one]));

const furtherMembers = list(
  { zh: "本县增加的成员单位", en: "member bodies added by the county" },
  name({ zh: "单位名称", en: "name of the body" }),
  { max: 100 },
);
const none: readonly string[] = Object.freeze([]);

/**
 * 领导小组 — Lists who leads the county's leading group, its member bodies, and where its office is. 七(一).
 *
 * Bodies that the county adds (`furtherMembers`) count only under the reading `member-bodies: "open-list"`.
 *
 * @example leadingGroup({}).value.leader.code // "county-head"
 */
export const leadingGroup = rule({
  name: "leading-group",
  title: { zh: "领导小组", en: "Leading group" },
  question: { zh: "领导小组由谁组成，办公室设在哪里？", en: "Who is in the leading group, and where is its office?" },
  clauses: ["七(一)"],
  facts: facts(
    { furtherMembers: optional(furtherMembers) },
    mustHold(["furtherMembers"], uniqueNames, ({ furtherMembers = none }) =>
      hasDuplicates([...furtherMembers, ...memberLabels.map((one) => one.zh)]),
    ),
  ),
  answer: answer({
    leader: label({ zh: "组长", en: "head of the leading group" }, posts),
    deputy: label({ zh: "副组长", en: "deputy head of the leading group" }, posts),
    members: list(
      { zh: "列名的成员单位", en: "named member bodies" },
      label({ zh: "成员单位", en: "member body" }, bodies),
    ),
    furtherMembers,
    office: group(
      { zh: "领导小组办公室", en: "office of the leading group" },
      {
        hostBody: label({ zh: "办公室所在单位", en: "body that hosts the office" }, bodies),
        director: label({ zh: "办公室主任", en: "director of the office" }, posts),
      },
    ),
    clause: text({ zh: "领导小组的条款", en: "clause of the leading group" }),
  }),
  findings: {
    leaders: { zh: "组长：{leader:label}；副组长：{deputy:label}", en: "head: {leader:label}; deputy: {deputy:label}" },
    members: { zh: "列名单位{count:count}个：{members:labels}", en: "{count:count} named member(s): {members:labels}" },
    "further-members": {
      zh: "本县增加的成员单位{count:count}个：{bodies:text}",
      en: "{count:count} member(s) added by the county: {bodies:text}",
    },
    office: {
      zh: "办公室在{hostBody:label}，主任为{director:label}",
      en: "office: {hostBody:label}; director: {director:label}",
    },
  },
  decide(facts, policy) {
    const leader = posts["county-head"];
    const deputy = posts["deputy-county-head"];
    const office = { hostBody: bodies["labour-bureau"], director: posts["labour-bureau-head"] };
    policy.found("七(一)", "leaders", { leader, deputy });
    policy.found("七(一)", "members", { count: memberLabels.length, members: memberLabels });
    const added = facts.furtherMembers ?? none;
    const further = added.length > 0 && policy.reading("member-bodies") === "open-list" ? added : none;
    if (further.length > 0) {
      policy.found("七(一)", "further-members", { count: further.length, bodies: further.join("、") });
    }
    policy.found("七(一)", "office", office);
    return { leader, deputy, members: memberLabels, furtherMembers: further, office, clause };
  },
});
