import { answer, count, facts } from "../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../shared/figure-dates.ts";
import { optionalYear } from "../shared/plan-facts.ts";
import { listOf } from "../shared/stated-lists.ts";
import { itemsAt, rule } from "./document.ts";

const roles = itemsAt("四1", {
  leader: { zh: "组长", en: "leader" },
  deputy: { zh: "副组长", en: "deputy leader" },
  member: { zh: "成员（股室负责人）", en: "member (head of an office section)" },
  "office-director": { zh: "办公室主任（由副组长兼任）", en: "director of the office (one of the deputy leaders)" },
  "office-member": { zh: "办公室成员", en: "member of the office" },
});
const people = { zh: "名", en: "people" };
const sections = { zh: "个", en: "office sections" };

/**
 * 领导小组 — Lists the roles of the leading group and of its office, and how many people fill each. 四1.
 *
 * The heads of all office sections are members: their number is a fact. `groupSize` leaves the office out, because its
 * director is one of the deputies and its members are not members of the group.
 *
 * @example leadingGroup({ sections: 12 }).value.groupSize // 18
 */
export const leadingGroup = rule({
  name: "leading-group",
  title: { zh: "领导小组", en: "Leading group" },
  question: {
    zh: "领导小组及其办公室各有哪些职务，各多少人？",
    en: "Which roles do the leading group and its office have, and how many people fill them?",
  },
  clauses: ["四1"],
  facts: facts({
    year: optionalYear,
    sections: count({ zh: "股室数", en: "number of office sections" }, sections, { max: 1000 }),
  }),
  answer: answer({
    roles: listOf(
      roles,
      { zh: "领导小组及其办公室的职务", one: "role", many: "roles of the leading group and its office" },
      { people: count({ zh: "人数", en: "number of people" }, people) },
    ),
    groupSize: count({ zh: "领导小组人数", en: "members of the leading group" }, people),
  }),
  findings: { role: { zh: "{role:label}：{people:count}名", en: "{role:label}: {people:count}" } },
  decide({ year, sections }, policy) {
    const on = figuresDateOfYear(policy, ["leaders", "deputies", "officeDirectors", "officeMembers"], year);
    const leaders = policy.figure("leaders", on);
    const deputies = policy.figure("deputies", on);
    const filling = {
      leader: leaders,
      deputy: deputies,
      member: sections,
      "office-director": policy.figure("officeDirectors", on),
      "office-member": policy.figure("officeMembers", on),
    };
    for (const { address, label } of roles.all) {
      policy.found(address, "role", { role: label, people: filling[label.code] });
    }
    return {
      roles: roles.all.map(({ entry }) => ({ ...entry, people: filling[entry.code] })),
      groupSize: leaders + deputies + sections,
    };
  },
});
