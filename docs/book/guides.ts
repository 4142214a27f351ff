// The pages of docs/ in the site, by reader. A page of docs/ that is not here fails the build.
import type { Text } from "../../src/kernel/language/index.ts";

export interface Guide {
  readonly file: string;
  readonly slug: string;
  readonly title: Text;
}

export interface Shelf {
  readonly title: Text;
  readonly guides: readonly Guide[];
}

const guide = (
  file: string,
  zh: string,
  en: string,
  slug = `guides/${file.replace(/^docs\/|\.md$/g, "").toLowerCase()}`,
) => ({ file, slug, title: { zh, en } });
const decision = (name: string, zh: string, en: string) =>
  guide(`docs/decisions/${name}.md`, zh, en, `decisions/${name === "README" ? "all" : name}`);

export const shelves: readonly Shelf[] = [
  {
    title: { zh: "审计人员", en: "For auditors" },
    guides: [
      guide("docs/for-auditors.md", "审计人员读本", "The auditor's reader (in Chinese)"),
      guide("docs/audit-in-an-hour.md", "一小时核对", "Audit us in an hour"),
      guide("docs/statement.md", "认定明细", "Statements"),
      guide("docs/evidence.md", "追问一个认定", "Questions about a decision"),
      guide("docs/receipt.md", "认定凭证", "Receipts"),
      guide("docs/proofs.md", "整个取值范围的证明", "Proofs over whole domains"),
      guide("docs/independent-ledger.md", "独立流水", "The independent ledger"),
      guide("docs/national-tables.md", "全国性规定一览", "National tables"),
    ],
  },
  {
    title: { zh: "经办和成批计算", en: "For scripters" },
    guides: [
      guide("docs/command.md", "命令", "The command"),
      guide("docs/roster.md", "花名册填报说明", "Roster format"),
      guide("docs/any-rule.md", "按任一规则认定一张表", "Any rule over a table"),
      guide("docs/files.md", "文件的读取", "Reading files"),
      guide("docs/reconcile.md", "核发比对", "Payments against amounts due"),
      guide("docs/impact.md", "测算", "What a change costs"),
      guide("docs/beyond-one-machine.md", "一台机器以外", "Beyond one machine"),
      guide("docs/speed.md", "速度和大小", "Speed and size"),
    ],
  },
  {
    title: { zh: "开发人员", en: "For integrators" },
    guides: [
      guide("README.md", "本库简介", "The library in short"),
      guide("docs/reference.md", "参考", "Reference"),
      guide("CHANGELOG.md", "变更", "Changes"),
      guide("docs/renames-0.2.md", "0.2.0改名对照", "Renames in 0.2.0", "guides/renames"),
      guide("SECURITY.md", "安全", "Security"),
    ],
  },
  {
    title: { zh: "增加一份文件", en: "Adding a document" },
    guides: [
      guide("docs/adding-a-document.md", "增加一份文件", "Adding a document"),
      guide("CONTRIBUTING.md", "参与", "Contributing"),
    ],
  },
  {
    title: { zh: "设计决定", en: "Decisions" },
    guides: [
      decision("README", "全部决定", "All decisions"),
      decision("readings", "为什么有口径", "Why readings"),
      decision("no-engine", "为什么没有引擎、没有专用语言", "Why no engine and no rule language"),
      decision("one-rule-one-file", "一条规则一个文件，何时另放", "One rule, one file"),
      decision("no-source-text", "为什么文件原文不在包里", "Why the documents' text is not in the package"),
      decision("fen", "为什么内部用分", "Why whole fen inside"),
      decision("dates", "日期：date-fns 做什么", "Dates: what date-fns does"),
      decision("files", "读写文件用什么", "What reads and writes files"),
      decision("zod", "规则为什么不经过 zod", "Why rules do not load zod"),
      decision("json-schema", "结构为什么不由 zod 生成", "Why JSON Schemas are not made by zod"),
      decision("two-ways-through-the-facts", "事实为什么有两条读取路径", "Why facts are parsed in two ways"),
      decision("assess-and-judge", "为什么有 assess，又有 judge", "Why both assess and judge"),
      decision("site", "本站用什么做成", "What makes the site"),
    ],
  },
];
