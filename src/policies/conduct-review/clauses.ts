import { defineClauses } from "../../kernel/clause.ts";

/** 县人力资源和社会保障局201*年民主评议政风行风工作实施方案 — every clause, also those with nothing to compute. */
export const clauses = defineClauses("conduct-review", {
  前言: {
    disposition: "not-computable",
    fingerprint: "4bc23484fc2cef6b",
    gist: {
      zh: "依中央纪委、省、县有关行风评议的会议和文件制定。",
      en: "Rests on central, provincial and county meetings and documents on conduct review.",
    },
    why: {
      zh: "只列依据；原文有脱字，年份不全。",
      en: "Only cites its basis; words are lost in the text and years are incomplete.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "b8ed04b50411e599",
    gist: {
      zh: "以改善民生为主题，转变作风，解决热点难点。",
      en: "Theme: better livelihood; improve conduct and solve pressing problems.",
    },
    why: {
      zh: "讲指导思想，且所据的思想名称有缺字。",
      en: "Guiding ideas only, and their names are partly lost in the text.",
    },
  },
  二: {
    disposition: "computed",
    fingerprint: "c78430c26b3ab1fe",
    gist: {
      zh: "评议对象：局机关、二级单位和11个镇（区）人社中心。",
      en: "Under review: the bureau, its subordinate units and 11 town (district) HR centres.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "462b9771808d8790",
    gist: { zh: "标题：五个方面的评议内容。", en: "Heading: five aspects of the review." },
  },
  三1: {
    disposition: "computed",
    fingerprint: "3ac9fceb52f96aa7",
    gist: {
      zh: "民生政策：是否执行政策、管好专项资金、查处违规用款。",
      en: "Livelihood policy: are policies carried out, funds paid and managed by rule, misuse punished?",
    },
  },
  三2: {
    disposition: "computed",
    fingerprint: "b3894eb41a44c70e",
    gist: {
      zh: "作风：是否守中央八项、省六条、市八条、县十条规定，兑现便民承诺，回应热点，纠正不作为。",
      en: "Conduct: are the 8, 6, 8 and 10 rules kept, service promises met, hot issues answered, inaction corrected?",
    },
  },
  三3: {
    disposition: "computed",
    fingerprint: "09fcccbb26b50ca1",
    gist: {
      zh: "依法行政：是否公开政务、减少许可、定最优标准；有无违规收费、执法不公、吃拿卡要。",
      en: "Lawful administration: openness, fewer permits, best standards; any illegal fees, unfair enforcement or abuse of office?",
    },
  },
  三4: {
    disposition: "computed",
    fingerprint: "968f2449b69fd602",
    gist: {
      zh: "反腐倡廉：是否一岗双责、守廉政准则、建立权力制约。",
      en: "Integrity: is the double responsibility met, the integrity code kept, power checked?",
    },
  },
  三5: {
    disposition: "computed",
    fingerprint: "a13b91cec39c62f9",
    gist: {
      zh: "整改：投诉、承诺、突出问题是否解决，长效机制是否健全，群众是否满意。",
      en: "Rectification: are complaints, promises and main problems settled, lasting mechanisms complete, the public satisfied?",
    },
  },
  四: {
    disposition: "computed",
    fingerprint: "36efb8159b876374",
    gist: { zh: "5月至11月，共五个阶段。", en: "May to November, in five phases." },
  },
  "四(一)": {
    disposition: "computed",
    fingerprint: "ceca474abe0cc06e",
    gist: {
      zh: "5月动员：局设领导小组、定方案；各单位也定方案、建专班并宣传。",
      en: "May, mobilisation: the bureau sets up a group and plan; each unit makes its own plan and team and publicises.",
    },
  },
  "四(二)": {
    disposition: "computed",
    fingerprint: "4a3e2ee9cadf9886",
    gist: { zh: "5月至6月查找问题，分四步。", en: "May to June: find problems, in four steps." },
  },
  "四(二)1": {
    disposition: "computed",
    fingerprint: "ed94ae5b7684afad",
    gist: {
      zh: "第一步：以座谈、走访、意见书、意见箱、热线、网站征求意见。",
      en: "Step one: gather opinions by meetings, visits, letters, boxes, hotline and website.",
    },
  },
  "四(二)2": {
    disposition: "computed",
    fingerprint: "fa535fad65f1e8b5",
    gist: {
      zh: "第二步：各单位对照标准自查自纠，受理热线投诉。",
      en: "Step two: units check and correct themselves and accept hotline complaints.",
    },
  },
  "四(二)3": {
    disposition: "computed",
    fingerprint: "ea7106f9e82fb05a",
    gist: { zh: "第三步：就突出问题向社会公开作出承诺。", en: "Step three: public promises on the main problems." },
  },
  "四(二)4": {
    disposition: "computed",
    fingerprint: "e71851f6de825aeb",
    gist: {
      zh: "第四步：明察暗访并反馈；各单位对反馈件件落实、事事回音。",
      en: "Step four: open and undercover visits with feedback; units settle and answer every item.",
    },
  },
  "四(三)": {
    disposition: "computed",
    fingerprint: "aa1f9435fdd91d00",
    gist: {
      zh: "7月至11月整改，问题有三个来源。",
      en: "July to November: rectification, problems from three sources.",
    },
  },
  "四(三)1": {
    disposition: "computed",
    fingerprint: "a5bed44bd95134ef",
    gist: {
      zh: "来源之一：自查出的问题，贯穿全程整改并宣传成果。",
      en: "Source one: problems found by self-check, rectified throughout, results published.",
    },
  },
  "四(三)2": {
    disposition: "computed",
    fingerprint: "5aab9f8d22a3f37e",
    gist: {
      zh: "来源之二：县纠风办暗访和督导所反馈的问题。",
      en: "Source two: problems fed back by the county office's visits and inspections.",
    },
  },
  "四(三)3": {
    disposition: "computed",
    fingerprint: "573cf440ca05a761",
    gist: {
      zh: "来源之三：行评督查员发现的问题，列为重点。",
      en: "Source three: problems found by review inspectors, treated as the focus.",
    },
  },
  "四(四)": {
    disposition: "computed",
    fingerprint: "94f847d7efe1ffea",
    gist: { zh: "8月至10月集中测评。", en: "August to October: central assessment." },
  },
  "四(四)1": {
    disposition: "computed",
    fingerprint: "6cc8f8eb3740b1b9",
    gist: {
      zh: "各单位提供100名服务对象的信息，供电话抽样和问卷调查。",
      en: "Each unit supplies 100 service-user records for telephone sampling and questionnaires.",
    },
  },
  "四(四)2": {
    disposition: "computed",
    fingerprint: "6422b3f6e5daf8e7",
    gist: {
      zh: "局领导在评议会上汇报、听点评、答问，各单位参加。",
      en: "The bureau's head reports, hears comments and answers at the assessment meeting; units attend.",
    },
  },
  "四(四)3": {
    disposition: "computed",
    fingerprint: "dc70739f18eff018",
    gist: {
      zh: "对各级批转的投诉和信访，配合并迅速回复。",
      en: "Referred complaints and petitions: cooperate and answer swiftly.",
    },
  },
  "四(五)": {
    disposition: "computed",
    fingerprint: "c5179607a9a5a97e",
    gist: { zh: "11月总结。", en: "November: summing up." },
  },
  "四(五)1": {
    disposition: "computed",
    fingerprint: "9e8ccbf7448f8c30",
    gist: {
      zh: "能改的及时改到位，一时不能解决的作出说明。",
      en: "What can be solved is rectified in time; what cannot is explained.",
    },
  },
  "四(五)2": {
    disposition: "computed",
    fingerprint: "160b0e939bab3b82",
    gist: {
      zh: "建立长效机制，请评议代表指导监督。",
      en: "Build a lasting mechanism; review delegates guide and supervise.",
    },
  },
  "四(五)3": {
    disposition: "computed",
    fingerprint: "9a3059c124e485e0",
    gist: {
      zh: "每阶段结束后，各单位报局行评办，由其汇总再上报。",
      en: "After each phase units report to the bureau's review office, which compiles and passes on.",
    },
  },
  五: {
    disposition: "heading",
    fingerprint: "979b65f79ed093c1",
    gist: { zh: "标题：三项工作要求。", en: "Heading: three working requirements." },
  },
  "五(一)": {
    disposition: "not-computable",
    fingerprint: "6ed360dbaf7cfedf",
    gist: { zh: "动员职工参加评议，接受社会监督。", en: "Staff take part and accept public supervision." },
    why: { zh: "“提高认识”无从核实。", en: "Whether awareness has risen cannot be verified." },
  },
  "五(二)": {
    disposition: "not-computable",
    fingerprint: "36a273fcc83278da",
    gist: {
      zh: "宣传评议中的新举措和成效，请群众参与。",
      en: "Publicise new measures and results, invite the public.",
    },
    why: { zh: "宣传“力度”没有尺度。", en: "The publicity effort has no scale." },
  },
  "五(三)": {
    disposition: "computed",
    fingerprint: "a1977fc8db334507",
    gist: {
      zh: "整改不到位或评议期间违纪违规的，追究责任。",
      en: "Poor rectification, and breaches during the review, are held to account.",
    },
  },
});
