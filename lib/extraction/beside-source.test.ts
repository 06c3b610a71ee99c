import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { slice } from '../text/span'
import { extract } from './extract'

/** Sentences, with what was said and who the cast says it is by. */
const TABLE: readonly (readonly [text: string, said: string, by: string])[] = [
  [
    'According to the band’s coach, Ina Holt, in its first year, the band won in barns.',
    'in its first year, the band won in barns',
    'Ina Holt',
  ],
  ['According to the coach, Ina Holt, the band won in barns.', 'the band won in barns', 'Ina Holt'],
  ['According to Ina Holt, the coach, the band won in barns.', 'the band won in barns', 'Ina Holt'],
  ['According to Ina Holt, who leads it, the band won in barns.', 'the band won in barns', 'Ina Holt'],
  ['According to the coach, Holt won in barns.', 'Holt won in barns', 'the coach'],
  ['According to the coach, Holt, a bass, won in barns.', 'Holt, a bass, won in barns', 'the coach'],
  [
    'According to the coach, Holt, Reed and Burke won in barns.',
    'Holt, Reed and Burke won in barns',
    'the coach',
  ],
]

describe('beside a source', () => {
  for (const [text, said, by] of TABLE)
    it(`what only says who it is is no words of it: ${text}`, () => {
      const [{ content, speakerEntity }] = extract(text).attributions
      assert.deepEqual(
        content.map((span) => slice(text, span)),
        [said],
      )
      assert.equal(speakerEntity, by)
    })
})
