// A text → the language that its script and commonest words show, or `und`.

/** Characters that only the simplified script has, and their traditional counterparts, of the commonest 2,000. */
const simplified =
  /[们这来时说国为个会对发学过经动产种点进么实现长开问机关门见应场间党头员题业车东两书马鸟鱼龙风华价传伤体备复处奋夺妈妇孙宁宝审导尔岁师带帮广庆张录总战执报担拥择损换据树样标气汉汤没泽浅测济满灵热爱爷独环电画疗监盘确离积穷竞笔签类红级纪约纯纸线组细织终绍给统绩续维绿缘缺网罗职联脑节药蓝虑补表装观规视觉计订认讨让训议记讲许论设访证评识诉译试话该详语误请读课调谁谈谢财责质货购贵费资赏赛跃践转轻较辆达迁运还连远选适遗邮郑释钟钱银错锋闭闻阳阴阶际陆陈险随难雾静页项顺须顾预领频颗颜额飞饭饮馆驻验骂齐]/u
const traditional =
  /[們這來時說國為個會對發後學過經動產種點進麼實現長開問機關門見應場間黨頭員題業車東兩書馬鳥魚龍風華價傳傷體備復處奮奪媽婦孫寧寶審導爾歲師帶幫廣慶張錄總戰執報擔擁擇損換據樹樣標氣漢湯沒澤淺測濟滿靈熱愛爺獨環電畫療監盤確離積窮競筆簽類紅級紀約純紙線組細織終紹給統績續維綠緣網羅職聯腦節藥藍慮補裝觀規視覺計訂認討讓訓議記講許論設訪證評識訴譯試話該詳語誤請讀課調誰談謝財責質貨購貴費資賞賽躍踐轉輕較輛達遷運還連遠選適遺郵鄭釋鐘錢銀錯鋒閉聞陽陰階際陸陳險隨難霧靜頁項順須顧預領頻顆顏額飛飯飲館駐驗罵齊]/u
const english = /\b(?:the|of|and|to|in|a|is|that|was|for|with|on|his|it|as|he|by)\b/giu

/** How much of a text is looked at, in UTF-16 units: enough to be sure, little enough to cost nothing. */
const sample = 200_000

/**
 * BCP 47 tag: `zh-Hans`, `zh-Hant`, `zh` (Han characters that both scripts share), `ja`, `ko`, `en`; `und` when
 * unsure.
 */
export function detectLanguage(whole: string): string {
  const text = whole.slice(0, sample)
  const characters = tally(text)
  const count = (pattern: RegExp): number =>
    characters.reduce((sum, [character, times]) => sum + (pattern.test(character) ? times : 0), 0)
  const han = count(/\p{Script=Han}/u)
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
  const hangul = count(/\p{Script=Hangul}/u)
  const latin = count(/\p{Script=Latin}/u)
  const letters = count(/\p{L}/u)
  if (letters === 0) return 'und'
  if (hangul > letters * 0.3) return 'ko'
  if (kana > (han + kana) * 0.1 && han + kana > letters * 0.3) return 'ja'
  if (han > letters * 0.3) return chinese(count(simplified), count(traditional))
  return latin > letters * 0.8 && (text.match(english)?.length ?? 0) * 25 > latin ? 'en' : 'und'
}

function chinese(hans: number, hant: number): string {
  if (hans > hant * 2) return 'zh-Hans'
  return hant > hans * 2 ? 'zh-Hant' : 'zh'
}

/** Each character once, and how often it stands there: patterns are tried on some thousand characters, not on all. */
function tally(text: string): [character: string, times: number][] {
  const times = new Map<number, number>()
  for (const character of text) {
    const code = character.codePointAt(0)!
    times.set(code, (times.get(code) ?? 0) + 1)
  }
  return [...times].map(([code, count]) => [String.fromCodePoint(code), count])
}
