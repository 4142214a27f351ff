import { defineClauses } from "../../kernel/policy/index.ts";

/** 县人事劳动和社会保障系统开展创业服务年活动实施方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("startup-year-system", {
  前言: {
    disposition: "not-computable",
    fingerprint: "6c08f2e20fc485f1",
    gist: {
      zh: "依据市里两个方案，在全系统开展创业服务年活动。",
      en: "Starts the Start-up Service Year across the county system, under two city plans.",
    },
    reason: {
      zh: "只说明来由；所引市级方案未注明日期。",
      en: "States only its origin; the city plans it cites are undated.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "ddb46611df9d849b",
    gist: {
      zh: "主题：服务创业，提高审批效率，转变作风。",
      en: "Serve start-ups, speed up approvals, improve conduct.",
    },
    reason: { zh: "只写主题和总体目标，无可衡量的指标。", en: "States overall aims, but no measurable target." },
  },
  二: {
    disposition: "not-computable",
    fingerprint: "8055a2f9e856d110",
    gist: { zh: "依据市里两个方案，引出五项重点工作。", en: "Five priority tasks, based on two city plans." },
    reason: {
      zh: "只引出下列五项；本库没有编入所依据的市级方案。",
      en: "Only introduces the five tasks; the city plans that it relies on are not in this library.",
    },
  },
  "二(一)": {
    fingerprint: "793a5d1de5f515c6",
    gist: {
      zh: "为创业者提供七项“一条龙”服务：开发项目、创业培训、指导开业、咨询政策、融资、扶持和跟踪指导。",
      en: "Seven one-stop services for people starting a business: project development, start-up training, opening guidance, policy advice, financing, policy support, follow-up guidance.",
    },
  },
  "二(二)": {
    fingerprint: "8a8e0bc4bb91d9fa",
    gist: {
      zh: "优化政务、市场、创新和法治环境，查处吃拿卡要等行为，处理投诉。",
      en: "Improve the administrative, market, innovation and legal environment, sanction abuses of office, handle complaints.",
    },
  },
  "二(三)": {
    fingerprint: "b6adaa37c494df69",
    gist: { zh: "倡导服务、创新、务实、廉洁四种作风。", en: "Promote service, innovation, pragmatism and integrity." },
  },
  "二(四)": {
    fingerprint: "f2992ec8261cbd08",
    gist: { zh: "宣传创业政策、创业服务信息和典型。", en: "Publicise start-up policies, services and role models." },
  },
  "二(五)": {
    fingerprint: "d3a1c2e6b94fab27",
    gist: {
      zh: "“三新两提高”：新部门、新贡献、新形象；提高贡献率和满意度。",
      en: "“Three new, two improved”: a new department, new contributions, a new image; a higher contribution rate, greater public satisfaction.",
    },
  },
  三: {
    fingerprint: "bcb4e37eaad75396",
    gist: { zh: "活动分动员、实施、考评三个阶段。", en: "Three phases: mobilisation, implementation, appraisal." },
  },
  "三(一)": {
    fingerprint: "9e2b0559c4bd3314",
    gist: {
      zh: "1月8日至2月28日：学习文件，制定方案，召开动员大会。",
      en: "8 January to 28 February: study, adopt the plan, hold the mobilisation meeting.",
    },
  },
  "三(二)": {
    fingerprint: "64ed411b3eb05485",
    gist: {
      zh: "3月1日至10月31日：分解任务，逐项明确负责人和配合股室。",
      en: "1 March to 31 October: break down the tasks and name for each the person responsible and the supporting office sections.",
    },
  },
  "三(三)": {
    fingerprint: "cc1c932283312eac",
    gist: {
      zh: "11月1日至12月31日：收集资料、自查、整改、总结、考评、表彰。",
      en: "1 November to 31 December: collect materials, check, rectify, summarise, appraise, commend.",
    },
  },
  四: {
    disposition: "heading",
    fingerprint: "5dbcfa18df6d4314",
    gist: { zh: "标题：五项活动要求。", en: "Heading: five campaign requirements." },
  },
  四1: {
    fingerprint: "dd06196840672481",
    gist: {
      zh: "设领导小组：组长1名、副组长5名，各股室负责人为成员；其办公室设主任1名（由一名副组长兼任）、成员3名。",
      en: "Leading group: 1 leader, 5 deputies, the heads of all office sections; its office: a director (one of the deputies) and 3 members.",
    },
  },
  四2: {
    fingerprint: "36ac471c7c82cc60",
    gist: { zh: "加强学习和宣传，抓好正反两方面典型。", en: "Study and publicity, with good and bad examples." },
  },
  四3: {
    fingerprint: "fc5b53b2e4f86d3e",
    gist: { zh: "各股室加强协作，整体推进。", en: "The office sections cooperate and advance together." },
  },
  四4: {
    fingerprint: "1fca254421ffd331",
    gist: {
      zh: "建立工作调度和情况报送制度，跟踪督查，查处违纪违规问题。",
      en: "Regular work scheduling and information reports, follow-up inspection, sanctions for breaches of discipline.",
    },
  },
  四5: {
    fingerprint: "9b63bbfeb0e9ac45",
    gist: { zh: "兼顾活动与中心工作，合理安排时间和精力。", en: "Balance the campaign with the core work." },
  },
});
