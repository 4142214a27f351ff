import type { Text } from "../src/kernel/language/text.ts";

/** 定什么 — what each document decides, in one line. */
export const decides: Readonly<Record<string, Text>> = {
  "landless-farmers": {
    zh: "谁是对象、年龄段、谁出多少钱、个人账户和计息、月养老金或补助、各种期限、迁出、退保、继承",
    en: "who is in scope, age bands, who pays how much, the account and its interest, pension or subsidy, deadlines, leaving, inheritance",
  },
  "safety-net": {
    zh: "低保的纳入、增发和退出，特困供养、孤儿、护理补贴，医疗救助，临时救助",
    en: "entry to the living allowance, its top-ups and its end; support standards, orphans, nursing subsidy, medical and temporary aid",
  },
  "employee-pension": {
    zh: "培训和补贴、招工奖励、参保资格和月缴费、社保补贴、退休、退保、转移",
    en: "training and its subsidies, recruitment reward, enrolment, monthly contribution, insurance subsidy, retirement, refund, transfer",
  },
  "startup-year-system": {
    zh: "方案日程和阶段、到期的报告、一条龙服务、三新两提高、自查清单",
    en: "calendar and phases of the plan, reports due, one-stop services, self-checks",
  },
  "startup-year-bureau": {
    zh: "方案日程和阶段、到期的报告、重点人群、缓缴和减负计数、扩面、当场结报",
    en: "calendar and phases of the plan, reports due, target groups, deferral and relief, coverage, settlement on the spot",
  },
  "conduct-review": {
    zh: "评议对象、自查问题、阶段和日程、反馈和投诉办理、责任追究",
    en: "objects of the review, self-check, phases and calendar, feedback and complaints, accountability",
  },
  "assistance-week": {
    zh: "五天的日程、主题日的地点和时段、服务台、到岗、物资、统计和总结",
    en: "the days of the week, sites and slots of the theme day, desks, roll call, material, statistics and summary",
  },
  "disability-employment": {
    zh: "培训目标、免费培训、残保金、养老缴费补贴、创业扶持、公益性岗位、到期的报送",
    en: "training targets, free training, the employment levy, pension contribution subsidy, start-up support, public posts, reports due",
  },
  "employment-poverty-relief": {
    zh: "职业介绍、居家就业、公益性和辅助性岗位的补贴与奖励（逐月），培训生活费，工学一体",
    en: "subsidies and rewards for placement, home work, public-welfare and auxiliary posts (month by month), training allowance, work-study",
  },
};
