import { defineClauses } from "../../kernel/policy/index.ts";

/** 县被征地农民就业培训和社会保障工作实施方案（试行） — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("landless-farmers", {
  前言: {
    disposition: "not-computable",
    fingerprint: "8818eab9c5517a8a",
    gist: {
      zh: "为落实省、市两级关于被征地农民培训与保障的文件，结合本县情况制定。",
      en: "Implements the provincial and city documents on training and social security for landless farmers, adapted to the county.",
    },
    reason: { zh: "只说明依据的文件，文号年份空缺。", en: "Only cites higher documents; their years are blank." },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "00583df737f72715",
    gist: {
      zh: "强调此项制度的意义，要求乡镇和县直部门重视并落实。",
      en: "Stresses why the scheme matters and requires townships and county departments to carry it out.",
    },
    reason: { zh: "没有条件、金额或期限。", en: "States no condition, amount or deadline." },
  },
  二: {
    disposition: "heading",
    fingerprint: "3101921112f2a593",
    gist: { zh: "标题：下分三项原则。", en: "Heading: three principles follow." },
  },
  "二(一)": {
    fingerprint: "9c307c94c5d4d36d",
    gist: {
      zh: "三类重点：失去全部或大部分耕地的为重点人群；劳动年龄段内的重在就业培训；大龄、老龄的重在养老保障。",
      en: "Three priority groups: people who lost all or most of their arable land; people of working age, for training; older and elderly people, for old-age security.",
    },
  },
  "二(二)": {
    fingerprint: "a588c9ffc31aa72d",
    gist: {
      zh: "按年龄段分别适用就业培训、养老保障或养老补助。",
      en: "Age decides the form of protection: employment training, the old-age pension or the old-age allowance.",
    },
  },
  "二(三)": {
    fingerprint: "ef9542e34d5fd9f5",
    gist: {
      zh: "政府、村集体、个人三方共同出资；养老保障水平不得低于本县最低生活保障标准。",
      en: "Government, village collective and individual share the funding; the pension must not be below the county's dibao standard.",
    },
  },
  三: {
    fingerprint: "189536f608a3073a",
    gist: {
      zh: "对象须同时符合：由政府依法征收农村集体耕地；征地时享有承包权；属于在册农业人口；户人均剩余耕地低于（不含等于）上年度全县农业人口人均数的30%。",
      en: "In scope if all hold: rural collective arable land lawfully expropriated by the government; a land contract right at expropriation; registered agricultural population; the household's remaining arable land per person is below (not equal to) 30% of last year's average of the county's agricultural population.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "6826b3fe1a23d274",
    gist: { zh: "标题：就业和培训，下分三项。", en: "Heading: employment and training, in three parts." },
  },
  "四(一)": {
    fingerprint: "dffed1f5a0453929",
    gist: {
      zh: "未就业者纳入失业登记并享受就业服务；劳动年龄段内未就业、有就业愿望的享受再就业扶持政策，其中有劳动能力的为转移就业培训重点对象。",
      en: "The unemployed enter the unemployment register and receive services; people of working age who are out of work and want work get the re-employment policies and, if able to work, priority in rural transfer training.",
    },
  },
  "四(二)": {
    fingerprint: "1ce8580960025c88",
    gist: {
      zh: "用地单位在条件相同时优先录用被征地农民；公益性岗位用于安置就业困难人员，未规定数量。",
      en: "Employers that use the expropriated land give landless farmers priority over equal candidates; public-welfare posts go to people with employment difficulties, and no number is stated.",
    },
  },
  "四(三)": {
    fingerprint: "6b6ffa5dc4a4971c",
    gist: {
      zh: "免费培训劳动年龄段内未就业、有劳动能力和就业愿望的人员；在政府部门指定机构受训的可领培训补助；户人均剩余耕地低于上年度全县人均30%的优先。",
      en: "Free training for people of working age who are able to work, out of work and want work; training and start-up training subsidies at providers designated by a government department; priority below 30% of last year's county average of land per person.",
    },
  },
  五: {
    fingerprint: "9591b1a6d60711db",
    gist: {
      zh: "自愿参加，分两种：养老保障建个人账户，筹资规模18000元；养老补助实行统筹。",
      en: "Voluntary, in two forms: an old-age pension with an individual account and required funding of 18,000 yuan, and a pooled old-age allowance.",
    },
  },
  "五(一)": {
    disposition: "heading",
    fingerprint: "b3ae0469274f86a2",
    gist: { zh: "标题：养老保障，分两个年龄段。", en: "Heading: the old-age pension, in two age bands." },
  },
  "五(一)1": {
    fingerprint: "fde7f860f768b80a",
    gist: {
      zh: "16至34周岁：以就业培训为主，自愿选择是否参加养老保障。",
      en: "Ages 16 to 34: training has priority; enrolment in the pension is optional.",
    },
  },
  "五(一)2": {
    fingerprint: "f92e4dce0121d27d",
    gist: {
      zh: "35至59周岁：以参加养老保障为主，也可申请到龄后享受养老补助。",
      en: "Ages 35 to 59: enrolment in the pension has priority; on application, the allowance from the allowance age instead.",
    },
  },
  "五(二)": {
    fingerprint: "46f178ed5fe35b5f",
    gist: {
      zh: "年满60周岁的不缴费，按月享受养老补助至身故；申请参加养老保障的，不再享受补助。",
      en: "From age 60: no contribution and a monthly allowance until death; people who apply to enrol in the pension instead receive no allowance.",
    },
  },
  "五(三)": {
    disposition: "heading",
    fingerprint: "0abaa19c68c5bc7f",
    gist: { zh: "标题：年龄和名单如何确认。", en: "Heading: how ages and the list of people covered are confirmed." },
  },
  "五(三)1": {
    fingerprint: "8390f87a0d7a8570",
    gist: {
      zh: "年龄按基准日确认：方案下发前征地的，以方案执行日期为准；此后征地的，以省政府批文日期为准。",
      en: "Age is determined on a reference date: the plan's effective date for expropriations before the plan was issued, the provincial approval date for later ones.",
    },
  },
  "五(三)2": {
    fingerprint: "3dedd9e37cc6a7c8",
    gist: {
      zh: "名单依次经村民代表大会通过、公示一周、村委会上报、乡镇审查、县有关部门审核，再由县经办机构办理参保登记。",
      en: "The list passes the villagers' representative assembly, one week of public notice, the village committee's report, township review and the county departments; the county centre then enrols the people on it.",
    },
  },
  "五(四)": {
    fingerprint: "8827086e48a2d3e3",
    gist: {
      zh: "不分男女，年满60周岁起按月领取至身故；每月金额为个人账户储存额除以160。",
      en: "Men and women receive the pension monthly from age 60 until death: the account balance divided by 160.",
    },
  },
  "五(五)": {
    fingerprint: "4ee4c9db3a6967e7",
    gist: {
      zh: "养老补助金不得低于上年度全县农村低保平均补差标准。",
      en: "The allowance must not be below last year's county average of the rural dibao top-up.",
    },
  },
  "五(六)": {
    fingerprint: "9da426e4c3129a92",
    gist: {
      zh: "两项待遇随经济发展水平、农村低保标准和物价指数调整，未规定公式。",
      en: "Both benefits are adjusted to economic development, the rural dibao standard and the price index; no formula is stated.",
    },
  },
  "五(七)": {
    disposition: "heading",
    fingerprint: "0e442c4838a3304e",
    gist: { zh: "标题：养老保障关系转移和退保，分三种情形。", en: "Heading: transfer and withdrawal, in three cases." },
  },
  "五(七)1": {
    fingerprint: "666b2caad8cabea6",
    gist: {
      zh: "户籍迁出本县的，关系和账户资金随之转移；迁入县无此制度的可保留关系，或申请退保，退还个人和村集体部分的本息，关系终止。",
      en: "If the hukou moves out of the county, membership and account are transferred; where the destination has no scheme, membership may be kept, or on application the individual and village principal and interest are refunded and membership ends.",
    },
  },
  "五(七)2": {
    fingerprint: "31fe898bf70b24fd",
    gist: {
      zh: "出国（境）定居、录用为公务员或由事业单位聘用的，一次性退还个人和村集体部分的本息，关系终止。",
      en: "On settling abroad, becoming a civil servant or joining a public institution, the individual and village principal and interest are refunded in one payment and membership ends.",
    },
  },
  "五(七)3": {
    fingerprint: "b19fe9ba4ea2d373",
    gist: {
      zh: "身故后，个人和村集体部分的本息余额由指定受益人继承；未指定的由法定继承人继承；均无的转入专项资金。",
      en: "On death, the remaining individual and village principal and interest pass to the designated beneficiary, otherwise to the legal heirs, otherwise to the special fund.",
    },
  },
  六: {
    disposition: "heading",
    fingerprint: "290fa1c2a535ae5e",
    gist: { zh: "标题：资金保障，分筹措和管理。", en: "Heading: funding, in two parts: raising it and managing it." },
  },
  "六(一)": {
    disposition: "heading",
    fingerprint: "38a2a3b5c095be9d",
    gist: { zh: "标题：资金来源，分四项。", en: "Heading: where the money comes from, in four items." },
  },
  "六(一)1": {
    fingerprint: "b916382d1c73f6cc",
    gist: {
      zh: "培训所需资金由财政的农民工就业培训经费安排。",
      en: "Training is paid from the budget for migrant workers' employment training.",
    },
  },
  "六(一)2": {
    fingerprint: "5fa4ccfa91c73df0",
    gist: {
      zh: "政府补贴70%，个人和村集体合计30%；低保对象、持证独生子女户、二女结扎户、持二级以上残疾证者为80%、20%，不重复享受，前三类按年度滚动管理。",
      en: "Government 70%, individual and village together 30%; 80% and 20% for dibao recipients, certified one-child households and two-daughter households (these three re-certified every year) and people with a disability of grade 2 or more severe; preferences are not cumulative.",
    },
  },
  "六(一)3": {
    fingerprint: "6d4f3b2341901792",
    gist: { zh: "养老补助资金由县政府承担。", en: "The county government pays for the old-age allowance." },
  },
  "六(一)4": {
    fingerprint: "be8d6fe2f600d312",
    gist: {
      zh: "设专项资金：征用耕地每亩收取3万元，每年提取土地出让总收入的5%，用于待遇调整和风险支出；不足部分由新增财政收入安排。",
      en: "Special fund: 30,000 yuan per mu expropriated plus 5% of each year's total land transfer revenue, for benefit adjustments and risks; a shortfall comes from new fiscal revenue.",
    },
  },
  "六(二)": {
    disposition: "heading",
    fingerprint: "911cb6f935420846",
    gist: { zh: "标题：资金管理，分五项。", en: "Heading: how the money is managed, in five items." },
  },
  "六(二)1": {
    fingerprint: "d8fb709e0f7b060d",
    gist: {
      zh: "政府承担的资金由县财政局会同国土、劳动保障部门，在征地补偿安置方案批准后3个月内筹足，并一次性转入财政专户。",
      en: "Within 3 months of approval of the compensation and resettlement plan, the finance bureau, with the land and labour bureaus, raises the government contribution and moves it to the special fiscal account in one transfer.",
    },
  },
  "六(二)2": {
    fingerprint: "9d9300248dc73456",
    gist: {
      zh: "村集体补助和个人缴费直接缴入基金收入户，定期转入财政专户。缴费手续须在接通知后1个月内办理，逾期视为放弃。原则上一次性缴清；有困难的，经同意可签订分次缴费协议，原则上5年内且60周岁前缴清；到60周岁仍未缴清的，退还个人已缴部分，改领养老补助。",
      en: "Village and individual contributions go into the fund revenue account and are moved regularly to the special fiscal account. Payment formalities within one month of the notice, otherwise deemed waived. In principle one full payment; in difficulty and with approval, an instalment agreement, in principle within 5 years and before 60. Not paid in full before 60: the individual's payments are refunded and the allowance applies.",
    },
  },
  "六(二)3": {
    fingerprint: "a8beec1de54477d5",
    gist: {
      zh: "专款专用，收支分两条线管理，任何单位和个人不得挪用；并须加强监管，保障安全和增值。",
      en: "The money is earmarked, its income and expenditure are kept separate, and nobody may divert it; it must be supervised, kept safe and increased.",
    },
  },
  "六(二)4": {
    fingerprint: "0e2d29a4e03426cc",
    gist: {
      zh: "政府、村集体、个人三方资金均记入个人账户；按人民银行公布的一年期定期存款利率计息，当年入账的按活期利率计息。",
      en: "Government, village and individual contributions are all credited to the individual account; interest at the one-year deposit rate of the People's Bank of China, and at the demand rate for money paid in during the year.",
    },
  },
  "六(二)5": {
    fingerprint: "ce660ee245057fd7",
    gist: {
      zh: "县经办机构建立参保信息数据库；业务和系统经费由财政预算负担。",
      en: "The rural social insurance centre keeps the database; operating and system costs come from the budget.",
    },
  },
  七: {
    disposition: "heading",
    fingerprint: "cc9e1a2265ac1641",
    gist: { zh: "标题：组织领导，下分三项。", en: "Heading: leadership and organisation, in three parts." },
  },
  "七(一)": {
    fingerprint: "4456f4a0d23f566b",
    gist: {
      zh: "设县领导小组：组长为县长，副组长为分管副县长，列名的成员单位12个；办公室在县劳动和社会保障局，局长兼任主任。",
      en: "A county leading group: headed by the county head, with the deputy county head in charge as deputy and 12 named member bodies; its office is at the labour and social security bureau, whose head directs it.",
    },
  },
  "七(二)": {
    disposition: "not-computable",
    fingerprint: "d744d8d7c232846b",
    gist: { zh: "统一协调，分工分步分批推进。", en: "Coordinated work, with divided duties, in steps and batches." },
    reason: { zh: "只是工作原则，不决定任何人的待遇。", en: "A general principle of work; it decides no benefit." },
  },
  "七(三)": {
    fingerprint: "78b2221fba7464a7",
    gist: {
      zh: "各成员单位按各自职责配合，列入议程；职责见第1至12项。",
      en: "Member bodies cooperate, each with its own duties (items 1 to 12), and put the work on their agenda.",
    },
  },
  "七(三)1": {
    fingerprint: "bac7a90beeb1f301",
    gist: {
      zh: "县劳动和社会保障局制定政策、编制预算、监督收缴与发放；县农村社会保险管理中心经办业务。",
      en: "The labour and social security bureau makes policy, drafts the budget and supervises collection and payment; the rural social insurance centre handles the business.",
    },
  },
  "七(三)2": {
    fingerprint: "b8713514ce0f9c95",
    gist: {
      zh: "县农办、县农业局审查户别、姓名、农业人口数、原有耕地和户人均剩余耕地。",
      en: "The agricultural office and the agriculture bureau check household type, names, agricultural population, original land and remaining land per person.",
    },
  },
  "七(三)3": {
    fingerprint: "17bd8f0da0ebd2a7",
    gist: {
      zh: "县国土资源局负责全县上年度的耕地面积，并审查被征土地的权属、面积、地类和农户情况。",
      en: "The land and resources bureau is responsible for last year's county arable area and checks the ownership, area and class of the expropriated land, and the type and names of its household.",
    },
  },
  "七(三)4": {
    fingerprint: "eb97c72a9a6e9fe4",
    gist: {
      zh: "县财政局筹集并管理政府补贴资金和专项资金，审核政府补贴预算，监督基金并使其保值增值。",
      en: "The finance bureau raises and manages the government contribution and the special fund, reviews the budget of government contributions, supervises the fund and preserves its value.",
    },
  },
  "七(三)5": {
    fingerprint: "07dd64482af75452",
    gist: {
      zh: "县公安局审核户口性质、姓名、年龄和家庭关系。",
      en: "The public security bureau checks the kind of household registration (hukou), name, age and family relations.",
    },
  },
  "七(三)6": {
    fingerprint: "ea45c962827e54d1",
    gist: {
      zh: "县民政局提供农村低保标准的调整和平均补差，确认低保对象。",
      en: "The civil affairs bureau provides changes to the rural dibao standard and the average top-up, and confirms dibao recipients.",
    },
  },
  "七(三)7": {
    fingerprint: "683bb59af306d11b",
    gist: {
      zh: "县人口和计划生育局确认持父母光荣证的独女户和二女结扎户。",
      en: "The population and family planning bureau confirms one-daughter households with the One-Child Parents' Honour Certificate and two-daughter households (sterilisation certificate).",
    },
  },
  "七(三)8": {
    fingerprint: "5b093ced9edfb20c",
    gist: {
      zh: "县残疾人联合会确认持第二代残疾证、等级二级以上的人员。",
      en: "The Disabled Persons' Federation confirms holders of a second-generation disability certificate of grade 2 or more severe.",
    },
  },
  "七(三)9": {
    fingerprint: "355ccb10cb830e0c",
    gist: { zh: "县审计局审计培训和保障资金。", en: "The audit bureau audits the training and social security money." },
  },
  "七(三)10": {
    fingerprint: "7399e2010c45c6d7",
    gist: {
      zh: "县统计局提供上年度农业人口数和农民人均纯收入。",
      en: "The statistics bureau provides last year's agricultural population and farmers' net income per person.",
    },
  },
  "七(三)11": {
    fingerprint: "21a941e60dde92ed",
    gist: {
      zh: "乡镇政府收集、核查、汇总村级材料，督查对象确定、公示和村集体出资比例。",
      en: "The township government collects, checks and compiles the villages' papers, and supervises the choice of people covered, the notice and the village's share.",
    },
  },
  "七(三)12": {
    fingerprint: "026f2b14d16601ec",
    gist: {
      zh: "村委会负责公示，组织填写三种表册（申请表、汇总表、花名册），提出意见报乡镇政府。",
      en: "The village committee posts the notice, has three forms filled in (application, summary, roster) and reports to the township government.",
    },
  },
  八: {
    fingerprint: "1d62f62f0e8b0a36",
    gist: {
      zh: "由县劳动和社会保障局解释；自1月1日起试行，年份未写明。",
      en: "Interpreted by the labour and social security bureau; on trial from 1 January of a year left blank.",
    },
  },
});
