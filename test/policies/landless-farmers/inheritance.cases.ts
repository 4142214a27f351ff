import { inheritance } from "../../../src/policies/landless-farmers/inheritance.ts";
import type { CaseTable } from "../../support/cases.ts";

const agreement = {
  kind: "agreement-at-enrolment",
  designatedOn: "2012-05-01",
  beneficiaries: [
    { code: "A", share: "60%" },
    { code: "B", share: "40%" },
  ],
};
const wish = { kind: "later-wish", designatedOn: "2014-01-01", beneficiaries: [{ code: "C" }] };
const spouseAndChild = [
  { code: "S", relation: "spouse" },
  { code: "K", relation: "child" },
];

/** 五(七)3 — 账户余额18000元：政府12600元，个人5400元；可以继承的是个人和村集体部分5400元。 */
export default {
  rule: inheritance,
  given: {
    diedOn: "2015-04-02",
    account: { government: "12600", village: "0", individual: "5400" },
    designations: [],
    heirs: [],
  },
  rows: [
    {
      clause: "五(七)3",
      when: "指定两人，份额60%和40%：法定继承人不得",
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: {
        heirs: [
          { code: "A", rank: "designated", amount: "3240.00" }, // 5400×60%
          { code: "B", rank: "designated", amount: "2160.00" }, // 5400×40%
        ],
        toSpecialFund: "0.00",
        governmentPortion: "12600.00",
        governmentPortionTo: "special-fund",
      },
      unmet: [],
      finds: ["estate", "prevails", "designated", "receives", "government-portion"],
      notFound: ["lapsed", "to-special-fund", "legal-heirs"],
    },
    {
      clause: "五(七)3",
      when: "同一人，政府部分退回县财政",
      readings: { "government-portion": "county-budget" },
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: { governmentPortion: "12600.00", governmentPortionTo: "county-budget" },
    },
    {
      clause: "五(七)3",
      when: "身故：政府部分没有人可以随同转移，留在专项资金",
      readings: { "government-portion": "transferred" },
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: { governmentPortion: "12600.00", governmentPortionTo: "special-fund" },
    },
    {
      clause: "五(七)3",
      when: "没有写明份额：平均，多出的分归前面的人",
      facts: {
        account: { government: "0", village: "30", individual: "70" },
        designations: [{ ...wish, beneficiaries: [{ code: "A" }, { code: "B" }, { code: "C" }] }],
      },
      value: { heirs: [{ amount: "33.34" }, { amount: "33.33" }, { amount: "33.33" }] }, // 合计100
    },
    {
      clause: "五(七)3",
      when: "份额33.33%、33.33%、33.34%",
      facts: {
        designations: [
          {
            ...wish,
            beneficiaries: [
              { code: "A", share: "33.33%" },
              { code: "B", share: "0.3333" },
              { code: "C", share: "33.34%" },
            ],
          },
        ],
      },
      value: { heirs: [{ amount: "1799.82" }, { amount: "1799.82" }, { amount: "1800.36" }] }, // 5400×0.3333、×0.3334
    },
    {
      clause: "五(七)3",
      when: "参保时的约定和后来的意愿不一致：以最后的意愿为准",
      facts: { designations: [wish, agreement] },
      value: { heirs: [{ code: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "同一人，以参保时的约定为准",
      readings: { "beneficiary-conflict": "agreement-at-enrolment" },
      facts: { designations: [wish, agreement] },
      value: {
        heirs: [
          { code: "A", amount: "3240.00" },
          { code: "B", amount: "2160.00" },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "以参保时的约定为准，但只有后来的意愿：按意愿",
      readings: { "beneficiary-conflict": "agreement-at-enrolment" },
      facts: { designations: [wish] },
      value: { heirs: [{ code: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "参保当天既有约定又有意愿：以意愿为准，与填写的先后无关",
      facts: { designations: [{ ...wish, designatedOn: "2012-05-01" }, agreement] },
      value: { heirs: [{ code: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "同样两份，先填约定：还是以意愿为准",
      facts: { designations: [agreement, { ...wish, designatedOn: "2012-05-01" }] },
      value: { heirs: [{ code: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "两次意愿：以后一次为准",
      facts: { designations: [wish, { ...wish, designatedOn: "2015-04-02", beneficiaries: [{ code: "D" }] }] },
      value: { heirs: [{ code: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "两次意愿，先填后一次：还是以后一次为准",
      facts: { designations: [{ ...wish, designatedOn: "2015-04-02", beneficiaries: [{ code: "D" }] }, wish] },
      value: { heirs: [{ code: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "同一天两次意愿：以后填的为准",
      facts: { designations: [wish, { ...wish, beneficiaries: [{ code: "D" }] }] },
      value: { heirs: [{ code: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "参保当天约定了两次：以后填的为准",
      facts: { designations: [agreement, { ...agreement, beneficiaries: [{ code: "D" }] }] },
      value: { heirs: [{ code: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "没有指定：第一顺序平均，第二顺序不得",
      facts: {
        heirs: [
          { code: "G", relation: "grandparent" },
          ...spouseAndChild,
          { code: "P", relation: "parent" },
          { code: "B", relation: "sibling" },
        ],
      },
      value: {
        heirs: [
          { code: "S", rank: "first", amount: "1800.00" }, // 5400÷3
          { code: "K", rank: "first", amount: "1800.00" },
          { code: "P", rank: "first", amount: "1800.00" },
        ],
        toSpecialFund: "0.00",
      },
      unmet: ["designated"],
      finds: ["legal-heirs"],
    },
    {
      clause: "五(七)3",
      when: "没有第一顺序：第二顺序平均",
      facts: {
        heirs: [
          { code: "B", relation: "sibling" },
          { code: "G", relation: "grandparent" },
        ],
      },
      value: {
        heirs: [
          { code: "B", rank: "second", amount: "2700.00" },
          { code: "G", rank: "second", amount: "2700.00" },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "没有继承人：整个账户转入专项资金",
      value: { heirs: [], toSpecialFund: "18000.00", governmentPortion: "0.00", governmentPortionTo: null }, // 12600+5400
      unmet: ["designated", "legal-heirs"],
      finds: ["to-special-fund"],
    },
    {
      clause: "五(七)3",
      when: "没有继承人，只转入个人和村集体部分",
      readings: { "no-heir": "individual-and-village" },
      value: {
        heirs: [],
        toSpecialFund: "5400.00",
        governmentPortion: "12600.00",
        governmentPortionTo: "special-fund",
      },
    },
    {
      clause: "五(七)3",
      when: "一名受益人先于本人去世：其份额由法定继承人平均",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { code: "A", share: "60%", inherits: false },
              { code: "B", share: "40%" },
            ],
          },
        ],
        heirs: spouseAndChild,
      },
      value: {
        heirs: [
          { code: "B", rank: "designated", amount: "2160.00" },
          { code: "S", rank: "first", amount: "1620.00" }, // 3240÷2
          { code: "K", rank: "first", amount: "1620.00" },
        ],
        toSpecialFund: "0.00",
      },
      finds: ["lapsed"],
    },
    {
      clause: "五(七)3",
      when: "一名受益人先去世，又没有法定继承人：其份额转入专项资金",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { code: "A", share: "60%", inherits: false },
              { code: "B", share: "40%" },
            ],
          },
        ],
      },
      value: { heirs: [{ code: "B", amount: "2160.00" }], toSpecialFund: "3240.00", governmentPortion: "12600.00" },
      finds: [["to-special-fund", { toSpecialFund: "3240.00" }]],
    },
    {
      clause: "五(七)3",
      when: "唯一的受益人放弃，又没有法定继承人：整个账户转入专项资金",
      facts: { designations: [{ ...wish, beneficiaries: [{ code: "C", inherits: false }] }] },
      value: { heirs: [], toSpecialFund: "18000.00", governmentPortion: "0.00" },
    },
    {
      clause: "五(七)3",
      when: "个人部分已领完，唯一的受益人放弃，配偶在世：政府部分不因此转入",
      facts: {
        account: { government: "100", village: "0", individual: "0" },
        designations: [{ ...wish, beneficiaries: [{ code: "C", inherits: false }] }],
        heirs: [{ code: "S", relation: "spouse" }],
      },
      value: {
        heirs: [{ code: "S", rank: "first", amount: "0.00" }],
        toSpecialFund: "0.00",
        governmentPortion: "100.00",
        governmentPortionTo: "special-fund",
      },
    },
    {
      clause: "五(七)3",
      when: "份额合计不到100%、两名配偶：一次列出",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { code: "A", share: "60%" },
              { code: "B", share: "39.9999%" },
            ],
          },
        ],
        heirs: [
          { code: "S", relation: "spouse" },
          { code: "T", relation: "spouse" },
        ],
      },
      faults: [
        ["designations", "contradiction"],
        ["heirs", "contradiction"],
      ],
    },
    {
      clause: "五(七)3",
      when: "只写明一部分人的份额",
      facts: { designations: [{ ...agreement, beneficiaries: [{ code: "A", share: "100%" }, { code: "B" }] }] },
      faults: [["designations", "contradiction"]],
    },
    {
      clause: "五(七)3",
      when: "指定晚于身故、受益人重复、继承人重复：一次列出",
      facts: {
        designations: [{ ...wish, designatedOn: "2015-04-03", beneficiaries: [{ code: "A" }, { code: "A" }] }],
        heirs: [
          { code: "K", relation: "child" },
          { code: "K", relation: "parent" },
        ],
      },
      faults: [
        ["designations", "contradiction"],
        ["designations", "contradiction"],
        ["heirs", "contradiction"],
      ],
    },
    {
      clause: "五(七)3",
      when: "没有受益人的指定、没有的关系：一次列出",
      facts: {
        designations: [{ ...wish, beneficiaries: [] }],
        heirs: [{ code: "N", relation: "neighbour" }],
      },
      faults: [
        ["designations[0].beneficiaries", "out-of-range"],
        ["heirs[0].relation", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
