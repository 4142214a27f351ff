import { facts, ordered } from "../../kernel/facts.ts";
import { count, day } from "../../kernel/fields.ts";
import { compareQuotients } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { shareOn } from "./shares.ts";

const postUnit = { zh: "个", en: "posts" };

/**
 * 公益性岗位 — do disabled people hold their share of the public-welfare posts. 三(一)3.
 *
 * The text says only a certain share: the county gives it (`publicWelfarePostShare`, at most 100%); the share itself is enough.
 *
 * @example
 * publicWelfarePosts({ on: "2018-06-30", posts: 50, heldByPeopleWithDisabilities: 5 }, { figures: { publicWelfarePostShare: "10%" } }).value
 * // { met: true }
 */
export const publicWelfarePosts = rule({
  name: "public-welfare-posts",
  clauses: ["三(一)3"],
  facts: facts(
    {
      on: day({ zh: "统计之日", en: "day of the count" }),
      posts: count({ zh: "政府开发的公益性岗位", en: "public-welfare posts" }, postUnit, { min: 1 }),
      heldByPeopleWithDisabilities: count({ zh: "其中安排残疾人的", en: "of them held by disabled people" }, postUnit),
    },
    ordered("heldByPeopleWithDisabilities", "posts", {
      zh: "安排残疾人的不多于全部岗位",
      en: "not more than all posts",
    }),
  ),
  decide(facts, policy: Policy<typeof publicWelfarePostsWords>) {
    const share = shareOn("publicWelfarePostShare", facts.on, policy);
    const { posts, heldByPeopleWithDisabilities } = facts;
    const enough = compareQuotients(heldByPeopleWithDisabilities, posts, share.numerator, share.denominator) >= 0;
    const numbers = { posts, heldByPeopleWithDisabilities, share: share.text };
    return { met: policy.condition("三(一)3", "share-of-posts", enough, numbers) };
  },
});

export const publicWelfarePostsWords = {
  title: { zh: "公益性岗位", en: "Public-welfare posts" },
  asks: { zh: "公益性岗位安排残疾人是否达到比例？", en: "Is the share of public-welfare posts reached?" },
  findings: {
    "share-of-posts": {
      holds: {
        zh: "{posts:count}个岗位中{heldByPeopleWithDisabilities:count}个安排残疾人，达到{share:number}",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by disabled people: {share:number} reached",
      },
      fails: {
        zh: "{posts:count}个岗位中{heldByPeopleWithDisabilities:count}个安排残疾人，不到{share:number}",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by disabled people: below {share:number}",
      },
    },
  },
} as const satisfies Words;
