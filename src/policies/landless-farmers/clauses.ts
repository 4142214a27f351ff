import { defineClauses } from "../../kernel/policy/clause.ts";

/** 县被征地农民就业培训和社会保障工作实施方案（试行） — every clause, also those with nothing to compute. */
export const clauses = defineClauses("landless-farmers", {
  前言: {
    disposition: "not-computable",
    fingerprint: "8818eab9c5517a8a",
    gist: {
      zh: "为落实省、市两级关于被征地农民培训与保障的文件，结合本县情况制定。",
      en: "Made to carry out the provincial and city documents on training and security for landless farmers, fitted to the county.",
    },
    why: {
      zh: "只说明方案依据的上级文件，文号年份空缺。",
      en: "Only cites the superior documents the plan rests on; their years are blank.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "00583df737f72715",
    gist: {
      zh: "强调此项制度的意义，要求乡镇和县直部门重视并落实。",
      en: "Stresses why the scheme matters and tells townships and county departments to carry it out.",
    },
    why: {
      zh: "只讲意义和态度，没有条件、金额或期限。",
      en: "Speaks of importance and attitude only; no condition, amount or deadline.",
    },
  },
  二: {
    disposition: "heading",
    fingerprint: "3101921112f2a593",
    gist: { zh: "标题：下分三项原则。", en: "Heading: three principles follow." },
  },
  "二(一)": {
    disposition: "computed",
    fingerprint: "9c307c94c5d4d36d",
    gist: {
      zh: "三类重点：失去全部或大部分耕地者为重点人群；劳动年龄者重在培训；大龄、老龄者重在养老。",
      en: "Three focal groups: those who lost all or most arable land; working-age people for training; older and old people for old-age security.",
    },
  },
  "二(二)": {
    disposition: "computed",
    fingerprint: "a588c9ffc31aa72d",
    gist: {
      zh: "按年龄段分流，分别适用就业培训、养老保障或养老补助。",
      en: "Age decides the form of protection: employment training, the old-age pension or the old-age subsidy.",
    },
  },
  "二(三)": {
    disposition: "computed",
    fingerprint: "ef9542e34d5fd9f5",
    gist: {
      zh: "政府、村集体、个人三方出资；养老水平不得低于本县最低生活标准。",
      en: "Government, village and individual share the cost; the pension level may not be below the county minimum living standard.",
    },
  },
  三: {
    disposition: "computed",
    fingerprint: "189536f608a3073a",
    gist: {
      zh: "对象须同时：政府依法征集体耕地；征地时有承包权；属在册农业人口；户人均余地严格低于上年度县人均的30%。",
      en: "In scope: collective arable land lawfully taken; contract right at the taking; registered agricultural population; household's remaining per-capita land strictly below 30% of last year's county average.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "6826b3fe1a23d274",
    gist: { zh: "标题：就业培训，下分三项。", en: "Heading: employment and training, in three parts." },
  },
  "四(一)": {
    disposition: "computed",
    fingerprint: "dffed1f5a0453929",
    gist: {
      zh: "未就业者进统一失业登记并得服务；劳动年龄内未就业、愿就业者享再就业政策，其中有劳动能力的为转移培训重点对象。",
      en: "The unemployed are registered and served; working-age jobless wanting work get re-employment policies and, if able, priority in the rural labour-transfer training programme.",
    },
  },
  "四(二)": {
    disposition: "computed",
    fingerprint: "1ce8580960025c88",
    gist: {
      zh: "用地单位在条件相同时优先录用被征地农民；公益性岗位用于安置就业困难者，未定数额。",
      en: "Land-using employers prefer landless farmers when conditions are equal; public-welfare posts go to those hard to employ, without figures.",
    },
  },
  "四(三)": {
    disposition: "computed",
    fingerprint: "6b6ffa5dc4a4971c",
    gist: {
      zh: "劳动年龄内有能力、未就业、愿就业者免费培训；在政府指定机构受训可领补助；户人均余地低于上年度县人均30%的优先。",
      en: "Free training for working-age, able, jobless people who want work; training and start-up-training subsidies at designated bodies; priority below 30% of last year's county average land.",
    },
  },
  五: {
    disposition: "computed",
    fingerprint: "9591b1a6d60711db",
    gist: {
      zh: "自愿参加，分两种：个人账户式的养老保障，筹资18000元；统筹式的养老补助。",
      en: "Voluntary; two forms: a pension from a personal account funded with 18,000 yuan, and a pooled old-age subsidy.",
    },
  },
  "五(一)": {
    disposition: "heading",
    fingerprint: "b3ae0469274f86a2",
    gist: { zh: "标题：老年养老保障，按年龄分两档。", en: "Heading: the old-age pension, in two age bands." },
  },
  "五(一)1": {
    disposition: "computed",
    fingerprint: "fde7f860f768b80a",
    gist: {
      zh: "16至34周岁：以就业培训为主，是否参加养老保障自选。",
      en: "Ages 16 to 34: mainly employment training; joining the pension is optional.",
    },
  },
  "五(一)2": {
    disposition: "computed",
    fingerprint: "f92e4dce0121d27d",
    gist: {
      zh: "35至59周岁：以参加养老保障为主，也可申请到龄后领养老补助。",
      en: "Ages 35 to 59: mainly the pension, or on application the old-age subsidy on reaching the age.",
    },
  },
  "五(二)": {
    disposition: "computed",
    fingerprint: "46f178ed5fe35b5f",
    gist: {
      zh: "满60周岁者不缴费，每月领养老补助到身故；申请参加养老保障的，不再领补助。",
      en: "From 60: no contribution, a monthly subsidy until death; whoever applies to join the pension instead gets no subsidy.",
    },
  },
  "五(三)": {
    disposition: "heading",
    fingerprint: "0abaa19c68c5bc7f",
    gist: { zh: "标题：年龄与名单如何确认。", en: "Heading: how age and the list of persons are confirmed." },
  },
  "五(三)1": {
    disposition: "computed",
    fingerprint: "8390f87a0d7a8570",
    gist: {
      zh: "年龄按基准日认定：方案下发前的征地，看方案执行之日；此后的征地，看省政府批文之日。",
      en: "Age counts on a reference date: for takings before issue, when the document takes effect; for later takings, the provincial government's approval.",
    },
  },
  "五(三)2": {
    disposition: "computed",
    fingerprint: "3dedd9e37cc6a7c8",
    gist: {
      zh: "名单依次经村民代表大会通过、公示一周、村委会上报、乡镇审查、县有关部门审核，再由县经办机构办参保登记。",
      en: "The list passes the villagers' representative assembly, one week's public notice, the village committee, township review and county departments; then the county centre enrols.",
    },
  },
  "五(四)": {
    disposition: "computed",
    fingerprint: "8827086e48a2d3e3",
    gist: {
      zh: "男女均自满60周岁起每月领取至身故；月额为账户存储额除以160。",
      en: "Men and women alike draw a monthly pension from 60 until death: account balance divided by 160.",
    },
  },
  "五(五)": {
    disposition: "computed",
    fingerprint: "4ee4c9db3a6967e7",
    gist: {
      zh: "补助金不得少于上年度全县农村低保的平均补差。",
      en: "The subsidy may not be below last year's county average top-up of the rural minimum living allowance.",
    },
  },
  "五(六)": {
    disposition: "computed",
    fingerprint: "9da426e4c3129a92",
    gist: {
      zh: "两种待遇随经济水平、农村低保标准和物价指数调整，没有给出公式。",
      en: "Both benefits are adjusted by the economy, the rural minimum living standard and the price index; no formula is given.",
    },
  },
  "五(七)": {
    disposition: "heading",
    fingerprint: "0e442c4838a3304e",
    gist: { zh: "标题：关系转移与退保，分三种情形。", en: "Heading: transfer and withdrawal, in three cases." },
  },
  "五(七)1": {
    disposition: "computed",
    fingerprint: "666b2caad8cabea6",
    gist: {
      zh: "户籍迁出本县的，关系和账户资金随转；迁入县无此制度的可留关系，或申请退还个人和村集体部分本息而终止。",
      en: "Registration moved out of the county: relationship and account move too; without a scheme there, keep the relationship or withdraw with individual and village principal and interest.",
    },
  },
  "五(七)2": {
    disposition: "computed",
    fingerprint: "31fe898bf70b24fd",
    gist: {
      zh: "出国（境）定居、录为公务员或受聘事业单位的，一次退还个人和村集体部分本息，关系终止。",
      en: "Settling abroad, becoming a civil servant or joining a public institution: individual and village principal and interest are refunded at once and the relationship ends.",
    },
  },
  "五(七)3": {
    disposition: "computed",
    fingerprint: "b19fe9ba4ea2d373",
    gist: {
      zh: "身故后，个人和村集体部分的本息余额先归指定受益人，次归法定继承人，均无则转入专项资金。",
      en: "On death, the remaining individual and village principal and interest go to the designated beneficiary, else the legal heirs, else the special fund.",
    },
  },
  六: {
    disposition: "heading",
    fingerprint: "290fa1c2a535ae5e",
    gist: { zh: "标题：资金保障，分筹措与管理。", en: "Heading: funding, its raising and its management." },
  },
  "六(一)": {
    disposition: "heading",
    fingerprint: "38a2a3b5c095be9d",
    gist: { zh: "标题：资金从哪里来，分四项。", en: "Heading: where the money comes from, in four items." },
  },
  "六(一)1": {
    disposition: "computed",
    fingerprint: "b916382d1c73f6cc",
    gist: {
      zh: "培训所需的钱由财政的农民工就业培训经费解决。",
      en: "Training is paid from the budget's migrant-worker employment-training money.",
    },
  },
  "六(一)2": {
    disposition: "computed",
    fingerprint: "5fa4ccfa91c73df0",
    gist: {
      zh: "政府70%、个人和村集体30%；低保、持证独生子女户、二女结扎户、二级以上残疾证者为80%、20%，不叠加，前三类按年滚动。",
      en: "Government 70%, individual and village 30%; 80% and 20% for minimum-living-allowance, certified one-child and two-daughter ligation households (reviewed yearly) and disability grade 2 or above; not cumulative.",
    },
  },
  "六(一)3": {
    disposition: "computed",
    fingerprint: "6d4f3b2341901792",
    gist: { zh: "养老补助的钱由县政府承担。", en: "The county government pays for the old-age subsidy." },
  },
  "六(一)4": {
    disposition: "computed",
    fingerprint: "be8d6fe2f600d312",
    gist: {
      zh: "设专项资金：征地每亩收3万元，每年提土地出让总收入的5%，用于待遇调整和风险支出；不足由新增财政收入补。",
      en: "Special fund: 30,000 yuan per mu taken plus 5% of yearly total land-transfer revenue, for adjustments and risks; shortfalls come from new fiscal revenue.",
    },
  },
  "六(二)": {
    disposition: "heading",
    fingerprint: "911cb6f935420846",
    gist: { zh: "标题：资金如何管理，分五项。", en: "Heading: how the money is managed, in five items." },
  },
  "六(二)1": {
    disposition: "computed",
    fingerprint: "d8fb709e0f7b060d",
    gist: {
      zh: "政府承担部分须在征地补偿安置方案获批后3个月内筹足，一次转入财政专户。",
      en: "The government share must be raised within 3 months of approval of the compensation and resettlement plan and moved to the fiscal special account in one transfer.",
    },
  },
  "六(二)2": {
    disposition: "computed",
    fingerprint: "9d9300248dc73456",
    gist: {
      zh: "接通知1个月内办缴费手续，逾期视为放弃；一般一次缴清，困难者经同意签约分期，5年内且60周岁前缴清，60岁前未清则退款改领补助。",
      en: "Payment formalities within one month of notice, else waiver; lump sum, or agreed instalments within 5 years and before 60; unpaid before 60: contributions refunded, subsidy instead.",
    },
  },
  "六(二)3": {
    disposition: "computed",
    fingerprint: "a8beec1de54477d5",
    gist: {
      zh: "资金专款专用，收支分两条线，谁都不得挪用；并须监管、保全和增值。",
      en: "Earmarked money, income and expenditure on separate lines, supervised, kept safe and growing; nobody may divert it.",
    },
  },
  "六(二)4": {
    disposition: "computed",
    fingerprint: "0e2d29a4e03426cc",
    gist: {
      zh: "政府、集体、个人三部分都入个人账户；按央行公布的一年期定存利率计息，当年缴入的按活期。",
      en: "Government, village and individual money all enters the personal account; interest at the PBoC one-year deposit rate, at the demand rate for money paid in that year.",
    },
  },
  "六(二)5": {
    disposition: "computed",
    fingerprint: "ce660ee245057fd7",
    gist: {
      zh: "县经办机构建参保信息数据库；业务和系统经费由财政预算负担。",
      en: "The county rural insurance centre keeps the database; operating and system costs come from the budget.",
    },
  },
  七: {
    disposition: "heading",
    fingerprint: "cc9e1a2265ac1641",
    gist: { zh: "标题：组织领导，下分三项。", en: "Heading: leadership and organisation, in three parts." },
  },
  "七(一)": {
    disposition: "computed",
    fingerprint: "4456f4a0d23f566b",
    gist: {
      zh: "设县领导小组：组长为县长，分管副县长为副，成员单位12个；办公室在县劳动保障局，局长兼主任。",
      en: "A county leading group: county head leads, the deputy in charge assists, 12 member units; its office sits at the labour bureau, whose head directs it.",
    },
  },
  "七(二)": {
    disposition: "not-computable",
    fingerprint: "d744d8d7c232846b",
    gist: {
      zh: "在统一协调下分工、分步、分批推进。",
      en: "Proceed under unified coordination, with divided duties, in steps and batches.",
    },
    why: {
      zh: "只是推进工作的口诀，不决定任何人的待遇。",
      en: "A guiding motto for the work; it decides nobody's benefit.",
    },
  },
  "七(三)": {
    disposition: "not-computable",
    fingerprint: "78b2221fba7464a7",
    gist: {
      zh: "各成员单位按职责配合，把此项工作列入议程。",
      en: "Member units cooperate by their duties and put the work on their agenda.",
    },
    why: {
      zh: "只要求重视与配合，具体分工在其下第1至12项。",
      en: "Only asks for attention and cooperation; the duties themselves stand in items 1 to 12.",
    },
  },
  "七(三)1": {
    disposition: "computed",
    fingerprint: "bac7a90beeb1f301",
    gist: {
      zh: "县劳动保障局定政策、编预算、监督收缴与发放；县农村社保中心经办业务。",
      en: "The labour bureau makes policy, drafts the budget and supervises collection and payment; the county rural insurance centre handles the business.",
    },
  },
  "七(三)2": {
    disposition: "computed",
    fingerprint: "b8713514ce0f9c95",
    gist: {
      zh: "农办、农业局审查户别、姓名、农业人口数、原有耕地和户人均剩余耕地。",
      en: "The agricultural office and agriculture bureau check household type, names, agricultural population, original land and per-capita remaining land.",
    },
  },
  "七(三)3": {
    disposition: "computed",
    fingerprint: "17bd8f0da0ebd2a7",
    gist: {
      zh: "国土局负责全县上年度的耕地面积，并审查被征地的权属、面积、地类和农户情况。",
      en: "The land bureau is responsible for last year's county arable area and checks ownership, area and class of the land taken, and household type and name.",
    },
  },
  "七(三)4": {
    disposition: "computed",
    fingerprint: "eb97c72a9a6e9fe4",
    gist: {
      zh: "财政局筹集并管理政府出资和专项资金，审核补助预算，监督基金并使其保值增值。",
      en: "The finance bureau raises and manages government money and the special fund, reviews the subsidy budget, and supervises and preserves the fund.",
    },
  },
  "七(三)5": {
    disposition: "computed",
    fingerprint: "07dd64482af75452",
    gist: {
      zh: "公安局核对户口性质、姓名、年龄和家庭关系。",
      en: "The public security bureau checks household registration, name, age and family relations.",
    },
  },
  "七(三)6": {
    disposition: "computed",
    fingerprint: "ea45c962827e54d1",
    gist: {
      zh: "民政局提供农村低保标准的调整和平均补差，确认谁是低保对象。",
      en: "Civil affairs gives changes of the rural minimum living standard and the average top-up, and confirms who receives the allowance.",
    },
  },
  "七(三)7": {
    disposition: "computed",
    fingerprint: "683bb59af306d11b",
    gist: {
      zh: "计生局确认持父母光荣证的独女户和二女结扎户。",
      en: "Family planning confirms one-daughter households with the parents' honour certificate and two-daughter ligation households.",
    },
  },
  "七(三)8": {
    disposition: "computed",
    fingerprint: "5b093ced9edfb20c",
    gist: {
      zh: "残联确认持第二代残疾证、等级二级以上的人员。",
      en: "The disabled persons' federation confirms holders of a second-generation certificate of grade 2 or above.",
    },
  },
  "七(三)9": {
    disposition: "computed",
    fingerprint: "355ccb10cb830e0c",
    gist: { zh: "审计局对培训和保障资金依法审计。", en: "The audit bureau audits the training and security money." },
  },
  "七(三)10": {
    disposition: "computed",
    fingerprint: "7399e2010c45c6d7",
    gist: {
      zh: "统计局提供上年度农业人口数和农民人均纯收入。",
      en: "The statistics bureau gives last year's agricultural population and farmers' per-capita net income.",
    },
  },
  "七(三)11": {
    disposition: "computed",
    fingerprint: "21a941e60dde92ed",
    gist: {
      zh: "乡镇政府收集、核查、汇总村级材料，督查对象确定、公示和村集体出资比例。",
      en: "The township collects, checks and compiles village papers, and supervises the choice of persons, the notice and the village's share.",
    },
  },
  "七(三)12": {
    disposition: "computed",
    fingerprint: "026f2b14d16601ec",
    gist: {
      zh: "村委会负责公示，组织填三种表（申请表、汇总表、花名册），提出意见报乡镇。",
      en: "The village committee posts the notice, has three forms filled in (application, summary, roster) and reports to the township.",
    },
  },
  八: {
    disposition: "computed",
    fingerprint: "1d62f62f0e8b0a36",
    gist: {
      zh: "由县劳动保障局解释；自1月1日起试行，年份未写。",
      en: "Interpreted by the county labour bureau; on trial from 1 January, year not given.",
    },
  },
});
