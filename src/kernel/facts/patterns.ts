/** Years that the library covers, and the leap years among them. */
const year = "(18[89][0-9]|19[0-9]{2}|2[01][0-9]{2})";
const leapYear = "(18(8[048]|9[26])|(19|21)(0[48]|[2468][048]|[13579][26])|20([02468][048]|[13579][26]))";

const day31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
const day30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";

/** A calendar date from 1880 to 2199, as a pattern of JSON Schema: its `format` has no bounds. */
export const dayPattern = `^(${year}-(${day31}|${day30}|02-(0[1-9]|1[0-9]|2[0-8]))|${leapYear}-02-29)$`;
/** A month from 1880 to 2199. */
export const monthPattern = `^${year}-(0[1-9]|1[0-2])$`;
