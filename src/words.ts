// Language of an edition → the words that we print in it ourselves.

const chinese = {
  contents: '目录',
  landmarks: '导航',
  cover: '封面',
  titlepage: '书名页',
  start: '正文',
  colophon: '编校说明',
  editorNote: '编者按',
  notes: '注释',
}

const english: Words = {
  contents: 'Contents',
  landmarks: 'Landmarks',
  cover: 'Cover',
  titlepage: 'Title page',
  start: 'Start of text',
  colophon: 'Editorial record',
  editorNote: 'Editor’s note',
  notes: 'Notes',
}

export type Words = Record<keyof typeof chinese, string>

/** Words for a BCP 47 language: Chinese for `zh`, English for all others. */
export function words(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
