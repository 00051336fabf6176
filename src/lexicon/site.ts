// One line → whether a web site put it around the text: buttons, crumbs, counters, calls to readers.

/** Buttons and labels that stand alone. What newspapers use as a crosshead (`相关链接`, `评论`) is none. */
const buttons = new Set(
  `打印 打印本页 打印本稿 打印本文 列印 友善列印 关闭 关闭窗口 关闭本页 收藏 收藏本页 收藏本文 纠错 我要纠错 举报 分享 分享到
  返回首页 返回顶部 返回目录 返回列表 返回书页 返回书目 回目录 章节目录 章节列表 章节报错 最新章节 全文阅读 加入书签 加入书架
  投推荐票 投票推荐 推荐本书 阅读原文 轻触阅读原文 查看更多 查看原图 查看全文 展开全文 已阅读全文 继续阅读 点击下一页继续阅读
  发表评论 网友评论 我要评论 我要留言 写留言 热门推荐 猜你喜欢 精彩推荐 为您推荐 相关推荐 喜欢此内容的人还喜欢 预览时标签不可点
  继续滑动看下一个 向上滑动看下一个 在小说阅读器读本章 在小说阅读器中沉浸阅读 发布到看一看 已同步到看一看 相关稿件 广告 点赞 转发 在看 阅读下一篇 新闻链接
  advertisement share print subscribe シェア シェアする 印刷 印刷する 記事を印刷 ログイン 続きを読む 関連記事 前の記事へ 次の記事へ
  前のページへ 次のページへ ページトップへ 공유하기 인쇄하기 스크랩`
    .split(/\s+/)
    .filter(Boolean),
)
const frame = /^[【[（(]\s?|\s?[】\]）)]$|\s?[:：>＞»…]{1,3}$/gu

const patterns = [
  // Buttons with words of their own.
  /^(?:share|print) (?:this )?(?:article|story|page)$|^subscribe now$|^(?:sign|log) in$|^back to top$|^skip to (?:main )?(?:content|navigation|menu)$/iu,
  /^[【[]?(?:大|小)\s(?:中|大)\s(?:小|中)[\]】]?$|^字[号体][:：]?[\s大中小【】[\]]*$/u,
  /^分享(?:[到至]?[:：]|[到至]\s?(?:微信|微博|朋友圈|新浪|腾讯|豆瓣|QQ)).{0,30}$/u,
  /^责任编辑.{0,2}举报$|^(?:我要)?(?:评论|留言)\s?[\d()（）]{1,8}$|^共?\s?\d{1,7}\s?条(?:评论|留言)$/u,
  /^(?:阅读|在看|点赞|赞|转发|收藏|播放|浏览|좋아요|댓글)(?:量|数)?\s{0,2}[\d.]{0,9}\s?[万wk]?\+?$/iu,
  /^기사 ?공유(?:하기)?$|^この記事を(?:シェア|印刷)(?:する)?$|^ページの先頭へ(?:戻る)?$/u,
  /^[，,]轻点两下取消(?:赞|在看)$|^微信扫一扫\s?(?:可打开此内容|使用小程序|关注该公众号).{0,12}$|^最多200字，当前共.{0,4}字.{0,4}$/u,
  /^朋友(?:会在“发现-看一看”|将在看一看)看到.{0,20}$|^即将打开.{0,10}小程序$|^[【[]?(?:我要)?纠错[】\]]?\s?[【[]?责任编辑[:：]\s?[\p{L} ]{2,12}[】\]]?$/u,
  /^(?:share|tweet|e-?mail|print|save|pin|facebook|twitter|whatsapp|linkedin|reddit|copy link|comments?)(?:[\s|·,/]{1,4}(?:share|tweet|e-?mail|print|save|pin|facebook|twitter|whatsapp|linkedin|reddit|copy link|comments?)){1,9}$/iu,
  /^(?:story|article) continues (?:below|after)[\w ]{0,24}$|^(?:leave|post) a (?:comment|reply)$|^(?:no|\d{1,6}) comments(?: yet)?$|^\d{1,3}[ -]min(?:ute)?s? read$/iu,
  /^(?:last )?updated:? .{0,24}(?:\d{1,2}:\d{2}|(?:minute|hour|day)s? ago).{0,16}$|^(?:filed under|tags|categories|read more|read next)\s?: .{2,80}$/iu,
  /^(?:most (?:read|popular|viewed)|sponsored(?: content)?|recommended for you|you (?:may|might) also like|trending now)$/iu,
  // Ways to other pages.
  /^[上前下后]一?[篇页章条节话](?:\s?[:：>＞»].{0,60}|\s{1,3}\S.{0,40})?$/u,
  /^返回(?:首页|目录|列表|书页).{0,4}$/u,
  /^(?:您?[当現现]?[前在]?的?位置|当前位置|当前栏目|所在位置|你的位置)\s?[:：].{1,80}$/u,
  /^(?:首[页頁]|主[页頁]|Home|ホーム|トップ|홈)\s{0,2}(?:[>＞»›→|｜/／]|-+>|&gt;).{1,80}$/iu,
  /^[\p{L}\d]{1,12}(?:\s{0,2}[>＞»›]\s{0,2}[\p{L}\d ]{1,16}){2,6}$/u,
  /^(?:https?:\/\/|www\.)[^\s]{3,120}$/iu,
  /^\p{L}{0,12}\s?(?:https?:\/\/)?(?:www|wap|m)\.[\w-]{2,30}\.(?:com|net|org|cn|cc|info|la|tv|me|co)[\w/.]{0,30}$/iu,
  // Calls to readers of sites and accounts.
  /^点击(?:查看|进入|下载|阅读|上方|下方|蓝字)[^。！？，]{0,24}$/u,
  /^(?:请?(?:用?微信|用?手机))?(?:扫一扫|扫码|扫描|长按|识别).{0,12}(?:关注|二维码|下载|加入|进群|公众号|客户端|小程序|看视频|观看|阅读|分享)[^。！？，]{0,6}$/u,
  /^扫一扫[^。！？]{0,14}$/u,
  /^作者有话[说要]?[:：].{0,100}$/u,
  /^(?:PS|P\.S\.)[:：]?.{0,40}(?:月票|推荐票|收藏|订阅|打赏|书友).{0,40}$/iu,
  /^(?:新书)?跪?求(?:推荐|收藏|月票|订阅|打赏|票)票?(?:[，,！!、。~～\s].{0,60})?$/u,
  /^感谢书友.{1,60}$/u,
  // Calls that sites set into novels.
  /^[（(【]?本章(?:未完|尚未结束)[，,。！!\s…].{0,30}$|^[（(【]?本章未完[)）】]?$/u,
  /^(?:天才)?一秒记住.{0,40}(?:小说|阅读|地址|网址|域名|www).{0,60}$/iu,
  /^请?(?:记住|收藏)本(?:站|书|网).{0,60}$/u,
  /^手机(?:用户)?(?:阅读)?请(?:到|浏览|访问|登[录陆])\s?[\w./:-]{4,}.{0,60}$/u,
  /^最新(?:网址|地址|域名|章节|全本)(?:[:：]|请|尽在).{0,80}$/u,
  /^喜欢.{1,30}请大家收藏.{0,80}$|^温馨提示[:：]\s?按.{0,60}返回.{0,60}$/u,
  // What stands on a line under the headline.
  /^(?:更新时间|发布时间|发布日期|本章字数|字数|浏览(?:次数|量)?|阅读(?:量|数|次数)?|点击(?:数|量)?|访问量|人气|编辑日期|稿源|新闻热线|投稿)\s?[:：][^。！？]{0,80}$/u,
  /^(?:投稿|编辑部?|责编)(?:邮箱|信箱|电话|热线|传真|地址|网址|邮编|微信|微博)\s?[:：][^。！？]{0,80}$/u,
  /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}(?:日\s{0,4}|\s{1,4})\d{1,2}:\d{2}(?::\d{2})?(?:\s[^。！？]{0,40})?$/u,
  /^(?:입력|수정|기사입력|최종수정|등록|更新|公開|配信)\s?[:：]?\s?\d{4}.{6,40}$/u,
]

/** Whether `line`, without blanks at its ends, is a line of a site. */
export function isSite(line: string): boolean {
  return (
    buttons.has(line.replace(frame, '').toLowerCase()) ||
    patterns.some(pattern => pattern.test(line)) ||
    isRow(line)
  )
}

/** What sites print on the line under a headline, and whether it alone shows that the line is such. */
const items: [RegExp, sure: boolean][] = [
  [/^[大中小]$/u, true],
  [/^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u, false],
  [/^\d{1,2}:\d{2}(?::\d{2})?$/u, false],
  [
    /^(?:来源|來源|稿源|作者|记者|编辑|責任編輯|责任编辑|责编|出处|通讯员|摄影|文章来源|信息来源)[:：].{0,20}$/u,
    false,
  ],
  [/^(?:发布|发表|更新|发稿|录入|投稿)?(?:时间|日期)[:：].{0,12}$/u, true],
  [/^(?:浏览|阅读|点击|访问|本章|评论)(?:次数|量|数|字数)?[:：]?\d{0,9}次?$/u, true],
  [
    /^(?:打印|列印|关闭|收藏|分享|评论|纠错|字[号体][:：]?[大中小]?|打印本页|关闭窗口|分享到[:：]?|返回|首页|推荐|复制链接|微信|微博|QQ空间|繁体|手机版|上一[章页篇]|下一[章页篇]|返回目录|章节目录|目录)$/u,
    true,
  ],
  [/^(?:点赞|评论|转发|收藏|阅读|在看|分享)?\d{1,9}$/u, false],
  [/^(?:点赞|转发|在看)$/u, true],
  [/^\p{Script=Han}{1,2}$/u, false],
]

/** `2026-01-08 09:14  来源：江城日报  打印本页  关闭`: nothing but such items, and one that is sure or two with a date. */
function isRow(text: string): boolean {
  const parts = text.split(/[\s|｜【】[\]]+/u).filter(Boolean)
  if (parts.length < 2) return false
  const kinds = parts.map(part => items.findIndex(([pattern]) => pattern.test(part)))
  if (kinds.includes(-1) || kinds[0] === items.length - 1) return false
  return kinds.some(kind => items[kind]![1]) || (kinds.includes(1) && new Set(kinds).size > 1)
}
