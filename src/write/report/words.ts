// Language → the words of the report.
import type { Edition, Role, Severity } from '../../edition.js'

const chinese = {
  report: '编校报告',
  madeBy: '刊本（Kanben）{version} 制作',
  summary: '概要',
  changes: '订正',
  structure: '结构',
  findings: '待查',
  provenance: '来源',
  files: '文件',
  characters: '字',
  blocks: '块',
  correctionsMade: '处订正',
  findingsRaised: '项待查',
  titleFrom: '题名取自{from}',
  raw: '来源',
  clean: '改后',
  allRules: '全部',
  rule: '规则',
  confidence: '把握',
  line: '第 {line} 行',
  noCorrections: '文字与来源一致，没有订正。',
  noFindings: '没有待查之处。',
  moreChanges: '另有 {count} 处从略，见 corrections.json。',
  moreBlocks: '另有 {count} 块从略。',
  moreFindings: '另有 {count} 项从略。',
  notPublished: '不印',
  clipped: '共 {count} 字',
  byteOrderMark: '有字节序标记',
  bytes: '{bytes} 字节',
  restores: '由改后文字与订正记录，可逐字节还原来源文件。',
  size: '大小',
  file: '文件',
  evidence: '依据',
  encoding: '编码',
}

const english: Record<keyof typeof chinese, string> = {
  report: 'Editorial report',
  madeBy: 'Made by Kanben {version}',
  summary: 'Summary',
  changes: 'Corrections',
  structure: 'Structure',
  findings: 'To be checked',
  provenance: 'Source',
  files: 'Files',
  characters: 'characters',
  blocks: 'blocks',
  correctionsMade: 'corrections',
  findingsRaised: 'to be checked',
  titleFrom: 'Title taken from {from}',
  raw: 'Source',
  clean: 'Corrected',
  allRules: 'All',
  rule: 'Rule',
  confidence: 'Confidence',
  line: 'Line {line}',
  noCorrections: 'The text is that of its source; nothing was corrected.',
  noFindings: 'Nothing is left to be checked.',
  moreChanges: '{count} more in corrections.json.',
  moreBlocks: '{count} more blocks.',
  moreFindings: '{count} more.',
  notPublished: 'not printed',
  clipped: '{count} characters',
  byteOrderMark: 'with a byte-order mark',
  bytes: '{bytes} bytes',
  restores: 'The corrected text and the record of corrections give back the source byte for byte.',
  size: 'Size',
  file: 'File',
  evidence: 'Evidence',
  encoding: 'Encoding',
}

const roles: Record<Role, { zh: string; en: string }> = {
  kicker: { zh: '栏目', en: 'kicker' },
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副题', en: 'subtitle' },
  byline: { zh: '署名', en: 'byline' },
  dateline: { zh: '电头', en: 'dateline' },
  editorNote: { zh: '编者按', en: 'editor’s note' },
  signature: { zh: '落款', en: 'signature' },
  heading: { zh: '小标题', en: 'heading' },
  paragraph: { zh: '正文', en: 'text' },
  caption: { zh: '图注', en: 'caption' },
  credit: { zh: '图源', en: 'credit' },
  furniture: { zh: '版面附件', en: 'furniture' },
  list: { zh: '列表', en: 'list' },
  quote: { zh: '引文', en: 'quotation' },
  verse: { zh: '诗行', en: 'verse' },
  table: { zh: '表格', en: 'table' },
  code: { zh: '代码', en: 'code' },
  break: { zh: '分隔', en: 'break' },
  image: { zh: '图片', en: 'picture' },
}

const severities: Record<Severity, { zh: string; en: string }> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
}

const titles: Record<Edition['titleFrom'], { zh: string; en: string }> = {
  metadata: { zh: '编目信息', en: 'the metadata' },
  newspaper: { zh: '报刊名', en: 'the newspaper’s name' },
  title: { zh: '标题', en: 'the headline' },
  kicker: { zh: '栏目名', en: 'the kicker' },
  heading: { zh: '第一个小标题', en: 'the first heading' },
  file: { zh: '文件名', en: 'the file’s name' },
}

/** What the report says, and what it calls roles, severities and the places that titles come from. */
export function reportWords(language: string) {
  const tongue = language.startsWith('zh') ? 'zh' : 'en'
  return {
    ...(tongue === 'zh' ? chinese : english),
    role: (role: Role) => roles[role]?.[tongue] ?? role,
    severity: (severity: Severity) => severities[severity][tongue],
    titleSource: (from: Edition['titleFrom']) => titles[from][tongue],
    /** A sentence with its gaps filled. */
    say: (sentence: string, values: Record<string, string | number>) =>
      sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap)),
  }
}
