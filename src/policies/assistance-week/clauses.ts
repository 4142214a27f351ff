import { defineClauses } from "../../kernel/policy/index.ts";

/** 区劳动和社会保障局就业援助周策划方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("assistance-week", {
  一: {
    disposition: "not-computable",
    fingerprint: "d34a84682224b483",
    gist: { zh: "活动主题是一句互助口号。", en: "The theme is a slogan of mutual help." },
    reason: { zh: "口号，不含事实或数字。", en: "A slogan without facts or figures." },
  },
  二: {
    fingerprint: "863dc44f3fa77e05",
    gist: {
      zh: "六项内容：认定援助对象、入户家访、提供即时岗位、落实扶持政策、跟踪服务、主题日活动。",
      en: "Six items: identifying assistance recipients, home visits, immediate jobs, support policies, follow-up service, theme day.",
    },
  },
  三: {
    disposition: "not-computable",
    fingerprint: "55a5ff6484feab29",
    gist: { zh: "活动起止日期，原文均为空白。", en: "Start and end dates of the campaign, both blank." },
    reason: { zh: "日期为空白，须由使用者填报。", en: "The dates are blank, so the user must supply them." },
  },
  四: {
    disposition: "not-computable",
    fingerprint: "8d5457954e5b1af1",
    gist: {
      zh: "在区劳动力市场和各街道、社区举行。",
      en: "Held at the district labour market and in sub-districts and communities.",
    },
    reason: { zh: "只写地点，不附条件。", en: "States places without any condition." },
  },
  五: { fingerprint: "df23e9cf35ead61b", gist: { zh: "形式之一：媒体和海报。", en: "Format one: media and posters." } },
  五2: {
    fingerprint: "a5efefbccf47245e",
    gist: { zh: "形式之二：街道、社区设咨询点。", en: "Format two: advice points in sub-districts and communities." },
  },
  五3: {
    fingerprint: "5672ebb300e6e084",
    gist: { zh: "形式之三：入户调查并登记。", en: "Format three: home visits with survey and registration." },
  },
  五4: {
    fingerprint: "a60b2e69ef5926ef",
    gist: { zh: "形式之四：专题日和招聘会。", en: "Format four: a theme day with a job fair." },
  },
  六: {
    disposition: "heading",
    fingerprint: "552c119ea6e10121",
    gist: { zh: "标题：四项要求。", en: "Heading: four requirements." },
  },
  六1: {
    fingerprint: "f4f546044e245099",
    gist: { zh: "工作人员应积极主动，配合各部门。", en: "Staff are proactive and cooperate with all departments." },
  },
  六2: {
    fingerprint: "2af1362f0adeaf32",
    gist: { zh: "户外宣传、入户调查须佩戴工作证。", en: "Staff wear a badge for outdoor publicity and home visits." },
  },
  六3: {
    fingerprint: "90ee32af4bcf4598",
    gist: {
      zh: "入户和接待群众时，用语应礼貌，态度应和蔼。",
      en: "Staff are courteous and kind at home visits and when receiving people.",
    },
  },
  六4: {
    fingerprint: "4db1093fc1105829",
    gist: {
      zh: "认定应仔细，登记应详实；虚报、假报的严肃处理。",
      en: "Identification is careful and records are detailed; false entries are punished.",
    },
  },
  七: {
    fingerprint: "302eb4938c41a24c",
    gist: {
      zh: "分四个阶段：组织、准备、开展活动、总结。",
      en: "Four stages: organisation, preparation, activity, summary.",
    },
  },
  "七(一)": {
    fingerprint: "1318bbc3d0e09b2b",
    gist: { zh: "第一阶段为组织阶段，有五项任务。", en: "Stage one, organisation: five tasks." },
  },
  "七(一)1": {
    fingerprint: "d5e048213c0ae415",
    gist: {
      zh: "联系媒体：提供宣传资料，确定跟踪报道日期，开办专栏并确定答疑嘉宾。",
      en: "Contact the media: supply material, set the dates of coverage, and arrange a column with guests who answer questions.",
    },
  },
  "七(一)2": {
    fingerprint: "51b620e62582561a",
    gist: {
      zh: "通知街道、社区准备统计、确定宣传点；主题日地点有最低处数（空白）。",
      en: "Sub-districts and communities prepare statistics and choose publicity points; theme day sites have a minimum number, left blank.",
    },
  },
  "七(一)3": {
    fingerprint: "6e0112da9e66e249",
    gist: {
      zh: "会同有关部门，商定海报、宣传单和咨询点的张贴、发放和摆放。",
      en: "Agree with other departments where posters, leaflets and advice points go.",
    },
  },
  "七(一)4": {
    fingerprint: "79c7931e48bce6f8",
    gist: { zh: "联系企业，落实就业岗位和公益性岗位。", en: "Secure jobs and public-welfare posts at enterprises." },
  },
  "七(一)5": {
    fingerprint: "fd10c1edf5c14978",
    gist: { zh: "会同局内处室，准备技能培训点。", en: "Prepare skills training points with the office sections." },
  },
  "七(二)": {
    fingerprint: "19667e93a30810b7",
    gist: { zh: "第二阶段为准备阶段，有九项准备。", en: "Stage two, preparation: nine items." },
  },
  "七(二)1": {
    fingerprint: "5a55db6a6e963902",
    gist: {
      zh: "确定主题日日期（空白）；主会场在区劳动力市场，分会场在街道、社区。",
      en: "Set the theme day date (blank); the main venue is the district labour market, the branch venues are in sub-districts and communities.",
    },
  },
  "七(二)2": {
    fingerprint: "a09a112e30edfa2f",
    gist: {
      zh: "确定专栏嘉宾，以及家访、专题日的报道时间。",
      en: "Choose column guests and schedule the coverage of home visits and the theme day.",
    },
  },
  "七(二)3": {
    fingerprint: "ee06d903a5cd9734",
    gist: {
      zh: "海报和宣传板宣传就业、劳动法政策，悬幅写明区局名称。",
      en: "Posters and boards show employment and labour law policies; banners show the bureau's name.",
    },
  },
  "七(二)4": {
    fingerprint: "41d2202d9ee6edcf",
    gist: { zh: "准备大量政策宣传单。", en: "Prepare policy leaflets in quantity." },
  },
  "七(二)5": {
    fingerprint: "4acf85f76f41f4fb",
    gist: { zh: "准备调查登记用的表格和账本。", en: "Prepare forms and record books for survey and registration." },
  },
  "七(二)6": {
    fingerprint: "5ff8563899abf5e9",
    gist: { zh: "气球拱门1个，展示活动主题。", en: "One balloon arch that shows the theme." },
  },
  "七(二)7": {
    fingerprint: "5d6cd2438ef81bd6",
    gist: { zh: "准备桌椅、笔、本、饮用水等物品。", en: "Provide tables, chairs, pens, notebooks and water." },
  },
  "七(二)8": {
    fingerprint: "cde46ed06832b885",
    gist: {
      zh: "物资分配：海报、宣传板发至各宣传点，宣传单发至所有单位，悬幅发至分会场，拱门设在主会场。",
      en: "Distribution: posters and boards to publicity points, leaflets to all bodies, banners to branch venues, the arch to the main venue.",
    },
  },
  "七(二)9": { fingerprint: "2d75d760c97f1059", gist: { zh: "工作人员到位。", en: "Staff are in place." } },
  "七(三)": {
    fingerprint: "286ab524d4de3aed",
    gist: {
      zh: "依次开展：定点宣传；调查统计（12:00前上报）；家访；主题日（8:00前到岗，活动9:00至16:00，整理至17:00）；媒体专栏和总结大会。",
      en: "In order: publicity points; survey and statistics (before 12:00); home visits; theme day (staff before 8:00, activity 9:00–16:00, closing until 17:00); media column and closing meeting.",
    },
  },
  "七(四)": {
    fingerprint: "092f3e5aa93b7b57",
    gist: {
      zh: "总结和统计报表上报市局；数据登记造册，安排后续服务。",
      en: "The summary and statistics go to the city bureau; the data are filed and follow-up services arranged.",
    },
  },
});
