import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

// The site is built under a base that no site has; build.ts makes every address relative, so that it opens from anywhere.
export default defineConfig({
  base: "/BOOK_BASE",
  srcDir: "./book/site",
  publicDir: "./book/site/public",
  outDir: "../output/book",
  build: { format: "file", concurrency: 2 },
  trailingSlash: "ignore",
  compressHTML: true,
  devToolbar: { enabled: false },
  // the worker of a calculator loads the rules of its document
  vite: { worker: { format: "es" } },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: { "zh-CN": "民生政策规则库", en: "minsheng-rules" },
      description: "民生政策文件，逐条编成可以计算、可以核对的规则",
      defaultLocale: "root",
      locales: { root: { label: "简体中文", lang: "zh-CN" }, en: { label: "English", lang: "en" } },
      customCss: [
        "./book/site/styles/site.css",
        "./book/site/styles/rows.css",
        "./book/site/styles/charts.css",
        "./book/site/styles/print.css",
      ],
      routeMiddleware: "./book/site/route.ts",
      components: { LanguageSelect: "./book/site/components/LanguageSelect.astro" },
      disable404Route: true,
      credits: false,
      lastUpdated: false,
      expressiveCode: {
        themes: ["github-dark-high-contrast", "github-light-high-contrast"],
        // long lines wrap: nothing scrolls sideways, on a phone and for the keyboard
        defaultProps: { wrap: true },
      },
    }),
  ],
});
