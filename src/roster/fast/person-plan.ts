import type { PersonRegistry } from "../by-rule/person.ts";
import { personReader } from "../by-rule/person.ts";
import { type OpenTable, type PersonColumn, personCell } from "../by-rule/table.ts";
import { utf8Text } from "./text.ts";

/** The person in a row: the code and id number in the form in which they are registered, and as they are displayed. */
interface PersonOfRow {
  /** Empty if the row has only an id number. */
  readonly code: string;
  readonly id: string;
  readonly shown: string;
}

/** Codes that equal their normalised form and are not numbers that a spreadsheet may have damaged. */
const plainCode = /^(?:[A-Za-z][\w-]{0,99}|\d{1,100})$/;

/** 人员 — Reads code and id number; undefined if they are invalid. */
export function personPlan(table: OpenTable, filled: readonly PersonColumn[]) {
  const noted = { code: "", id: "" };
  const note = (name: keyof typeof noted) => ({
    firstRowOf: (key: string): undefined => {
      noted[name] = key;
    },
  });
  const registry: PersonRegistry = { codes: note("code"), ids: note("id") };
  const read = personReader(table, { filled }, registry);
  return (cells: readonly string[], birthDate: unknown): PersonOfRow | undefined => {
    const code = personCell(table, cells, "code");
    const village = personCell(table, cells, "village");
    const isPlain = plainCode.test(code) && (village === "" ? !filled.includes("village") : plainCode.test(village));
    if (isPlain && personCell(table, cells, "id") === "") return { code, id: "", shown: code };
    noted.code = "";
    noted.id = "";
    const person = read(cells.map(utf8Text), 0, birthDate);
    if (person.faults.length > 0) return undefined;
    return { ...noted, shown: person.code === "" ? person.id : person.code };
  };
}
