import { defineClauses } from "../../kernel/policy/index.ts";

/** 征地人员就业培训和职工基本养老保险实施方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("employee-pension", {
  前言: {
    disposition: "not-computable",
    fingerprint: "97052e800a94ba87",
    gist: { zh: "为执行上级《实施意见》的通知而制订。", en: "Issued under the notice on the implementation opinions." },
    reason: { zh: "只写明制订依据，所引通知无文号和日期。", en: "Names only a notice, without number or date." },
  },
  一: {
    disposition: "heading",
    fingerprint: "fc9cd70484f09e80",
    gist: { zh: "标题：就业培训的对象。", en: "Heading: people eligible for employment training." },
  },
  一1: {
    fingerprint: "fc94641c19ffbe2a",
    gist: {
      zh: "培训重点对象为劳动年龄段的人员：男16至44周岁，女16至39周岁。",
      en: "Training priority goes to people of working age: men 16 to 44, women 16 to 39.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "ebcc65db1c544022",
    gist: { zh: "标题：就业培训工作，共三项。", en: "Heading: employment and training, in three items." },
  },
  二2: {
    fingerprint: "c8a214f779a08279",
    gist: {
      zh: "促进就业列入政府目标考核；充实基层力量，提供就业服务；组织工作做得好的乡镇（街道）、村（社区）给予考核奖励。",
      en: "Employment promotion is part of the government targets; local staff and services are strengthened; townships and villages that do well are rewarded.",
    },
  },
  二3: {
    fingerprint: "0acc132b7e59faef",
    gist: {
      zh: "有劳动能力、未就业、有就业愿望的，凭手册在区内五大基地或公共机构免费培训，通过初、中级鉴定的免鉴定费；到区外指定机构培训的，一次性补贴300元，实际费用较低的按实际费用。",
      en: "Handbook holders (able to work, not in work, wanting work) train free at the five bases or public institutions of the district; no fee for a passed junior or intermediate appraisal; at a designated provider outside, a one-off 300 yuan or the actual cost if lower.",
    },
  },
  二4: {
    fingerprint: "3f9e30c5ed03a73a",
    gist: {
      zh: "公益性岗位先安排有就业困难的被征地人员；征地入驻企业同样让被征地人员优先，符合条件的签订合同；一次招收50人以上、合同1年以上、办理社保并经认定的企业，每招1人奖100元。",
      en: "Public-welfare posts go first to landless farmers with employment difficulties; companies on the expropriated land give landless farmers priority and sign contracts with those who qualify; a company that hires at least 50 at once, with contracts of at least 1 year, insurance and recognition, is paid 100 yuan per hire.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "346ff1c8c6f65065",
    gist: { zh: "标题：职工养老保险的参保对象。", en: "Heading: who may enrol in the employees' pension." },
  },
  三5: {
    fingerprint: "1a67125d1ced223b",
    gist: {
      zh: "经确认的新被征地人员（男16至44、女16至39周岁），可以灵活就业人员或员工身份参加职工养老保险。",
      en: "Newly landless farmers with confirmed status (men 16 to 44, women 16 to 39) enrol in the employees' pension as flexible workers or as employees.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "818b39336670a562",
    gist: {
      zh: "标题：参保程序，包括登记、缴费、对账单三项。",
      en: "Heading: procedure, in three items: enrolment, contributions and statements.",
    },
  },
  四6: {
    fingerprint: "71b1e6814d43b928",
    gist: {
      zh: "灵活就业人员由村（社区）统一填表，交①至④项材料，到区社会劳动保险管理中心参保；员工由单位向地税部门和该中心办理；参保资格由乡镇、街道劳动保障事务所认定。",
      en: "Flexible workers enrol through the village, with papers ① to ④, at the district social labour insurance centre; employers enrol employees at the local tax office and the centre; the township labour office recognises eligibility.",
    },
  },
  四7: {
    fingerprint: "4eef37548239af56",
    gist: {
      zh: "灵活就业人员按全省当年公布的基数缴20%；员工按月缴26%（单位18%、个人8%），基数不低于最低工资，不高于全省上年月平均工资的3倍。",
      en: "Flexible workers pay 20% of the province's base for the year; for employees 26% is paid per month (employer 18%, employee 8%) on a base between the minimum wage and 3 times the previous year's provincial average wage.",
    },
  },
  四8: {
    fingerprint: "69366e08d9ee32b7",
    gist: {
      zh: "6月底前，由区社会劳动保险管理中心打印上年度缴费对账单，乡镇（街道）劳动保障事务所发给本人。",
      en: "The district social labour insurance centre prints the previous year's contribution statements by the end of June; township labour offices hand them out.",
    },
  },
  五: {
    disposition: "heading",
    fingerprint: "61be737a877908d2",
    gist: {
      zh: "标题：社保费由谁负担，分个人和区财政两部分。",
      en: "Heading: who pays the contributions, in two parts: the person and the district budget.",
    },
  },
  五9: {
    fingerprint: "99d3ef9ffd895ade",
    gist: { zh: "灵活就业人员先缴费，后领取补贴。", en: "Flexible workers pay first and are subsidised afterwards." },
  },
  五10: {
    fingerprint: "2180d413d4dd3d89",
    gist: {
      zh: "补贴先缴后补，区农村社会保险管理中心负责预算和拨付，每年一次拨入本人存折；参保8年后停止补贴；不及时缴费视同放弃参保资格；死亡、放弃参保的须申报减员。",
      en: "The subsidy follows payment; the district rural social insurance centre budgets it and pays it once a year into the person's account; none after 8 years; not paying on time is deemed a waiver; death or waiver must be reported.",
    },
  },
  六: {
    disposition: "heading",
    fingerprint: "d127c5e39205af20",
    gist: { zh: "标题：补贴标准和申领办法。", en: "Heading: subsidy rates and claims." },
  },
  六11: {
    fingerprint: "d930e6789768fc95",
    gist: {
      zh: "自参保第一年起连续补贴8年：员工补贴个人缴费的50%（例432元），灵活就业人员补贴当年实际缴费的50%（例1320元），标准每年公布。",
      en: "Eight consecutive years of subsidy from the first: 50% of an employee's own contribution (example 432 yuan) or of a flexible worker's actual contribution (example 1,320); rates are published every year.",
    },
  },
  六12: {
    fingerprint: "74b18d1a3f38d107",
    gist: {
      zh: "及时足额缴费后凭①至③项材料申领；区农村社会保险管理中心依据年度缴费数据确定金额，批准后每年一次汇入本人存折。",
      en: "After full payment on time, the subsidy is claimed with papers ① to ③; the district rural social insurance centre determines the amount from the annual contribution data and, once approved, pays it once a year.",
    },
  },
  七: {
    disposition: "heading",
    fingerprint: "2cbb849e6a5d8429",
    gist: { zh: "标题：退休待遇和其他待遇。", en: "Heading: retirement benefits and other benefits." },
  },
  七13: {
    fingerprint: "3ef247a58ebfaaa3",
    gist: {
      zh: "男60周岁、女55周岁，退休前个人累计缴费满15年的，按月领取基本养老金至死亡。",
      en: "Monthly pension until death: men at 60, women at 55, with 15 years of own contributions before retirement.",
    },
  },
  七14: {
    fingerprint: "477ebf3e90b116a3",
    gist: {
      zh: "出国定居、在职时死亡、退休后领取不满120个月死亡的，退保按省条例；到退休年龄缴费不满15年的依法处理，允许补缴的费用自负。",
      en: "Death in service, death before 120 months of pension, or settling abroad: refund under the provincial rules; under 15 years of contributions at retirement age: the law applies, any back payment at the person's own cost.",
    },
  },
  八: {
    disposition: "heading",
    fingerprint: "8772feadb5fb96d5",
    gist: { zh: "标题：其他规定，共七条。", en: "Heading: other provisions, in seven items." },
  },
  八15: {
    fingerprint: "19de9c89eabbd622",
    gist: {
      zh: "此前已参加养老保险统筹、被国家机关或事业单位录用、户口迁出并在外地参保的，应转移养老保险关系，不得重复参保。",
      en: "Earlier insurance, recruitment by a state organ or public institution, or moving hukou away and insuring there: the insurance records are transferred; no double insurance.",
    },
  },
  八16: {
    fingerprint: "0e843d332831d69c",
    gist: {
      zh: "员工失业后，可改以灵活就业人员身份续保。",
      en: "An employee who loses the job may continue as a flexible worker.",
    },
  },
  八17: {
    fingerprint: "23d13dc877fa8de0",
    gist: {
      zh: "选择职工养老保险的，到龄后不得再参加被征地人员养老保障和养老补助。",
      en: "A person who chose the employees' pension may not enrol in the landless farmers' pension or allowance on reaching the age.",
    },
  },
  八18: {
    fingerprint: "56a3fb89d0593ff2",
    gist: { zh: "上级另有新规定时，以新规定为准。", en: "Newer rules of higher authorities prevail." },
  },
  八19: {
    fingerprint: "bdc8766445a233bc",
    gist: {
      zh: "方案未作规定的特殊情况，提交区领导小组研究。",
      en: "Special cases that the plan does not cover are referred to the district leading group.",
    },
  },
  八20: {
    fingerprint: "346b60c78347676a",
    gist: { zh: "由区劳动和社会保障局解释。", en: "The district labour and social security bureau interprets it." },
  },
  八21: {
    fingerprint: "353d5c0cfff39e86",
    gist: {
      zh: "试行一年，自1月16日起至次年1月15日止，年份空缺。",
      en: "One year of trial, from 16 January to 15 January; both years are blank.",
    },
  },
});
