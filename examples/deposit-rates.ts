import { rateOn, ratesKnownUntil } from "minsheng-rules/national";

console.log(rateOn("one-year", "2012-01-01"), rateOn("demand", "2012-01-01"), ratesKnownUntil);

/* Prints:
3.50% 0.50% 2026-11-23
*/
