// A stretch of text → the names of people in it, when it is nothing but names.

/** The surnames of 《百家姓》 and the commonest others, simplified and traditional. */
const single = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖付代闫卫冼仝覃原亓谌邸揭占植苟楚辜练藏甫鄢迟洛仓苑海修初撒信巨晋种战危矫问兰尧臧漆冮荔丛纳瞿税逄某' +
    '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳費賀湯羅畢鄔樂時齊顧黃蕭邵戴談龐項紀祝閔賈婁顏鍾駱萬盧經應單諸龔陸榮儲車寧厲劉葉龍賴喬陰聞黨譚勞連齋習溫莊閻東歐聶關荊遊權蓋嶽閆',
)
const double =
  /^(?:欧阳|歐陽|太史|端木|上官|司马|司馬|东方|独孤|南宫|夏侯|诸葛|諸葛|尉迟|皇甫|公孙|慕容|长孙|宇文|司徒|司空|令狐|轩辕|拓跋|呼延|西门|钟离|申屠|公羊|澹台|濮阳|淳于|单于|太叔|完颜|纳兰|赫连|百里|东郭|第五|闻人|聞人|南门|东门|左丘|谷梁|公冶|公良|西門|東方|諸葛|尉遲|長孫|軒轅|鍾離|濮陽|單于|赫連)/u

const han = /^\p{Script=Han}{2,4}$/u
/** Names with a middle dot (`买买提·艾力`), Japanese names with kana, Hangul names. */
const dotted =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:[·•・‧][\p{Script=Han}\p{Script=Katakana}ー]{1,8}){1,3}$/u
const kana =
  /^(?=.*\p{Script=Hiragana}|.*\p{Script=Katakana})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,7}$/u
/** With one of the commonest surnames, as where nothing else says that this is a name. */
const koreanName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진]\p{Script=Hangul}{2}$/u
/** Characters with which names of four and more are written after their sound: `乌云其木格`, `阿卜杜热合曼`. */
const sounds =
  /^[阿艾安奥巴白拜班贝比宾波布才仓查朝楚次措达大戴丹德邓迪蒂丁顿多尔额恩尕噶嘎盖高格根更古哈海罕赫合黑胡吉加嘉江金卡凯康柯科克库拉来兰朗勒雷里力利列林琳罗洛玛马买麦曼梅美蒙米密明莫木姆穆那纳娜南尼宁诺努欧帕潘佩平普其奇齐恰切钦琴青庆群热仁日荣如瑞萨赛桑森沙山珊什斯松苏索塔泰坦唐特提图吐托托娃旺威维温文翁沃乌吾西希锡夏辛雅亚延央杨耶伊依益音英尤于裕约云扎泽札增珍芝卓孜宗佐卜杜热合曼买则祖拜克江迪吐尔逊赛娃旺]{4,8}$/u
const hangul = /^\p{Script=Hangul}{2,4}$/u
/** Lone characters with spaces between: names, padded to the width of others. */
const padded = /(?<=^|[\s、，,；;/／])\p{Script=Han}(?:\s+\p{Script=Han}){1,7}(?=$|[\s、，,；;/／])/gu
const token = /\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*){1,3}|[^\s、，,；;/／&＆]+/gu

/** Whether these two to four Han characters begin as a Chinese name begins. */
export function hasSurname(name: string): boolean {
  return single.has([...name][0] ?? '') || double.test(name)
}

/** Two words that may be a name though no list of surnames has them: `山田　太郎`, `Miriam Okafor`. */
const perhaps =
  /^(?:\p{Script=Han}{1,3}[ 　]+\p{Script=Han}{1,3}|(?!(?:The|An?|On|In|Of|At|To|And|For|My|What|How|When|Why|Where|Who|Chapter|Part|Book) )\p{Lu}\p{Ll}[\p{L}.’'-]*(?: (?:\p{Lu}\.|de|van|von|der))?(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2})$/u

/** One name of two characters, padded to the width of others: `阿 木`. */
export function isPadded(text: string): boolean {
  return /^\p{Script=Han}[ \u3000]{1,4}\p{Script=Han}$/u.test(text)
}

/** Whether the text could be one name, if its place speaks for that. */
export function mayBeName(text: string): boolean {
  return text.length <= 40 && perhaps.test(text)
}

/**
 * The names in `text`, or undefined if anything in it is no name. Spaces part names; two lone characters with a
 * space between are one name padded to the width of the others (`李 文`). `sure` asks for a known surname, as where
 * nothing else says that these are names.
 *
 * @example readNames('巨云鹏 李 文') // ['巨云鹏', '李文']
 */
export function readNames(text: string, sure = false): string[] | undefined {
  const names: string[] = []
  for (const [word] of text.replace(padded, closeUp).matchAll(token)) {
    const parts = isName(word, sure) ? [word] : split(word)
    if (!parts) return undefined
    names.push(...parts)
  }
  return names.length ? names : undefined
}

/** Three characters evenly apart are one name (`高 宝 山`), others are names of two. */
function closeUp(spread: string): string {
  const characters = spread.replace(/\s/gu, '')
  return /^\S+(\s+)\S+\1\S+$/u.test(spread) && [...characters].length === 3
    ? characters
    : characters.replace(/(..)(?=.)/gu, '$1 ')
}

function isName(word: string, sure: boolean): boolean {
  if (han.test(word)) return sure || !split(word) ? isHanName(word, sure) : false
  if (hangul.test(word)) return !sure || koreanName.test(word)
  if (dotted.test(word) || sounds.test(word)) return true
  return !sure && (kana.test(word) || word.includes(' '))
}

/** Four characters are a name with a double surname; or, where names are to be expected, one from another language. */
function isHanName(word: string, sure: boolean): boolean {
  return sure ? hasSurname(word) && ([...word].length < 4 || double.test(word)) : true
}

/** Two names without a space between (`张三李四`): only where one single cut gives two surnames. */
function split(word: string): string[] | undefined {
  const characters = [...word]
  if (characters.length < 4 || characters.length > 6) return undefined
  const cuts = [2, 3]
    .map(at => [characters.slice(0, at).join(''), characters.slice(at).join('')])
    .filter(names => names.every(name => han.test(name) && isHanName(name, true)))
  return cuts.length === 1 ? cuts[0] : undefined
}
