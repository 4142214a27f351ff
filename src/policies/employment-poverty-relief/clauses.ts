import { defineClauses } from "../../kernel/policy/index.ts";

/** 县就业脱贫工程实施方案范文 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("employment-poverty-relief", {
  前言: {
    disposition: "not-computable",
    fingerprint: "240cdcd7d495870a",
    gist: {
      zh: "为执行县委、县政府的脱贫攻坚决定而制定。",
      en: "Issued to carry out the county's decision on the fight against poverty.",
    },
    reason: { zh: "仅引用本县的一份决定，文号空缺。", en: "It only cites a county decision with a blank number." },
  },
  一: {
    fingerprint: "1c28dbc9c0ef22b3",
    gist: {
      zh: "贫困劳动者指16至59周岁、有就业能力和愿望的农村贫困人口；三年攻坚、两年巩固，到2020年帮助400人脱贫。",
      en: "Impoverished workers are rural poor aged 16 to 59 who are able and want to work; three intensive years and two of consolidation lift 400 of them out of poverty by 2020.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "c695226adcfad6e5",
    gist: { zh: "标题：八项措施。", en: "Heading: eight measures." },
  },
  "二(一)": {
    fingerprint: "2cffd8c9f861759d",
    gist: {
      zh: "乡镇以建档立卡人口为基础逐人普查，建立就业台账（数量、分布、技能、愿望、培训、岗位和服务需求），实行动态、分级分类管理。",
      en: "Townships survey every registered impoverished worker and keep a register (number, distribution, skills, wishes, needs for training, posts and services), kept up to date and with tiered plans.",
    },
  },
  "二(二)": {
    fingerprint: "2470be0d4a0e25a8",
    gist: {
      zh: "每人每年至少发送5个岗位信息，送至家中；符合条件又有意愿的，帮助其与企业联系。",
      en: "At least 5 job notices per person per year, delivered to the home; people who qualify and are willing are put in touch with the enterprise.",
    },
  },
  "二(三)": {
    fingerprint: "ea59db900ce0d933",
    gist: {
      zh: "介绍到县内企业就业且合同（协议、证明）期限1年以上的，每人奖励200元，一次性；贫困户高校毕业生每人250元。",
      en: "Placement in a county enterprise with a contract (agreement, certificate) of at least 1 year: one-off 200 yuan per person, 250 for graduates of poor households.",
    },
  },
  "二(四)": {
    fingerprint: "3d35fd9cfac82bb5",
    gist: {
      zh: "居家或家门口就业者每月补助150元，最长3年；组织者提供岗位6个月以上的，每人每年奖励200元，企业吸纳就业1年以上的，每人奖励3000元，均为一次性。",
      en: "Work at or near home: 150 yuan per month for at most 3 years; one-off: 200 per worker per year to organisers (at least 6 months), 3,000 per worker to enterprises (at least 1 year).",
    },
  },
  "二(五)": {
    fingerprint: "50f2cc65ed9286b1",
    gist: {
      zh: "合同1年以上且缴纳社保的，个人每月按最低工资的40%补贴，单位每人每月补贴100元，并补助单位实缴的养老、医疗等社会保险费；一般不超过3年，距退休不足5年的可延长至退休。",
      en: "With a contract of at least 1 year and social insurance paid: worker 40% of the minimum wage per month, employer 100 yuan plus what it paid for pension, medical and other social insurance; generally at most 3 years, extendable to retirement if under 5 years away.",
    },
  },
  "二(六)": {
    fingerprint: "2c76ba71667d9dd8",
    gist: {
      zh: "辅助性岗位个人每月补贴200元，最长3年，距退休不足5年的可延长至退休；稳定就业6个月以上的，单位每人每年奖励500元，一次性。",
      en: "Auxiliary posts: worker 200 yuan per month for at most 3 years, extendable to retirement if under 5 years away; employer a one-off 500 per worker per year after 6 months of stable work.",
    },
  },
  "二(七)": {
    fingerprint: "83569f5b19bc2839",
    gist: {
      zh: "培训、鉴定免费；培训期间每人每天补助生活费50元；培训后介绍到企业的，培训机构每人奖励200元，一次性。",
      en: "Free training and skills appraisal; living allowance of 50 yuan per person per training day; the training provider receives a one-off 200 per person it places in an enterprise.",
    },
  },
  "二(八)": {
    fingerprint: "ed72bdbd9f95683f",
    gist: {
      zh: "备案学员毕业后与合作企业签1年以上合同的，企业、院校分别补助1500元；所学属本省紧缺工种的，学生补助3000元，均为一次性。",
      en: "A filed work-study graduate signs with the partner enterprise for at least 1 year: one-off 1,500 yuan to enterprise and college respectively; 3,000 to the student if the occupation is short in the province.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "3e6721911f627ae1",
    gist: { zh: "标题：五项工作要求。", en: "Heading: five working requirements." },
  },
  "三(一)": {
    fingerprint: "012781d91e6cdec1",
    gist: {
      zh: "成立领导小组统筹协调；人社、财政、扶贫、经信委等部门、经开区和乡镇安排专人负责。",
      en: "A leading group coordinates; human resources, finance, poverty relief, the economic commission and other departments, the development zone and townships assign responsible staff.",
    },
  },
  "三(二)": {
    fingerprint: "bf9f14c7c7efcae3",
    gist: {
      zh: "县人社部门为责任主体，定期报告；乡镇直接实施；纳入乡镇年终考核。",
      en: "The county human resources department is responsible and reports regularly; townships implement; the programme counts in their year-end assessment.",
    },
  },
  "三(三)": {
    fingerprint: "218f7690566b2ebf",
    gist: {
      zh: "财政、扶贫、人社部门统筹使用补助资金，提高效率。",
      en: "Finance, poverty relief and human resources coordinate the use of the money and make it efficient.",
    },
  },
  "三(四)": {
    fingerprint: "6138115cf85dbd0f",
    gist: {
      zh: "系统信息须完整：基本信息、需求、措施、成效，并记录措施落实、政策享受和务工收入。",
      en: "System data must be complete: basic information, needs, measures, results, implementation, benefits received and income from work.",
    },
  },
  "三(五)": {
    disposition: "not-computable",
    fingerprint: "c6fcd974e7974be4",
    gist: {
      zh: "宣传各项政策和创业典型，提高社会知晓度。",
      en: "Publicise the policies and exemplary entrepreneurs to raise public awareness.",
    },
    reason: {
      zh: "以“扩大知晓度”为目标，但未规定衡量办法。",
      en: "It aims at wider awareness, but gives no way to measure it.",
    },
  },
});
