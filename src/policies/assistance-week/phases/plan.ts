import { labels } from "../../../kernel/language/index.ts";
import { planOf } from "../../shared/plan.ts";
import { items, itemsAt } from "../document.ts";

const phases = items({
  organisation: { address: "七(一)", zh: "组织", en: "organisation" },
  preparation: { address: "七(二)", zh: "准备", en: "preparation" },
  activity: { address: "七(三)", zh: "开展活动", en: "activity" },
  summary: { address: "七(四)", zh: "总结", en: "summary" },
});

/** 办理者 — The parties with tasks in this plan. */
export const actors = labels({
  bureau: { zh: "区劳动和社会保障局", en: "the district bureau" },
  "sub-districts": { zh: "各街道、社区", en: "sub-districts and communities" },
  "labour-market": { zh: "区劳动力资源市场", en: "the district labour market" },
  bodies: { zh: "各单位", en: "each body" },
  "city-bureau": { zh: "市局", en: "the city bureau" },
});

const organisation = items({
  media: { address: "七(一)1", zh: "联系新闻媒体", en: "contact the media" },
  "sub-districts": {
    address: "七(一)2",
    zh: "通知街道、社区，确定宣传点",
    en: "notify sub-districts and communities, choose publicity points",
  },
  "material-placement": {
    address: "七(一)3",
    zh: "商定海报、宣传单、咨询点摆放",
    en: "agree where posters, leaflets and advice points go",
  },
  jobs: { address: "七(一)4", zh: "联系企业，落实岗位", en: "contact enterprises to secure jobs" },
  "training-points": { address: "七(一)5", zh: "准备技能培训点", en: "prepare skills training points" },
});

const preparation = itemsAt("七(二)", { "all-preparations": { zh: "做好各项准备", en: "complete all preparations" } });

const activity = itemsAt("七(三)", {
  "publicity-points": { zh: "定点宣传咨询", en: "publicity and advice at fixed points" },
  "sub-district-support": {
    zh: "参加街道、社区的活动，配合做好服务",
    en: "take part in and support the activities of sub-districts and communities",
  },
  "theme-day-preparation": { zh: "做好主题日各项准备", en: "prepare for the theme day" },
  statistics: { zh: "调查统计援助对象并上报", en: "survey recipients and report the statistics" },
  "subsidy-check": {
    zh: "核查并落实社会保险补贴、岗位补贴",
    en: "check that social insurance and post subsidies are received",
  },
  "visit-list": { zh: "确定家访对象和人员", en: "choose whom to visit and who visits" },
  "home-visits": { zh: "入户家访", en: "home visits" },
  "five-day-summary": { zh: "召开五天工作总结会", en: "hold the five-day summary meeting" },
  "theme-day": { zh: "主题日活动和招聘会", en: "theme day with a job fair" },
  "closing-meeting": { zh: "媒体专栏和总结大会", en: "media column and closing meeting" },
});

const summary = itemsAt("七(四)", {
  report: { zh: "向市局上报总结和统计报表", en: "send the summary and the statistics to the city bureau" },
  "follow-up": { zh: "数据登记造册，安排后续服务", en: "file the data and arrange follow-up services" },
});

/** 实施步骤 — The four stages of 七; their dates are facts. Where a sentence names no one, the bureau acts, because the plan is its own. */
export const plan = planOf({
  lead: "七",
  phases,
  by: [actors.bureau],
  tasks: { organisation, preparation, activity, summary },
  others: {
    activity: {
      "publicity-points": [actors["sub-districts"]],
      "theme-day-preparation": [actors["labour-market"]],
      statistics: [actors.bodies],
      "subsidy-check": [actors.bodies],
      "home-visits": [actors.bureau, actors["sub-districts"]],
    },
  },
  to: { activity: { statistics: actors.bureau }, summary: { report: actors["city-bureau"] } },
});
