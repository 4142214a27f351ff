import { inheritance } from "../../../../src/policies/landless-farmers/leaving/inheritance.ts";
import type { CaseTable } from "../../../support/cases.ts";

const agreement = {
  kind: "agreement-at-enrolment",
  designatedOn: "2012-05-01",
  beneficiaries: [
    { person: "A", share: "60%" },
    { person: "B", share: "40%" },
  ],
};
const wish = { kind: "later-wish", designatedOn: "2014-01-01", beneficiaries: [{ person: "C" }] };
const spouseAndChild = [
  { person: "S", relation: "spouse" },
  { person: "K", relation: "child" },
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
      when: "指定两名受益人、份额60%和40%：按份额继承，法定继承人不继承",
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: {
        heirs: [
          { person: "A", rank: "designated", amount: "3240.00" }, // 5400×60%
          { person: "B", rank: "designated", amount: "2160.00" }, // 5400×40%
        ],
        inherited: "5400.00", // 3240+2160
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
      when: "指定三名受益人、未填报份额：平均继承，余下的分归排列在前的受益人",
      facts: {
        account: { government: "0", village: "30", individual: "70" },
        designations: [{ ...wish, beneficiaries: [{ person: "A" }, { person: "B" }, { person: "C" }] }],
      },
      value: { heirs: [{ amount: "33.34" }, { amount: "33.33" }, { amount: "33.33" }], inherited: "100.00" }, // (30+70)÷3，合计100
    },
    {
      clause: "五(七)3",
      when: "指定三名受益人、份额33.33%、33.33%、33.34%：按份额继承",
      facts: {
        designations: [
          {
            ...wish,
            beneficiaries: [
              { person: "A", share: "33.33%" },
              { person: "B", share: "0.3333" },
              { person: "C", share: "33.34%" },
            ],
          },
        ],
      },
      value: {
        heirs: [
          {
            amount: "1799.82", // 5400×0.3333
          },
          { amount: "1799.82" },
          {
            amount: "1800.36", // 5400×0.3334
          },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "参保时的约定与此后的意愿不一致：以最后的意愿为准",
      facts: { designations: [wish, agreement] },
      value: { heirs: [{ person: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "先后两次意愿、先填前一次：以后一次为准",
      facts: { designations: [wish, { ...wish, designatedOn: "2015-04-02", beneficiaries: [{ person: "D" }] }] },
      value: { heirs: [{ person: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "先后两次意愿、先填后一次：以后一次为准",
      facts: { designations: [{ ...wish, designatedOn: "2015-04-02", beneficiaries: [{ person: "D" }] }, wish] },
      value: { heirs: [{ person: "D", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "未指定受益人：第一顺序继承人平均继承，第二顺序不继承",
      facts: {
        heirs: [
          { person: "G", relation: "grandparent" },
          ...spouseAndChild,
          { person: "P", relation: "parent" },
          { person: "B", relation: "sibling" },
        ],
      },
      value: {
        heirs: [
          { person: "S", rank: "first", amount: "1800.00" }, // 5400÷3
          { person: "K", rank: "first", amount: "1800.00" },
          { person: "P", rank: "first", amount: "1800.00" },
        ],
        toSpecialFund: "0.00",
      },
      no: ["designated"],
      finds: ["legal-heirs"],
    },
    {
      clause: "五(七)3",
      when: "未指定受益人、无第一顺序继承人：第二顺序继承人平均继承",
      facts: {
        heirs: [
          { person: "B", relation: "sibling" },
          { person: "G", relation: "grandparent" },
        ],
      },
      value: {
        heirs: [
          { person: "B", rank: "second", amount: "2700.00" }, // 5400÷2
          { person: "G", rank: "second", amount: "2700.00" },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "参保当日既有约定又有意愿、先填意愿：以意愿为准",
      facts: { designations: [{ ...wish, designatedOn: "2012-05-01" }, agreement] },
      value: { heirs: [{ person: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "参保当日既有约定又有意愿、先填约定：以意愿为准",
      facts: { designations: [agreement, { ...wish, designatedOn: "2012-05-01" }] },
      value: { heirs: [{ person: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "同一天两次意愿、内容相同：按意愿继承",
      facts: { designations: [wish, { ...wish }] },
      value: { heirs: [{ person: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "同一天两次意愿内容不同、此后另有意愿：以最后的为准，以前的不影响",
      facts: {
        designations: [
          wish,
          { ...wish, beneficiaries: [{ person: "D" }] },
          { ...wish, designatedOn: "2015-01-01", beneficiaries: [{ person: "E" }] },
        ],
      },
      value: { heirs: [{ person: "E", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "未指定受益人、无法定继承人：整个账户转入专项资金",
      value: {
        heirs: [],
        toSpecialFund: "18000.00", // 12600+5400
        governmentPortion: "0.00",
        governmentPortionTo: null,
      },
      no: ["designated", "legal-heirs"],
      finds: ["to-special-fund"],
    },
    {
      clause: "五(七)3",
      when: "一名受益人先于本人去世：其份额由法定继承人平均继承",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { person: "A", share: "60%", inherits: false },
              { person: "B", share: "40%" },
            ],
          },
        ],
        heirs: spouseAndChild,
      },
      value: {
        heirs: [
          { person: "B", rank: "designated", amount: "2160.00" }, // 5400×40%
          { person: "S", rank: "first", amount: "1620.00" }, // 5400×60%÷2
          { person: "K", rank: "first", amount: "1620.00" },
        ],
        toSpecialFund: "0.00",
      },
      finds: ["lapsed"],
    },
    {
      clause: "五(七)3",
      when: "一名受益人先于本人去世、无法定继承人：其份额转入专项资金",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { person: "A", share: "60%", inherits: false },
              { person: "B", share: "40%" },
            ],
          },
        ],
      },
      value: {
        heirs: [{ person: "B", amount: "2160.00" }], // 5400×40%
        inherited: "2160.00",
        toSpecialFund: "3240.00", // 5400×60%
        governmentPortion: "12600.00",
      },
      finds: [["to-special-fund", { toSpecialFund: "3240.00" }]],
    },
    {
      clause: "五(七)3",
      when: "唯一受益人放弃、无法定继承人：整个账户转入专项资金",
      facts: { designations: [{ ...wish, beneficiaries: [{ person: "C", inherits: false }] }] },
      value: { heirs: [], inherited: "0.00", toSpecialFund: "18000.00", governmentPortion: "0.00" }, // 12600+5400
    },
    {
      clause: "五(七)3",
      when: "个人部分已支付完毕、唯一受益人放弃、配偶在世：配偶继承0元，政府补贴部分不因此改变去处",
      facts: {
        account: { government: "100", village: "0", individual: "0" },
        designations: [{ ...wish, beneficiaries: [{ person: "C", inherits: false }] }],
        heirs: [{ person: "S", relation: "spouse" }],
      },
      value: {
        heirs: [{ person: "S", rank: "first", amount: "0.00" }],
        toSpecialFund: "0.00",
        governmentPortion: "100.00",
        governmentPortionTo: "special-fund",
      },
    },
    {
      clause: "五(七)3",
      when: "指定两名受益人，按“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "government-portion": "county-budget" },
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: { governmentPortion: "12600.00", governmentPortionTo: "county-budget" },
    },
    {
      clause: "五(七)3",
      when: "指定两名受益人，按“退保的随本人转移”口径：身故后无法转移，留存专项资金",
      readings: { "government-portion": "transferred" },
      facts: { designations: [agreement], heirs: spouseAndChild },
      value: { governmentPortion: "12600.00", governmentPortionTo: "special-fund" },
    },
    {
      clause: "五(七)3",
      when: "参保时的约定与此后的意愿不一致，按“以参保时的约定为准”口径：按约定继承",
      readings: { "beneficiary-conflict": "agreement-at-enrolment" },
      facts: { designations: [wish, agreement] },
      value: {
        heirs: [
          { person: "A", amount: "3240.00" }, // 5400×60%
          { person: "B", amount: "2160.00" }, // 5400×40%
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "只有此后的意愿，按“以参保时的约定为准”口径：无约定，按意愿继承",
      readings: { "beneficiary-conflict": "agreement-at-enrolment" },
      facts: { designations: [wish] },
      value: { heirs: [{ person: "C", amount: "5400.00" }] },
    },
    {
      clause: "五(七)3",
      when: "未指定受益人、无法定继承人，按“个人和村集体部分的余额”口径：个人和村集体部分转入专项资金",
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
      when: "受益人份额合计不足100%、填报两名配偶：一并指出",
      facts: {
        designations: [
          {
            ...agreement,
            beneficiaries: [
              { person: "A", share: "60%" },
              { person: "B", share: "39.9999%" },
            ],
          },
        ],
        heirs: [
          { person: "S", relation: "spouse" },
          { person: "T", relation: "spouse" },
        ],
      },
      faults: [
        ["designations", "contradiction"],
        ["heirs", "contradiction"],
      ],
    },
    {
      clause: "五(七)3",
      when: "同一天两次意愿、内容不同：无法认定以哪一份为准，不以填报次序决定",
      facts: { designations: [wish, { ...wish, beneficiaries: [{ person: "D" }] }] },
      faults: [["designations", "contradiction"]],
    },
    {
      clause: "五(七)3",
      when: "参保当日约定两次、内容不同：无法认定以哪一份为准，不以填报次序决定",
      facts: { designations: [agreement, { ...agreement, beneficiaries: [{ person: "D" }] }] },
      faults: [["designations", "contradiction"]],
    },
    {
      clause: "五(七)3",
      when: "只填报部分受益人的份额：矛盾",
      facts: { designations: [{ ...agreement, beneficiaries: [{ person: "A", share: "100%" }, { person: "B" }] }] },
      faults: [["designations", "contradiction"]],
    },
    {
      clause: "五(七)3",
      when: "指定日期晚于身故日期、受益人重复、继承人重复：一并指出",
      facts: {
        designations: [{ ...wish, designatedOn: "2015-04-03", beneficiaries: [{ person: "A" }, { person: "A" }] }],
        heirs: [
          { person: "K", relation: "child" },
          { person: "K", relation: "parent" },
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
      when: "指定中无受益人、继承人关系不在可选范围：一并指出",
      facts: { designations: [{ ...wish, beneficiaries: [] }], heirs: [{ person: "N", relation: "neighbour" }] },
      faults: [
        ["designations[0].beneficiaries", "out-of-range"],
        ["heirs[0].relation", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
