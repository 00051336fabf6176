// What people may say of an edition or an article, as a shape that is checked: for front matter and for edition.yaml.
import { z } from 'zod'
import type { Corrected, Person } from './edition.js'
import { isDate } from './is-date.js'

/** Numbers too: `issue: 128`. */
export const words = z.union([z.string(), z.number()], 'expected text').transform(String)

const person = z
  .union(
    [
      z.string().transform((name): Person => ({ name, role: '', relator: 'aut' })),
      z.strictObject({
        name: z.string('expected text').meta({ description: 'As printed: 苏禾.' }),
        role: z.string('expected text').meta({ description: 'As printed: 本报记者, 摄影.' }).default(''),
        relator: z
          .string('expected a MARC relator code such as `aut`')
          .regex(/^[a-z]{3}$/u, 'expected a MARC relator code such as `aut`')
          .meta({ description: 'MARC relator code: aut, rpt, pht, edt; aut where none is given.' })
          .default('aut'),
        fileAs: z
          .string('expected text')
          .meta({ description: 'As catalogues file the name: Su, He.' })
          .optional(),
      }),
    ],
    'expected a name, or name, role and relator',
  )
  .meta({ id: 'person' })

const date = words.refine(isDate, 'expected a date such as 2025-12-30').meta({
  description: 'Year, month or day: 2025, 2025-12, 2025-12-30.',
  pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$',
})

const corrected = z
  .union(
    [
      z
        .string()
        .regex(/^[^/]+\/[^/]+\/[^/]+$/u)
        .transform(correctedById),
      z
        .strictObject({
          newspaper: words.meta({ description: 'The edition’s own where it is left out.' }),
          date: date.meta({ description: 'Of what is corrected: 2025-12-29.' }),
          edition: words.meta({
            description: 'Edition of the day as it is printed, 早版; all of them where it is left out.',
          }),
          article: words.meta({ description: 'Title of the article, or its id: a3.' }),
        })
        .partial()
        .refine(({ date, edition }) => date || edition, 'expected date, or edition'),
    ],
    'expected newspaper, date, edition and article, or an edition such as 临洲晨报/2026-03-14/早版',
  )
  .meta({ id: 'corrected' })

/** An edition by its id on the shelf, without what is put there where nothing is known. */
function correctedById(id: string): Corrected {
  const [newspaper, date, edition] = id.split('/') as [string, string, string]
  return { newspaper, ...(date !== 'undated' && { date }), edition }
}

/** The fields of `Metadata`. */
export const fields = {
  title: words.meta({ description: 'Of an edition: what the book is called, if not by its newspaper.' }),
  subtitle: words.meta({ description: 'Below the title.' }),
  newspaper: words.meta({ description: 'Name of the newspaper or magazine; stands in the nameplate.' }),
  issue: words.meta({ description: 'Number of the issue as it is printed: 第 2318 期.' }),
  edition: words.meta({ description: 'Edition of the day as it is printed: 早版.' }),
  date,
  modified: words
    .refine(
      value => /^\d{4}-\d\d-\d\dT/u.test(value) && !Number.isNaN(Date.parse(value)),
      'expected a time such as 2025-12-30T08:00:00Z',
    )
    .meta({ description: 'Time that the books give for themselves: 2025-12-30T08:00:00Z.' }),
  language: z
    .string('expected a language tag such as zh-Hans')
    .refine(isLanguage, 'expected a language tag such as zh-Hans')
    .meta({
      description: 'BCP 47: zh-Hans, zh-Hant, en, ja.',
      pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    }),
  writing: z
    .literal('vertical', 'expected vertical')
    .meta({ description: 'Sets the EPUB in vertical lines, from right to left.' }),
  publisher: words.meta({ description: 'Who publishes it: 临洲晨报社.' }),
  rights: words.meta({ description: 'Who holds the rights, as the colophon shall say it.' }),
  identifier: words.meta({
    description: 'ISBN, ISSN with issue, URN; made from the text where none is given.',
  }),
  description: words.meta({ description: 'What it is about, for catalogues.' }),
  source: words.meta({ description: 'Where the text was first published, in words or by its address.' }),
  subject: z
    .union([words.transform(subject => [subject]), z.array(words)], 'expected a list of subjects')
    .meta({ description: 'One or several, for catalogues: [桥梁, 民生].' }),
  people: z
    .union([person.transform(one => [one]), z.array(person)], 'expected a list of people')
    .meta({ description: 'Beyond those whom the bylines name: a name, or { name, role, relator, fileAs }.' }),
  corrects: z
    .union(
      [corrected.transform(one => [one]), z.array(corrected)],
      'expected date, or edition, of what it corrects, or a list of such',
    )
    .meta({ description: 'Of an erratum (更正): the edition or article that was wrong, or several.' }),
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
