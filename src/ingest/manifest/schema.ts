// The shape of edition.yaml. `npm run schema` writes it as JSON Schema for editors.
import { z } from 'zod'
import type { Role } from '../../edition.js'
import { fields, words } from '../../metadata.js'
import { mostArticles } from './files.js'

/** More is no newspaper but a mistake, such as a list that a program wrote without end. */
const mostSections = 1000

const offOrThreshold = 'expected off, or a threshold from 0 to 1'

/** `0.80` is text where digits are kept as they were written, and a number all the same. */
const threshold = z.preprocess(
  said => (typeof said === 'string' && /^[01]?\.\d+$/u.test(said) ? Number(said) : said),
  z.union([z.literal('off'), z.number().min(0, offOrThreshold).max(1, offOrThreshold)], offOrThreshold),
)

const rules = z.record(z.string(), threshold, 'expected rules by their names').meta({
  id: 'rules',
  description: 'Rules of repair to switch off, or to make stricter: { padded-names: off }.',
})

/** Those of one line: editor's notes, verse, lists and tables are more. */
const castable = [
  'kicker',
  'title',
  'subtitle',
  'byline',
  'dateline',
  'signature',
  'heading',
  'paragraph',
  'caption',
  'credit',
  'furniture',
] as const satisfies Role[]

/** The role of a line by its number, as `kanben inspect` shows both. */
const roles = z
  .record(
    z.string().regex(/^[1-9]\d{0,6}$/u, 'expected the number of a line'),
    z.enum(castable, `expected one of ${castable.join(', ')}`),
    'expected roles by the numbers of lines',
  )
  .meta({ description: 'Line of the file → role of the block that begins there: { 1: kicker, 2: title }.' })

const picture = z
  .union(
    [
      words.transform(file => ({ file })),
      z.strictObject({
        file: words.meta({ description: 'From the folder of edition.yaml.' }),
        caption: words.meta({ description: 'Where the text has none for it.' }).optional(),
        credit: words.meta({ description: 'Who made it: 苏禾 摄.' }).optional(),
        alt: words.meta({ description: 'What those who do not see the picture are told.' }).optional(),
      }),
    ],
    'expected a file, or file, caption, credit and alt',
  )
  .meta({ id: 'picture' })

const { title, subtitle, date, language, rights, source, description, subject, people, corrects } = fields

const article = z
  .union(
    [
      words.transform(file => ({ file })),
      z.strictObject({
        file: words.meta({ description: 'From the folder of edition.yaml; * and ** stand for any name.' }),
        ...z
          .object({ title, subtitle, date, language, rights, source, description, subject, people, corrects })
          .partial().shape,
        encoding: words.meta({ description: 'gb18030, big5, …; found out where it is not said.' }).optional(),
        rules: rules.optional(),
        roles: roles.optional(),
        images: z
          .array(picture, 'expected a list of pictures')
          .meta({ description: 'Pictures that belong to the article, in the order of its captions.' })
          .optional(),
        split: words
          .refine(
            line => /^[^\r\n]*\S[^\r\n]*$/u.test(line),
            'expected headings, or a line with something in it',
          )
          .meta({ description: 'headings, or the line that stands between two articles of the file.' })
          .optional(),
      }),
    ],
    'expected a file, or file and what is to be said of it',
  )
  .meta({ id: 'article' })

const articles = z
  .array(article, 'expected a list of files')
  .min(1, 'expected at least one article')
  .max(mostArticles, `expected at most ${mostArticles} articles`)
  .meta({ description: 'Files in order, each by itself or with what is to be said of it.' })

const section = z.strictObject({
  title: words.meta({ description: 'Name of the section: 要闻.' }).optional(),
  page: words.meta({ description: 'Page of the paper (版次) as it is printed: 01, A3.' }).optional(),
  articles,
})

/** A theme of one's own holds templates, which are programs: it is named on the command line alone. */
const named = z.enum(['book', 'newspaper', 'vertical'], 'expected book, newspaper or vertical')

const theme = z.union(
  [
    named.transform(name => ({ name })),
    z.strictObject({
      name: named.meta({ description: 'book, newspaper or vertical.' }),
      size: words.meta({ description: 'Page that the theme has: a5, 32k, 16k, a4 for books.' }).optional(),
      marks: z
        .boolean('expected true or false')
        .meta({ description: 'Crop marks, registration marks and bleed, for printers.' })
        .optional(),
    }),
  ],
  'expected book, newspaper or vertical, or name, size and marks',
)

export const schema = z
  .strictObject({
    ...z.object(fields).partial().shape,
    theme: theme.meta({ description: 'How the PDF is set: book, newspaper, vertical.' }).optional(),
    rules: rules.optional(),
    sections: z
      .array(section, 'expected a list of sections')
      .min(1, 'expected at least one section')
      .max(mostSections, `expected at most ${mostSections} sections`)
      .meta({ description: 'Sections (版面) in order, each with its articles.' })
      .optional(),
    articles: articles.optional(),
  })
  .refine(({ sections, articles }) => sections || articles, 'expected sections, or articles')
  .refine(({ sections, articles }) => !sections || !articles, {
    path: ['articles'],
    error: 'beside sections there are no articles of their own: put them into a section without a title',
  })
  .meta({ title: 'edition.yaml', description: 'An edition of Kanben: one dated issue and its articles.' })

export type Said = z.infer<typeof schema>
