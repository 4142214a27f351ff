import { defineClauses } from "../../kernel/policy/index.ts";

/** 社会保障兜底脱贫工程实施方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("safety-net", {
  前言: {
    disposition: "not-computable",
    fingerprint: "a309e82b14c3331c",
    gist: {
      zh: "依据本县实施意见和省政府办公厅文件制定兜底方案。",
      en: "The plan is based on the county's opinions and a document of the provincial government's general office.",
    },
    reason: { zh: "只列县、省两级依据，文号空缺。", en: "Cites only its basis; the document numbers are blank." },
  },
  一: {
    fingerprint: "88aac2a9af5da7da",
    gist: {
      zh: "产业扶持和就业帮助均不能使其脱贫的贫困家庭，都应纳入社会救助。",
      en: "Every poor household that cannot escape poverty through industry support or employment enters social assistance.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "3101921112f2a593",
    gist: { zh: "标题：三项基本原则。", en: "Heading: three basic principles." },
  },
  "二(一)": {
    fingerprint: "b027ca1ad112b9ef",
    gist: {
      zh: "“两无”指农村无业可扶、无力脱贫的人口；他们、暂不能脱贫者和其他符合条件的困难群众，都应得到救助。",
      en: "The “two lacks” are rural poor people with no viable livelihood and no capacity to escape poverty; they, those temporarily unable to escape it and others who are eligible are all assisted.",
    },
  },
  "二(二)": {
    disposition: "not-computable",
    fingerprint: "2ffddd508b2616cc",
    gist: { zh: "增加投入，提高标准，健全机制。", en: "Increase funding, raise standards and improve the mechanisms." },
    reason: { zh: "未写明增加多少、提高多少。", en: "Does not say by how much." },
  },
  "二(三)": {
    disposition: "not-computable",
    fingerprint: "e84c90951f5f3b24",
    gist: { zh: "发挥联席会议作用，各项救助互相衔接补充。", en: "A joint meeting coordinates the assistance schemes." },
    reason: { zh: "只涉及制度之间的协调，不涉及个人待遇。", en: "Concerns coordination, not any person's benefit." },
  },
  三: {
    disposition: "heading",
    fingerprint: "18aaf1906c70461f",
    gist: { zh: "标题：五项主要任务。", en: "Heading: five main tasks." },
  },
  "三(一)": {
    disposition: "heading",
    fingerprint: "a4816aa1ab766c60",
    gist: { zh: "标题：逐步提高低保标准，下分两项。", en: "Heading: raising the dibao standard, in two items." },
  },
  "三(一)1": {
    disposition: "not-computable",
    fingerprint: "6317085dac55101e",
    gist: { zh: "低保标准随经济和物价水平逐步提高。", en: "The dibao standard rises with the economy and prices." },
    reason: { zh: "只提出调整机制，未规定公式、幅度和日期。", en: "Gives no formula, amount or date for adjustments." },
  },
  "三(一)2": {
    fingerprint: "9b517f0281a3b825",
    gist: {
      zh: "乡镇逐户核实；“两无”或暂时难以脱贫的家庭纳入农村低保；A类、B类按本人低保标准增发30%、20%；稳定脱贫且收入高于标准的退出。",
      en: "Townships verify each household; those with the “two lacks” or temporarily unable to escape poverty enter rural dibao; classes A and B receive 30% and 20% of their standard on top; households leave once they have stably escaped poverty and their income is above the standard.",
    },
  },
  "三(二)": {
    disposition: "heading",
    fingerprint: "7c37d6adcc38d352",
    gist: { zh: "标题：特困人员供养，下分四项。", en: "Heading: extreme-difficulty support, in four items." },
  },
  "三(二)1": {
    fingerprint: "ec4bad018e24e364",
    gist: {
      zh: "特困供养标准不低于上年度当地人均消费支出的60%；探索建立护理保险、护理补贴。",
      en: "The extreme-difficulty standard is at least 60% of the previous year's local per-capita consumption expenditure; care insurance and care subsidies are to be explored.",
    },
  },
  "三(二)2": {
    disposition: "not-computable",
    fingerprint: "1413e7be429fa650",
    gist: {
      zh: "加强五保供养机构管理，评定等级、给予定额补助，探索护理型机构或特护区。",
      en: "Manage Five Guarantees homes well, grade and subsidise them, and explore nursing homes or special care wards.",
    },
    reason: { zh: "未写明定额补助金额和等级评定标准。", en: "Gives neither the subsidy nor the grading standard." },
  },
  "三(二)3": {
    fingerprint: "3279e36a5c0d1294",
    gist: {
      zh: "失去父母的儿童、查不到生父母的儿童，享受孤儿基本生活保障；保障标准适时提高。",
      en: "Children who have lost their parents, or whose biological parents cannot be traced, receive the orphans' basic living allowance; its standard is raised as appropriate.",
    },
  },
  "三(二)4": {
    fingerprint: "a5f628b04ae98080",
    gist: {
      zh: "重度残疾人护理补贴覆盖每个符合条件的人，未规定金额。",
      en: "The nursing care subsidy covers every eligible person with a severe disability; no amount is given.",
    },
  },
  "三(三)": {
    disposition: "heading",
    fingerprint: "c79ead8b0478e644",
    gist: { zh: "标题：医疗救助，下分四项。", en: "Heading: medical assistance, in four items." },
  },
  "三(三)1": {
    fingerprint: "f710ab366c0c6c96",
    gist: {
      zh: "县级财政按测算需求和上级补助足额安排资金；实施中出现的缺口由县级财政补足。",
      en: "The county budgets the estimated need, taking higher-level subsidies into account, and covers any shortfall that arises.",
    },
  },
  "三(三)2": {
    fingerprint: "731ef861371ecd97",
    gist: {
      zh: "范围由低保、特困供养（重点对象）扩至低收入家庭的老人、未成年人、重度残疾人、重病患者，及因病致贫家庭的重病患者等。",
      en: "Eligibility extends from dibao recipients and people in extreme difficulty (priority recipients) to elderly people, minors, people with severe disabilities and seriously ill people of low-income households, seriously ill people of households impoverished by illness, and others.",
    },
  },
  "三(三)3": {
    fingerprint: "66f555d1578cba45",
    gist: {
      zh: "重点救助对象参加合作医疗，个人负担部分由政府代缴，资助100%。",
      en: "Priority recipients' own contribution to the rural cooperative medical scheme is paid for them in full (100%).",
    },
  },
  "三(三)4": {
    fingerprint: "78a1fe5ee80cf8e7",
    gist: {
      zh: "保险补偿后的合规费用（含建档立卡户）：重点对象不设门槛费，年度限额内，病种范围内70%、范围外15%；特困供养不低于90%；0至14岁农村两类患儿按专门文件；自负仍高的酌情二次救助。",
      en: "Eligible costs left after insurance, for registered poor households too: priority recipients pay no deductible and, within the annual cap, receive 70% for listed diseases and 15% for others; people in extreme difficulty at least 90%; rural children aged 0–14 with either of two illnesses follow another document; secondary assistance is discretionary.",
    },
  },
  "三(四)": {
    disposition: "heading",
    fingerprint: "4bda342b65efcc13",
    gist: { zh: "标题：临时救助，下分三项。", en: "Heading: temporary assistance, in three items." },
  },
  "三(四)1": {
    fingerprint: "5a46170f8bf13375",
    gist: {
      zh: "因火灾、交通事故、突发重病或其他特殊困难陷入困境，或其他救助后仍严重困难的家庭，给予临时救助。",
      en: "Families receive temporary assistance if fire, a traffic accident, sudden serious illness or another special difficulty has left them in distress, or if they are still in serious difficulty after other assistance.",
    },
  },
  "三(四)2": {
    disposition: "not-computable",
    fingerprint: "aeba1a43f6ce2c48",
    gist: { zh: "主动发现突发事件和重病人员，及早救助。", en: "Find emergencies and serious illness, and help early." },
    reason: { zh: "只要求“早”，未设时限和判断标准。", en: "Only asks for early help, without a time limit or test." },
  },
  "三(四)3": {
    fingerprint: "6686a91938db47ee",
    gist: {
      zh: "给予救助金、实物后仍有困难的，转介其他服务；政府、慈善、家庭相结合。",
      en: "People still in difficulty after assistance in cash or goods are referred to other services; help from government, charities and family is combined.",
    },
  },
  "三(五)": {
    fingerprint: "a44ee435d61c5199",
    gist: {
      zh: "七项救助制度相互衔接；低保与建档立卡两个信息系统互通；核对申请家庭的经济状况。",
      en: "Seven assistance schemes are coordinated; the dibao system and the poverty register are linked; applicants' means are checked.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "9435caa4d3c9a1f0",
    gist: { zh: "标题：三项保障措施。", en: "Heading: three supporting measures." },
  },
  "四(一)": {
    fingerprint: "d012a4d10e1c3156",
    gist: {
      zh: "乡镇负责救助申请的受理、调查、评议等审核；村（居）设信息员。",
      en: "Townships review applications (intake, investigation, assessment and so on); each village has an information officer.",
    },
  },
  "四(二)": {
    fingerprint: "38b7f6ed8517b7ff",
    gist: {
      zh: "一门受理、协同办理；部门联席会议统筹；列出五项救助制度；引导社会力量参与。",
      en: "Single-window intake and joint handling; a joint meeting of departments coordinates; five schemes are listed; charities and the private sector are encouraged to take part.",
    },
  },
  "四(三)": {
    fingerprint: "afa945303f1e66fc",
    gist: {
      zh: "各乡镇结合实际制定实施方案，列明时间表和路线图；县民政局督查；开展宣传。",
      en: "Each township makes a plan suited to local conditions, with a timetable and a roadmap; the county civil affairs bureau inspects; the schemes are publicised.",
    },
  },
});
