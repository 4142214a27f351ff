import { defineReadings, reading } from "../../kernel/policy/index.ts";
import { birthdayReading } from "../shared/ages.ts";
import { afterWithdrawalReading } from "../shared/employee-pension.ts";

/** All ambiguities that affect a result, with their default readings. */
export const readings = defineReadings({
  // who is in scope
  "land-threshold": reading({
    question: { zh: "“低于30%”是否包括恰好等于30%？", en: "Does exactly 30% count as “below”?" },
    options: {
      "strictly-below": { zh: "不计入（须低于）", en: "no: strictly below" },
      "not-above": { zh: "计入（不高于即可）", en: "yes: at or below" },
    },
    default: "strictly-below",
    why: { zh: "“低于”不含本数", en: "“below” excludes the figure itself" },
    clauses: ["三", "四(三)"],
  }),
  "last-year-before": reading({
    question: { zh: "“上年度”以哪个日期的上一年为准？", en: "“Last year” is the year before which date?" },
    options: {
      "reference-date": { zh: "年龄确认基准日（依据五(三)1）", en: "the reference date (五(三)1)" },
      expropriation: { zh: "征地日期", en: "the expropriation date" },
      enrolment: { zh: "参保登记日期", en: "the enrolment date" },
      "effective-date": { zh: "方案执行日期", en: "the effective date of the plan" },
    },
    default: "reference-date",
    why: { zh: "年龄和耕地以同一日期为准", en: "one date then governs both age and land" },
    clauses: ["三", "七(三)3", "七(三)10"],
  }),
  "household-divisor": reading({
    question: {
      zh: "计算户人均耕地，按哪些人口平均？",
      en: "Which household members count when land per person is calculated?",
    },
    options: {
      "registered-agricultural-members": { zh: "在册农业人口", en: "the registered agricultural members" },
      "all-members": { zh: "全部家庭成员", en: "all members" },
    },
    default: "registered-agricultural-members",
    why: { zh: "七(三)2审查的正是在册农业人口数", en: "七(三)2 requires exactly that number to be checked" },
    clauses: ["三", "七(三)2"],
  }),
  "expropriations-counted": reading({
    question: {
      zh: "多次征地的，剩余耕地扣除到哪一次？",
      en: "After several expropriations, which land counts as remaining?",
    },
    options: {
      "all-expropriations": { zh: "历次征地后的剩余耕地", en: "the land left after all of them" },
      "latest-expropriation-only": { zh: "只扣除最近一次征地", en: "the land left if only the latest is deducted" },
    },
    default: "all-expropriations",
    why: { zh: "“剩余”指最后实际剩余的耕地", en: "“remaining” means the land that is actually left" },
    clauses: ["三"],
  }),
  "registration-tested": reading({
    question: { zh: "“在册”按哪个时点核对？", en: "When must the person be registered as agricultural population?" },
    options: {
      "at-expropriation": { zh: "征地时", en: "at expropriation" },
      "at-confirmation": { zh: "确认对象时", en: "at confirmation" },
    },
    default: "at-expropriation",
    why: { zh: "“在征地时”同时限定承包权和在册两项", en: "the words “at expropriation” govern both conditions" },
    clauses: ["三"],
  }),
  // ages and bands
  birthday: birthdayReading("五(三)1"),
  "earlier-expropriation-cutoff": reading({
    question: {
      zh: "以前征地与今后征地，以哪一日为界？",
      en: "Which date separates earlier from later expropriations?",
    },
    options: {
      "issue-date": { zh: "以下发日期为界", en: "the issue date" },
      "effective-date": { zh: "以执行日期为界", en: "the effective date" },
    },
    default: "issue-date",
    why: { zh: "原文按“下发”划分先后", en: "the text separates them by the date of issue" },
    clauses: ["五(三)1", "八"],
  }),
  "expropriation-date": reading({
    question: { zh: "判断征地先后，以哪个日期为准？", en: "Which date decides when land was expropriated?" },
    options: {
      "provincial-approval": { zh: "省政府批文日期", en: "the provincial approval date" },
      "actual-expropriation": { zh: "实际征地日期", en: "the actual expropriation date" },
    },
    default: "provincial-approval",
    why: { zh: "条款只提到省政府批文时间", en: "the clause mentions only the provincial approval" },
    clauses: ["五(三)1"],
  }),
  "under-16-on-reference-date": reading({
    question: {
      zh: "在年龄确认基准日未到第一年龄段的如何处理？",
      en: "How are people below the first age band on the reference date treated?",
    },
    options: {
      "no-band": { zh: "不属于任何年龄段", en: "they are in no age band" },
      "enters-on-growing-up": { zh: "到龄后进入第一年龄段", en: "they enter the first age band at its minimum age" },
    },
    default: "no-band",
    why: { zh: "年龄只确认一次，五(三)1没有例外", en: "age is determined once, and 五(三)1 makes no exception" },
    clauses: ["五(一)1"],
  }),
  "allowance-for-under-35": reading({
    question: {
      zh: "第一年龄段能否到龄领取养老补助？",
      en: "Do people in the first age band get the allowance at allowance age?",
    },
    options: {
      "all-bands": { zh: "可以领取养老补助", en: "yes: every age band does" },
      "second-band-only": { zh: "不可以，只有第二年龄段可以到龄领取", en: "no: only the second age band does" },
    },
    default: "all-bands",
    why: { zh: "五(二)普遍适用于到领取年龄的人员", en: "五(二) covers everyone who reaches the age" },
    clauses: ["五(一)1", "五(二)"],
  }),
  "allowance-choice": reading({
    question: { zh: "选择到龄领取养老补助后，能否改为参保？", en: "May a person who chose the allowance still enrol?" },
    options: {
      final: { zh: "办理期限届满后不得改为参保", en: "no: the choice is final after the payment deadline" },
      changeable: { zh: "可以改为参保", en: "yes: the choice may be changed" },
    },
    default: "final",
    why: { zh: "逾期视为放弃养老保障（六(二)2）", en: "missing the deadline waives the pension (六(二)2)" },
    clauses: ["五(一)2", "六(二)2"],
  }),
  "allowance-at-age": reading({
    question: {
      zh: "确认年龄后到领取补助年龄、未参保也未作选择的，是否直接纳入养老补助？",
      en: "Does a person who has reached allowance age without enrolling or choosing get the allowance?",
    },
    options: {
      automatic: { zh: "直接纳入", en: "yes: without an application" },
      "on-application": { zh: "须本人申请", en: "no: only on application" },
    },
    default: "automatic",
    why: {
      zh: "五(二)对到龄人员规定“直接纳入”",
      en: "under 五(二), everyone who has reached the age is included directly",
    },
    clauses: ["五(一)2", "五(二)"],
  }),
  "landless-pension-after-withdrawal": afterWithdrawalReading("五"),
  "late-enrolment-share": reading({
    question: {
      zh: "到领取补助年龄后参保的，出资比例如何定？",
      en: "Which funding shares apply to people who enrol at allowance age or later?",
    },
    options: {
      "same-share": { zh: "出资比例与其他参保人员相同", en: "the same shares as for others" },
      "full-amount": {
        zh: "政府不予补贴，由个人和村集体全额出资",
        en: "the government pays nothing: the person and the village pay the full amount",
      },
    },
    default: "same-share",
    why: { zh: "六(一)2未按年龄区分", en: "六(一)2 does not distinguish by age" },
    clauses: ["五(二)", "六(一)2"],
  }),
  "late-enrolment-start": reading({
    question: { zh: "到领取年龄后参保的，何时开始领取？", en: "When does the pension start after late enrolment?" },
    options: {
      "month-after-payment": { zh: "缴清的次月开始领取", en: "in the month after full payment" },
      "after-a-wait": { zh: "缴清后须等待本县规定的月数", en: "after the waiting period set by the county" },
    },
    default: "month-after-payment",
    why: {
      zh: "已到领取年龄，五(四)未规定等待期",
      en: "the pension age is already reached, and 五(四) states no waiting period",
    },
    clauses: ["五(二)", "五(四)"],
  }),
  // training and employment
  "working-age": reading({
    question: { zh: "“劳动年龄段”指哪些年龄？", en: "Which ages are “working age”?" },
    options: {
      bands: { zh: "男女均为第一、第二年龄段", en: "the first and second age bands, for both sexes" },
      "women-to-54": {
        zh: "女性按统计口径，男性至第二年龄段",
        en: "women up to the age used in statistics, men up to the end of the second age band",
      },
      "training-priority": {
        zh: "按职工养老保险方案的培训年龄",
        en: "the training ages in the employees' pension document",
      },
    },
    default: "bands",
    why: { zh: "五(一)的两个年龄段相连，合为一个劳动年龄段", en: "the two age bands of 五(一) join into one" },
    clauses: ["四(一)", "四(三)"],
  }),
  "free-training-eligibility": reading({
    question: { zh: "免费培训是否只限工作对象？", en: "Is free training only for people in scope?" },
    options: {
      "all-landless-farmers": { zh: "所有被征地农民均可免费培训", en: "no: for all landless farmers" },
      "in-scope-only": { zh: "只限第三部分的工作对象", en: "yes: only for people in scope under 三" },
    },
    default: "all-landless-farmers",
    why: { zh: "否则，耕地少的优先就没有意义", en: "otherwise priority for those with little land means nothing" },
    clauses: ["四(三)"],
  }),
  // confirmation
  "last-day-on-a-day-off": reading({
    question: { zh: "期间最后一日是休假日的，是否顺延？", en: "Is a period extended if its last day is a day off?" },
    options: {
      "next-working-day": { zh: "顺延至下一个工作日", en: "yes: to the next working day" },
      stays: { zh: "不顺延", en: "no: it ends on that day" },
    },
    default: "next-working-day",
    why: {
      zh: "《民法典》第203条：最后一日是法定休假日的，以休假日结束的次日为最后一日",
      en: "Civil Code, art. 203: the day after the days off counts as the last day",
    },
    clauses: ["五(三)2", "六(二)1", "六(二)2"],
  }),
  "notice-days": reading({
    question: { zh: "公示“一周”如何计算？", en: "How is the week of public notice counted?" },
    options: {
      "after-posting-day": { zh: "自张贴次日起算", en: "from the day after posting" },
      "with-posting-day": { zh: "自张贴当日起算", en: "from the posting date" },
      "five-working-days": { zh: "自张贴次日起按工作日计算", en: "in working days from the day after posting" },
    },
    default: "after-posting-day",
    why: { zh: "《民法典》第201条：开始的当日不计入", en: "Civil Code, art. 201: the first day is not counted" },
    clauses: ["五(三)2"],
  }),
  "reviewing-departments": reading({
    question: { zh: "须经哪些部门审核？", en: "Which departments must carry out the review?" },
    options: {
      "five-named": { zh: "五(三)2列名的五个部门", en: "the five named in 五(三)2" },
      "all-with-duties": {
        zh: "七(三)规定有审核职责的全部部门",
        en: "all departments with a duty to verify under 七(三)",
      },
    },
    default: "five-named",
    why: { zh: "列名的必须审核，其余按职责参与", en: "the five named must review; others act by their duties" },
    clauses: ["五(三)2", "七(三)"],
  }),
  // funding
  "household-categories": reading({
    question: { zh: "按户认定的优惠是否及于每个家庭成员？", en: "Does a household category cover every member?" },
    options: {
      "cover-each-member": { zh: "及于每个参保的家庭成员", en: "yes: every member who enrols" },
      "person-only": { zh: "只及于认定的本人", en: "no: only the person certified" },
    },
    default: "cover-each-member",
    why: { zh: "六(一)2后一句使用“户”的表述", en: "六(一)2 itself refers to households" },
    clauses: ["六(一)2"],
  }),
  "one-child-household": reading({
    question: { zh: "优惠对象是独生子女户还是独女户？", en: "Does a one-child household qualify with a son?" },
    options: {
      "child-of-either-sex": { zh: "独生子女户（不论子女性别）", en: "yes: a child of either sex" },
      "daughter-only": { zh: "只限独女户", en: "no: only with a daughter" },
    },
    default: "child-of-either-sex",
    why: { zh: "待遇由六(一)2规定，七(三)7只规定审核", en: "六(一)2 grants it; 七(三)7 only governs verification" },
    clauses: ["六(一)2", "七(三)7"],
  }),
  "disability-certificate": reading({
    question: { zh: "残疾证是否必须为第二代？", en: "Must the disability certificate be second-generation?" },
    options: {
      "second-generation": { zh: "必须为第二代残疾证", en: "yes: second-generation only" },
      any: { zh: "任何一代残疾证均可", en: "no: any generation" },
    },
    default: "second-generation",
    why: { zh: "审核部门只确认第二代残疾证", en: "the reviewing body confirms only second-generation certificates" },
    clauses: ["六(一)2", "七(三)8"],
  }),
  "disability-grades": reading({
    question: { zh: "“二级以上”包括哪几级？", en: "Which grades does “grade 2 and above” cover?" },
    options: {
      "grades-1-and-2": { zh: "一级和二级", en: "grades 1 and 2" },
      "grades-2-to-4": { zh: "二级至四级", en: "grades 2 to 4" },
    },
    default: "grades-1-and-2",
    why: { zh: "一级最重，“以上”含本数", en: "grade 1 is the most severe, and “above” includes the figure itself" },
    clauses: ["六(一)2", "七(三)8"],
  }),
  "status-year": reading({
    question: { zh: "按年度滚动管理，以哪一年的特殊人群资格为准？", en: "Which year's special-group status counts?" },
    options: {
      "year-of-payment": { zh: "以缴费当年的资格为准", en: "the year of payment" },
      "year-of-enrolment": { zh: "以参保当年的资格为准", en: "the year of enrolment" },
      "claw-back": {
        zh: "以缴费当年的资格为准，以后失去资格的补缴差额",
        en: "the year of payment; if the status is lost later, the difference is due",
      },
    },
    default: "year-of-payment",
    why: { zh: "按年度管理，未规定追缴", en: "status is managed by the year, and the text does not mention claw-back" },
    clauses: ["六(一)2"],
  }),
  "levy-rounding": reading({
    question: { zh: "不足1亩的，专项资金如何收取？", en: "How is the levy charged on part of a mu?" },
    options: {
      "pro-rata": { zh: "按面积比例收取", en: "in proportion to the area" },
      "rounded-up": { zh: "不足1亩按1亩收取", en: "part of a mu is charged as a whole mu" },
    },
    default: "pro-rata",
    why: { zh: "按面积收取，未规定进位", en: "it is levied by area; the text does not mention rounding up" },
    clauses: ["六(一)4"],
  }),
  // deadlines
  "payment-formalities": reading({
    question: {
      zh: "期限内完成哪一步，才算办理参保缴费手续？",
      en: "What must be done by the deadline to complete the payment formalities?",
    },
    options: {
      "payment-or-agreement": { zh: "缴清，或签订分次缴费协议", en: "full payment or a signed instalment agreement" },
      "full-payment": { zh: "必须缴清", en: "full payment" },
    },
    default: "payment-or-agreement",
    why: { zh: "办理手续不等于缴清，同条允许分次缴费", en: "formalities are not payment; instalments are allowed" },
    clauses: ["六(二)2"],
  }),
  "waiver-covers": reading({
    question: { zh: "逾期视为放弃哪些待遇？", en: "What is deemed waived after the deadline?" },
    options: {
      "pension-only": { zh: "只放弃养老保障", en: "only the pension" },
      "pension-and-allowance": { zh: "养老保障和养老补助都放弃", en: "the pension and the allowance" },
    },
    default: "pension-only",
    why: { zh: "原文只提到老年养老保障待遇", en: "the text mentions only the pension" },
    clauses: ["六(二)2"],
  }),
  "instalment-years-from": reading({
    question: { zh: "分次缴费年限（“5年内”）从哪一天起算？", en: "From which date does the instalment period run?" },
    options: {
      agreement: { zh: "自签订协议日期起算", en: "the agreement date" },
      "first-payment": { zh: "自首次缴费日期起算", en: "the first payment date" },
      notice: { zh: "自收到参保通知日期起算", en: "the notice receipt date" },
    },
    default: "agreement",
    why: { zh: "分次缴费以协议为依据", en: "instalments are based on the agreement" },
    clauses: ["六(二)2"],
  }),
  "paid-in-full-before-60": reading({
    question: { zh: "“60周岁之前”是否包括生日当天？", en: "Does “before 60” include the birthday?" },
    options: {
      "day-before-birthday": { zh: "不包括生日当天", en: "no: up to the day before" },
      "birthday-included": { zh: "包括生日当天", en: "yes: up to the birthday" },
    },
    default: "day-before-birthday",
    why: { zh: "“之前”不含当日", en: "“before” excludes the day itself" },
    clauses: ["六(二)2"],
  }),
  "default-refund": reading({
    question: {
      zh: "逾期未缴清的，退还本人时是否连同利息？（村集体只退本金）",
      en: "On default, is the individual refunded with interest? (The village gets principal only.)",
    },
    options: {
      principal: { zh: "只退还本金", en: "no: principal only" },
      "principal-and-interest": { zh: "退还本息", en: "yes: principal and interest" },
    },
    default: "principal",
    why: { zh: "五(七)写明本息，此处只写已缴费部分", en: "五(七) says principal and interest; this clause does not" },
    clauses: ["六(二)2"],
  }),
  "default-refund-village": reading({
    question: { zh: "逾期未缴清的，村集体补助归谁？", en: "Where does the village's contribution go on default?" },
    options: {
      "to-the-village": { zh: "退还村集体", en: "back to the village" },
      "special-fund": { zh: "留存养老保障专项资金", en: "it stays in the special fund" },
    },
    default: "to-the-village",
    why: { zh: "养老保障关系不再存在，出资方收回出资", en: "without the pension, the payer gets the money back" },
    clauses: ["六(二)2"],
  }),
  // interest
  "opening-balance-rate": reading({
    question: { zh: "上年结转的储存额按哪一日的利率计息？", en: "Which rate applies to the opening balance?" },
    options: {
      "rate-on-1-january": { zh: "全年按1月1日的利率", en: "the rate of 1 January for the whole year" },
      "rate-on-31-december": {
        zh: "按结息日（12月31日，年中结清的按结清日）的利率",
        en: "the rate of the posting date: 31 December, or the date of an earlier settlement",
      },
      "rates-by-day": {
        zh: "利率变动的分段计息，各段按“结转的储存额不满一年的如何计息”口径计算，变动当月按天数分摊",
        en: "each rate for the time it applies, counted as the reading on part of a year says; a month in which the rate changes is split by days",
      },
    },
    default: "rate-on-1-january",
    why: { zh: "定期存款在存期内按开户日利率", en: "a fixed deposit keeps the rate of its opening date" },
    clauses: ["六(二)4"],
  }),
  "demand-rate-day": reading({
    question: { zh: "当年入账资金按哪一日的活期利率计息？", en: "Which date's demand rate applies to new payments?" },
    options: {
      "settlement-day": { zh: "按结息日的活期利率", en: "the date on which interest is posted" },
      "payment-day": { zh: "按入账日的活期利率", en: "the payment date" },
      "rates-by-day": { zh: "按各活期利率的适用天数分段", en: "each rate for the days on which it applies" },
      "each-quarter": {
        zh: "按每季末月20日的活期利率分段（2005年9月21日起）",
        en: "the 20th of the last month of each quarter, for that quarter (from 21 September 2005)",
      },
    },
    default: "settlement-day",
    why: { zh: "活期存款按结息日利率计息", en: "demand deposits earn the rate of the posting date" },
    clauses: ["六(二)4"],
  }),
  "day-count": reading({
    question: { zh: "活期利息按一年多少天计算？", en: "How many days does a year of demand interest have?" },
    options: {
      "360": { zh: "按实际天数，一年按360天", en: "actual days, 360 to the year" },
      "365": { zh: "按实际天数，一年按365天", en: "actual days, 365 to the year" },
      "30-360": { zh: "每月按30天，一年按360天", en: "30 days to the month, 360 to the year" },
    },
    default: "360",
    why: { zh: "银行活期计息惯例", en: "standard bank practice" },
    clauses: ["六(二)4"],
  }),
  "interest-end-date": reading({
    question: {
      zh: "当年入账资金的利息计至哪一天？",
      en: "Until when does money earn interest in the year in which it is paid in?",
    },
    options: {
      "through-31-december": { zh: "计至12月31日（当日计息）", en: "up to and including 31 December" },
      "through-30-december": { zh: "计至12月30日（12月31日不计息）", en: "up to and including 30 December" },
    },
    default: "through-31-december",
    why: { zh: "12月31日当天资金仍在账户中", en: "on 31 December the money is still in the account" },
    clauses: ["六(二)4"],
  }),
  compounding: reading({
    question: { zh: "以前年度的利息是否再计息？", en: "Does interest of earlier years earn interest?" },
    options: {
      yearly: { zh: "再计息，逐年复利", en: "yes: compounded yearly" },
      simple: { zh: "不再计息，按单利", en: "no: simple interest" },
    },
    default: "yearly",
    why: { zh: "年终结息转入储存额", en: "interest is posted to the balance at each year-end" },
    clauses: ["六(二)4"],
  }),
  "interest-rounding": reading({
    question: {
      zh: "利息何时、按什么四舍五入到分？",
      en: "When is interest rounded to the fen, and for which amounts?",
    },
    options: {
      "each-part": { zh: "每次结息，按各部分分别四舍五入", en: "at each posting, each portion by itself" },
      "whole-account": { zh: "每次结息，按整个账户四舍五入", en: "at each posting, the whole account at once" },
      "at-the-end": {
        zh: "利息和利息税都不四舍五入，只对各部分的余额四舍五入",
        en: "interest and its tax are not rounded, only the balance of each portion is",
      },
    },
    default: "each-part",
    why: { zh: "各部分分别记账、分别退还", en: "the portions are kept and refunded separately" },
    clauses: ["六(二)4"],
  }),
  "interest-to-the-fen": reading({
    question: { zh: "利息不足一分的如何处理？", en: "How is interest of less than a fen rounded?" },
    options: { "half-up": { zh: "四舍五入", en: "half up" }, down: { zh: "舍去", en: "down" } },
    default: "half-up",
    why: { zh: "未规定如何处理，按通行的四舍五入", en: "the text states no rounding, so the usual one applies" },
    clauses: ["六(二)4"],
  }),
  "partial-year": reading({
    question: { zh: "结转的储存额不满一年的如何计息？", en: "How is part of a year counted for the opening balance?" },
    options: {
      "full-months": { zh: "按整月，月利率为年利率的十二分之一", en: "by full months at a twelfth of the yearly rate" },
      "months-and-days": {
        zh: "按整月，另加零头天数，一年按360天",
        en: "by full months and the remaining days, 360 to the year",
      },
      days: { zh: "按天数，一年按365天", en: "by days, 365 to the year" },
      "days-360": { zh: "按天数，一年按360天，至多一年", en: "by days, 360 to the year, at most a year" },
      "demand-rate": { zh: "不满一年的按活期利率", en: "at the demand rate" },
    },
    default: "full-months",
    why: { zh: "个人账户按月支付", en: "the account is paid out by the month" },
    clauses: ["六(二)4"],
  }),
  "interest-tax": reading({
    question: { zh: "利息是否扣税？", en: "Is tax withheld from the interest?" },
    options: {
      none: { zh: "不扣利息税", en: "no: none is withheld" },
      withheld: { zh: "按本县规定的税率扣除利息税", en: "yes: at the rate set by the county" },
    },
    default: "none",
    why: { zh: "原文未规定扣税", en: "the text does not mention tax" },
    clauses: ["六(二)4"],
  }),
  // the pension
  "pension-start": reading({
    question: { zh: "养老保障金从何时开始领取？", en: "When does the pension start?" },
    options: {
      "month-after": { zh: "到领取年龄的次月", en: "in the month after the pension age is reached" },
      "birthday-month": { zh: "到领取年龄的当月", en: "in the month in which the pension age is reached" },
      birthday: { zh: "到领取年龄的当日，首月按日计发", en: "on the day itself; the first month is paid by days" },
    },
    default: "month-after",
    why: { zh: "年满之后按月领取", en: "it is paid by the month, after the age is reached" },
    clauses: ["五(四)"],
  }),
  "pension-rounding": reading({
    question: { zh: "月养老保障金保留到哪一位？", en: "How is the monthly pension rounded?" },
    options: {
      fen: { zh: "四舍五入到分", en: "half up to the fen" },
      jiao: { zh: "四舍五入到角", en: "half up to the jiao" },
      "up-to-yuan": { zh: "见分进元", en: "up to the next yuan" },
    },
    default: "fen",
    why: { zh: "未规定进位，按最小货币单位", en: "the text states no rounding, so the smallest unit of money applies" },
    clauses: ["五(四)"],
  }),
  "monthly-amount": reading({
    question: { zh: "月养老保障金是否每年重新计算？", en: "Is the monthly pension recalculated each year?" },
    options: {
      fixed: { zh: "开始领取时一次核定，以后不变", en: "no: fixed when the pension starts" },
      "recomputed-yearly": { zh: "每年1月1日按储存额重新计算", en: "yes: from the balance on each 1 January" },
    },
    default: "fixed",
    why: { zh: "待遇只按五(六)的机制调整", en: "only the mechanism of 五(六) changes it" },
    clauses: ["五(四)"],
  }),
  "drawdown-order": reading({
    question: { zh: "支付养老保障金先支取账户的哪一部分？", en: "Which portion of the account is paid out first?" },
    options: {
      "pro-rata": { zh: "按各部分余额的比例支取", en: "all portions in proportion" },
      "government-first": { zh: "先支取政府补贴部分", en: "the government portion first" },
      "individual-and-village-first": { zh: "先支取个人和村集体部分", en: "the individual and village portions first" },
    },
    default: "pro-rata",
    why: { zh: "一个账户、一个计发系数，未规定先后", en: "one account, one annuity divisor, and no order stated" },
    clauses: ["五(四)", "五(七)3"],
  }),
  "interest-at-conversion": reading({
    question: { zh: "开始领取时，当年利息是否先结入？", en: "Is the year's interest posted when the pension starts?" },
    options: {
      settled: { zh: "结入，利息计至开始领取之日", en: "yes: interest up to the start of the pension" },
      "posted-balance": { zh: "不结入，按已入账的储存额计发", en: "no: the balance as posted so far" },
    },
    default: "settled",
    why: { zh: "到开始领取之日的利息属于储存额", en: "interest up to the start of the pension belongs to the balance" },
    clauses: ["五(四)", "六(二)4"],
  }),
  "late-money": reading({
    question: {
      zh: "领取期间入账的资金如何影响月领取额？",
      en: "How does money paid in during payout affect the monthly pension?",
    },
    options: {
      "raises-from-next-month": { zh: "自次月起增加，不补发", en: "it rises from the next month, without arrears" },
      "leaves-the-amount": { zh: "不改变月领取额", en: "it stays the same" },
      "raises-with-arrears": {
        zh: "自次月起增加，并补发以前各月的差额",
        en: "it rises from the next month, with arrears for the months before",
      },
    },
    default: "raises-from-next-month",
    why: { zh: "储存额增加，按月领取的随之增加", en: "a larger balance means a larger pension, month by month" },
    clauses: ["五(四)"],
  }),
  "interest-during-payout": reading({
    question: { zh: "领取期间，账户余额是否计息？", en: "Does the balance earn interest while the pension is paid?" },
    options: {
      "by-months-held": {
        zh: "计息，已支付部分按存满的月数",
        en: "yes: amounts paid out earn it too, for the full months they were held",
      },
      "year-end-balance": { zh: "只对年末余额计息", en: "only the balance at year-end does" },
      none: { zh: "领取期间不计息", en: "no: there is no interest during payout" },
    },
    default: "by-months-held",
    why: { zh: "六(二)4没有例外，五(七)3提到本息余额", en: "六(二)4 has no exception; 五(七)3 mentions interest" },
    clauses: ["六(二)4", "五(七)3"],
  }),
  "exhausted-account": reading({
    question: { zh: "个人账户支付完毕后，由谁继续支付？", en: "Who pays once the account is exhausted?" },
    options: {
      "fund-continues": { zh: "由专项资金继续支付", en: "the special fund continues to pay" },
      stops: { zh: "停发养老保障金", en: "no one: the pension stops" },
    },
    default: "fund-continues",
    why: { zh: "领取至身故，专项资金用于风险支出", en: "the pension is paid until death, and the fund covers risks" },
    clauses: ["五(四)", "六(一)4"],
  }),
  "benefit-floor": reading({
    question: { zh: "两项待遇下限如何适用？", en: "How do the two floors apply?" },
    options: {
      "one-each": {
        zh: "养老保障金按低保标准，养老补助金按农村低保平均补差",
        en: "the dibao standard for the pension, the average dibao top-up for the allowance",
      },
      "both-for-both": { zh: "两项待遇均须达到其中较高的一项", en: "both benefits must reach the higher of the two" },
    },
    default: "one-each",
    why: { zh: "两个条款各规定一项待遇", en: "each clause mentions one benefit" },
    clauses: ["二(三)", "五(五)"],
  }),
  "allowance-start": reading({
    question: { zh: "养老补助从何时开始领取？", en: "When does the allowance start?" },
    options: {
      "month-after": { zh: "到领取补助年龄或确认的次月", en: "in the month after allowance age or confirmation" },
      "same-month": { zh: "到领取补助年龄或确认的当月", en: "in the month of allowance age or confirmation" },
    },
    default: "month-after",
    why: { zh: "与养老保障金一致", en: "as for the pension" },
    clauses: ["五(二)"],
  }),
  "allowance-in-month-of-exclusion": reading({
    question: {
      zh: "领取养老补助后参加职工养老保险的，参加当月的补助是否发放？",
      en: "Is the allowance paid for the month in which a recipient enrols in the employees' pension?",
    },
    options: {
      paid: { zh: "发放至参加当月", en: "yes: up to and including that month" },
      "not-paid": { zh: "自参加当月起停发", en: "no: it stops from that month" },
    },
    default: "paid",
    why: {
      zh: "条文未规定停发的月份；身故的发放至当月，参加职工养老保险的比照办理",
      en: "the text does not state the last month; the month of death is still paid, and enrolment is treated the same way",
    },
    clauses: ["五(二)"],
  }),
  // leaving and death
  "refund-on-relocation": reading({
    question: { zh: "户籍迁出后，什么情况下可以退保？", en: "When may a person who moves out of the county withdraw?" },
    options: {
      "only-without-scheme": { zh: "迁入县没有该制度的", en: "only where the destination has no scheme" },
      "any-relocation": { zh: "凡户籍迁出本县的", en: "on any relocation" },
    },
    default: "only-without-scheme",
    why: { zh: "退保与保留关系写在同一句", en: "the same sentence allows withdrawing and keeping the membership" },
    clauses: ["五(七)1"],
  }),
  "transferred-money": reading({
    question: { zh: "转移的是哪些资金？", en: "Which money is transferred?" },
    options: {
      "whole-account": { zh: "整个个人账户的资金", en: "the whole account" },
      "individual-and-village": { zh: "个人和村集体部分的资金", en: "the individual and village portions" },
    },
    default: "whole-account",
    why: { zh: "原文写的是个人账户资金", en: "the text refers to the account's money" },
    clauses: ["五(七)1"],
  }),
  "government-portion": reading({
    question: { zh: "退保或身故后政府补贴归谁？", en: "Where does the government portion go on withdrawal or death?" },
    options: {
      "special-fund": { zh: "留存养老保障专项资金", en: "it stays in the special fund" },
      "county-budget": { zh: "退回县财政", en: "it returns to the county budget" },
      transferred: {
        zh: "退保的随本人转移，身故的留存养老保障专项资金",
        en: "on withdrawal it is transferred with the person; on death it stays in the special fund",
      },
    },
    default: "special-fund",
    why: { zh: "条款只退还个人和村集体部分", en: "the clauses pay out only the other portions" },
    clauses: ["五(七)1", "五(七)2", "五(七)3"],
  }),
  "no-heir": reading({
    question: {
      zh: "无人继承时，转入专项资金的是哪些资金？",
      en: "If there is no heir, what passes to the special fund?",
    },
    options: {
      "whole-account": { zh: "整个个人账户的余额", en: "the balance of the whole account" },
      "individual-and-village": { zh: "个人和村集体部分的余额", en: "the individual and village portions" },
    },
    default: "whole-account",
    why: { zh: "该句写的是个人账户本息余额", en: "that sentence refers to the account's balance" },
    clauses: ["五(七)3"],
  }),
  "beneficiary-conflict": reading({
    question: { zh: "参保时约定与生前意愿不一致，以哪个为准？", en: "Which prevails: the agreement or a later wish?" },
    options: {
      "latest-wish": { zh: "以最后的意愿为准", en: "the latest wish" },
      "agreement-at-enrolment": { zh: "以参保时的约定为准", en: "the agreement at enrolment" },
    },
    default: "latest-wish",
    why: { zh: "后作出的意思表示取代先前的", en: "a later declaration replaces an earlier one" },
    clauses: ["五(七)3"],
  }),
  // organisation
  "member-bodies": reading({
    question: { zh: "领导小组成员单位是否只限列名的？", en: "Are only the named bodies members of the leading group?" },
    options: {
      "only-named": { zh: "只限列名的单位", en: "yes: only those named" },
      "open-list": { zh: "本县可以增加其他单位", en: "no: the county may add others" },
    },
    default: "only-named",
    why: { zh: "“等”之后未写明其他单位", en: "no others are named after “and others”" },
    clauses: ["七(一)"],
  }),
});
