// One line → whether it says where a picture or a text comes from: `来源：…`, `新华社发`, `本文系…`.

const from = '(?:本文|文章|稿件|信息|资料|資料|数据|數據|图片|圖片|图文|新闻|消息|内容|照片)'
const given = new RegExp(
  `^[（(【[]?\\s?(?:${[
    '[\\p{Script=Han}·]{2,20}(?:供图|供圖|提供|供稿)(?:图片|照片|圖片)?',
    '新华社[发發]?(?:[（(].{2,20}[)）])?|中新社[发發]?|资料图片|资料照片|資料照片|视觉中国|人民视觉|影像中国|新华社/[\\p{L}]{2,10}',
    '(?:本[文版组]|文中|以上|本报|均)?(?:图片|照片|配图|题图|压题照片|版面图片|图表|制图数据)(?:除署名外)?(?:，)?\\s?(?:均|皆)?(?:由|来自|来源|为|出自|[:：|｜]).{1,40}',
    `${from}?\\s?(?:来源|來源|来自|出处|出處|综合自|转自|整理自)\\s?[:：于|｜].{1,40}`,
    '据.{2,20}(?:报|网|社|电|台)(?:报道)?|原载.{2,40}|原載.{2,40}|选自.{2,40}|摘自.{2,40}|节选自.{2,40}|转载自.{2,40}|刊于.{2,40}|（原题.{2,40}',
    '本文[系为是].{2,60}|文章(?:系|为).{2,60}',
    '(?:图|圖|摄影|配图|头图|题图|图源|供图|制图|绘图|資料照|图片)\\s?[／/｜|：:](?!.*。)\\s?[^！？，,]{2,20}|[图圖][据據](?!说|了)[\\p{Script=Han}A-Za-z]{2,12}',
    '(?:写真|画像|撮影|イラスト)(?:提供)?\\s?[＝=:：・／/][^。をはがで]{1,16}|写真はいずれも.{2,30}|\\[?(?:사진|자료|출처|그래픽|일러스트)(?:\\s?제공)?\\s?[=:：/].{1,30}',
  ].join('|')})\\s?[)）】\\]]?[。.]?$`,
  'u',
)

/** Apart, since letters of either case take V8 ten times as long to prepare, in all that the pattern has. */
const credited = new RegExp(
  `^[（(【[]?\\s?(?:${[
    '(?:(?:staff )?(?:photo(?:graph(?:y|er)?)?|picture|source|credit|courtesy|image|illustration|graphic|map|drawing|video)s?)\\s?(?:[:：](?! ?(?:The|An?)\\b)|\\bby\\b|courtesy of|of\\b(?! (?:the|a|an|his|her|our|my)\\b)|©).{2,40}',
    '.{2,40}/(?:AP|AFP|Reuters|Getty Images)',
  ].join('|')})\\s?[)）】\\]]?[。.]?$`,
  'iu',
)

/** Longest line that names a source, in UTF-16 units. */
const longest = 80

export function isSource(line: string): boolean {
  return line.length <= longest && (given.test(line) || credited.test(line))
}
