import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { slice } from '../../text/span'
import { extract } from '../extract'

/** The last statement of a text: who speaks, and else who may. */
function lastSpeaker(text: string) {
  const { attributions, cast } = extract(text)
  const a = attributions[attributions.length - 1]
  return {
    name: a.speakerEntity,
    reason: a.reason,
    persuadedBy: a.persuadedBy.map((span) => slice(text, span)),
    candidates: a.candidates.map((c) => cast[c.castIndex].name),
  }
}

describe('candidates for a speaker', () => {
  it('lists both people of a surname that nothing tells apart', () => {
    const found = lastSpeaker(
      'Mill shut.\n\nCarl Weber and Nora Weber own the mill.\n\nThe mill has been shut since spring.\n\n“The bank will not wait,” Weber said.',
    )
    assert.equal(found.name, null)
    assert.deepEqual([...found.candidates].sort(), ['Carl Weber', 'Nora Weber'])
  })

  it('tells two people of a surname apart by the one named in the paragraph', () => {
    const found = lastSpeaker(
      'Carl Weber and Nora Weber own the mill.\n\nNora Weber runs the office. “The bank will not wait,” Weber said.',
    )
    assert.equal(found.name, 'Nora Weber')
    assert.deepEqual(found.candidates, [])
  })

  it('lights the name a pronoun stands for', () => {
    const found = lastSpeaker('Nora Weber runs the mill. “The bank will not wait,” she said.')
    assert.equal(found.name, 'Nora Weber')
    assert.deepEqual(found.persuadedBy, ['she', 'said', 'Nora Weber'])
    assert.match(found.reason, /pronoun/)
  })

  it('lights the title that gives a role', () => {
    const found = lastSpeaker(
      'Mayor Nora Weber opened the fair.\n\nCarl Otto sang.\n\n“It was loud,” the mayor said.',
    )
    assert.equal(found.name, 'Nora Weber')
    assert.deepEqual(found.persuadedBy, ['the mayor', 'said', 'Mayor Nora Weber'])
  })

  it('takes no text for a person, and nobody named before for “some”', () => {
    assert.equal(lastSpeaker('The papers show that it was late. He said that it was not.').name, null)
    assert.equal(lastSpeaker('Only 7 percent said that it was late. Some said that it was not.').name, null)
  })
})
