import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { shelves } from "../guides.ts";
import type { Text } from "../model.ts";
import { apiPages, book, documents } from "./data.ts";
import { clauseHref, documentHref, href, type Language, ruleHref } from "./language.ts";
import { words } from "./words.ts";

type Entry = StarlightRouteData["sidebar"][number];
type Link = Extract<Entry, { type: "link" }>;

/** The list of pages beside every page: all documents; of the one that is read, its clauses and rules, too. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute: route } = context.locals as unknown as { readonly starlightRoute: StarlightRouteData };
  const language: Language = route.locale === "en" ? "en" : "zh";
  const path = pathOf(context.url.pathname);
  const link = (label: string, to: string, attrs: Link["attrs"] = {}): Link => ({
    type: "link",
    label,
    href: to,
    isCurrent: pathOf(to) === path,
    badge: undefined,
    attrs,
  });
  const group = (label: string, entries: Link[], collapsed = false): Entry =>
    ({ type: "group", label, entries, collapsed, badge: undefined }) as Entry;
  const own = documentIn(path);
  const ordered = own === undefined ? [] : pagesOf(own, language, link);
  route.sidebar = [
    link(words.overview[language], href(language, "")),
    link(words.check[language], href(language, "compare")),
    link(words.charts[language], href(language, "charts")),
    link(words.life[language], href(language, "life")),
    link(words.workerLife[language], href(language, "life/worker")),
    link(words.householdLife[language], href(language, "life/household")),
    ...(own === undefined ? [] : ordered.map(({ title, links }) => group(title[language], links))),
    group(
      words.documents[language],
      [...documents, ...book.documents.filter((one) => !documents.includes(one))].map(({ name, title }) =>
        link(title[language], documentHref(language, name)),
      ),
      own !== undefined,
    ),
    ...shelves.map(({ title, guides }, index) => {
      const links = guides.map((guide) => link(guide.title[language], href(language, guide.slug)));
      return group(title[language], links, index === shelves.length - 1 && !links.some(({ isCurrent }) => isCurrent));
    }),
    group(
      words.api[language],
      apiPages.map(({ slug, title }) => link(title, href(language, slug))),
      !path.includes("api/"),
    ),
  ];
  const inOrder = ordered.flatMap(({ links }) => links);
  const at = inOrder.findIndex(({ isCurrent }) => isCurrent);
  if (at >= 0) route.pagination = { prev: inOrder[at - 1], next: inOrder[at + 1] };
  else if (!path.includes("guides/") && !path.includes("decisions/"))
    route.pagination = { prev: undefined, next: undefined };
});

/** The clauses and the rules of a document, in order. */
function pagesOf(
  document: string,
  language: Language,
  link: (label: string, to: string, attrs?: Link["attrs"]) => Link,
): readonly { readonly title: Text; readonly links: Link[] }[] {
  const clauses = book.clauses.filter((one) => one.document === document);
  const rules = book.rules.filter((one) => one.document === document);
  const has = (list: readonly { readonly document: string }[]): boolean =>
    list.some((one) => one.document === document);
  const { title } = book.documents.find(({ name }) => name === document) ?? { title: words.documents };
  return [
    {
      title,
      links: [
        link(words.overview[language] === "首页" ? "概览" : "Overview", documentHref(language, document)),
        ...(has(book.figures) ? [link(words.figures[language], href(language, `figures/${document}`))] : []),
        ...(has(book.readings) ? [link(words.readings[language], href(language, `readings/${document}`))] : []),
      ],
    },
    {
      title: words.clauses,
      links: clauses.map(({ id, address }) => link(address, clauseHref(language, id), { "data-address": "" })),
    },
    { title: words.rules, links: rules.map(({ name, title }) => link(title[language], ruleHref(language, name))) },
  ].filter(({ links }) => links.length > 0);
}

/** The document whose pages are read. */
const documentIn = (path: string): string | undefined =>
  /^(?:en\/)?(?:documents|clauses|rules|figures|readings)\/([^/]+)/.exec(path)?.[1];

/** A path without its base, its ending and its slashes at both ends. */
const pathOf = (path: string): string =>
  decodeURI(path)
    .replace(/^\/BOOK_BASE/, "")
    .replace(/\.html$/, "")
    .replace(/^\/|\/$/g, "");
