import { type Village, villages } from "./county.ts";
import { type Cells, type Heading, planOf } from "./plan.ts";

/** 差错行 — A row that cannot be assessed: its cells, and the columns whose faults must be reported. */
export interface FaultyRow {
  /** What is wrong with it, in Chinese. */
  readonly what: string;
  readonly cells: Cells;
  readonly columns: readonly (Heading | "（整行）")[];
  /** Cells left out at the end of the row, or added to it. */
  readonly cellsMore?: number;
  /** Repeats the code of the row before it. */
  readonly repeatsCode?: true;
}

/** One row for each kind of fault; its village is that of the rows around it. */
export function faultyRows(): FaultyRow[] {
  return [
    faulty("不存在的日期：2月31日", { 出生日期: "1968-02-31" }, ["出生日期"]),
    faulty("不存在的日期：平年2月29日", { 出生日期: "1970-02-29" }, ["出生日期"]),
    faulty("出生晚于批准征地", { 出生日期: "2010-09-01" }, ["出生日期"]),
    faulty("年份只有两位", { 出生日期: "68-03-01" }, ["出生日期"]),
    faulty("日期次序不明", { 缴清日期: "5/1/2012" }, ["缴清日期"]),
    faulty("未填出生日期", { 出生日期: "" }, ["出生日期"]),
    faulty("未填承包权", { 征地时享有承包权: "" }, ["征地时享有承包权"]),
    faulty("是否项填成“不详”", { 征地时享有承包权: "不详" }, ["征地时享有承包权"]),
    faulty("耕地为负", { "剩余耕地（亩）": "-0.5" }, ["剩余耕地（亩）"]),
    faulty("耕地填成1e21", { "剩余耕地（亩）": "1e21" }, ["剩余耕地（亩）"]),
    faulty("耕地五位小数", { "剩余耕地（亩）": "0.12345" }, ["剩余耕地（亩）"]),
    faulty("农户零人", { 在册农业人口数: "0" }, ["在册农业人口数"]),
    faulty("农户三个半人", { 在册农业人口数: "3.5" }, ["在册农业人口数"]),
    faulty("不在可选范围的人群", { 特殊人群: "五保对象（2012）" }, ["特殊人群"]),
    faulty("残疾等级五级", { 特殊人群: "持证残疾人（五级、第二代）" }, ["特殊人群"]),
    faulty("括号不完整", { 特殊人群: "低保对象（2012" }, ["特殊人群"]),
    faulty("不在可选范围的选择", { 本人选择: "两样都要" }, ["本人选择"]),
    faulty("缴清晚于认定日期", { 缴清日期: "2015-07-01" }, ["缴清日期"]),
    faulty("批准征地晚于认定日期", { 省政府批准征地日期: "2016-01-05" }, ["省政府批准征地日期"]),
    faulty("村集体补助超过合计比例", { "村集体补助（元）": "5400.01" }, ["村集体补助（元）"]),
    faulty("特殊人群的村集体补助超过合计比例", { 特殊人群: "二女结扎户（2015）", "村集体补助（元）": "3600.01" }, [
      "村集体补助（元）",
    ]),
    faulty("储存额三位小数", { "个人账户储存额（元）": "18000.005" }, ["个人账户储存额（元）"]),
    faulty("储存额填成NaN", { "个人账户储存额（元）": "NaN" }, ["个人账户储存额（元）"]),
    faulty("储存额的千分位不对", { "个人账户储存额（元）": "1,8000.00" }, ["个人账户储存额（元）"]),
    faulty("确认为补助对象早于出生", { 出生日期: "1975-06-10", 确认为补助对象日期: "1975-06-09" }, ["出生日期"]),
    faulty("未填人员编号", { 人员编号: "" }, ["人员编号"]),
    faulty(
      "同时几处差错",
      { 出生日期: "1975-13-01", 政府依法征收: "不明", 在册农业人口数: "三口", "村集体补助（元）": "-1" },
      ["出生日期", "政府依法征收", "在册农业人口数", "村集体补助（元）"],
    ),
    { ...faulty("少一格", {}, ["（整行）"]), cellsMore: -1 },
    { ...faulty("多一格", {}, ["（整行）"]), cellsMore: 1 },
    { ...faulty("人员编号重复", {}, ["人员编号"]), repeatsCode: true },
  ];
}

const village = villages.find((one) => one.code === "C05") as Village;

function faulty(what: string, cells: Cells, columns: readonly Heading[] | readonly ["（整行）"]): FaultyRow {
  const sound = planOf(village, { 出生日期: "1971-03-09", ...cells }, { band: "pension-first" });
  return { what, cells: sound.cells, columns };
}
