/** A valid id number: 17 digits, and the check digit of GB 11643. */
export function idOf(digits: string): string {
  const sum = [...digits].reduce((total, one, at) => total + Number(one) * (2 ** (17 - at) % 11), 0);
  return digits + "10X98765432"[sum % 11];
}

const headings = [
  "人员编号",
  "公民身份号码",
  "姓名",
  "性别",
  "出生日期",
  "省政府批准征地日期",
  "由政府依法征收",
  "征收的是农村集体耕地",
  "征地时享有耕地承包权",
  "征地时是在册农业人口",
  "历次征地后的剩余耕地（亩）",
  "在册农业人口数（人）",
  "特殊人群",
  "本人选择",
  "缴清日期",
  "村集体补助（元）",
  "个人账户储存额（元）",
  "政府补贴转入财政专户日期",
  "2015",
];

type Cells = Partial<Record<(typeof headings)[number], string>>;

let persons = 0;

/** A row that differs from a sound one in some cells. */
function row(cells: Cells = {}): string {
  persons += 1;
  const sound: Cells = {
    人员编号: `P-${persons}`,
    姓名: "某某",
    出生日期: "1961-09-30",
    省政府批准征地日期: "2012-05-18",
    由政府依法征收: "是",
    征收的是农村集体耕地: "是",
    征地时享有耕地承包权: "是",
    征地时是在册农业人口: "是",
    "历次征地后的剩余耕地（亩）": "0.585",
    "在册农业人口数（人）": "3",
    特殊人群: "无",
  };
  const all = { ...sound, ...cells };
  return headings.map((heading) => all[heading] ?? "").join(",");
}

const quotedGroups = '"[{""kind"":""disability"",""grade"":2,""certificate"":""second-generation""}]"';

/** Rows that nothing is wrong with, plain ones and ones that had to be read with care. */
const sound = [
  row(),
  row(),
  row({ 缴清日期: "2014-06-20", "村集体补助（元）": "1000", "个人账户储存额（元）": "18000.00" }),
  row({ 本人选择: "参加养老保障" }),
  row({ 特殊人群: quotedGroups }),
  row({ 公民身份号码: idOf("62282119610930123"), 性别: "男" }),
  row({ 人员编号: "", 公民身份号码: idOf("62282119610930125").toLowerCase(), 性别: "男" }),
  row({ 人员编号: "甲村一组７号" }),
  row({ 人员编号: idOf("62282119610930127") }),
  row({ 姓名: "=1+1" }),
  row({ 姓名: "－２" }),
  row({ 姓名: '"带""引号"",和逗号"' }),
  row({ 姓名: '"两\n行"' }),
  row({ 姓名: idOf("62282119610930129") }),
  row({ 姓名: "６２２８２１１９６１０９３０１２９８" }),
  row({ 姓名: "𠮷\\某\t" }),
  row({ 出生日期: "1961/9/30" }),
  row({ 出生日期: " 1961-09-30" }),
  row({ 出生日期: "１９６１-09-30" }),
  row({ 由政府依法征收: "Y" }),
  row({ "历次征地后的剩余耕地（亩）": "0.585亩" }),
  row({ "历次征地后的剩余耕地（亩）": "0.58500" }),
  row({ "村集体补助（元）": '"1,000.00"' }),
  row({ "在册农业人口数（人）": "三" }),
  row({ "2015": "x" }),
  row({ 特殊人群: "" }),
  row({ 特殊人群: "低保对象（2013、2014）；持证残疾人（二级、第二代）" }),
];

const faulty = [
  row({ 人员编号: "P-1" }),
  row({ 人员编号: "Ｐ-2" }),
  row({ 人员编号: "" }),
  row({ 人员编号: "3.50E+17" }),
  row({ 公民身份号码: "622821196109301231" }),
  row({ 公民身份号码: idOf("62282119510930123"), 人员编号: "P-950" }),
  row({ 公民身份号码: idOf("62282119610930131"), 性别: "不详" }),
  row({ 出生日期: "1970-02-29" }),
  row({ 出生日期: "" }),
  row({ 出生日期: "2013-05-18" }),
  row({ 征收的是农村集体耕地: "" }),
  row({ "历次征地后的剩余耕地（亩）": "-0.5" }),
  row({ "历次征地后的剩余耕地（亩）": "1e21" }),
  row({ "在册农业人口数（人）": "0" }),
  row({ 特殊人群: "五保" }),
  row({ 本人选择: "两样都要" }),
  row({ 缴清日期: "2016-01-01" }),
  row({ "村集体补助（元）": "5400.01", 缴清日期: "2014-06-20" }),
  row({ "个人账户储存额（元）": "18000.005" }),
  row({ 省政府批准征地日期: "2016-01-05", 出生日期: "", 姓名: "=cmd" }),
  row({ 公民身份号码: idOf("62282119610930123") }),
  row({ 姓名: "坏\ufffd字" }),
  `${row()},多`,
  row().replace(/,[^,]*$/, ""),
  row({ 姓名: 'a"b' }),
  row({ 姓名: '"a"b' }),
];

export const mixedRows = { persons: sound.length + faulty.length, sound: sound.length };

/** 混合花名册 — Sound rows, each kind of reject, and what is no person, mixed. */
export function mixedRoster(): string {
  const rows = Array.from({ length: Math.max(sound.length, faulty.length) }, (_, at) => [sound[at], faulty[at]]);
  const all = rows.flat().filter((one) => one !== undefined);
  // a row that repeats a code stands behind the row that has it first: the pairs above see to it
  all.splice(6, 0, "", headings.join(","));
  all.splice(30, 0, ",".repeat(headings.length - 1));
  const below = [
    `合计,,,,,,,,,,${"1.17,6".concat(",".repeat(headings.length - 12))}`,
    `填表人：,${",".repeat(headings.length - 2)}`,
  ];
  return `${["某县花名册", headings.join(","), ...all, ...below].join("\n")}\n`;
}

/** The roster as a county's older programs write it. Node writes no GB18030, so that the table is made from what it reads. */
export function gb18030Of(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  const longer: Readonly<Record<string, readonly number[]>> = {
    "\ufffd": [0x84, 0x31, 0xa4, 0x37],
    𠮷: [0x95, 0x32, 0x9e, 0x32],
  };
  return Buffer.from(
    [...text].flatMap((one) => {
      const code = one.charCodeAt(0) < 0x80 ? [one.charCodeAt(0)] : (longer[one] ?? codes.get(one));
      if (code === undefined) throw new Error(`no GB18030 for ${one}`);
      return code;
    }),
  );
}

/** The same persons as NDJSON, and lines as other programs write them. */
export function ndjsonOf(roster: string): string {
  const [, , ...rows] = roster.split("\n");
  const lines = rows
    .filter((line) => /^P-/.test(line) && !line.includes('"') && line.split(",").length === headings.length)
    .map((line) => {
      const cells = line.split(",");
      const entries = headings.map((heading, at) => [heading, cells[at]]);
      return Object.fromEntries(entries.filter(([, cell]) => cell !== ""));
    });
  const [first = {}, second = {}, third = {}] = lines;
  const land = {
    "household.remainingArableMu": undefined,
    household: { remainingArableMu: "0.585", registeredAgriculturalMembers: 3 },
  };
  const { "历次征地后的剩余耕地（亩）": _mu, "在册农业人口数（人）": _members, ...withoutHousehold } = first;
  const odd = [
    JSON.stringify({ ...first, 人员编号: "N-1", 由政府依法征收: true, "在册农业人口数（人）": 3, 特殊人群: [] }),
    JSON.stringify({ ...withoutHousehold, ...land, 人员编号: "N-2" }),
    JSON.stringify({ ...second, 人员编号: "N-3" }, null, 1).replaceAll("\n", ""),
    JSON.stringify({ ...third, 人员编号: "N-4" }).replace(
      /[\u0080-\uffff]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
    JSON.stringify({ ...second, 人员编号: "N-5", 特殊人群: [{ kind: "dibao", certifiedFor: [2014] }] }),
    `${JSON.stringify({ ...second, 人员编号: "N-6" })}\r`,
    JSON.stringify({ ...second, 人员编号: "N-7", 缴清日期: null }),
    JSON.stringify({ ...second, 人员编号: "N-8" }).replace("{", '{"人员编号":"N-9",'),
    JSON.stringify({ ...second, 人员编号: "N-10", 别的: 1 }),
    JSON.stringify({ ...second, 人员编号: "N-11" }).slice(0, -1),
    JSON.stringify({ ...second, 人员编号: "N-12", "在册农业人口数（人）": 3.5 }),
    JSON.stringify({ ...second, 人员编号: "N-13" }).replace("某某", "某\t某"),
    JSON.stringify({ ...second, 人员编号: "N-14", 姓名: `\u0001${idOf("62282119610930129")}` }),
    JSON.stringify({ ...second, 人员编号: "N-15", 姓名: [1, "]"] }),
    JSON.stringify({ ...second, 人员编号: "N-16", 姓名: 1 }).replace(":1", ":01"),
    "",
    "[1]",
  ];
  return `${[...lines.map((one) => JSON.stringify(one)), ...odd].join("\n")}\n`;
}
