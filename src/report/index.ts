export { htmlReport, type Report } from "./page.ts";
