import { defineReadings, reading } from "../../kernel/policy/reading.ts";
import { birthdayReading } from "../shared/ages.ts";

/** Every point that the text leaves open and on which a result depends, with its default. */
export const readings = defineReadings({
  // who is in scope
  "land-threshold": reading({
    question: { zh: "恰好等于30%算不算“低于”？", en: "Does exactly 30% count as “below”?" },
    options: {
      "strictly-below": { zh: "不算", en: "no" },
      "not-above": { zh: "也算（不高于）", en: "yes (not above)" },
    },
    default: "strictly-below",
    why: { zh: "“低于”不含本数", en: "“below” excludes the figure" },
    clauses: ["三", "四(三)"],
  }),
  "last-year-before": reading({
    question: { zh: "“上年度”是哪一年之前的一年？", en: "The year before which day is “last year”?" },
    options: {
      "reference-date": { zh: "确认年龄之日（五(三)1）", en: "the reference date of 五(三)1" },
      expropriation: { zh: "征地之日", en: "the day of the taking" },
      enrolment: { zh: "参保登记之日", en: "the day of enrolment" },
      "effective-date": { zh: "方案执行之日", en: "the effective day of the plan" },
    },
    default: "reference-date",
    why: { zh: "同一天既定年龄又定耕地，口径一致", en: "one day then governs age and land" },
    clauses: ["三", "七(三)3", "七(三)10"],
  }),
  "household-divisor": reading({
    question: { zh: "户人均耕地按哪些人口平均？", en: "Which members divide the household's land?" },
    options: {
      "registered-agricultural-members": { zh: "在册农业人口", en: "registered agricultural members" },
      "all-members": { zh: "全部家庭成员", en: "all members" },
    },
    default: "registered-agricultural-members",
    why: { zh: "七(三)2审查的正是在册农业人口数", en: "七(三)2 verifies exactly that number" },
    clauses: ["三", "七(三)2"],
  }),
  "expropriations-counted": reading({
    question: { zh: "多次征地时，剩余耕地算到哪一次？", en: "After several takings, which land is left?" },
    options: {
      "all-expropriations": { zh: "历次征地之后的剩余", en: "what is left after all of them" },
      "latest-expropriation-only": { zh: "只扣除最近一次", en: "only the latest is deducted" },
    },
    default: "all-expropriations",
    why: { zh: "剩余就是最后实际剩下的", en: "what is left is what is left in fact" },
    clauses: ["三"],
  }),
  "registration-tested": reading({
    question: { zh: "“在册农业人口”在哪一天核对？", en: "On which day must the agricultural registration stand?" },
    options: {
      "at-expropriation": { zh: "征地时", en: "at the taking" },
      "at-confirmation": { zh: "确认对象时", en: "at the confirmation" },
    },
    default: "at-expropriation",
    why: { zh: "“在征地时”统领承包权和在册两项", en: "the words “at the taking” govern both conditions" },
    clauses: ["三"],
  }),
  // ages and bands
  birthday: birthdayReading("五(三)1"),
  "earlier-expropriation-cutoff": reading({
    question: {
      zh: "“下发前”还是“执行前”征地的算以前征地？",
      en: "Is a taking earlier than the issue, or than the effective day, an earlier taking?",
    },
    options: {
      issue: { zh: "以下发日为界", en: "the day of issue divides" },
      effect: { zh: "以执行日为界", en: "the effective day divides" },
    },
    default: "issue",
    why: {
      zh: "原文以“下发”为界，以“执行时间”为确认日",
      en: "the text divides at the issue and uses the effective day only for the age",
    },
    clauses: ["五(三)1", "八"],
  }),
  "expropriation-date": reading({
    question: { zh: "征地的先后看哪一天？", en: "Which date says when land was taken?" },
    options: {
      "provincial-approval": { zh: "省政府批文日", en: "the provincial approval" },
      "actual-expropriation": { zh: "实际征地日", en: "the actual taking" },
    },
    default: "provincial-approval",
    why: { zh: "条款只提到省政府批文时间", en: "the clause names only the provincial approval" },
    clauses: ["五(三)1"],
  }),
  "under-16-on-reference-date": reading({
    question: { zh: "确认年龄时不满16周岁的人怎样对待？", en: "What of persons under 16 on the reference date?" },
    options: {
      "no-band": { zh: "不进入任何年龄段", en: "they enter no band" },
      "enters-on-growing-up": { zh: "年满16周岁后进入第一年龄段", en: "they enter the first band at 16" },
    },
    default: "no-band",
    why: { zh: "年龄只确认一次，五(三)1没有例外", en: "the age is fixed once; 五(三)1 knows no exception" },
    clauses: ["五(一)1"],
  }),
  "allowance-for-under-35": reading({
    question: {
      zh: "16至34周岁未参保的，到龄能否领补助？",
      en: "May those aged 16 to 34 who never join have the subsidy at its age?",
    },
    options: {
      "all-bands": { zh: "可以", en: "yes" },
      "second-band-only": { zh: "不可以，只有35至59周岁有此选择", en: "no: only those aged 35 to 59 have the option" },
    },
    default: "all-bands",
    why: { zh: "五(二)对年满60周岁的人普遍适用", en: "五(二) is general" },
    clauses: ["五(一)1", "五(二)"],
  }),
  "allowance-choice": reading({
    question: {
      zh: "选择到龄领补助后能否改为参保？",
      en: "May the choice of the later subsidy be changed to the pension?",
    },
    options: {
      final: { zh: "办理期限过后不能", en: "not after the time for settling" },
      changeable: { zh: "可以", en: "yes" },
    },
    default: "final",
    why: { zh: "逾期视为放弃养老保障（六(二)2）", en: "who lets the time pass gives the pension up (六(二)2)" },
    clauses: ["五(一)2", "六(二)2"],
  }),
  "late-enrolment-share": reading({
    question: { zh: "60周岁以上参保的，出资比例如何？", en: "What do those who join at 60 or older pay?" },
    options: {
      "same-share": { zh: "与他人相同", en: "the same share as others" },
      "full-amount": { zh: "政府不补助，由个人和村集体出全额", en: "the full amount, without the government" },
    },
    default: "same-share",
    why: { zh: "六(一)2没有按年龄区分", en: "六(一)2 makes no difference by age" },
    clauses: ["五(二)", "六(一)2"],
  }),
  "late-enrolment-start": reading({
    question: {
      zh: "60周岁以上参保的，缴清后何时开始领取？",
      en: "When does the pension of those who join at 60 or older start?",
    },
    options: {
      "month-after-payment": { zh: "缴清的次月", en: "the month after the payment" },
      "after-a-wait": { zh: "缴清后等待县里规定的月数", en: "after the months of waiting that the county sets" },
    },
    default: "month-after-payment",
    why: { zh: "已年满60周岁，五(四)没有等待期", en: "the age is reached, and 五(四) knows no wait" },
    clauses: ["五(二)", "五(四)"],
  }),
  // training and employment
  "working-age": reading({
    question: { zh: "“劳动年龄段”是多少周岁？", en: "What is the working age?" },
    options: {
      bands: { zh: "男女均为16至59周岁", en: "16 to 59 for both sexes" },
      "women-to-54": { zh: "男16至59周岁，女16至54周岁", en: "men 16 to 59, women 16 to 54" },
      "training-priority": { zh: "男16至44周岁，女16至39周岁", en: "men 16 to 44, women 16 to 39" },
    },
    default: "bands",
    why: { zh: "五(一)的两个年龄段合起来正是16至59周岁", en: "the two bands of 五(一) together are 16 to 59" },
    clauses: ["四(一)", "四(三)"],
  }),
  "free-training-eligibility": reading({
    question: { zh: "免费培训是否只限工作对象？", en: "Is free training only for persons in scope?" },
    options: {
      "all-landless-farmers": { zh: "所有被征地农民", en: "for all landless farmers" },
      "in-scope-only": { zh: "只限第三条的工作对象", en: "only for those in scope of 三" },
    },
    default: "all-landless-farmers",
    why: { zh: "否则低于30%者优先的一句就没有意义", en: "otherwise the priority below 30% would be empty" },
    clauses: ["四(三)"],
  }),
  // confirmation
  "notice-days": reading({
    question: { zh: "公示一周怎样计算？", en: "How is the week of notice counted?" },
    options: {
      "after-posting-day": { zh: "张贴次日起七天", en: "seven days after the posting day" },
      "with-posting-day": { zh: "张贴当天起七天", en: "seven days with the posting day" },
      "five-working-days": { zh: "五个工作日", en: "five working days" },
    },
    default: "after-posting-day",
    why: { zh: "《民法典》第201条：开始的当日不计入", en: "Civil Code, art. 201: the first day is not counted" },
    clauses: ["五(三)2"],
  }),
  "reviewing-departments": reading({
    question: { zh: "哪些部门必须审核？", en: "Which departments must review?" },
    options: {
      "five-named": { zh: "五(三)2列名的五个", en: "the five named in 五(三)2" },
      "all-with-duties": { zh: "七(三)有审核职责的全部", en: "all with a duty to verify in 七(三)" },
    },
    default: "five-named",
    why: { zh: "五个列名的必经，其余按职责参与", en: "the five named are mandatory, others act by their duties" },
    clauses: ["五(三)2", "七(三)"],
  }),
  // funding
  "household-categories": reading({
    question: { zh: "按户认定的优惠是否及于每个成员？", en: "Do household categories cover every member?" },
    options: {
      "cover-each-member": { zh: "及于每个参保成员", en: "every enrolling member" },
      "person-only": { zh: "只及于本人", en: "only the person who holds it" },
    },
    default: "cover-each-member",
    why: { zh: "六(一)2后句用的是“户”", en: "the clause itself speaks of households" },
    clauses: ["六(一)2"],
  }),
  "one-child-household": reading({
    question: { zh: "独生子女户还是独女户？", en: "One child of either sex, or one daughter?" },
    options: {
      "child-of-either-sex": { zh: "独生子女户", en: "one child of either sex" },
      "daughter-only": { zh: "只限独女户", en: "only one daughter" },
    },
    default: "child-of-either-sex",
    why: { zh: "六(一)2授予待遇，七(三)7只写审核", en: "六(一)2 grants; 七(三)7 only verifies" },
    clauses: ["六(一)2", "七(三)7"],
  }),
  "disability-certificate": reading({
    question: { zh: "是否必须是第二代残疾证？", en: "Must it be a second-generation certificate?" },
    options: {
      "second-generation": { zh: "必须", en: "yes" },
      any: { zh: "任何一代均可", en: "any generation" },
    },
    default: "second-generation",
    why: { zh: "审核部门只能确认二代证", en: "the reviewer can confirm no other" },
    clauses: ["六(一)2", "七(三)8"],
  }),
  "disability-grades": reading({
    question: { zh: "“二级以上”是哪几级？", en: "Which grades are “grade 2 and above”?" },
    options: {
      "grades-1-and-2": { zh: "一级和二级", en: "1 and 2" },
      "grades-2-to-4": { zh: "二级至四级", en: "2 to 4" },
    },
    default: "grades-1-and-2",
    why: { zh: "一级最重，“以上”包括本数", en: "grade 1 is the most severe, and 以上 includes the figure" },
    clauses: ["六(一)2", "七(三)8"],
  }),
  "status-year": reading({
    question: { zh: "滚动管理看哪一年的身份？", en: "Which year's status counts?" },
    options: {
      "year-of-payment": { zh: "缴费当年", en: "the year of payment" },
      "year-of-enrolment": { zh: "参保当年", en: "the year of enrolment" },
      "claw-back": {
        zh: "缴费当年，以后失去身份的补缴差额",
        en: "the year of payment, and who loses it pays the difference back",
      },
    },
    default: "year-of-payment",
    why: { zh: "按年度管理，又无追缴的规定", en: "yearly management, and no word of paying back" },
    clauses: ["六(一)2"],
  }),
  "levy-rounding": reading({
    question: { zh: "不足一亩的怎样收取？", en: "How is a fraction of a mu levied?" },
    options: {
      "pro-rata": { zh: "按比例", en: "pro rata" },
      "rounded-up": { zh: "按一亩", en: "as a whole mu" },
    },
    default: "pro-rata",
    why: { zh: "按面积收取，没有进位的规定", en: "by area, without a word of rounding up" },
    clauses: ["六(一)4"],
  }),
  // deadlines
  "payment-formalities": reading({
    question: { zh: "一个月内“办理缴费手续”要做到什么？", en: "What must be done within the month?" },
    options: {
      "payment-or-agreement": { zh: "缴清或签订分次缴费协议", en: "full payment or a signed instalment agreement" },
      "full-payment": { zh: "缴清", en: "full payment" },
    },
    default: "payment-or-agreement",
    why: {
      zh: "手续不等于缴清，同条允许分次缴费",
      en: "formalities are not payment, and the clause allows instalments",
    },
    clauses: ["六(二)2"],
  }),
  "waiver-covers": reading({
    question: { zh: "视为放弃的是哪些待遇？", en: "What does the waiver cover?" },
    options: {
      "pension-only": { zh: "只是养老保障", en: "the pension only" },
      "pension-and-allowance": { zh: "养老保障和补助", en: "pension and subsidy" },
    },
    default: "pension-only",
    why: { zh: "原文只说老年养老保障待遇", en: "the text names only the pension" },
    clauses: ["六(二)2"],
  }),
  "instalment-years-from": reading({
    question: { zh: "五年从哪一天起算？", en: "From which day do the five years run?" },
    options: {
      agreement: { zh: "签订协议之日", en: "the agreement" },
      "first-payment": { zh: "首次缴费之日", en: "the first payment" },
      notice: { zh: "收到通知之日", en: "the notice" },
    },
    default: "agreement",
    why: { zh: "分次缴费由协议产生", en: "instalments exist by the agreement" },
    clauses: ["六(二)2"],
  }),
  "paid-in-full-before-60": reading({
    question: { zh: "“60周岁之前”包括生日当天吗？", en: "Does “before 60” include the birthday?" },
    options: {
      "day-before-birthday": { zh: "不包括", en: "no" },
      "birthday-included": { zh: "包括", en: "yes" },
    },
    default: "day-before-birthday",
    why: { zh: "“之前”不含本数", en: "“before” excludes the day" },
    clauses: ["六(二)2"],
  }),
  "default-refund": reading({
    question: {
      zh: "未缴清退还个人的是本金还是本息（村集体的只退本金）？",
      en: "Does the individual's refund on default carry interest (the village's never does)?",
    },
    options: {
      principal: { zh: "本金", en: "principal" },
      "principal-and-interest": { zh: "本息", en: "principal and interest" },
    },
    default: "principal",
    why: { zh: "五(七)写明本息，这里只写已缴费部分", en: "五(七) says principal and interest, this clause does not" },
    clauses: ["六(二)2"],
  }),
  // interest
  "opening-balance-rate": reading({
    question: { zh: "上年结转的存储额用哪天的利率？", en: "Which rate does the carried-over balance earn?" },
    options: {
      "rate-on-1-january": { zh: "全年用1月1日的利率", en: "the rate of 1 January, all year" },
      "rates-by-day": { zh: "按各利率的天数加权", en: "each rate for its days" },
    },
    default: "rate-on-1-january",
    why: { zh: "定期存款在存期内按开户日利率", en: "a fixed deposit keeps the rate of its opening day" },
    clauses: ["六(二)4"],
  }),
  "demand-rate-day": reading({
    question: {
      zh: "当年缴纳的资金用哪天的活期利率？",
      en: "Which day's demand rate does the money of the year earn?",
    },
    options: {
      "settlement-day": { zh: "结息日", en: "the settlement day" },
      "payment-day": { zh: "缴费日", en: "the payment day" },
    },
    default: "settlement-day",
    why: { zh: "活期存款按结息日利率", en: "demand deposits earn the rate of the settlement day" },
    clauses: ["六(二)4"],
  }),
  "day-count": reading({
    question: { zh: "活期利息一年按多少天？", en: "How many days has a year of demand interest?" },
    options: {
      "360": { zh: "360天", en: "360" },
      "365": { zh: "365天", en: "365" },
    },
    default: "360",
    why: { zh: "银行活期计息的惯例", en: "the banks' custom" },
    clauses: ["六(二)4"],
  }),
  "interest-end-date": reading({
    question: { zh: "当年资金的天数算到哪一天？", en: "Until which day do the days of the year's money run?" },
    options: {
      "1-january": { zh: "次年1月1日（算头不算尾）", en: "1 January of the next year" },
      "31-december": { zh: "12月31日（算头不算尾）", en: "31 December" },
    },
    default: "1-january",
    why: { zh: "12月31日当天资金仍在账上", en: "on 31 December the money still stands in the account" },
    clauses: ["六(二)4"],
  }),
  compounding: reading({
    question: { zh: "以前年度的利息是否再计息？", en: "Does the interest of earlier years earn interest?" },
    options: {
      yearly: { zh: "逐年复利", en: "yes, compounded yearly" },
      simple: { zh: "单利", en: "no, simple interest" },
    },
    default: "yearly",
    why: { zh: "年终结息转入存储额", en: "it is posted to the balance at the year's end" },
    clauses: ["六(二)4"],
  }),
  "interest-rounding": reading({
    question: { zh: "利息按什么取整到分？", en: "What is rounded to the fen?" },
    options: {
      "each-part": { zh: "各部分分别", en: "each part" },
      "whole-account": { zh: "整个账户", en: "the whole account" },
    },
    default: "each-part",
    why: { zh: "各部分分别记账、分别退还", en: "the parts are kept and refunded separately" },
    clauses: ["六(二)4"],
  }),
  "partial-year": reading({
    question: {
      zh: "不满一年的结转存储额怎样计息？",
      en: "How does a part of a year count for the carried-over balance?",
    },
    options: {
      "full-months": { zh: "按整月，月利率为年利率的十二分之一", en: "by full months, a twelfth of the rate each" },
      days: { zh: "按天数，一年365天", en: "by days, 365 a year" },
    },
    default: "full-months",
    why: { zh: "存储额按月支取", en: "the account is drawn by months" },
    clauses: ["六(二)4"],
  }),
  "interest-tax": reading({
    question: { zh: "利息是否扣税？", en: "Is tax withheld from the interest?" },
    options: {
      none: { zh: "不扣", en: "no" },
      withheld: { zh: "按县里给出的税率扣除", en: "yes, at the rate that the county gives" },
    },
    default: "none",
    why: { zh: "原文没有扣税的规定", en: "the text knows no tax" },
    clauses: ["六(二)4"],
  }),
  // the pension
  "pension-start": reading({
    question: { zh: "从哪个月开始领取？", en: "In which month does the pension start?" },
    options: {
      "month-after": { zh: "满60周岁的次月", en: "the month after the 60th birthday" },
      "birthday-month": { zh: "满60周岁的当月", en: "the month of the 60th birthday" },
      birthday: { zh: "满60周岁当天，首月按天", en: "the 60th birthday, the first month by days" },
    },
    default: "month-after",
    why: { zh: "年满之后按月领取", en: "by months, after reaching the age" },
    clauses: ["五(四)"],
  }),
  "pension-rounding": reading({
    question: { zh: "月领取额取到哪一位？", en: "To what is the monthly amount rounded?" },
    options: {
      fen: { zh: "四舍五入到分", en: "to the fen, half up" },
      jiao: { zh: "四舍五入到角", en: "to the jiao, half up" },
      "up-to-yuan": { zh: "不足一元的进为一元", en: "up to the yuan" },
    },
    default: "fen",
    why: { zh: "没有取整规定，按最小货币单位", en: "no rounding is stated: the smallest unit of money" },
    clauses: ["五(四)"],
  }),
  "monthly-amount": reading({
    question: { zh: "月领取额是否每年重算？", en: "Is the monthly amount computed anew each year?" },
    options: {
      fixed: { zh: "领取时定额", en: "fixed at conversion" },
      "recomputed-yearly": { zh: "每年1月1日按余额重算", en: "from the balance of each 1 January" },
    },
    default: "fixed",
    why: { zh: "待遇变动只由五(六)的调整机制", en: "only the mechanism of 五(六) changes it" },
    clauses: ["五(四)"],
  }),
  "drawdown-order": reading({
    question: { zh: "领取先支哪一部分？", en: "Which part do the pensions draw down first?" },
    options: {
      "pro-rata": { zh: "按各部分余额的比例", en: "in proportion to the parts" },
      "government-first": { zh: "先支政府补贴", en: "the government's part first" },
      "individual-and-village-first": {
        zh: "先支个人和村集体部分",
        en: "the individual's and the village's part first",
      },
    },
    default: "pro-rata",
    why: { zh: "一个账户、一个系数，没有先后", en: "one account, one divisor, no order stated" },
    clauses: ["五(四)", "五(七)3"],
  }),
  "interest-at-conversion": reading({
    question: { zh: "转为领取时是否先结息？", en: "Is interest settled when the account turns to paying out?" },
    options: {
      "posted-balance": { zh: "不结，按已入账的存储额", en: "no: the balance as posted" },
      settled: { zh: "结到开始领取之日", en: "yes, up to the first day of the pension" },
    },
    default: "posted-balance",
    why: {
      zh: "按年计息，除年终和离开账户外没有结息日",
      en: "interest goes by years; only year ends and leaving settle it",
    },
    clauses: ["五(四)", "六(二)4"],
  }),
  "interest-during-payout": reading({
    question: { zh: "领取期间余额是否计息？", en: "Does the balance earn interest while it is paid out?" },
    options: {
      "by-months-held": { zh: "计息，支取的按已存整月", en: "yes, and what is drawn for the full months before" },
      "year-end-balance": { zh: "只对年末余额计息", en: "only the balance of the year's end" },
      none: { zh: "不计息", en: "no" },
    },
    default: "by-months-held",
    why: {
      zh: "六(二)4没有例外，五(七)3说的是本息余额",
      en: "六(二)4 has no exception and 五(七)3 speaks of remaining interest",
    },
    clauses: ["六(二)4", "五(七)3"],
  }),
  "exhausted-account": reading({
    question: { zh: "账户支完后怎么办？", en: "What happens when the account is empty?" },
    options: {
      "fund-continues": { zh: "由专项资金继续支付", en: "the special fund goes on paying" },
      stops: { zh: "停发", en: "the pension stops" },
    },
    default: "fund-continues",
    why: { zh: "领取至身故，专项资金用于风险支出", en: "it is paid until death, and the fund bears risks" },
    clauses: ["五(四)", "六(一)4"],
  }),
  "benefit-floor": reading({
    question: { zh: "两个最低线怎样适用？", en: "How do the two floors apply?" },
    options: {
      "one-each": {
        zh: "低保标准管养老金，平均补差管补助",
        en: "the living standard for the pension, the top-up for the subsidy",
      },
      "both-for-both": { zh: "两者都须达到较高的一个", en: "both benefits must reach the higher one" },
    },
    default: "one-each",
    why: { zh: "各条各说一项待遇", en: "each clause names one benefit" },
    clauses: ["二(三)", "五(五)"],
  }),
  "allowance-start": reading({
    question: { zh: "补助从哪个月开始？", en: "In which month does the subsidy start?" },
    options: {
      "month-after": { zh: "满60周岁或确认的次月", en: "the month after reaching 60 or being confirmed" },
      "same-month": { zh: "满60周岁或确认的当月", en: "the month itself" },
    },
    default: "month-after",
    why: { zh: "与养老金一致", en: "as for the pension" },
    clauses: ["五(二)"],
  }),
  // leaving and death
  "refund-on-relocation": reading({
    question: { zh: "户籍迁出后何时可以退保？", en: "When may somebody who moves away take the refund?" },
    options: {
      "only-without-scheme": { zh: "迁入县没有制度时", en: "only where the destination has no scheme" },
      "any-relocation": { zh: "任何迁出", en: "on any move" },
    },
    default: "only-without-scheme",
    why: { zh: "退保与保留关系写在同一句", en: "refund and keeping stand in the same sentence" },
    clauses: ["五(七)1"],
  }),
  "transferred-money": reading({
    question: { zh: "转移的是哪些资金？", en: "Which money is transferred?" },
    options: {
      "whole-account": { zh: "整个个人账户", en: "the whole account" },
      "individual-and-village": { zh: "个人和村集体部分", en: "the individual's and the village's part" },
    },
    default: "whole-account",
    why: { zh: "原文说个人账户资金", en: "the text says the account's money" },
    clauses: ["五(七)1"],
  }),
  "government-portion": reading({
    question: { zh: "退保或身故后政府补贴部分归哪里？", en: "Where does the government's part go on refund or death?" },
    options: {
      "special-fund": { zh: "留在专项资金", en: "it stays in the special fund" },
      "county-budget": { zh: "退回县财政", en: "back to the county budget" },
      transferred: {
        zh: "退保的随本人转移；身故的留在专项资金",
        en: "on a refund it is transferred with the person; on death it stays in the special fund",
      },
    },
    default: "special-fund",
    why: { zh: "只退还个人和村集体部分，其余不付出", en: "only the other parts are paid out" },
    clauses: ["五(七)1", "五(七)2", "五(七)3"],
  }),
  "no-heir": reading({
    question: { zh: "无人继承时转入专项资金的是什么？", en: "What goes to the fund when nobody inherits?" },
    options: {
      "whole-account": { zh: "整个账户余额", en: "the whole balance" },
      "individual-and-village": { zh: "个人和村集体部分", en: "the individual's and the village's part" },
    },
    default: "whole-account",
    why: { zh: "该句说的是个人账户本息余额", en: "that sentence says the account's balance" },
    clauses: ["五(七)3"],
  }),
  "beneficiary-conflict": reading({
    question: {
      zh: "参保时的约定与生前意愿不一致时以哪个为准？",
      en: "Which prevails, the agreement at enrolment or a later wish?",
    },
    options: {
      "latest-wish": { zh: "最后的意愿", en: "the latest wish" },
      "agreement-at-enrolment": { zh: "参保时的约定", en: "the agreement at enrolment" },
    },
    default: "latest-wish",
    why: { zh: "后来的意思表示替代先前的", en: "a later declaration replaces an earlier one" },
    clauses: ["五(七)3"],
  }),
  // organisation
  "member-bodies": reading({
    question: {
      zh: "领导小组的成员单位是否只有列名的？",
      en: "Are the member units of the leading group only those named?",
    },
    options: {
      "only-named": { zh: "只有列名的", en: "only those named" },
      "open-list": { zh: "县里可以增加其他单位", en: "the county may add further units" },
    },
    default: "only-named",
    why: { zh: "“等”之后没有写其他单位", en: "no other unit is written after “and others”" },
    clauses: ["七(一)"],
  }),
});
