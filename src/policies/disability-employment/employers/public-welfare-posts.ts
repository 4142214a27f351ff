import { answer, count, day, facts, flag, notMoreThan, nullable, number } from "../../../kernel/facts/index.ts";
import { isKnown } from "../../shared/figure-dates.ts";
import { leastForShare, percentText, shareUnder } from "../../shared/shares.ts";
import { rule } from "../document.ts";

const postUnit = { zh: "个", en: "posts" };

/**
 * 公益性岗位安排比例 — Decides whether people with disabilities hold their share of public-welfare posts. 三(一)3.
 *
 * The text gives no number for the share (“一定比例”); the county sets it (`publicWelfarePostShare`, at most 100%).
 * Exactly the share is enough. Until it is set, only the actual rate is known.
 *
 * @example publicWelfarePosts({ on: "2018-06-30", posts: 50, heldByPeopleWithDisabilities: 5 },
 *   { figures: { publicWelfarePostShare: "10%" } }).value
 * // { met: true, rate: "10.00%", needed: 5, shortfall: 0 }
 */
export const publicWelfarePosts = rule({
  name: "public-welfare-posts",
  title: { zh: "公益性岗位安排比例", en: "Share of public-welfare posts" },
  question: {
    zh: "公益性岗位安排残疾人是否达到规定比例？",
    en: "Do people with disabilities hold the required share of public-welfare posts?",
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
  answer: answer({
    met: nullable(flag({ zh: "公益性岗位安排残疾人达到规定比例", en: "share of public-welfare posts is met" })),
    rate: number({ zh: "实际比例（两位小数，舍去其后）", en: "actual rate (two decimals, rounded down)" }),
    needed: nullable(count({ zh: "达到规定比例所需岗位数", en: "posts needed to reach the share" }, postUnit)),
    shortfall: nullable(count({ zh: "尚缺的岗位数", en: "shortfall of posts" }, postUnit)),
  }),
  findings: {
    "share-not-set": {
      zh: "本县未规定比例，实际比例为{rate:number}，是否达到无法认定",
      en: "the county has not set the share, so it is not known whether the actual rate of {rate:number} reaches it",
    },
    "share-of-posts": {
      holds: {
        zh: "公益性岗位{posts:count}个，其中{heldByPeopleWithDisabilities:count}个安排残疾人，即{rate:number}；规定比例{share:number}须{needed:count}个，已达到",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by people with disabilities, {rate:number}; the share of {share:number} needs {needed:count}: reached",
      },
      fails: {
        zh: "公益性岗位{posts:count}个，其中{heldByPeopleWithDisabilities:count}个安排残疾人，即{rate:number}；规定比例{share:number}须{needed:count}个，未达到",
        en: "{heldByPeopleWithDisabilities:count} of {posts:count} post(s) are held by people with disabilities, {rate:number}; the share of {share:number} needs {needed:count}: not reached",
      },
    },
  },
  decide({ on, posts, heldByPeopleWithDisabilities: held }, policy) {
    const rate = percentText(held, posts);
    if (!isKnown(policy, "publicWelfarePostShare", on)) {
      policy.found("三(一)3", "share-not-set", { rate });
      return { met: null, rate, needed: null, shortfall: null };
    }
    const share = shareUnder("publicWelfarePostShare", policy.figure("publicWelfarePostShare", on));
    const needed = leastForShare(posts, share);
    const numbers = { posts, heldByPeopleWithDisabilities: held, rate, share: share.text, needed };
    const met = policy.condition("三(一)3", "share-of-posts", held >= needed, numbers);
    return { met, rate, needed, shortfall: Math.max(0, needed - held) };
  },
});
