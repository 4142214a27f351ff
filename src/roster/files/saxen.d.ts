/** The part of saxen that is used: the package has no types. */
declare module "saxen" {
  type Attributes = Readonly<Record<string, string>>;
  export class Parser {
    on(
      event: "openTag",
      hook: (name: string, attributes: () => Attributes, decode: (text: string) => string) => void,
    ): this;
    on(event: "closeTag", hook: (name: string) => void): this;
    on(event: "text", hook: (text: string, decode: (text: string) => string) => void): this;
    on(event: "cdata", hook: (text: string) => void): this;
    on(event: "error" | "warn", hook: (error: Error) => void): this;
    write(text: string): this;
    end(): unknown;
  }
}
