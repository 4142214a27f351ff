import { reportHere } from "./time-zone-report.ts";

// What test/house/time-zones.test.ts runs once in each time zone, as a program of its own: a library that is loaded
// in a zone may remember it, so that a change of zone afterwards would show nothing

process.stdout.write(JSON.stringify(reportHere()));
