import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerLine } from './extract'

test('an answer names whom an open statement may be by, and where what is told at second hand says who said it', async () => {
  const text = `Mayor Ada Finch met Bob Marsh, the engineer, and Carla Reyes, the union chief, on Friday.

“It is not safe,” she said.

Finch said Marsh told her “the cables are rotten.”
`
  const { attributions } = JSON.parse(await answerLine(JSON.stringify({ id: 1, text })))
  const [open, told] = attributions
  const names = open.candidates.map(({ speakerEntity }: { speakerEntity: string }) => speakerEntity)
  assert.deepEqual([open.speakerEntity, names], [null, ['Carla Reyes', 'Ada Finch']])
  assert.deepEqual([told.speakerEntity, told.candidates], ['Ada Finch', []])
  const words = (span: [number, number]) => text.slice(...span)
  assert.deepEqual([told.relays.speaker.map(words), words(told.relays.cue)], [['Marsh'], 'told'])
})
