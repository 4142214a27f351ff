import type { BirthdayConvention, CalendarDate } from "../../kernel/days/index.ts";
import { type Label, labels, rejection, type Text } from "../../kernel/language/index.ts";
import { type FigureEntry, figure, reading } from "../../kernel/policy/index.ts";
import {
  ageInMonthsReachedOn,
  formerRetirementAges,
  type RetirementCategory,
  retirementAges,
  retirementKnownOn,
} from "../../national/retirement.ts";
import { checkedDate } from "./days.ts";

/** 退休依据 — The reading of the documents whose results depend on retirement. */
export const retirementLawReading = <const Address extends string>(...clauses: readonly Address[]) =>
  reading({
    question: {
      zh: "退休年龄和缴费年限按现行法律，还是按条文制定时的规定？",
      en: "Which retirement age and years of contributions apply: those of the law in force, or those when the text was written?",
    },
    options: {
      "in-force": {
        zh: "按现行法律（2025年起逐步延迟退休，2030年起逐步提高缴费年限）",
        en: "the law in force: later retirement from 2025, more years of contributions from 2030",
      },
      "as-written": { zh: "按条文制定时的规定，一直不变", en: "those when the text was written, for all dates" },
    },
    default: "in-force",
    why: {
      zh: "法定退休年龄由国家规定，上级规定优先",
      en: "the statutory retirement age is set by national law, and higher rules prevail",
    },
    clauses,
  });

const whose = {
  men: { zh: "男性", en: "men" },
  "women-55": { zh: "原55周岁退休的女性", en: "women whose retirement age was 55" },
  "women-50": { zh: "原50周岁退休的女性", en: "women whose retirement age was 50" },
} as const;

/** 法定退休年龄 — The national table of a category as a figure. Its dates are dates of birth. */
export const statutoryAge = <const Address extends string>(
  category: RetirementCategory,
  address: Address,
  quote: string,
): FigureEntry<"months", Address> =>
  figure({
    title: {
      zh: `${whose[category].zh}法定退休年龄（以月计，按出生日期）`,
      en: `statutory retirement age of ${whose[category].en}, in months, by date of birth`,
    },
    address,
    quote,
    source: {
      zh: "国发〔1978〕104号；全国人大常委会2024年9月13日决定",
      en: "State Council document 104 of 1978; decision of the NPC Standing Committee of 2024-09-13",
    },
    unit: "months",
    values: retirementAges[category],
  });

const sources = labels({
  "rules-1978": { zh: "国发〔1978〕104号文件", en: "State Council document 104 of 1978" },
  "decision-2024": {
    zh: "全国人大常委会2024年9月13日决定",
    en: "decision of the NPC Standing Committee of 2024-09-13",
  },
  county: { zh: "本县补充的退休年龄", en: "retirement age set by the county" },
});

/** Findings of the rules that apply the law in force. */
export const statutoryFinding = {
  "former-retirement": {
    zh: "{source:label}（所知截至{knownOn:date}）：{age:label}，{retiresOn:date}退休，不推迟",
    en: "{source:label}, as known on {knownOn:date}: retirement at {age:label}, on {retiresOn:date}, without any delay",
  },
  "statutory-retirement": {
    zh: "{source:label}（所知截至{knownOn:date}）：{age:label}，{retiresOn:date}退休，比{former:count}周岁推迟{monthsLater:count}个月",
    en: "{source:label}, as known on {knownOn:date}: retirement at {age:label}, on {retiresOn:date}, {monthsLater:count} month(s) later than at {former:count}",
  },
} as const;

interface RetirementPolicy<Address extends string> {
  reading(name: "birthday"): BirthdayConvention;
  found(address: Address, finding: keyof typeof statutoryFinding, data: StatutoryData): void;
}

interface StatutoryData {
  readonly source: Label;
  readonly knownOn: CalendarDate;
  readonly age: Label;
  readonly retiresOn: CalendarDate;
  readonly former: number;
  readonly monthsLater: number;
}

interface Retiring {
  readonly birthDate: CalendarDate;
  /** The statutory age, and the figure that gives it. */
  readonly months: number;
  readonly figure: string;
}

/** The law in force only ever retires people later than before. */
const noEarlierThan = (former: number): Text => ({
  zh: `不少于${12 * former}个月，即原退休年龄${former}周岁`,
  en: `at least ${12 * former} months, the former retirement age of ${former}`,
});

/** 法定退休 — Returns the date on which a person reaches the statutory age (in months), with a ground under the clause. */
export function statutoryRetirement<Address extends string>(
  policy: RetirementPolicy<Address>,
  address: Address,
  category: RetirementCategory,
  { birthDate, months, figure }: Retiring,
): StatutoryData {
  const former = formerRetirementAges[category];
  if (months < 12 * former) throw rejection(`figures.${figure}`, "out-of-range", months, noEarlierThan(former));
  const reachedOn = ageInMonthsReachedOn(birthDate, months, policy.reading("birthday"));
  const retiresOn = checkedDate(reachedOn, "birthDate", birthDate);
  const monthsLater = months - 12 * former;
  const national = retirementAges[category].some(({ value, from, until }) => {
    const covers = (from === null || from <= birthDate) && (until === null || birthDate <= until);
    return covers && Number(value) === months;
  });
  const source = sources[national ? (monthsLater === 0 ? "rules-1978" : "decision-2024") : "county"];
  const data = { source, knownOn: retirementKnownOn, age: ageLabel(months), retiresOn, former, monthsLater };
  policy.found(address, monthsLater === 0 ? "former-retirement" : "statutory-retirement", data);
  return data;
}

/** Writes an age in months for people: 60周岁零1个月. */
export function ageLabel(months: number): Label {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const odd =
    rest === 0 ? { zh: "", en: "" } : { zh: `零${rest}个月`, en: ` and ${rest} month${rest === 1 ? "" : "s"}` };
  return { code: String(months), zh: `${years}周岁${odd.zh}`, en: `${years} years${odd.en}` };
}
