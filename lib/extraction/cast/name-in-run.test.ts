import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extract'

const TABLE: readonly (readonly [text: string, cast: readonly string[]])[] = [
  [
    'Spanish Ambassador to the United States Iradora Quell said it was over. “No,” Quell said.',
    ['United States | body | - | -', 'Iradora Quell | person | Spanish Ambassador | United States'],
  ],
  [
    'Spanish Ambassador to the United States Iradora Quell said it was over.',
    ['United States | body | - | -', 'Iradora Quell | person | Spanish Ambassador | United States'],
  ],
  [
    'Chemistry senior at University of Leeds Holbeck Amra Joor said it was over. Joor left.',
    [
      'University of Leeds Holbeck | body | - | -',
      'Amra Joor | person | Chemistry senior | University of Leeds Holbeck',
    ],
  ],
  [
    'A spokeswoman for the Council on Northern Lake Relations Anna Salt said it was over.',
    [
      'Council | body | - | -',
      'Northern Lake Relations | body | - | -',
      'Anna Salt | person | spokeswoman | Council on Northern Lake Relations',
    ],
  ],
  [
    'White House Chief of Staff Mark Dunn said it was over.',
    ['Mark Dunn | person | White House Chief of Staff | -'],
  ],
  [
    'Former Secretary of State Ann Roe said it was over.',
    ['Ann Roe | person | Former Secretary of State | -'],
  ],
  ['House Speaker Paul Dorn of Leeds said it was over.', ['Paul Dorn | person | House Speaker | Leeds']],
  [
    'Analysts at Bank of Leeds Merrow Finch said it was over. Merrow Finch said no.',
    ['Bank of Leeds Merrow Finch | body | - | -'],
  ],
  [
    'The dean of University of Leeds Holbeck said it was over. Holbeck won.',
    ['University of Leeds Holbeck | body | - | -'],
  ],
]

describe('a name behind where its role is held', () => {
  for (const [text, cast] of TABLE)
    it(`stands apart from it: ${text}`, () => {
      const found = extract(text).cast.filter(({ kind }) => kind !== 'unnamed')
      const lines = found.map((c) => `${c.name} | ${c.kind} | ${c.title ?? '-'} | ${c.affiliation ?? '-'}`)
      for (const line of cast) assert.ok(lines.includes(line), `${line} in ${lines.join('; ')}`)
    })

  it('is who the whole phrase names', () => {
    const [{ speakerEntity }] = extract('Former Secretary of State Ann Roe said it was over.').attributions
    assert.equal(speakerEntity, 'Ann Roe')
  })
})
