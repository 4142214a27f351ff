import { type Language, languages } from "./language.ts";

/** The paths of a page in both languages: Chinese is the root. */
export const inBothLanguages = <P extends object>(params: readonly P[]) =>
  languages.flatMap((language) =>
    params.map((one) => ({
      params: { ...one, language: language === "en" ? "en" : undefined },
      props: { shownIn: language satisfies Language },
    })),
  );

/** A heading of a page, for the list of its contents. */
export const heading = (slug: string, text: string, depth = 2) => ({ depth, slug, text });
