// One line → how much of it is made of the words that sites and papers use of themselves and of what readers can do there.

const han = `
  首页 主页 本页 页面 频道 栏目 导航 菜单 网站 网页 站点 地图 站内 本站 本网 首頁 選單 頻道 正文 内文 全站
  网友 网民 用户 会员 账号 帐号 密码 登录 登陆 登入 登錄 注册 註冊 退出 個人 个人中心 我的 會員 用戶 作者主页
  订阅 关注 收藏 分享 转发 点赞 赞赏 打赏 喜欢 评论 留言 跟贴 跟帖 回复 发表 发布 举报 投诉 纠错 反馈 意见 建议 投票 參與 参与
  訂閱 關注 讚 評論 留言 回應 轉發 點讚 檢舉 追蹤 說讚 粉絲 粉丝 楼主 沙发 置顶 加精 签到 互动 弹幕
  打印 列印 关闭 返回 顶部 回到 保存 复制 链接 連結 下载 下載 安装 客户端 手机版 电脑版 移动端 手机 扫码 扫一扫 扫描 掃描 长按 识别 二维码 下方 上方 左方 右方
  点击 點擊 查看 展开 收起 更多 全部 全文 原文 原图 大图 阅读 閱讀 浏览 瀏覽 播放 收听 收看 观看 听新闻 朗读 语音 音频 视频 影片 图集 图片 加载 刷新 继续 滑动 滚动 下一步
  次数 阅读量 阅读数 人次 次 条 人 人气 热度 热门 热点 热搜 热榜 热文 排行 排行榜 榜 推荐 推薦 精选 精選 精彩 相关 相關 延伸 猜你喜欢 你可能 感兴趣 最新 最热 今日 往期 回顾 上一篇 下一篇 上一页 下一页 上一章 下一章 上一版 下一版 上一期 下一期 前一篇 后一篇 上页 下页 末页 尾页 页
  版权 版權 所有 转载 轉載 声明 聲明 授权 免责 侵权 备案 许可证 许可 违法 不良 信息 举报电话 联系我们 联系 关于我们 关于 聯絡 關於 隐私 隱私 条款 條款 政策 协议 法律 顾问 招聘 广告 廣告 赞助 合作 投稿 服务 友情 帮助 客服 常见问题
  邮箱 信箱 邮件 電郵 电话 热线 传真 地址 邮编 网址 公众号 微信 微博 官方 账户 朋友圈 好友 空间 抖音 小程序 百度 豆瓣 知乎 头条号 视频号 今日头条 支付宝 新浪 腾讯 易信 脸书 臉書
  来源 來源 稿源 编辑 編輯 责编 责任编辑 責任編輯 校对 审核 监制 值班 主编 作者 记者 通讯员 时间 日期 时 更新 发表于 发布于 发表时间 原创 转自 标签 標籤 关键词 关键字 分类 分類 字号 字体 大 中 小 默认 繁体 简体 繁 简
  搜索 检索 搜尋 搜索框 查询 目录 目錄 列表 文章 内容 资讯 新闻 新聞 要闻 快讯 头条 时政 国内 国际 國際 社会 财经 体育 娱乐 军事 科技 文化 教育 健康 旅游 汽车 房产 地方 图库 专题 评论区 博客 论坛 社区 专栏 直播 生活 影音 即時
  订报 電子報 电子报 数字报 报纸 版面 版 第 期 本期 本版 往期 当期 杂志 放大 缩小 标题 导读 合订本 总 刊号 出版 邮发代号 零售 定价 印刷 承印
  你 您 我 我要 我们 请 立即 马上 欢迎 可以 在 到 至 将 本文 此 为 的 和 与 了 已 共 约 于 用 有 去 来说 两句 说 看 听 读 写 点 个 一 下 上 以 加入 书架 书签 书页 推荐票 月票 章节 小说 无弹窗 赞同 回答 提问 问题 发现 匿名 排序 答主 话题 想法 动态 编辑于 发布者 提醒 快捷键 回车 关灯 护眼 专线 通稿 发稿 稿件 首发 电讯 编号 注明 电头 采用 各媒体 设为 设置 上传 取消 提交 验证码 反對 支持 踩 顶 打分 评分 客服 意见箱 报料 爆料 线索 征稿 来稿 來稿 来信 來信 恕不 退稿 文责自负 文責自負 刊用 稿酬 薄酬 稿费 请寄 請寄 督印人 督印 承印 定價 零售價 每份 每册 每冊 全年 邮费 郵費 社址 電話 郵編 预告 夜间 模式
`
const kana = `
  ホーム トップ メニュー ログイン 新規 会員 登録 無料 有料 限定 購読 申し込む 申込 お申し込み プレミアム 検索 シェア ツイート ポスト ブックマーク はてな いいね コメント 書き込む コピー リンク 印刷 保存 送る フォロー する 通知 メール メルマガ 登録
  関連 記事 一覧 ランキング アクセス 人気 おすすめ 新着 最新 もっと 見る 読む 続き 続きを 次 前 へ の を に が と ページ 全文 残り 文字 トピックス カテゴリ カテゴリー タグ キーワード 特集 連載 バックナンバー 社会 政治 経済 国際 地域 スポーツ 速報 ニュース デジタル オンライン 電子版 紙面 朝刊 夕刊 面
  お問い合わせ 問い合わせ プライバシー ポリシー 利用 規約 サイト サイトマップ 運営 会社 著作権 無断 転載 禁じます 広告 掲載 採用 情報 について ヘルプ 閉じる 戻る 更新 公開 配信 投稿 日時 写真 画像 拡大 動画 アプリ ダウンロード 文 編集部 あなた この あわせて 読みたい 先頭 友だち 追加 クリップ
`
const hangul = `
  기사 공유 인쇄 스크랩 댓글 좋아요 로그인 회원 가입 구독 신청 검색 메뉴 홈 전체 더보기 관련 많이 본 뉴스 인기 최신 추천 랭킹 이전 다음 목록 글자 크기 글씨 폰트 확대 축소 입력 수정 등록 승인 업데이트 조회 조회수 무단 전재 재배포 금지 저작권자 저작권 제보 이메일 메일 카카오톡 카톡 페이스북 트위터 밴드 블로그 네이버 유튜브 채널 앱 다운로드 보기 듣기 닫기 바로가기 위로 맨 신문 지면 PDF 오피니언 정치 경제 사회 국제 문화 스포츠 연예 지역 사진 영상 포토 광고 문의 안내 회사 소개 개인 정보 처리 방침 이용 약관 고충 청소년 보호 책임자 기자 페이지 키워드 태그 해시태그 URL 복사 번역 요약 첫 줄 에서 하기
`
const latin = `
  home menu skip main content navigation nav sections section search log login sign in up out off my account register profile subscribe subscriber subscribers subscription member members membership donate support support us
  share tweet pin post email e-mail mail print save bookmark copy link links copied comment comments reply replies like likes follow following followers rate report flag facebook twitter x whatsapp linkedin pinterest reddit instagram youtube tiktok telegram messenger rss feed feeds podcast podcasts newsletter newsletters inbox alerts notifications app apps download ios android google apple news play store
  read reading more see view views viewed watch listen show hide load all back next previous prev top latest trending popular most related recommended recommendations you may also might story stories article articles topics topic tags tag tagged categories category filed under archive archives section edition editions issue from around the web sponsored content ad ads advertisement advertise advertising promoted paid partner
  published updated posted modified last first minutes minute min mins hours hour ago am pm et est edt bst gmt cet utc by on at of for to and or a an the your our this about it with here now no not
  copyright rights reserved terms conditions use service privacy policy cookie cookies settings accept manage preferences accessibility contact contacts careers jobs press help faq faqs sitemap legal imprint feedback corrections classifieds obituaries shop cart weather video videos photos gallery photo enlarge image click tap scroll continue close open enter address free trial unlimited access digital print
  world business sport sports politics opinion entertainment lifestyle tech technology travel arts culture health science local national international
`
const words = (list: string) => [...new Set(list.split(/\s+/u).filter(Boolean))]
const pattern = (list: string) =>
  new RegExp(
    words(list)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'gu',
  )
const chinese = pattern(han)
const japanese = pattern(`${kana} ${han}`)
const korean = words(hangul)
const english = new Set(words(latin))

/** Papers set these over boxes and columns of their own, too. */
const crosshead =
  /^(?:相关链接|評論|评论|profile|opinion|feature|interview|review|travel|culture|science|letters)$/iu

/** Share of the line's letters that stand in such words: 0 to 1. A sentence has some, a line of a site little else. */
export function siteShare(line: string): number {
  if (crosshead.test(line)) return 0
  let [all, known] = [0, 0]
  const runs = line.matchAll(
    /\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}’'-]+/gu,
  )
  for (const [run] of runs) {
    all += run.length
    known += knownIn(run)
  }
  return all ? known / all : 0
}

function knownIn(run: string): number {
  if (/^\p{Script=Latin}/u.test(run)) return english.has(run.toLowerCase()) ? run.length : 0
  if (/^\p{Script=Hangul}/u.test(run)) return koreanIn(run)
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)
  return countIn(
    [...run.matchAll(isJapanese ? japanese : chinese)].map(([word]) => word),
    run,
  )
}

/** Words of one character are of any text: they count where longer ones are around, or alone. */
function countIn(found: string[], run: string): number {
  const ones = found.filter(word => word.length === 1).length
  const longer = found.reduce((sum, word) => sum + word.length, 0) - ones
  return longer + (run.length === 1 ? ones : Math.min(ones, longer))
}

/** Korean words carry particles behind them, and join. */
function koreanIn(run: string): number {
  const stem = korean.find(word => run.startsWith(word))
  if (!stem) return 0
  const rest = run.slice(stem.length)
  return rest.length < 2 ? run.length : stem.length + koreanIn(rest)
}
