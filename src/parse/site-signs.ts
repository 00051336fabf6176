// One line → whether a web site or a publisher added it, by signs that ask for a line of its own.
const counter =
  /^(?:阅读|浏览|收藏|点赞|赞|转发|评论|在看|分享|点击|人气|查看|回复|跟贴|参与|转载)?\s?[:：（(]?\s?(?:[\d.,]{1,9}\s?[万亿wk]?\+?次?)?[)）]?$/iu

const single = /^(?:跟贴|参与|评论|回复|阅读|浏览|点赞|转发|收藏|查看)\s?[:：（(]?\s?\d{1,8}\s?[)）]?$/u

/** `阅读 10万+　收藏　点赞 2376` */
function isCounters(text: string): boolean {
  if (single.test(text)) return true
  const parts = text.replace(/[:：]\s+/gu, ':').split(/[\s　|｜·┊]+/u)
  const named = parts.filter(part => /^\p{Script=Han}/u.test(part)).length
  return parts.length > 1 && named > 1 && /\d/u.test(text) && parts.every(part => counter.test(part))
}

const address = /(?:^|[^\w@.])(?:www|wap|m)\.[\w-]{2,30}\.[a-z]{2,4}/iu
const site = /小说|书友|网友|本站|记住|网址|地址|域名|最快|首发|无弹窗|手机阅读|请访问|收藏/u
const crumb =
  /^[^，。！？：]{0,6}(?:首页|频道|Home|ホーム|トップ)[^，。！？：]{0,6}(?:\s?[/／>＞»›|｜-]\s?[^，。！？]{2,16}){1,5}$/u
const patterns = [
  // Terms of use, of those who made a copy and of the site.
  /(?:(?:网友|书友).{0,6}(?:整理|上传|收集)|(?:来自|源自|收集自)(?:互联)?网络?).{0,40}(?:版权|著作权|侵权|删除|学习)/u,
  /仅供.{0,8}(?:学习|交流|试读|预览).{0,30}(?:删除|商业|用途|版权|转载)|侵权.{0,8}(?:联系|告知).{0,12}删除/u,
  /^本文由.{0,24}(?:原创|授权|首发|发布)|(?:原创|版权).{0,12}转载(?:请|须)|^(?:利益)?声明\s?[:：].{4}/u,
  /^この記事は.{0,8}(?:有料|会員)|残り\s?\d+\s?文字|^(?:会員限定|有料)(?:会員)?記事|印刷する\s|シェアする$/u,
  /^(?:Printed|Published)\b.{0,40}\b(?:by|every)\b/u,
  /网站标识码|ICP备|公网安备|技术支持\s?[:：]/u,
  // What stands under a headline or an article.
  /(?:更新时间|发布时间|字数)\s?[:：]\s?\d/u,
  /^原创\s.{0,40}\d{1,2}:\d{2}/u,
  /^(?:标签|关键[词字]|Tags?|タグ|태그)\s?[:：]\s?\S/iu,
  /^[-—–\s]{1,6}(?:END|FIN|完)[-—–\s]{1,6}$/iu,
  /^［＃[^］]{1,40}］$/u,
  /^本[版报刊网栏].{0,8}(?:信箱|邮箱|电话|热线)\s?[:：]|^(?:值班|责编|责任编辑|总编|主编|审校).{0,30}(?:电话|邮箱|热线)\s?[:：]/u,
  /^-{3,}[^-]{2,16}-{3,}$|^责任编辑[:：].{2,8}_/u,
  // Posts of a forum and comments on an article.
  /^.{0,20}发表于\s?\d{4}|只看该作者|倒序浏览|[上下]一主题/u,
  /^(?:沙发|板凳|地板|楼主|\d{1,4}[#楼])$|^签名[:：]|^分享[到至].{2,16}$/u,
  /^\S.{0,20}\s\d{4}-\d{1,2}-\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?$/u,
  // Calls to readers.
  /^[（(【](?:更多|欢迎|敬请|详情|如需|想看|获取).{0,20}(?:二维码|公众号|客户端|关注|扫码|扫描|订阅|APP).{0,12}[)）】]$/iu,
  /^[（(【].{0,12}(?:欢迎|线索|来稿|投稿|报料|爆料).{0,12}(?:电话|邮箱|热线|信箱|线索|投稿).{0,40}[)）】]$/u,
  /^(?:更多|欢迎|敬请|详情).{0,16}(?:二维码|扫码|扫描).{0,12}$/u,
  /^更多.{0,6}(?:内容|新闻|资讯|报道|信息).{0,4}(?:请|点击|尽在).{0,16}$/u,
  /^.{0,16}请?(?:关注|搜索|添加).{0,6}(?:公众号|微信号|订阅号|视频号).{0,16}$/u,
  /^(?:喜欢|觉得|如果|别忘|记得|请|欢迎|文章|顺手|随手|好看|认同).{0,12}点个?[“"]?(?:在看|赞).{0,10}$|^点个?[“"]?(?:在看|赞).{0,10}$|^.{0,12}点个?[“"]在看.{0,10}$|^点击.{0,6}(?:图片|大图|原图).{0,8}$/u,
]
const button =
  /^(?:(?:加入|返回|推荐|收藏|打开|添加)(?:书[签架页]|本[书页站]|目录|首页|列表)|[上下]一[章页篇]|投推荐票|章节(?:目录|报错)|打印|关闭|举报|分享|目录|放大|缩小|默认)$/u

/** `加入书签 推荐本书 返回书页` */
function isButtons(text: string): boolean {
  const parts = text.split(/[\s　|｜·]+/u)
  return parts.length > 1 && parts.every(part => button.test(part))
}

/** Sentences are looked at only where they say one of these. */
const sentence = /[。！？”」]$/u
const hint = /版权|转载|网友|书友|仅供|侵权|记住|网址|小说|記事|残り|关注|在看|点赞|欢迎|更多|声明/u

/** What sites add to a text: their address, their counters, the way to the page, their terms. */
export function isSiteLine(text: string): boolean {
  if (sentence.test(text) && !hint.test(text)) return false
  if (address.test(text) && site.test(text)) return true
  return isCounters(text) || isButtons(text) || [crumb, ...patterns].some(sign => sign.test(text))
}
