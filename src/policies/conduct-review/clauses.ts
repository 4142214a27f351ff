import { defineClauses } from "../../kernel/policy/index.ts";

/** 县人力资源和社会保障局201*年民主评议政风行风工作实施方案 — Every clause, including those with nothing to compute. */
export const clauses = defineClauses("conduct-review", {
  前言: {
    disposition: "not-computable",
    fingerprint: "4bc23484fc2cef6b",
    gist: {
      zh: "依据中央纪委、省、县有关民主评议的会议精神和文件制定。",
      en: "Based on central, provincial and county meetings and documents on public review.",
    },
    reason: {
      zh: "只列制定依据；原文有缺字，年份不全。",
      en: "Only cites its basis; words are missing from the text and years are incomplete.",
    },
  },
  一: {
    disposition: "not-computable",
    fingerprint: "b8ed04b50411e599",
    gist: {
      zh: "以改善民生为主题，转变作风，解决热点难点问题。",
      en: "Theme: better livelihoods; improve conduct and solve pressing problems.",
    },
    reason: {
      zh: "只写指导思想，且指导思想的名称有缺字。",
      en: "States only guiding ideas, whose names are partly missing from the text.",
    },
  },
  二: {
    fingerprint: "c78430c26b3ab1fe",
    gist: {
      zh: "评议对象包括局机关、局属二级单位和11个镇（区）人社中心。",
      en: "The review covers the bureau, its subordinate bodies and 11 town (district) HR centres.",
    },
  },
  三: {
    disposition: "heading",
    fingerprint: "462b9771808d8790",
    gist: { zh: "标题：五个方面的评议内容。", en: "Heading: the five aspects of the review." },
  },
  三1: {
    fingerprint: "3ac9fceb52f96aa7",
    gist: {
      zh: "民生政策：是否执行政策，资金的发放、使用和管理是否合规，违规问题是否查处。",
      en: "Livelihood policy: are policies implemented, funds paid and managed under the rules, and misuse punished?",
    },
  },
  三2: {
    fingerprint: "b3894eb41a44c70e",
    gist: {
      zh: "转变作风：是否落实中央八项、省六条、市八条、县十条作风规定，兑现便民承诺，回应热点问题，纠正不作为等问题。",
      en: "Conduct: are the central, provincial, city and county rules (8, 6, 8 and 10) followed, service promises kept, pressing issues answered and inaction corrected?",
    },
  },
  三3: {
    fingerprint: "09fcccbb26b50ca1",
    gist: {
      zh: "依法行政：是否公开政务信息、减少许可项目、制定最优工作标准；是否存在违规收费、执法不公、滥用职权。",
      en: "Lawful administration: is information public, are permits reduced and best standards set; is there any illegal charging, unfair enforcement or abuse of office?",
    },
  },
  三4: {
    fingerprint: "968f2449b69fd602",
    gist: {
      zh: "反腐倡廉：是否履行“一岗双责”、遵守廉政准则、健全权力制约机制。",
      en: "Integrity: is dual responsibility fulfilled, the integrity code observed and power kept in check?",
    },
  },
  三5: {
    fingerprint: "a13b91cec39c62f9",
    gist: {
      zh: "问题整改：投诉和突出问题是否解决，公开承诺是否兑现，长效机制是否健全，群众是否满意。",
      en: "Rectification: are complaints and main problems solved, public promises kept, lasting mechanisms in place and the public satisfied?",
    },
  },
  四: {
    fingerprint: "36efb8159b876374",
    gist: { zh: "评议自5月至11月，分五个阶段。", en: "The review runs from May to November, in five phases." },
  },
  "四(一)": {
    fingerprint: "ceca474abe0cc06e",
    gist: {
      zh: "5月动员部署：局成立领导小组和专班、制定方案；各单位制定本单位方案、成立专班并开展宣传。",
      en: "May, mobilisation: the bureau sets up a leading group and a team and adopts a plan; each body prepares its own plan and team and publicises the review.",
    },
  },
  "四(二)": {
    fingerprint: "4a3e2ee9cadf9886",
    gist: { zh: "5月至6月查找问题，分四步。", en: "May to June: problem finding, in four steps." },
  },
  "四(二)1": {
    fingerprint: "ed94ae5b7684afad",
    gist: {
      zh: "第一步：通过座谈、走访、意见书、意见箱、热线、网站等征求意见。",
      en: "Step one: gather opinions through meetings, visits, letters, suggestion boxes, a hotline and a website.",
    },
  },
  "四(二)2": {
    fingerprint: "fa535fad65f1e8b5",
    gist: {
      zh: "第二步：各单位对照标准自查自纠，受理热线等渠道的咨询和投诉。",
      en: "Step two: each body checks and corrects itself, and accepts enquiries and complaints from the hotline and other channels.",
    },
  },
  "四(二)3": {
    fingerprint: "ea7106f9e82fb05a",
    gist: {
      zh: "第三步：各单位就突出问题通过媒体作出公开承诺。",
      en: "Step three: each body makes public promises on its main problems through the media.",
    },
  },
  "四(二)4": {
    fingerprint: "e71851f6de825aeb",
    gist: {
      zh: "第四步：局行评办组织明察暗访并反馈；各单位对反馈的问题应全部落实、全部答复。",
      en: "Step four: the review office organises announced and unannounced visits and reports back; each body must resolve and answer every problem.",
    },
  },
  "四(三)": {
    fingerprint: "aa1f9435fdd91d00",
    gist: { zh: "7月至11月整改三个来源的问题。", en: "July to November: problems from three sources are rectified." },
  },
  "四(三)1": {
    fingerprint: "a5bed44bd95134ef",
    gist: {
      zh: "来源之一：自查发现的问题，整改贯穿全程，并宣传成果。",
      en: "Source one: problems found by self-check, rectified throughout the review; the results are publicised.",
    },
  },
  "四(三)2": {
    fingerprint: "5aab9f8d22a3f37e",
    gist: {
      zh: "来源之二：县纠风办在明察暗访和督查中反馈的问题。",
      en: "Source two: problems reported by the county conduct office after visits and inspections.",
    },
  },
  "四(三)3": {
    fingerprint: "573cf440ca05a761",
    gist: {
      zh: "来源之三：行评督查员发现的问题，作为整改重点。",
      en: "Source three: problems found by review inspectors; these have priority.",
    },
  },
  "四(四)": {
    fingerprint: "94f847d7efe1ffea",
    gist: { zh: "8月至10月集中测评。", en: "August to October: assessment." },
  },
  "四(四)1": {
    fingerprint: "6cc8f8eb3740b1b9",
    gist: {
      zh: "各单位提供100名服务对象的信息，报送局行评办，供县纠风办电话抽样和问卷调查。",
      en: "Each body supplies the bureau's review office with 100 service-user records, for the county conduct office's telephone sampling and questionnaires.",
    },
  },
  "四(四)2": {
    fingerprint: "6422b3f6e5daf8e7",
    gist: {
      zh: "局主要领导在集中评议会上汇报、听取点评、现场解答；各单位宣传解释政策并参加会议。",
      en: "At the assessment meeting the bureau's head reports, hears the evaluation and answers questions; the bodies explain policies and attend.",
    },
  },
  "四(四)3": {
    fingerprint: "dc70739f18eff018",
    gist: {
      zh: "对批转的投诉以及咨询、信访，各单位应配合办理、迅速回复，并作宣传解释。",
      en: "Referred complaints, enquiries and petitions: each body cooperates, answers swiftly and explains the policies.",
    },
  },
  "四(五)": { fingerprint: "c5179607a9a5a97e", gist: { zh: "11月总结。", en: "November: summary." } },
  "四(五)1": {
    fingerprint: "9e8ccbf7448f8c30",
    gist: {
      zh: "集中评议所提的问题，能及时整改的整改到位，不能及时解决的作出说明。",
      en: "Criticism from the assessment meeting: what can be rectified promptly is rectified, the rest is explained.",
    },
  },
  "四(五)2": {
    fingerprint: "160b0e939bab3b82",
    gist: {
      zh: "建立行风建设长效机制，邀请评议代表指导和监督。",
      en: "A lasting mechanism is built; review delegates are invited to guide and supervise it.",
    },
  },
  "四(五)3": {
    fingerprint: "9a3059c124e485e0",
    gist: {
      zh: "每阶段结束后，各单位及时报送局行评办，由局行评办汇总上报。",
      en: "After each phase every body reports promptly to the bureau's review office, which compiles the reports and passes them on.",
    },
  },
  五: {
    disposition: "heading",
    fingerprint: "979b65f79ed093c1",
    gist: { zh: "标题：三项工作要求。", en: "Heading: three requirements for the work." },
  },
  "五(一)": {
    disposition: "not-computable",
    fingerprint: "6ed360dbaf7cfedf",
    gist: { zh: "组织职工参加评议，接受社会监督。", en: "Staff take part and accept public supervision." },
    reason: { zh: "“提高认识”无法核实。", en: "Whether awareness has improved cannot be verified." },
  },
  "五(二)": {
    disposition: "not-computable",
    fingerprint: "36a273fcc83278da",
    gist: {
      zh: "宣传评议中的新举措和成效，邀请群众参与。",
      en: "Publicise new measures and results, and invite the public to take part.",
    },
    reason: { zh: "宣传“力度”没有可核对的标准。", en: "There is no measure for the “effort” put into publicity." },
  },
  "五(三)": {
    fingerprint: "a1977fc8db334507",
    gist: {
      zh: "整改不到位，或行评期间发生违纪违规问题的，追究相关人员责任。",
      en: "Those responsible for inadequate rectification or for breaches during the review are held accountable.",
    },
  },
});
