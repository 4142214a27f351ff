/**
 * 形近字 — Radicals and traditional forms that PDFs or old input methods use in place of a character. Unicode's own
 * folding (NFKC) does not change them, or turns them into a traditional form: ⼾ becomes 戶, which is read as 户.
 */
const pairs =
  "戶户見见車车門门長长頁页風风馬马魚鱼鳥鸟黃黄龍龙齊齐靑青韋韦貝贝糹纟" +
  "⺠民⺟母⺢水⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟" +
  "⺁厂⺃乙⺇几⺈刀⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺒己⺓幺⺔彐⺙攴⺛旡⺝月⺞歹⺫目⺬示⺭示⺯糸⺶羊⺷羊⺹老⺼肉⺽臼⻂衣⻃西⻊足⻌辶⻏邑⻐金⻖阜⻗雨⻟食⻠食" +
  "値值為为産产號号證证縣县鄉乡鎮镇戸户歳岁編编碼码類类別别從从";

export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: [...pairs].length / 2 }, (_, index) => {
    const [from = "", to = ""] = [...pairs].slice(2 * index, 2 * index + 2);
    return [from, to];
  }),
);
