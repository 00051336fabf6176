// Language of an edition → the words that we print in it ourselves.
import type { Encoding } from './edition.js'

const chinese = {
  contents: '目录',
  landmarks: '导航',
  pages: '页码',
  cover: '封面',
  titlepage: '书名页',
  start: '正文',
  colophon: '编校说明',
  sectionPage: '第 {page} 版',
  onPage: '（第{page}页）',
  onNewspaperPage: '（第{page}版）',
  editorNote: '编者按',
  notes: '注释',
  backToText: '返回正文',
  rights: '版权',
  colophonSource: '来源',
  colophonRead: '{encoding}，{bytes} 字节',
  colophonCorrections: '订正',
  colophonUntouched: '文字与来源一致，未作订正。',
  colophonCount: '{name}：{count} 处',
  colophonCorrected: '订正 {count} 处',
  colophonRecord:
    '每处订正的位置、原文、改后文字、理由，均载于随附的 corrections.json；据此可逐字节还原来源文件。',
  colophonMaker: '制作',
  colophonMadeBy: '刊本（Kanben）{version}',
}

const english: Words = {
  contents: 'Contents',
  landmarks: 'Landmarks',
  pages: 'Pages',
  cover: 'Cover',
  titlepage: 'Title page',
  start: 'Start of text',
  colophon: 'Editorial record',
  sectionPage: 'Page {page}',
  onPage: ' (page {page})',
  onNewspaperPage: ' (page {page})',
  editorNote: 'Editor’s note',
  notes: 'Notes',
  backToText: 'Back to the text',
  rights: 'Rights',
  colophonSource: 'Source',
  colophonRead: '{encoding}, {bytes} bytes',
  colophonCorrections: 'Corrections',
  colophonUntouched: 'The text is that of its source; nothing was corrected.',
  colophonCount: '{name}: {count}',
  colophonCorrected: 'Corrections: {count}',
  colophonRecord:
    'Place, original, replacement and reason of each stand in the accompanying corrections.json, from which the source can be restored byte for byte.',
  colophonMaker: 'Made with',
  colophonMadeBy: 'Kanben {version}',
}

export type Words = Record<keyof typeof chinese, string>

/** Words for a BCP 47 language: Chinese for `zh`, English for all others. */
export function words(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}

/** Rule of normalize → its title, in reports and colophons. The rules' own titles, for stages do not import each other. */
const rules: Record<string, { zh: string; en: string }> = {
  'line-ends': { zh: '统一换行符', en: 'Line ends' },
  'invisible-characters': { zh: '清除不可见字符', en: 'Invisible characters' },
  'full-width-digits': { zh: '零散的全角数字和字母', en: 'Stray full-width digits and letters' },
  'spaced-characters': { zh: '收拢疏排的字', en: 'Spaced-out characters' },
  'page-furniture': { zh: '清除句中的页码、页眉和转版提示', en: 'Page furniture inside sentences' },
  'hard-wraps': { zh: '还原被硬换行切断的段落', en: 'Hard wraps' },
  'duplicate-paragraphs': { zh: '删除重复段落', en: 'Duplicate paragraphs' },
  'broken-paragraphs': { zh: '拼合被版面切断的段落', en: 'Broken paragraphs' },
  'trailing-blanks': { zh: '清除行尾空白', en: 'Trailing blanks' },
  indents: { zh: '统一段首空格', en: 'Indents' },
  'wrong-way-quotes': { zh: '改正方向错误的引号', en: 'Quotation marks the wrong way round' },
  'straight-quotes': { zh: '直引号改弯引号', en: 'Straight quotation marks' },
  'ellipses-and-dashes': { zh: '省略号和破折号', en: 'Ellipses and dashes' },
  'half-width-brackets': { zh: '半角括号改全角', en: 'Half-width brackets' },
  'half-width-marks': { zh: '半角标点改全角', en: 'Half-width marks' },
  'padded-marks': { zh: '清除标点旁的空格', en: 'Blanks beside full-width marks' },
  'stray-blanks': { zh: '清除句中误入的空格', en: 'Blanks inside sentences' },
  'padded-names': { zh: '收拢为对齐而加空的人名', en: 'Names padded to one width' },
}

/** Name of a rule in a language; its slug, where the rule has none. */
export function ruleName(ruleId: string, language: string): string {
  return rules[ruleId]?.[language.startsWith('zh') ? 'zh' : 'en'] ?? ruleId
}

const encodings: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252',
}

/** An encoding as people write it. */
export function encodingName(encoding: Encoding): string {
  return encodings[encoding]
}

/** `2025-12-30` → `2025年12月30日` in Chinese; elsewhere the date stays as it is given, for ISO 8601 misleads nobody. */
export function dateIn(language: string, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  if (!year || !language.startsWith('zh')) return date
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}
