import { answer, count, day, facts, flag, notMoreThan } from "../../../kernel/facts/index.ts";
import { compareShare } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import { rule } from "../document.ts";

const postUnit = { zh: "个", en: "posts" };

/**
 * 公益性岗位安排比例 — Decides whether people with disabilities hold their share of public-welfare posts. 三(一)3.
 *
 * The text gives no number for the share (“一定比例”); the county sets it (`publicWelfarePostShare`, at most 100%).
 * Exactly the share is enough.
 *
 * @example publicWelfarePosts({ on: "2018-06-30", posts: 50, heldByPeopleWithDisabilities: 5 },
 *   { figures: { publicWelfarePostShare: "10%" } }).value // { met: true }
 */
export const publicWelfarePosts = rule({
  name: "public-welfare-posts",
  title: { zh: "公益性岗位安排比例", en: "Share of public-welfare posts" },
  question: {
    zh: "公益性岗位安排残疾人是否达到规定比例？",
    en: "Do people with disabilities hold their share of public-welfare posts?",
  },
  clauses: ["三(一)3"],
  facts: facts(
    {
      on: day({ zh: "查询日期", en: "as-of date" }),
      posts: count({ zh: "政府开发的公益性岗位总数", en: "public-welfare posts in total" }, postUnit, { min: 1 }),
      heldByPeopleWithDisabilities: count(
        { zh: "安排残疾人的公益性岗位数", en: "public-welfare posts held by people with disabilities" },
        postUnit,
      ),
    },
    notMoreThan("heldByPeopleWithDisabilities", "posts", {
      zh: "安排残疾人的公益性岗位数不得多于总数",
      en: "at most the total number of posts",
    }),
  ),
  answer: answer({ met: flag({ zh: "公益性岗位安排残疾人达到规定比例", en: "share of public-welfare posts is met" }) }),
  findings: {
    "share-of-posts": {
      holds: {
        zh: "公益性岗位{posts:count}个，其中{heldByPeopleWithDisabilities:count}个安排残疾人，达到规定比例{share:number}",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by people with disabilities, at least the required {share:number}",
      },
      fails: {
        zh: "公益性岗位{posts:count}个，其中{heldByPeopleWithDisabilities:count}个安排残疾人，未达到规定比例{share:number}",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by people with disabilities, below the required {share:number}",
      },
    },
  },
  decide(facts, policy) {
    const share = shareUnder("publicWelfarePostShare", policy.figure("publicWelfarePostShare", facts.on));
    const { posts, heldByPeopleWithDisabilities } = facts;
    const enough = compareShare(heldByPeopleWithDisabilities, posts, share) >= 0;
    const numbers = { posts, heldByPeopleWithDisabilities, share: share.text };
    return { met: policy.condition("三(一)3", "share-of-posts", enough, numbers) };
  },
});
