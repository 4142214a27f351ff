import { defineCollection } from "astro:content";
import { i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";

/** The guides: Markdown pages of docs/, as generate/guides.ts takes them into the site. And the words of the search in Chinese. */
export const collections = {
  docs: defineCollection({
    loader: glob({ pattern: "**/*.md", base: "../output/book-data/guides" }),
    schema: docsSchema(),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
