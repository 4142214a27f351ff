import type { Words } from "./words.ts";

/** What the three rules of every plan say. */
export const phasesOnWords = {
  title: { zh: "当日所处阶段", en: "Phases on a day" },
  asks: { zh: "某一天处在方案的哪些阶段？", en: "Which phases of the plan run on a day?" },
  findings: {
    runs: {
      holds: {
        zh: "{on:date}在{phase:label}阶段之内（{start:date}至{end:date}）",
        en: "{on:date} lies in the phase {phase:label} ({start:date} to {end:date})",
      },
      fails: {
        zh: "{on:date}不在{phase:label}阶段之内（{start:date}至{end:date}）",
        en: "{on:date} does not lie in the phase {phase:label} ({start:date} to {end:date})",
      },
    },
    running: { zh: "{on:date}有{count:count}个阶段正在进行", en: "{count:count} phase(s) run on {on:date}" },
    "no-phase": { zh: "{on:date}不在任何阶段", en: "{on:date} lies in no phase" },
  },
} as const satisfies Words;

export const calendarWords = {
  title: { zh: "方案日程", en: "Calendar of the plan" },
  asks: { zh: "各阶段何时开始、何时结束、由谁做什么？", en: "When does each phase run, and who does what in it?" },
  findings: {
    phases: { zh: "方案分{count:count}个阶段", en: "the plan has {count:count} phase(s)" },
    phase: { zh: "{phase:label}：{start:date}至{end:date}", en: "{phase:label}: {start:date} to {end:date}" },
    task: { zh: "{task:label}（{by:label}）", en: "{task:label} ({by:label})" },
  },
} as const satisfies Words;

export const reportsDueWords = {
  title: { zh: "到期报告和职责", en: "Reports and duties due" },
  asks: {
    zh: "一段时间内有哪些报告和职责到期，由谁办、报给谁？",
    en: "Which reports and duties fall due in a period, from whom, to whom?",
  },
  findings: {
    "duty-due": {
      zh: "{due:date}：{duty:label}，由{by:label}办理（{timing:label}）",
      en: "{due:date}: {duty:label}, by {by:label} ({timing:label})",
    },
    "nothing-due": {
      zh: "{from:date}至{to:date}没有到期的职责",
      en: "nothing falls due from {from:date} to {to:date}",
    },
  },
} as const satisfies Words;
