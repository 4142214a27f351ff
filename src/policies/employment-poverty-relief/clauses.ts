import { defineClauses } from "../../kernel/clause.ts";

/** 县就业脱贫工程实施方案范文 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("employment-poverty-relief", {
  前言: {
    disposition: "not-computable",
    fingerprint: "240cdcd7d495870a",
    gist: {
      zh: "为执行县委、县政府的脱贫攻坚决定而制定。",
      en: "Made to carry out the county's decision on winning the fight against poverty.",
    },
    why: { zh: "只引县里的一份决定，文号空缺。", en: "Only cites a county decision whose number is blank." },
  },
  一: {
    disposition: "computed",
    fingerprint: "1c28dbc9c0ef22b3",
    gist: {
      zh: "贫困劳动者：16至59周岁、有能力且愿就业的农村贫困人口；三年攻坚、两年巩固，到2020年助400人脱贫。",
      en: "Poor workers: rural poor aged 16 to 59, able and willing to work; three years' attack, two years' consolidation; 400 out of poverty by 2020.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "c695226adcfad6e5",
    gist: { zh: "标题：八项措施。", en: "Heading: eight measures." },
  },
  "二(一)": {
    disposition: "computed",
    fingerprint: "2cffd8c9f861759d",
    gist: {
      zh: "以建档立卡人口为底逐人普查，建就业台账（数量、分布、技能、愿望、培训、岗位与服务需求），动态、分类管理。",
      en: "Townships survey each registered poor worker and keep a register (number, place, skills, wishes, training, post and service needs), managed dynamically and by class.",
    },
  },
  "二(二)": {
    disposition: "computed",
    fingerprint: "2470be0d4a0e25a8",
    gist: {
      zh: "每人每年至少5个岗位信息，送到家中；条件相符又愿意的，帮其与企业联系。",
      en: "At least 5 job notices per person and year, delivered to the home; suitable and willing persons are put in touch with the enterprise.",
    },
  },
  "二(三)": {
    disposition: "computed",
    fingerprint: "ea59db900ce0d933",
    gist: {
      zh: "介绍到县内企业且合同（协议、证明）1年以上的，一次奖200元/人；介绍贫困户高校毕业生的250元/人。",
      en: "Placement in a county enterprise with a contract (agreement, certificate) of 1 year or more: one-off 200 yuan a person, 250 for graduates of poor households.",
    },
  },
  "二(四)": {
    disposition: "computed",
    fingerprint: "3d35fd9cfac82bb5",
    gist: {
      zh: "居家或家门口就业者每月补150元，最长3年；组织者（6个月以上）每人每年奖200元，企业（1年以上）每人奖3000元，一次性。",
      en: "Home or doorstep work: 150 yuan monthly, at most 3 years; one-off: 200 per worker and year to organisers (6 months or more), 3,000 per worker to enterprises (1 year).",
    },
  },
  "二(五)": {
    disposition: "computed",
    fingerprint: "50f2cc65ed9286b1",
    gist: {
      zh: "合同1年以上且缴社保：个人每月补最低工资的40%，单位每人每月100元并补五险实缴；最长3年，距退休不足5年的到退休。",
      en: "Contract 1 year or more and insurance paid: worker 40% of minimum wage monthly, employer 100 plus five insurances; at most 3 years, or until retirement if under 5 left.",
    },
  },
  "二(六)": {
    disposition: "computed",
    fingerprint: "2c76ba71667d9dd8",
    gist: {
      zh: "辅助性岗位个人每月补200元，最长3年（距退休不足5年的到退休）；稳定6个月以上，单位每人每年奖500元，一次性。",
      en: "Auxiliary posts: worker 200 yuan monthly, at most 3 years or until retirement if under 5 left; employer one-off 500 per worker and year after 6 stable months.",
    },
  },
  "二(七)": {
    disposition: "computed",
    fingerprint: "83569f5b19bc2839",
    gist: {
      zh: "培训、鉴定免费；培训期间每人每天补生活费50元；培训机构按介绍就业人数每人奖200元，一次性。",
      en: "Free training and appraisal; living allowance of 50 yuan per person and training day; the training body gets one-off 200 per person placed in an enterprise.",
    },
  },
  "二(八)": {
    disposition: "computed",
    fingerprint: "ed72bdbd9f95683f",
    gist: {
      zh: "备案学员毕业后与合作企业签1年以上合同：企业、院校分别得1500元，学紧缺专业的学生得3000元，均一次性。",
      en: "A filed work-study graduate signing for 1 year or more with the partner enterprise: one-off 1,500 yuan to enterprise and college respectively; shortage trade, 3,000 to the student.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "3e6721911f627ae1",
    gist: { zh: "标题：五项工作要求。", en: "Heading: five working requirements." },
  },
  "三(一)": {
    disposition: "not-computable",
    fingerprint: "012781d91e6cdec1",
    gist: {
      zh: "设领导小组统筹；有关部门、经开区和乡镇派专人协调。",
      en: "A leading group coordinates; departments, the development zone and townships name responsible staff.",
    },
    why: {
      zh: "只设领导小组、要求派人，未列组成名单。",
      en: "Sets up a group and asks for staff without listing its members.",
    },
  },
  "三(二)": {
    disposition: "computed",
    fingerprint: "bf9f14c7c7efcae3",
    gist: {
      zh: "县人社部门为责任主体并定期报告，乡镇直接实施；列入乡镇年终考核。",
      en: "The county HR department is responsible and reports regularly; townships implement; it counts in the townships' year-end assessment.",
    },
  },
  "三(三)": {
    disposition: "not-computable",
    fingerprint: "218f7690566b2ebf",
    gist: {
      zh: "财政、扶贫、人社统筹使用补助资金，提高效率。",
      en: "Finance, poverty relief and HR coordinate the use of the money and make it efficient.",
    },
    why: { zh: "只要求用好资金，没有数额或比例。", en: "Asks for good use of the money; names no amount or share." },
  },
  "三(四)": {
    disposition: "computed",
    fingerprint: "6138115cf85dbd0f",
    gist: {
      zh: "系统数据须完整：基本信息、需求、措施、成效，并记政策享受和务工收入。",
      en: "System data must be complete: basics, needs, measures, results, benefits received and work income.",
    },
  },
  "三(五)": {
    disposition: "not-computable",
    fingerprint: "c6fcd974e7974be4",
    gist: { zh: "宣传政策和创业典型，扩大知晓度。", en: "Publicise the policies and model entrepreneurs." },
    why: { zh: "以“扩大知晓度”为目标，却没有衡量办法。", en: "Aims at wider awareness without a way to measure it." },
  },
});
