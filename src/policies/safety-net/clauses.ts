import { defineClauses } from "../../kernel/clause.ts";

/** 社会保障兜底脱贫工程实施方案 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("safety-net", {
  前言: {
    disposition: "not-computable",
    fingerprint: "a309e82b14c3331c",
    gist: {
      zh: "依县里的意见和省政府办公厅文件制定兜底方案。",
      en: "The plan rests on the county's opinions and a document of the provincial general office.",
    },
    why: {
      zh: "只列县、省两级依据，文号空缺。",
      en: "Only cites its county and provincial basis; the numbers are blank.",
    },
  },
  一: {
    disposition: "computed",
    fingerprint: "88aac2a9af5da7da",
    gist: {
      zh: "靠产业、就业都不能脱贫的家庭，全部纳入社会救助。",
      en: "Every poor household that cannot escape poverty by industry support or jobs entitled social assistance.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "3101921112f2a593",
    gist: { zh: "标题：三项基本原则。", en: "Heading: three basic principles." },
  },
  "二(一)": {
    disposition: "computed",
    fingerprint: "b027ca1ad112b9ef",
    gist: {
      zh: "“两无”指农村无业可扶、无力脱贫的人口；他们和暂不能脱贫者、其他符合条件的困难群众都得救助。",
      en: "The 'two withouts' are rural poor without an occupation to be supported or strength to escape poverty; they, the temporarily poor and other eligible poor are all assisted.",
    },
  },
  "二(二)": {
    disposition: "not-computable",
    fingerprint: "2ffddd508b2616cc",
    gist: { zh: "增加投入，提高标准，健全机制。", en: "More money, higher standards, better mechanisms." },
    why: { zh: "增加多少、提高多少都没有写。", en: "Does not say how much more or how much higher." },
  },
  "二(三)": {
    disposition: "not-computable",
    fingerprint: "e84c90951f5f3b24",
    gist: {
      zh: "发挥联席会议作用，各项救助互相衔接补充。",
      en: "A joint meeting coordinates the schemes so that they complement each other.",
    },
    why: {
      zh: "只谈制度之间的协调，不涉及个人待遇。",
      en: "About coordination between schemes, not about anyone's benefit.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "18aaf1906c70461f",
    gist: { zh: "标题：五项主要任务。", en: "Heading: five main tasks." },
  },
  "三(一)": {
    disposition: "heading",
    fingerprint: "a4816aa1ab766c60",
    gist: {
      zh: "标题：低保标准逐步提高，下分两项。",
      en: "Heading: raising the minimum living standard, in two items.",
    },
  },
  "三(一)1": {
    disposition: "not-computable",
    fingerprint: "6317085dac55101e",
    gist: {
      zh: "低保标准随经济和物价水平逐步提高。",
      en: "The standard rises step by step with the economy and prices.",
    },
    why: {
      zh: "有调整机制之名，没有公式、幅度和日期。",
      en: "Names an adjustment mechanism but gives no formula, step or date.",
    },
  },
  "三(一)2": {
    disposition: "computed",
    fingerprint: "9b517f0281a3b825",
    gist: {
      zh: "乡镇逐户核实；“两无”或暂难脱贫者进农村低保；A类、B类按本人低保标准增发30%、20%；稳定脱贫并高于标准的退出。",
      en: "Townships verify each household; 'two withouts' and temporarily poor get the allowance; class A +30%, B +20% of their standard; exit on stable escape and income above it.",
    },
  },
  "三(二)": {
    disposition: "heading",
    fingerprint: "7c37d6adcc38d352",
    gist: { zh: "标题：特困供养，下分四项。", en: "Heading: special hardship support, in four items." },
  },
  "三(二)1": {
    disposition: "computed",
    fingerprint: "ec4bad018e24e364",
    gist: {
      zh: "特困供养标准不低于上年度当地人均消费支出的60%；另探索护理保险和补贴。",
      en: "Special hardship support is at least 60% of last year's local per-capita consumption expenditure; nursing insurance and subsidies are to be explored.",
    },
  },
  "三(二)2": {
    disposition: "not-computable",
    fingerprint: "1413e7be429fa650",
    gist: {
      zh: "管好五保供养机构，评等级、给补助，探索护理型机构或特护区。",
      en: "Run five-guarantee institutions well, grade and subsidise them, explore nursing homes or wards.",
    },
    why: { zh: "补助定额与等级标准都未写明。", en: "States neither the fixed subsidy nor the grading standard." },
  },
  "三(二)3": {
    disposition: "computed",
    fingerprint: "3279e36a5c0d1294",
    gist: {
      zh: "父母已失、或生父母无从查找的孩子，享受孤儿生活保障；保障标准适时提高。",
      en: "Children who lost their parents, or whose biological parents cannot be found, get the orphans' living guarantee; its standard is raised in time.",
    },
  },
  "三(二)4": {
    disposition: "computed",
    fingerprint: "a5f628b04ae98080",
    gist: {
      zh: "重度残疾人护理补贴应惠及每个符合条件者，金额未定。",
      en: "The nursing subsidy covers every eligible severely disabled person; no amount is given.",
    },
  },
  "三(三)": {
    disposition: "heading",
    fingerprint: "c79ead8b0478e644",
    gist: { zh: "标题：医疗救助，下分四项。", en: "Heading: medical assistance, in four items." },
  },
  "三(三)1": {
    disposition: "computed",
    fingerprint: "f710ab366c0c6c96",
    gist: {
      zh: "县级按测算需求，参照上级补助足额安排资金；实施中的缺口由县财政补足。",
      en: "The county budgets the measured need in view of the superior subsidy and covers any gap that arises.",
    },
  },
  "三(三)2": {
    disposition: "computed",
    fingerprint: "731ef861371ecd97",
    gist: {
      zh: "范围由低保、特困（重点对象）扩至低收入的老人、未成年人、重残、重病者，及因病致贫家庭的重病者。",
      en: "The circle grows from allowance and special-hardship persons (key) to low-income elderly, minors, severely disabled, seriously ill, and seriously ill of families poor through illness.",
    },
  },
  "三(三)3": {
    disposition: "computed",
    fingerprint: "66f555d1578cba45",
    gist: {
      zh: "重点对象参加合作医疗的个人部分由政府代缴，资助100%。",
      en: "Key persons' own contribution to the rural cooperative medical scheme is paid in full (100%).",
    },
  },
  "三(三)4": {
    disposition: "computed",
    fingerprint: "78a1fe5ee80cf8e7",
    gist: {
      zh: "保险后的合规费用：重点对象无门槛，限额内病种70%、其他15%；特困不低于90%；0至14岁两类病儿依文件；可再次救助。",
      en: "Compliant costs after insurance: key persons no deductible, within limit 70% listed diseases, 15% others; special hardship at least 90%; two illnesses of children 0–14 separately; second aid possible.",
    },
  },
  "三(四)": {
    disposition: "heading",
    fingerprint: "4bda342b65efcc13",
    gist: { zh: "标题：临时救助，下分三项。", en: "Heading: temporary aid, in three items." },
  },
  "三(四)1": {
    disposition: "computed",
    fingerprint: "5a46170f8bf13375",
    gist: {
      zh: "因火灾、交通事故、突发重病或别的特殊困难陷入困境，或其他救助后仍严重困难的家庭，给予临时救助。",
      en: "Temporary aid for fire, traffic accident, sudden serious illness or other special difficulty, or when a family is still in serious difficulty after other aid.",
    },
  },
  "三(四)2": {
    disposition: "not-computable",
    fingerprint: "aeba1a43f6ce2c48",
    gist: {
      zh: "主动发现突发事件和重病者，早介入、早救助。",
      en: "Find emergencies and serious illness actively, and help early.",
    },
    why: { zh: "只求“早”，不设时限和判断标准。", en: "Asks to be early; sets neither a time limit nor a test." },
  },
  "三(四)3": {
    disposition: "computed",
    fingerprint: "6686a91938db47ee",
    gist: {
      zh: "给钱给物后仍困难的，转介其他服务；政府、慈善、家庭相结合。",
      en: "Those still in difficulty after cash and goods are referred to other services; government, charity and family combine.",
    },
  },
  "三(五)": {
    disposition: "computed",
    fingerprint: "a44ee435d61c5199",
    gist: {
      zh: "七项救助制度互相衔接；低保与扶贫两个信息系统互通；核对申请家庭的经济状况。",
      en: "Seven assistance schemes are coordinated; allowance system and poverty register are linked; applicants' means are checked.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "9435caa4d3c9a1f0",
    gist: { zh: "标题：三项保障措施。", en: "Heading: three supporting measures." },
  },
  "四(一)": {
    disposition: "computed",
    fingerprint: "d012a4d10e1c3156",
    gist: {
      zh: "乡镇审核救助申请：受理、调查、评议等；村（居）设信息员。",
      en: "Townships review applications: intake, investigation, assessment and the like; each village has an information officer.",
    },
  },
  "四(二)": {
    disposition: "computed",
    fingerprint: "38b7f6ed8517b7ff",
    gist: {
      zh: "一门受理、协同办理；部门联席会议统筹；列出五项救助制度。",
      en: "One-door intake and joint handling; a joint meeting of departments coordinates; five schemes are named.",
    },
  },
  "四(三)": {
    disposition: "computed",
    fingerprint: "afa945303f1e66fc",
    gist: {
      zh: "各乡镇订实施方案，列时间表、路线图；县民政局督查；开展宣传。",
      en: "Each township makes a plan with timetable and route; county civil affairs inspects; publicity.",
    },
  },
});
