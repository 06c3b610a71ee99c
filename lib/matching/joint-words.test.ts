import assert from 'node:assert/strict'
import { it } from 'node:test'
import { jointWords } from './joint-words'

const joint = {
  turnsApart: 3,
  msApart: 130_000,
  reversed: false,
  otherSpeaker: false,
  between: [] as string[],
}

it('how far apart two parts of a quote were said is told in turns, time and order', () => {
  const told = [
    [joint, 'Part 2 was said 3 turns (2 min 10 s) after part 1.'],
    [
      { ...joint, between: ['REPORTER', 'DOE'] },
      'Part 2 was said 3 turns (2 min 10 s) after part 1; REPORTER and DOE spoke in between.',
    ],
    [
      { ...joint, turnsApart: 1, msApart: 3_780_000, reversed: true },
      'Part 2 was said 1 turn (1 h 3 min) before part 1; the print turns their order round.',
    ],
    [{ ...joint, turnsApart: 0, msApart: 0 }, 'Part 2 was said in the same turn, after part 1.'],
    [
      { ...joint, msApart: null, otherSpeaker: true },
      'Part 2 was said 3 turns after part 1; another person said it.',
    ],
  ] as const
  for (const [given, words] of told) assert.equal(jointWords(given, 1), words)
})
