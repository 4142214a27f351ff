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
 * The text says only a certain share: the county gives it (`publicPostShare`, at most 100%); the share itself is enough.
 *
 * @example
 * publicPosts({ on: "2018-06-30", posts: 50, heldByDisabled: 5 }, { figures: { publicPostShare: "10%" } }).value
 * // { reached: true }
 */
export const publicPosts = rule({
  name: "public-posts",
  clauses: ["三(一)3"],
  facts: facts(
    {
      on: day({ zh: "统计之日", en: "day of the count" }),
      posts: count({ zh: "政府开发的公益性岗位", en: "public-welfare posts" }, postUnit, { min: 1 }),
      heldByDisabled: count({ zh: "其中安排残疾人的", en: "of them held by disabled people" }, postUnit),
    },
    ordered("heldByDisabled", "posts", { zh: "安排残疾人的不多于全部岗位", en: "not more than all posts" }),
  ),
  decide(facts, policy: Policy<typeof publicPostsWords>) {
    const share = shareOn("publicPostShare", facts.on, policy);
    const { posts, heldByDisabled } = facts;
    const enough = compareQuotients(heldByDisabled, posts, share.numerator, share.denominator) >= 0;
    const numbers = { posts, heldByDisabled, share: share.text };
    return { reached: policy.condition("三(一)3", "share-of-posts", enough, numbers) };
  },
});

export const publicPostsWords = {
  title: { zh: "公益性岗位", en: "Public-welfare posts" },
  asks: { zh: "公益性岗位安排残疾人是否达到比例？", en: "Is the share of public-welfare posts reached?" },
  findings: {
    "share-of-posts": {
      holds: {
        zh: "{posts:count}个岗位中{heldByDisabled:count}个安排残疾人，达到{share:number}",
        en: "{heldByDisabled:count} of {posts:count} post(s) are held by disabled people: {share:number} reached",
      },
      fails: {
        zh: "{posts:count}个岗位中{heldByDisabled:count}个安排残疾人，不到{share:number}",
        en: "{heldByDisabled:count} of {posts:count} post(s) are held by disabled people: below {share:number}",
      },
    },
  },
} as const satisfies Words;
