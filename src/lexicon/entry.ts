// One line → whether it is an entry of an announcement: `时间：5月18日至8月31日`, `地点：市博物馆二层临展厅`.

const entry =
  /^(?:原标题|时间|時間|地点|地點|日期|票价|票價|主办|主辦|协办|承办|主讲人?|地址|电话|联系人|联系方式|导演|编剧|主演|片长|开本|定价|出版社|字数|译者|人物|背景|主题|语种|場所|日時|料金|When|Where|Price|Admission)\s?[:：]/u

export function isEntry(line: string): boolean {
  return entry.test(line)
}
