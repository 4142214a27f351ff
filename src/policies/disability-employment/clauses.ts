import { defineClauses } from "../../kernel/policy/index.ts";

/** 县残疾人就业培训工程实施方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("disability-employment", {
  前言: {
    disposition: "not-computable",
    fingerprint: "cf33b68825adcc54",
    gist: {
      zh: "依省、市、县三级文件，制定2018年残疾人就业培训方案。",
      en: "Plan for 2018, based on provincial, city and county documents.",
    },
    reason: {
      zh: "只列上级文件作依据，自身不设条件或数额。",
      en: "Only cites documents of higher authorities; sets no condition or amount itself.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "af54773a790f69a9",
    gist: {
      zh: "政府主导、各方配合，以培训促进残疾人稳定就业。",
      en: "Led by the government with the help of others, training is to bring people with disabilities into stable work.",
    },
    reason: { zh: "只写指导思想，无须判断的事项。", en: "States a guiding idea; there is nothing to decide." },
  },
  二: {
    fingerprint: "b248c65c79ddefeb",
    gist: {
      zh: "培训780人；就业创业或增收540人；城镇培训全覆盖，有劳动能力且愿意者免费；获证率、就业率各达70%以上；农村实用技术培训后技能和收入有提高。",
      en: "Train 780 people; 540 in work, in business or with higher income; full urban coverage, free for those able and willing; certificate and employment rates of at least 70% each; skills and income rise after rural practical training.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "777b258b5027cf77",
    gist: { zh: "标题：五个方面的工作。", en: "Heading: five fields of work." },
  },
  "三(一)": {
    disposition: "not-computable",
    fingerprint: "6f293686ef01c09a",
    gist: {
      zh: "以就业为导向，按乡镇产业和残疾人特点安排以下各项。",
      en: "Aims at employment and arranges the items below by local industry and kind of disability.",
    },
    reason: {
      zh: "只定方向，可核查的要求在其下1至6项。",
      en: "Only sets the direction; requirements that can be checked are in items 1 to 6.",
    },
  },
  "三(一)1": {
    fingerprint: "f0b7f54e522b5f82",
    gist: {
      zh: "电子商务培训以农村为主：16至40周岁，肢体限二级、听力和言语限三级、视力限四级“以下”，识字能写、有恒心、愿就业；参加过其他培训班的也可参加。",
      en: "E-commerce training, mainly rural: ages 16 to 40; limb grade 2, hearing or speech 3, vision 4 “and below”; literate, persevering, wants to work; people who attended other courses may attend.",
    },
  },
  "三(一)2": {
    fingerprint: "b6c8112b0e5eff23",
    gist: {
      zh: "建立按比例就业公示和岗位预留制度；未达比例的单位缴纳残保金，创业3年内、职工不超过20人的小微企业除外；超过比例的给予奖励。",
      en: "Quota employment is published and posts are reserved; employers below the quota pay the levy, except small or micro enterprises within 3 years of founding and with at most 20 staff; above the quota there is a reward.",
    },
  },
  "三(一)3": {
    fingerprint: "f3a33f435433d57d",
    gist: {
      zh: "自主创业、灵活就业且符合条件者免费办优惠证；创业者享受减税、贴息和补贴，持就业失业登记证的另享受担保贷款和培训补贴；孵化基地内优先；公益性岗位留一定比例。",
      en: "Eligible self-employed or flexible workers get a free self-employment preference certificate; people starting a business get tax relief, interest and other subsidies, holders of the employment and unemployment registration certificate also a guaranteed loan and training subsidy; priority in incubators; a certain share of public-welfare posts.",
    },
  },
  "三(一)4": {
    fingerprint: "a695bfbcb34bca33",
    gist: {
      zh: "有就业需求和培训愿望的，免费提供培训、职业指导和职业介绍；培训实行实名制；建设机构和信息网。",
      en: "People who need work and want training get free training, guidance and job placement; trainees are registered by their real names; institutions and an information network are built.",
    },
  },
  "三(一)5": {
    fingerprint: "f042a02360801b5c",
    gist: {
      zh: "查处五种违法行为：强迫劳动、不签合同、不缴社保、同工不同酬、工资低于最低标准；纠正招用歧视。",
      en: "Five offences are penalised: forced labour, no contract, no social insurance, unequal pay, pay below the minimum wage; hiring discrimination is corrected.",
    },
  },
  "三(一)6": {
    disposition: "not-computable",
    fingerprint: "8232c652b56ca344",
    gist: {
      zh: "残联协助基层党组织摸底、选项目和企业、审核对象、培训技能。",
      en: "The federation helps local party bodies with surveys, choice of projects and enterprises, review of applicants and skills training.",
    },
    reason: {
      zh: "只列残联的协助事务，未写应达到何种程度。",
      en: "Lists what the federation helps with; the extent is not stated.",
    },
  },
  "三(二)": {
    disposition: "not-computable",
    fingerprint: "9b952199a50725dd",
    gist: {
      zh: "办订单、定向、定岗培训，以就业率检验；实用技术送到村和家。",
      en: "Training for orders and posts, tested by the employment rate; practical skills are taught in villages and homes.",
    },
    reason: {
      zh: "以就业率检验成效，就业率目标见二；本条只写培训方式，未另设条件。",
      en: "Results are tested by the employment rate, whose target is in 二; this clause only describes the training and adds no condition.",
    },
  },
  "三(三)": {
    disposition: "not-computable",
    fingerprint: "a1f8b8ed73fe6af7",
    gist: {
      zh: "扶持残疾人培训基地，给予资金；为产业集聚区企业办定向培训。",
      en: "Support training bases with money; train to order for enterprises in the industrial cluster.",
    },
    reason: { zh: "“一定的资金”没有数额。", en: "“Some” money has no amount." },
  },
  "三(四)": {
    disposition: "heading",
    fingerprint: "fb741be489f7e003",
    gist: { zh: "标题：搭平台促就业，下分六项。", en: "Heading: platforms for jobs and start-ups, in six items." },
  },
  "三(四)1": {
    fingerprint: "10b9bc619682ed3d",
    gist: {
      zh: "为居家就业者定个性化方案，重点引导从事电商、社区服务、手工、种养；帮助解决技术、融资、销售；政府优先采购其产品。",
      en: "Individual plans for home-based workers, above all in e-commerce, community services, handicraft and farming; help with technique, finance and sales; the government buys their products first.",
    },
  },
  "三(四)2": {
    fingerprint: "e8006791b04ee971",
    gist: {
      zh: "开发家政、维修、保健、环境等社区岗位，适合的优先给残疾人，用工形式灵活。",
      en: "Develop community posts (housekeeping, repair, health, surroundings) with flexible forms of work; suitable ones go first to people with disabilities.",
    },
  },
  "三(四)3": {
    fingerprint: "fcbe5391261b327f",
    gist: {
      zh: "公益性岗位按“一定比例”安置残疾人，因人设岗。",
      en: "Public-welfare posts are given to people with disabilities at “a certain share” and shaped to the person.",
    },
  },
  "三(四)4": {
    fingerprint: "e8d5a411c647e3ca",
    gist: {
      zh: "提供创业信息、示范基地、爱心商铺，并以资金、贴息、租金、社保、税费支持。",
      en: "Start-up information, model bases and free shops; support through money, interest, rent, insurance and tax relief.",
    },
  },
  "三(四)5": {
    fingerprint: "250194ea9804eae0",
    gist: {
      zh: "建立全县残疾大学生实名库；对未就业的提供求职登记、介绍和指导；对有意愿和条件的扶持创业。",
      en: "A county real-name register of graduates with disabilities; the unemployed get registration, job placement and guidance, and those willing and able get support to start a business.",
    },
  },
  "三(四)6": {
    disposition: "not-computable",
    fingerprint: "61dc9c1cde6882f1",
    gist: {
      zh: "规范盲人保健按摩机构，扩大鉴定；鼓励医疗机构录用盲人按摩人员。",
      en: "Regulate massage centres run by blind people, widen skills appraisal; medical institutions are encouraged to hire blind massage therapists.",
    },
    reason: {
      zh: "录用比例未写明，优惠政策有待另定。",
      en: "The hiring share is not stated and the preferences are still to be made.",
    },
  },
  "三(五)": {
    fingerprint: "b4130802862d7a9a",
    gist: {
      zh: "窗口免费提供八种就业服务；县服务机构每月统计上报；建测评室和指导员队伍。",
      en: "Eight free employment services at the service window; the county service compiles and reports statistics every month; an assessment room and a network of advisers are built.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "108ab66d8bed60ee",
    gist: { zh: "标题：六项工作要求。", en: "Heading: six working requirements." },
  },
  "四(一)": {
    fingerprint: "fb2d266f1c353b5b",
    gist: {
      zh: "把培训列为政府重点工作，各单位分解任务。",
      en: "Training is a government priority; public bodies divide up the tasks.",
    },
  },
  "四(二)": {
    fingerprint: "62d36f507205cca0",
    gist: {
      zh: "人社部门每年办两次专场招聘会；培训、鉴定、见习、公益性岗位给予补贴；财政、农牧、扶贫、工商、税务、媒体各有分工。",
      en: "The human resources department holds two special job fairs per year; subsidies for training, skills appraisal, internships and public-welfare posts; duties of other departments.",
    },
  },
  "四(三)": {
    fingerprint: "999298bde9e32eee",
    gist: {
      zh: "2018年残保金的“相当比例”用于培训和就业扶持；试点以残保金补贴灵活就业者的养老缴费；审计监督；每季度末县残联向市协调办报残保金收支。",
      en: "In 2018 “a considerable share” of the levy goes to training and employment support; pilot: the levy subsidises the pension contributions of flexible workers; audit; at each quarter end the county federation reports levy income and expenditure to the city office.",
    },
  },
  "四(四)": {
    disposition: "not-computable",
    fingerprint: "7817517652c25ea3",
    gist: {
      zh: "用媒体、标语等宣传残疾人就业政策。",
      en: "Publicise the employment policy through media, banners and the like.",
    },
    reason: { zh: "只列宣传渠道，未定次数。", en: "Lists publicity channels; no frequency is stated." },
  },
  "四(五)": {
    disposition: "not-computable",
    fingerprint: "e727807137d0fd7e",
    gist: {
      zh: "扶持并宣传创业就业的残疾人典型。",
      en: "Support and publicise role models with disabilities in work and business.",
    },
    reason: { zh: "如何评选典型没有标准。", en: "The text does not say how role models are chosen." },
  },
  "四(六)": {
    fingerprint: "33d024d148130ac6",
    gist: {
      zh: "每月总结，每季度报县协调办，每半年专项督查，年底验收。",
      en: "Monthly summary, quarterly report to the county office, half-yearly special inspection, year-end acceptance.",
    },
  },
});
