import { defineClauses } from "../../kernel/clause.ts";

/** 征地人员就业培训和职工基本养老保险实施方案 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("employee-pension", {
  前言: {
    disposition: "not-computable",
    fingerprint: "97052e800a94ba87",
    gist: {
      zh: "为执行上级《实施意见》的通知而制订。",
      en: "Made under the notice that issued the implementation opinions.",
    },
    why: {
      zh: "只交代制订依据，所引通知没有文号和日期。",
      en: "Only names its basis, a notice cited without number or date.",
    },
  },
  一: {
    disposition: "heading",
    fingerprint: "fc9cd70484f09e80",
    gist: { zh: "标题：谁是培训对象。", en: "Heading: who is to be trained." },
  },
  一1: {
    disposition: "computed",
    fingerprint: "fc94641c19ffbe2a",
    gist: {
      zh: "培训重点为劳动年龄段：男16至44周岁，女16至39周岁。",
      en: "Training focuses on working age: men 16 to 44, women 16 to 39.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "ebcc65db1c544022",
    gist: { zh: "标题：就业培训，下分三项。", en: "Heading: employment and training, in three items." },
  },
  二2: {
    disposition: "not-computable",
    fingerprint: "c8a214f779a08279",
    gist: {
      zh: "促进就业列入政府目标考核；充实基层人员和平台；组织得力的乡镇、村得考核奖励。",
      en: "Employment promotion enters government targets; local staff and services are strengthened; townships and villages that do well are rewarded.",
    },
    why: {
      zh: "对乡镇和村的考核奖励没有指标和金额。",
      en: "The reward of townships and villages has neither indicator nor amount.",
    },
  },
  二3: {
    disposition: "computed",
    fingerprint: "0acc132b7e59faef",
    gist: {
      zh: "有能力、未就业、愿就业者凭手册在区内免费培训，初、中级鉴定通过免费；区外指定机构一次补300元，实际较低按实际。",
      en: "Handbook holders (able, jobless, wanting work) train free inside the district; passed junior or intermediate appraisal is free; outside, one-off 300 yuan or the lower actual cost.",
    },
  },
  二4: {
    disposition: "computed",
    fingerprint: "3f9e30c5ed03a73a",
    gist: {
      zh: "公益性岗位、征地企业优先安置；一次招50人以上、合同1年以上、办社保且经认定的企业，每人奖100元。",
      en: "Preference in public-welfare posts and companies on taken land; employers hiring 50 or more at once, with contracts of 1 year or more, insurance and recognition: 100 yuan each.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "346ff1c8c6f65065",
    gist: { zh: "标题：谁可参加职工养老保险。", en: "Heading: who may join the employees' pension." },
  },
  三5: {
    disposition: "computed",
    fingerprint: "1a67125d1ced223b",
    gist: {
      zh: "经确认的新被征地人员（男16至44、女16至39周岁），以灵活就业或员工身份参加职工养老保险。",
      en: "Confirmed newly landless persons (men 16 to 44, women 16 to 39) join the employees' pension as flexible workers or as employees.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "818b39336670a562",
    gist: {
      zh: "标题：参保程序，分登记、缴费、对账三项。",
      en: "Heading: procedure, in enrolment, contributions and statements.",
    },
  },
  四6: {
    disposition: "computed",
    fingerprint: "71b1e6814d43b928",
    gist: {
      zh: "灵活就业者由村（社区）填表并交①至④项材料；员工由单位向地税和区中心办理；资格由乡镇劳动保障所认定。",
      en: "Flexible workers enrol through the village with documents ① to ④; employers enrol employees at local tax and the district centre; the township labour office recognises eligibility.",
    },
  },
  四7: {
    disposition: "computed",
    fingerprint: "4eef37548239af56",
    gist: {
      zh: "灵活就业按全省当年基数缴20%；员工按月缴26%（单位18%、本人8%），基数在最低工资与省上年月均工资3倍之间。",
      en: "Flexible workers: 20% of the year's provincial base; employees monthly 26% (employer 18%, own 8%), base between minimum wage and 3 times last year's provincial average wage.",
    },
  },
  四8: {
    disposition: "computed",
    fingerprint: "69366e08d9ee32b7",
    gist: {
      zh: "区中心6月底前打印上年度缴费对账单，经乡镇劳动保障所发给本人。",
      en: "The district centre prints last year's contribution statements by the end of June; township labour offices hand them out.",
    },
  },
  五: {
    disposition: "heading",
    fingerprint: "61be737a877908d2",
    gist: {
      zh: "标题：保费由谁负担，分个人与区财政。",
      en: "Heading: who bears the contributions, the person and the district budget.",
    },
  },
  五9: {
    disposition: "computed",
    fingerprint: "99d3ef9ffd895ade",
    gist: {
      zh: "灵活就业参保人自己先缴费，后领补贴。",
      en: "Flexible workers pay first and are subsidised afterwards.",
    },
  },
  五10: {
    disposition: "computed",
    fingerprint: "2180d413d4dd3d89",
    gist: {
      zh: "补贴先缴后补，区农保中心编预算，每年一次拨入本人存折；参保8年后停补；不及时缴费视为弃权；死亡、弃保须报减员。",
      en: "Pay first, subsidy once a year into the person's passbook; none after 8 years; not paying in time forfeits eligibility; death or waiver is reported.",
    },
  },
  六: {
    disposition: "heading",
    fingerprint: "d127c5e39205af20",
    gist: { zh: "标题：补贴的标准与申领。", en: "Heading: the subsidy's rates and how to claim it." },
  },
  六11: {
    disposition: "computed",
    fingerprint: "d930e6789768fc95",
    gist: {
      zh: "自参保首年起连续8年：员工补个人部分的50%（例432元），灵活就业补当年实缴的50%（例1320元），标准逐年公布。",
      en: "Eight consecutive years from the first: 50% of an employee's own part (example 432 yuan) or of a flexible worker's actual contribution (example 1,320); standards published yearly.",
    },
  },
  六12: {
    disposition: "computed",
    fingerprint: "74b18d1a3f38d107",
    gist: {
      zh: "足额缴费后凭①至③项材料申领；区农保中心按年度缴费数据核定，批准后一次汇入本人存折。",
      en: "After full payment, claim with documents ① to ③; the rural centre fixes the amount from yearly payment data and, once approved, remits it in one sum.",
    },
  },
  七: {
    disposition: "heading",
    fingerprint: "2cbb849e6a5d8429",
    gist: { zh: "标题：退休待遇与其他待遇。", en: "Heading: retirement benefits and other benefits." },
  },
  七13: {
    disposition: "computed",
    fingerprint: "3ef247a58ebfaaa3",
    gist: {
      zh: "男60、女55周岁，且退休前个人累计缴费15年的，按月领养老金至死亡。",
      en: "Monthly pension until death: men at 60, women at 55, with 15 years of own contributions before retirement.",
    },
  },
  七14: {
    disposition: "computed",
    fingerprint: "477ebf3e90b116a3",
    gist: {
      zh: "出国定居、在职死亡、领取未满120个月即死亡的，退保按省条例；到龄缴费不满15年依法处理，可补缴的费用自负。",
      en: "Death in service, death before 120 months of pension, settling abroad: refund by provincial rules; under 15 years at retirement age: by law, back payment at own cost.",
    },
  },
  八: {
    disposition: "heading",
    fingerprint: "8772feadb5fb96d5",
    gist: { zh: "标题：其他规定，共七条。", en: "Heading: other provisions, seven items." },
  },
  八15: {
    disposition: "computed",
    fingerprint: "19de9c89eabbd622",
    gist: {
      zh: "先前已参保、被机关或事业单位录用、户口迁出并在外参保的，应转移关系，不可重复参保。",
      en: "Earlier insurance, recruitment by a state organ or public institution, or moving away and insuring there: transfer the relationship; no double insurance.",
    },
  },
  八16: {
    disposition: "computed",
    fingerprint: "0e843d332831d69c",
    gist: {
      zh: "员工失业后，可改按灵活就业续保。",
      en: "An employee who loses the job may continue as a flexible worker.",
    },
  },
  八17: {
    disposition: "computed",
    fingerprint: "23d13dc877fa8de0",
    gist: {
      zh: "选了职工养老保险的，到龄后不能再参加被征地养老保障和补助。",
      en: "Once in the employees' pension, a person may not join the landless pension or subsidy on reaching the age.",
    },
  },
  八18: {
    disposition: "computed",
    fingerprint: "56a3fb89d0593ff2",
    gist: { zh: "上级另有新规定时，以新规定为准。", en: "New rules from above prevail." },
  },
  八19: {
    disposition: "computed",
    fingerprint: "bdc8766445a233bc",
    gist: {
      zh: "方案没有写到的特殊情况，交区领导小组研究。",
      en: "Special cases that the plan does not cover go to the district leading group.",
    },
  },
  八20: {
    disposition: "computed",
    fingerprint: "346b60c78347676a",
    gist: { zh: "解释权归区劳动保障局。", en: "Interpreted by the district labour bureau." },
  },
  八21: {
    disposition: "computed",
    fingerprint: "353d5c0cfff39e86",
    gist: {
      zh: "试行一年：1月16日开始，到1月15日结束，两个年份都空缺。",
      en: "Trial of one year, from 16 January to 15 January; both years are blank.",
    },
  },
});
