import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extract'

const TALK = `Q: When did it open?

A: It opened in May, and nobody came.

Q: And now?

A: Now there is a queue.`

const speakers = (text: string) => extract(text).attributions.map(({ speakerEntity }) => speakerEntity)

describe('an interview in questions and answers', () => {
  it('is told apart by the names at its head', () => {
    const text = `TOM REED: You run the ferry.\n\nANA RUIZ: I do, and I like it.\n\n${TALK}`
    assert.deepEqual(speakers(text), ['TOM REED', 'ANA RUIZ', 'TOM REED', 'ANA RUIZ', 'TOM REED', 'ANA RUIZ'])
  })

  it('stays open where no names tell', () => assert.deepEqual(speakers(TALK), [null, null, null, null]))
})
