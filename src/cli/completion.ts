import { Argument, type Command, type Option } from "commander";
import { documentNames, knownRules } from "./names.ts";
import { print } from "./output.ts";

/** 补全 — `completion`: a script with which bash or zsh completes commands, options, rules and documents. */
export function completionCommand(program: Command): void {
  program
    .command("completion")
    .description("bash或zsh的补全脚本  completion script for bash or zsh")
    .addArgument(new Argument("<shell>", "bash或zsh  the shell").choices(["bash", "zsh"]))
    .addHelpText("after", `\n  source <(minsheng-rules completion bash)`)
    .action(async (shell: "bash" | "zsh") => {
      const words = wordsOf(program);
      await print(shell === "bash" ? bashScript(words) : zshScript(words));
    });
}

/** The possible words after a command: its options, their values, and the values of its first argument. */
interface CommandWords {
  readonly names: readonly string[];
  readonly options: readonly string[];
  readonly values: readonly { readonly flags: readonly string[]; readonly words: readonly string[] }[];
  readonly first: readonly string[];
}

const ruleNames = knownRules.map(({ rule }) => rule.name);

function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => ({
    names: [command.name(), ...command.aliases()],
    options: [...command.options.map((one) => one.long ?? one.short ?? ""), "--help"],
    values: command.options.filter((one) => one.required).map((one) => ({ flags: flagsOf(one), words: valuesOf(one) })),
    first: firstWords(command),
  }));
}

const flagsOf = ({ long, short }: Option): string[] => [long, short].filter((one) => one !== undefined);

/** No words: any value, or a file. */
const valuesOf = (option: Option): readonly string[] =>
  option.argChoices ?? (option.long === "--document" ? documentNames : []);

function firstWords(command: Command): readonly string[] {
  const [first] = command.registeredArguments;
  return first?.argChoices ?? (first?.name() === "rule" ? ruleNames : []);
}

/** Both scripts are one `case`: the word before the cursor first, then the command. Without words: files. */
function cases(words: readonly CommandWords[]): string {
  return words
    .map(({ names, options, values, first }) => {
      const ofOptions = values
        .map((one) => `        ${one.flags.join("|")}) candidates="${one.words.join(" ")}" ;;\n`)
        .join("");
      return `    ${names.join("|")})
      case "$before" in
${ofOptions}        *) if [[ "$current" == -* ]]; then candidates="${options.join(" ")}"; elif (( place == 2 )); then candidates="${first.join(" ")}"; fi ;;
      esac ;;
`;
    })
    .join("");
}

const commandNames = (words: readonly CommandWords[]): string =>
  [...words.map(({ names: [name = ""] }) => name), "help"].join(" ");

const bashScript = (
  words: readonly CommandWords[],
): string => `# minsheng-rules: source <(minsheng-rules completion bash)
_minsheng_rules() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" place=$COMP_CWORD candidates=""
  if (( place == 1 )); then candidates="${commandNames(words)} --help --version"; else
  case "\${COMP_WORDS[1]}" in
${cases(words)}    help) candidates="${commandNames(words)}" ;;
  esac
  fi
  COMPREPLY=($(compgen -W "$candidates" -- "$current"))
}
complete -o default -F _minsheng_rules minsheng-rules
`;

const zshScript = (words: readonly CommandWords[]): string => `#compdef minsheng-rules
# minsheng-rules: source <(minsheng-rules completion zsh)
_minsheng_rules() {
  local command="\${words[2]}" current="\${words[CURRENT]}" before="\${words[CURRENT-1]}" found=""
  integer place=$((CURRENT - 1))
  found=$(_minsheng_rules_words "$command" "$current" "$before" $place)
  if [[ -n "$found" ]]; then compadd -- \${=found}; else _files; fi
}
_minsheng_rules_words() {
  local current="$2" before="$3" candidates=""
  integer place=$4
  if (( place == 1 )); then candidates="${commandNames(words)} --help --version"; else
  case "$1" in
${cases(words)}    help) candidates="${commandNames(words)}" ;;
  esac
  fi
  print -r -- "$candidates"
}
if [[ "\${funcstack[1]}" == _minsheng[-_]rules ]]; then _minsheng_rules "$@"; else compdef _minsheng_rules minsheng-rules; fi
`;
