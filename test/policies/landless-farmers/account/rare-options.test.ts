import { describe, expect, it } from "vitest";
import { zero } from "../../../../src/kernel/numbers/index.ts";
import { restsOf } from "../../../../src/policies/landless-farmers/account/exact-balance.ts";
import { accountBalance, accountLedger } from "../../../../src/policies/landless-farmers/index.ts";
import { faultCodesOf } from "../../../support/faults.ts";

// 口径和参数少见的组合：每项一个案例，只看这种组合才有的结果

type Facts = Parameters<typeof accountLedger>[0];
type Options = Parameters<typeof accountLedger>[1];

/** The answer as JSON: amounts are text with two decimals. */
const ledger = (facts: Partial<Facts>, options?: Options): ReturnType<typeof accountLedger>["value"] =>
  JSON.parse(
    JSON.stringify(accountLedger({ birthDate: "1980-01-01", payments: [], ...facts } as Facts, options).value),
  );
/** The postings of a kind, with how they were calculated. */
const postings = (facts: Partial<Facts>, options: Options, kind: string) =>
  ledger(facts, options).postings.filter((one) => one.kind === kind);
const individual = (on: string, amount: string) => ({ on, by: "individual" as const, amount });
const village = (on: string, amount: string) => ({ on, by: "village" as const, amount });
const brought = (year: number, amount: string) => ({ year, government: "0", village: "0", individual: amount });
/** A tax of 20% that ends on a day. */
const taxUntil = (day: string) => ({
  interestTaxRate: [
    { from: "2000-01-01", value: "20%" },
    { from: day, value: "0%" },
  ],
});

describe("利息计算式列明的起止日期", () => {
  it("12月起领取，“计至12月30日”口径：年初结转的储存额按整月计息，起止为12月1日至次年1月1日", () => {
    const facts = { birthDate: "1950-11-15", payments: [individual("2009-12-30", "10000")], until: "2010-12-31" };
    const [, , atYearEnd] = postings(facts, { readings: { "interest-end-date": "through-30-december" } }, "interest");
    expect(atYearEnd?.calculation[0]?.terms).toMatchObject([{ from: "2010-12-01", until: "2011-01-01", time: "1" }]);
  });

  it("全年都在账户，“不满一年的按活期利率”“计至12月30日”口径：满一年的不按活期，起止为1月1日至次年1月1日", () => {
    const readings = { "partial-year": "demand-rate", "interest-end-date": "through-30-december" } as const;
    const facts = { openingBalances: brought(2010, "10000"), until: "2010-12-31" };
    const [atYearEnd] = postings(facts, { readings }, "interest");
    expect(atYearEnd?.calculation[0]?.terms).toMatchObject([{ from: "2010-01-01", until: "2011-01-01", time: "12" }]);
  });

  it("利息四舍五入后为零的部分，也列出计算式", () => {
    // 个人10000×0.50%×2÷360 = 0.28，村集体1×0.50%×2÷360不足一分
    const payments = [individual("2011-12-30", "10000"), village("2011-12-30", "1")];
    const [atYearEnd] = postings({ payments, until: "2011-12-31" }, {}, "interest");
    expect(atYearEnd?.calculation.map(({ part, result }) => [part, result])).toEqual([
      ["village", "0.00"],
      ["individual", "0.28"],
    ]);
  });
});

describe("入账当月即支取", () => {
  it("6月5日入账、15日领取，利息年末才结入：支取的100元按10天计息，虽然不满一个月", () => {
    const facts = { birthDate: "1952-06-15", payments: [individual("2012-06-05", "16000")], until: "2012-12-31" };
    const readings = { "pension-start": "birthday-month", "interest-at-conversion": "posted-balance" } as const;
    const [atYearEnd] = postings(facts, { readings }, "interest");
    // 16000÷160 = 100
    expect(atYearEnd?.calculation[0]?.terms[0]).toMatchObject({
      base: "100.00",
      from: "2012-06-05",
      until: "2012-06-15",
      time: "10",
    });
  });
});

describe("按30天一个月计息（“30/360”）", () => {
  const readings = { "demand-rate-day": "rates-by-day", "day-count": "30-360" } as const;

  it("3月30日至31日为0天：不列计算式，利率也不列", () => {
    const demandDepositRate = [
      { from: "2000-01-01", value: "0.36%" },
      { from: "2012-03-31", value: "0.72%" },
    ];
    const facts = {
      payments: [individual("2012-03-30", "10000")],
      closure: { kind: "refunded", on: "2012-04-30" } as const,
      until: "2012-04-30",
    };
    const [paid] = postings(facts, { readings, figures: { demandDepositRate } }, "interest");
    // 3月31日至4月30日30天：10000×0.72%×30÷360 = 6.00
    expect(paid).toMatchObject({ total: "6.00", rates: ["0.72%×30"] });
    expect(paid?.calculation[0]?.terms).toMatchObject([{ from: "2012-03-31", until: "2012-04-30", time: "30" }]);
  });

  it("12月30日入账、计至12月30日的，0天，没有利息也没有税；其余照常扣税", () => {
    const options = {
      readings: { ...readings, "interest-end-date": "through-30-december", "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
    } as const;
    const facts = {
      openingBalances: brought(2012, "10000"),
      payments: [individual("2012-12-30", "1000")],
      until: "2012-12-31",
    };
    // 10000×3.50% = 350.00，税350.00×20% = 70.00
    expect(postings(facts, options, "interest")).toMatchObject([{ total: "350.00" }]);
    expect(postings(facts, options, "interest-tax")).toMatchObject([{ total: "-70.00" }]);
  });
});

it("“按季结息”口径，6月20日入账、8月20日退款：6月20日1天按当日的0.40%，其后60天按8月20日的0.35%", () => {
  const facts = {
    payments: [individual("2012-06-20", "100000")],
    closure: { kind: "refunded", on: "2012-08-20" } as const,
    until: "2012-08-20",
  };
  const { closing } = ledger(facts, { readings: { "demand-rate-day": "each-quarter" } });
  expect(closing?.interest).toBe("59.44"); // 100000×(0.40%×1+0.35%×60)÷360 = 59.444
});

describe("按整月计息时扣税的天数", () => {
  const readings = { "interest-tax": "withheld" } as const;

  it("停征以后入账、年内支取的：不扣税，不从当月1日起算", () => {
    // 8月5日停征；个人的利息有停征以前的，村集体8月10日入账
    const facts = {
      birthDate: "1950-05-25",
      payments: [individual("2010-05-20", "16000"), village("2010-08-10", "1600000")],
      until: "2010-12-31",
    };
    const taxed = postings(facts, { readings, figures: taxUntil("2010-08-05") }, "interest-tax");
    expect(taxed.map(({ calculation }) => calculation.map(({ part }) => part))).toEqual([
      ["individual"],
      ["individual"],
    ]);
  });

  it("8月15日起领取，9月1日支取的年初余额计息1个月：8月整月的31天里停征以前4天扣税", () => {
    const facts = { birthDate: "1950-08-15", openingBalances: brought(2010, "1600000"), until: "2010-12-31" };
    const options = {
      readings: { ...readings, "pension-start": "birthday" },
      figures: taxUntil("2010-08-05"),
    } as const;
    const atYearEnd = postings(facts, options, "interest-tax").at(-1);
    const drawn = atYearEnd?.calculation[0]?.terms.find(({ until }) => until === "2010-09-01");
    expect(drawn).toMatchObject({
      time: "1",
      taxRates: [
        { rate: "20%", days: 4 },
        { rate: "0%", days: 27 },
      ],
    });
  });
});

describe("税额的舍入方式", () => {
  // 18000×0.50%×1÷360 = 0.25，税0.25×20% = 0.05
  const facts = { payments: [individual("2011-12-31", "18000")], until: "2011-12-31" };
  const figures = { interestTaxRate: "20%" };
  const roundingUnder = (readings: NonNullable<Options>["readings"], kind: string) =>
    postings(facts, { readings: { ...readings, "interest-tax": "withheld" }, figures }, kind)[0]?.calculation[0]
      ?.rounding;

  it.each([
    [
      "三部分合计四舍五入的，税仍各自四舍五入",
      { "interest-rounding": "whole-account" },
      "largest-remainder",
      "half-up-to-the-fen",
    ],
    ["利息不足一分舍去的，税仍四舍五入", { "interest-to-the-fen": "down" }, "down-to-the-fen", "half-up-to-the-fen"],
    [
      "只对余额舍入、不足一分舍去的，税是两次舍入之差",
      { "interest-rounding": "at-the-end", "interest-to-the-fen": "down" },
      "down-to-the-fen",
      "down-to-the-fen",
    ],
  ] as const)("%s", (_, readings, ofInterest, ofTax) => {
    expect([roundingUnder(readings, "interest"), roundingUnder(readings, "interest-tax")]).toEqual([ofInterest, ofTax]);
  });
});

describe("“只对余额四舍五入”口径：不足一分的", () => {
  const readings = { "interest-rounding": "at-the-end" } as const;

  it("6月起领取：5个月利息9.375入账9.38，多计的0.005年内不计息", () => {
    const facts = { birthDate: "1950-05-15", openingBalances: brought(2010, "1000"), until: "2010-12-31" };
    const [, atYearEnd] = postings(facts, { readings }, "interest");
    expect(atYearEnd?.calculation[0]?.fractions).toBe("-0.005");
  });

  it("扣税的，不足一分的利息也扣：第三年以精确的税后余额为准", () => {
    const facts = { openingBalances: brought(2013, "1.11"), until: "2015-12-31" };
    const options = {
      readings: { ...readings, "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
    } as const;
    const third = postings(facts, options, "interest").at(-1);
    // 税后余额1.11×1.024×1.024 = 1.16391936，已入账1.16；(1.16391936−1.16)×102.75%
    expect(third?.calculation[0]?.fractions).toBe("0.0040271424");
  });

  it("某一部分已经支完，或者不满一个计息单位：不计息", () => {
    const half = { numerator: 1n, denominator: 2n };
    const earning = { numerator: 3, denominator: 100 };
    const interestOf = (openingBalance: number, units: number) =>
      restsOf(
        { openingBalance, rest: half, restOfPosted: zero, posted: 0, drawn: [], deposits: [] },
        [earning] as never,
        { units } as never,
      ).interest;
    expect([interestOf(0, 26280), interestOf(100, 0), interestOf(0, 0)]).toEqual([zero, zero, zero]);
    expect(interestOf(100, 26280)).toEqual({ numerator: 3n, denominator: 200n }); // 1÷2×3÷100
  });
});

describe("领取期间入账", () => {
  const birthDate = "1952-06-15";
  // 5400×0.40%×52÷360 = 3.12；16000×0.40%×52÷360 = 9.24
  it("开始领取当日入账：先入账，计入月领取额", () => {
    const payments = [
      individual("2012-05-10", "5400"),
      { on: "2012-07-01", by: "government" as const, amount: "12600" },
    ];
    const [first] = postings({ birthDate, payments, until: "2012-07-31" }, {}, "pension");
    expect(first?.total).toBe("-112.52"); // (5403.12+12600)÷160 = 112.5195
  });

  it("年初转来、已在领取的，1月1日入账：当月仍按转来的月领取额，下月起增加", () => {
    const facts = {
      birthDate,
      openingBalances: { ...brought(2013, "10000"), monthlyAmount: "100" },
      payments: [village("2013-01-01", "1600")],
      until: "2013-02-28",
    };
    // 100+1600÷160 = 110
    expect(postings(facts, {}, "pension").map(({ total }) => total)).toEqual(["-100.00", "-110.00"]);
  });

  it("计发系数改了又改回：每笔按入账当日的系数，都保留", () => {
    const annuityDivisor = [
      { from: "2000-01-01", value: "160" },
      { from: "2012-09-01", value: "150" },
      { from: "2012-11-01", value: "160" },
    ];
    const payments = [individual("2012-05-10", "16000"), village("2012-09-10", "1500"), village("2012-11-10", "1600")];
    const paid = postings({ birthDate, payments, until: "2012-12-31" }, { figures: { annuityDivisor } }, "pension");
    expect(paid.at(-1)?.total).toBe("-120.06"); // 16009.24÷160+1500÷150+1600÷160 = 120.05775
  });
});

describe("缴清日期", () => {
  const birthDate = "1952-06-15";
  const agreementSignedOn = "2012-05-01";
  const until = "2012-09-30";

  it("个人没有应缴的，村集体在满60周岁以后缴：不算逾期，次月起领取", () => {
    const facts = { birthDate, agreementSignedOn, payments: [village("2012-08-10", "16000")], until };
    expect(ledger(facts).pensionFrom).toBe("2012-09-01");
  });
  it("应缴18000元，一分未缴：未在期限内缴清", () => {
    const { grounds, value } = accountLedger({ birthDate, agreementSignedOn, amount: "18000", payments: [], until });
    expect(value.pensionFrom).toBeNull();
    expect(grounds.find(({ finding }) => finding === "paid-in-full-on-time")?.holds).toBe(false);
  });
  it("签了协议，第二笔逾期：不是填报差错，而是未在期限内缴清", () => {
    const payments = [individual("2012-05-10", "5000"), individual("2012-07-10", "400")];
    const { grounds, value } = accountLedger({ birthDate, agreementSignedOn, payments, until });
    expect(value.pensionFrom).toBeNull();
    expect(grounds.find(({ finding }) => finding === "paid-in-full-on-time")?.holds).toBe(false);
  });
  it("村集体后来的0元不算缴款：缴清日期仍是3月1日，满60周岁的次月起领取", () => {
    const payments = [village("2012-03-01", "16000"), village("2012-09-10", "0")];
    expect(ledger({ birthDate, payments, until }).pensionFrom).toBe("2012-07-01");
  });
  it("年初只有政府的钱，没有缴款：没有缴清日期，不领取", () => {
    const openingBalances = { year: 2012, government: "10000", village: "0", individual: "0" };
    expect(ledger({ birthDate, openingBalances, until }).pensionFrom).toBeNull();
  });
  it("按未缴清终止的期限，依首次缴款当时的年龄参数", () => {
    const instalmentAge = [
      { from: "2000-01-01", value: "60" },
      { from: "2012-01-01", value: "58" },
    ];
    // 2011年首次缴款：期限到60周岁前一日2012年6月14日，3月1日尚未过期
    const facts = {
      birthDate,
      payments: [individual("2011-05-10", "5000")],
      closure: { kind: "not-paid-in-full-by-age", on: "2012-03-01" } as const,
      until: "2012-03-01",
    };
    expect(faultCodesOf(() => accountLedger(facts, { figures: { instalmentAge } }))).toEqual([
      "closure.on contradiction",
    ]);
  });
  it("出生当日签订协议、当日入账：不早于出生日期，不是差错", () => {
    const facts = {
      birthDate: "2012-05-10",
      agreementSignedOn: "2012-05-10",
      payments: [village("2012-05-10", "100")],
    };
    expect(ledger({ ...facts, until: "2012-05-31" }).pensionFrom).toBeNull();
  });
});

describe("余额超过能准确记账的范围", () => {
  const half = "50000000000.00";
  it.each([
    ["每部分每年四舍五入", {}],
    ["不足一分舍去", { "interest-to-the-fen": "down" }],
  ] as const)("村集体和个人各占一半，年利率100%，第七年结息就超过：差错（%s）", (_, readings) => {
    const openingBalances = { year: 2012, government: "0", village: half, individual: half };
    const facts = { openingBalances, payments: [], on: "2019-06-30" };
    // 100000000000×2的7次方 = 12800000000000，超过9999999999999.99；只算其中一半的，6400000000000，不超过
    const options = { readings, figures: { oneYearDepositRate: "100%" } };
    expect(faultCodesOf(() => accountBalance(facts, options))).toEqual(["openingBalances out-of-range"]);
  });
});
