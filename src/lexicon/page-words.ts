// One line → in what way a paper, a site or an office speaks there of itself, in words that an article hardly uses.

/** `asks` readers to write or to look on, `disclaims` what was said, `imprints` who makes it and at what price, `leads` to another page. */
export type PageWords = 'asks' | 'disclaims' | 'imprints' | 'leads'

const kinds: [PageWords, RegExp][] = [
  [
    'asks',
    /(?:来信|來信|来稿|來稿|稿件|投稿|回信)[^。]{0,6}(?:请寄|請寄|寄至|发至|發至|请发|邮箱|信箱|地址)|(?:欢迎|歡迎|敬请|敬請|诚邀)[^。]{0,8}(?:投稿|来稿|來稿|来信|來信|来电|來電|关注|關注|订阅|訂閱|留言|扫码|报料|爆料|转发|分享)|(?:征稿|徵稿|約稿|约稿)(?:启事|啟事|邮箱|[:：])|恕不(?:退|另|一一)|文[责責]自[负負]|(?:一[经經])?(?:刊|采)用[^。]{0,6}(?:稿酬|薄酬|稿费)|(?:新闻|爆料|报料|读者|线索)热线|(?:电子|投稿|编辑部|本版)(?:信箱|邮箱)\s?[:：]|(?:扫码|扫描(?!的)|长按|识别)[^。]{0,10}(?:二维码|关注|进群)|扫码看|(?:点击|轻触|戳)[^。]{0,8}(?:蓝字|关注|原文|在看|卡片)|微信(?:搜索|公众号)|(?:公众号|视频号|客户端)[“「"]?[^。”」"]{1,12}[”」"]?(?:随时)?(?:关注|下载)/u,
  ],
  [
    'asks',
    /(?:ご意見|ご感想|投稿|情報|お便り)[^。]{0,12}(?:お寄せ|募集|送り|受け付け)|(?:제보|기고|독자투고|투고)[^.]{0,10}(?:받습니다|기다립니다|보내|바랍니다)|\b(?:letters|send|write|e-?mail)\b.{0,40}(?:\S@\S|may be edited)|\b(?:sign up|subscribe|follow us|join us|download)\b.{0,30}\b(?:newsletter|inbox|app|today|here|updates|channel|podcast)\b|\bto (?:plant a tree|send flowers)\b|\b(?:got a|send us your) (?:story|tip|news)/iu,
  ],
  [
    'asks',
    /\b(?:subscribers?|newsletters?|log ?in|sign (?:in|up)|already a (?:member|subscriber)|free articles?|listen to this (?:article|story)|follow (?:us|him|her|\S+) on (?:Twitter|X|Facebook|Instagram)|support (?:our|local|independent|quality) journalism|become a (?:member|supporter)|comments? (?:are|is) (?:now )?(?:closed|open|moderated)|(?:have|got) (?:an? )?(?:opinion|question|correction|tip)\b.{0,20}\?|report an error|click (?:here|on)|tap (?:here|to)|our (?:standards|privacy policy|terms)|guest ?book|allow notifications)\b/iu,
  ],
  [
    'asks',
    /返回(?:搜狐|网易|首页|顶部|列表)|查看更多|尽在[^。]{2,14}(?:APP|客户端|小程序)|打开[^。]{0,8}(?:APP|客户端|小程序)|^(?:请|点击)?下载[^。]{0,8}(?:APP|客户端)|点赞[^。]{0,8}(?:转发|关注|在看|收藏)|(?:喜欢|觉得)[^。]{0,12}(?:点个|转发|分享)|加入[^。]{0,10}(?:交流群|读者群|社群|微信群)|(?:以上|本站|本文)内容[^。]{0,12}(?:用户|上传|版权)|会員登録|無料(?:登録|会員)|ログイン|続きを読む|クリックすると|フォローし|구독(?:하기|신청)|로그인|기사 ?제보|(?:네이버|카카오톡|유튜브)(?:에서|로| 채널)/u,
  ],
  [
    'disclaims',
    /(?:仅|只|僅)?(?:代表|反映)[^。]{0,8}(?:作者|个人|個人|本人)[^。]{0,10}(?:观点|觀點|立场|立場|意见)|不(?:代表|表示)[^。]{0,10}(?:平台|本[报刊网站社台號号]|立场|立場|观点|觀點)|(?:投资|风险|据此)[^。]{0,4}(?:需谨慎|自担|操作)|图文[^。]{0,4}侵(?:权|删)|如有侵权|(?:除署名外|除注明外)[^。]{0,10}(?:均|由|为|资料)|記事[^。]{0,8}(?:当時|掲載時)のもの|\bviews expressed\b|\bdo(?:es)? not (?:necessarily )?(?:reflect|represent)\b|\bnot responsible for\b.{0,30}\bcontent\b/iu,
  ],
  [
    'imprints',
    /(?:^|[\s　])(?:定[价價価]|零售[价價]?|每[份册冊期]|邮发代号|刊号|国内统一|印刷所?|承印|督印人?|出版者|发行(?:所|人)|發行(?:所|人)|発行(?:所|人)|編輯兼|编辑兼|社址|封面设计|封面設計|广告许可证)[\s　:：]{0,2}[\p{L}\d]|[（(]?总第\s?\d{1,5}\s?期|^发于\s?\d{4}[.\d]|主管(?:主办|、主办)|^(?:出品|出版)\s?[:：｜|]|^(?:printed|published) (?:and published )?(?:by|at|in|every|weekly|daily|monthly)\b.{0,60}$|\b(?:price|single copy)\b[: ].{0,14}(?:cents?|pence|[$£¢]\s?\d|\d\s?[dp]\b)/iu,
  ],
  [
    'leads',
    /^[（(＜<[【]?\s?(?:明日|次回|下期|下回|下集|次号)[^。]{0,6}(?:续|續|待|预告|予告|へ|に続)|^[■●▲◆]?\s?下期(?:预告|精彩|看点)|^[（(]?(?:未完|待续|待續|つづく|다음에 계속)|\b(?:continue[sd]?|cont(?:inue)?['’]?d|turn|see|more)\b.{0,14}\b(?:on |from |to )?(?:page|p\.|col)\b.{0,12}$|^(?:continued|turn) (?:on|from|to)\b.{0,16}$|^(?:article|story|content) continues (?:below|after)\b.{0,30}$|^(?:recommended|further|related) (?:reading|stories|articles|coverage)\b.{0,3}$|[（(][^（）()]{0,6}(?:[转轉]|[见見]|接)[^（）()]{0,4}第?\s?\d{1,3}\s?[版页頁面][）)]$/iu,
  ],
]

/** Longest line that is looked at, in UTF-16 units: longer ones are of the text. */
const longest = 160

/** The first kind that fits; undefined for a line that could be of any text. */
export function pageWords(line: string): PageWords | undefined {
  return line.length > longest ? undefined : kinds.find(([, pattern]) => pattern.test(line))?.[0]
}
