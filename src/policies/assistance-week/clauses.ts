import { defineClauses } from "../../kernel/clause.ts";

/** 区劳动和社会保障局就业援助周策划方案 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("assistance-week", {
  一: {
    disposition: "not-computable",
    fingerprint: "d34a84682224b483",
    gist: { zh: "活动主题是一句互助口号。", en: "The theme is a slogan of mutual help." },
    why: { zh: "口号，不含事实或数字。", en: "A slogan without facts or figures." },
  },
  二: {
    disposition: "computed",
    fingerprint: "863dc44f3fa77e05",
    gist: {
      zh: "六项内容：认定对象、入户家访、即时岗位、政策、跟踪服务、主题日。",
      en: "Six contents: recognise persons to be aided, home visits, immediate jobs, policies, follow-up service, theme day.",
    },
  },
  三: {
    disposition: "not-computable",
    fingerprint: "55a5ff6484feab29",
    gist: { zh: "活动起止日期，均为空白。", en: "First and last day of the campaign, both blank." },
    why: { zh: "日期未填，只能由使用者给出。", en: "The dates are blank; only the user can supply them." },
  },
  四: {
    disposition: "not-computable",
    fingerprint: "8d5457954e5b1af1",
    gist: {
      zh: "在区劳动力市场和各街道、社区举行。",
      en: "Held at the district labour market, streets and communities.",
    },
    why: { zh: "只写地点，不附条件。", en: "Names places and attaches no condition." },
  },
  五: {
    disposition: "computed",
    fingerprint: "df23e9cf35ead61b",
    gist: { zh: "形式之一：媒体和海报。", en: "Form one: media and posters." },
  },
  五2: {
    disposition: "computed",
    fingerprint: "a5efefbccf47245e",
    gist: { zh: "形式之二：街道、社区设咨询点。", en: "Form two: advice points in streets and communities." },
  },
  五3: {
    disposition: "computed",
    fingerprint: "5672ebb300e6e084",
    gist: { zh: "形式之三：上门调查并登记。", en: "Form three: home visits with survey and registration." },
  },
  五4: {
    disposition: "computed",
    fingerprint: "a60b2e69ef5926ef",
    gist: { zh: "形式之四：专题日和招聘会。", en: "Form four: a theme day with a job fair." },
  },
  六: {
    disposition: "heading",
    fingerprint: "552c119ea6e10121",
    gist: { zh: "标题：四项要求。", en: "Heading: four requirements." },
  },
  六1: {
    disposition: "computed",
    fingerprint: "f4f546044e245099",
    gist: { zh: "工作人员主动，与各部门配合。", en: "Staff are active and cooperate with the departments." },
  },
  六2: {
    disposition: "computed",
    fingerprint: "2af1362f0adeaf32",
    gist: { zh: "外出宣传和入户都须佩戴工作证。", en: "A work badge is worn at outdoor publicity and home visits." },
  },
  六3: {
    disposition: "computed",
    fingerprint: "90ee32af4bcf4598",
    gist: { zh: "接待和入户时言语礼貌、态度和气。", en: "Courteous words and a kind manner at visits and reception." },
  },
  六4: {
    disposition: "computed",
    fingerprint: "4db1093fc1105829",
    gist: {
      zh: "认定仔细，登记详实，不得虚假，违者严处。",
      en: "Careful recognition and detailed records; false entries are punished.",
    },
  },
  七: {
    disposition: "computed",
    fingerprint: "302eb4938c41a24c",
    gist: {
      zh: "四个阶段：组织、准备、开展、总结。",
      en: "Four stages: organisation, preparation, activity, summing up.",
    },
  },
  "七(一)": {
    disposition: "computed",
    fingerprint: "1318bbc3d0e09b2b",
    gist: { zh: "第一阶段组织，有五项任务。", en: "Stage one, organisation, with five tasks." },
  },
  "七(一)1": {
    disposition: "computed",
    fingerprint: "d5e048213c0ae415",
    gist: {
      zh: "联系媒体：供宣传资料，定跟踪报道日，办专栏并定嘉宾答疑。",
      en: "Contact media: supply material, fix the days of coverage, arrange a column with guests answering questions.",
    },
  },
  "七(一)2": {
    disposition: "computed",
    fingerprint: "51b620e62582561a",
    gist: {
      zh: "通知街道、社区备好统计、定宣传点；主题日地点有最低处数（空白）。",
      en: "Streets and communities prepare statistics and fix publicity points; theme-day sites have a minimum number, left blank.",
    },
  },
  "七(一)3": {
    disposition: "computed",
    fingerprint: "6e0112da9e66e249",
    gist: {
      zh: "与有关方面商定海报、传单和咨询点的摆放。",
      en: "Settle with others where posters, leaflets and advice points go.",
    },
  },
  "七(一)4": {
    disposition: "computed",
    fingerprint: "79c7931e48bce6f8",
    gist: { zh: "联系企业，定下岗位和公益性岗位。", en: "Contact enterprises for jobs and public-welfare posts." },
  },
  "七(一)5": {
    disposition: "computed",
    fingerprint: "fd10c1edf5c14978",
    gist: { zh: "与局内处室备好技能培训点。", en: "Prepare skills-training points with the bureau's sections." },
  },
  "七(二)": {
    disposition: "computed",
    fingerprint: "19667e93a30810b7",
    gist: { zh: "第二阶段准备，有九项准备。", en: "Stage two, preparation, with nine items." },
  },
  "七(二)1": {
    disposition: "computed",
    fingerprint: "5a55db6a6e963902",
    gist: {
      zh: "定主题日日期（空白）；主会场在区劳动力市场，分会场在街道、社区。",
      en: "Fix the theme day (date blank); main venue at the district labour market, branch venues in streets and communities.",
    },
  },
  "七(二)2": {
    disposition: "computed",
    fingerprint: "a09a112e30edfa2f",
    gist: {
      zh: "定专栏嘉宾，以及家访、专题日的报道时间。",
      en: "Fix column guests and the coverage of home visits and theme day.",
    },
  },
  "七(二)3": {
    disposition: "computed",
    fingerprint: "ee06d903a5cd9734",
    gist: {
      zh: "海报和宣传板写就业与劳动法政策，悬幅写区局名称。",
      en: "Posters and boards carry employment and labour-law policy; banners the bureau's name.",
    },
  },
  "七(二)4": {
    disposition: "computed",
    fingerprint: "41d2202d9ee6edcf",
    gist: { zh: "备大量政策传单。", en: "Policy leaflets in quantity." },
  },
  "七(二)5": {
    disposition: "computed",
    fingerprint: "4acf85f76f41f4fb",
    gist: { zh: "备好登记用的表格和账本。", en: "Forms and books for survey and registration." },
  },
  "七(二)6": {
    disposition: "computed",
    fingerprint: "5ff8563899abf5e9",
    gist: { zh: "气球拱门1个，展示活动主题。", en: "One balloon arch showing the theme." },
  },
  "七(二)7": {
    disposition: "computed",
    fingerprint: "5d6cd2438ef81bd6",
    gist: { zh: "备桌椅、笔、本、饮用水等物。", en: "Tables, chairs, pens, notebooks, drinking water and the like." },
  },
  "七(二)8": {
    disposition: "computed",
    fingerprint: "cde46ed06832b885",
    gist: {
      zh: "物资分配：海报按宣传点，传单给全体单位，悬幅给分会场，拱门给主会场。",
      en: "Materials: posters by publicity point, leaflets to all units, banners to branch venues, arch to the main venue.",
    },
  },
  "七(二)9": {
    disposition: "computed",
    fingerprint: "2d75d760c97f1059",
    gist: { zh: "参与人员就位。", en: "Staff in place." },
  },
  "七(三)": {
    disposition: "computed",
    fingerprint: "286ab524d4de3aed",
    gist: {
      zh: "按日期：定点宣传，调查统计（12:00前报），家访，主题日（8:00前到岗，9:00至16:00，17:00止），媒体、总结。",
      en: "By date: street points, statistics before 12:00, home visits, theme day (staff before 8:00, activity 9:00–16:00, closing to 17:00), media column and summary meeting.",
    },
  },
  "七(四)": {
    disposition: "computed",
    fingerprint: "092f3e5aa93b7b57",
    gist: {
      zh: "总结和统计表报市局；数据造册，安排后续服务。",
      en: "Summary and statistics go to the city bureau; data are filed and follow-up services arranged.",
    },
  },
});
