import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { compiledLines } from '../cli/compile-gold'
import { printFigures, scoreFile, shippedGold } from '../cli/score'
import { gained, keptStanding, lost, standingNow } from '../cli/score-ledger'
import { share } from './scoring'

const gold = (name: string): URL => new URL(`./gold/${name}`, import.meta.url)

describe('npm run score', () => {
  it('prints what the corpora’s own evaluator printed of the same output', () => {
    for (const [read, stored] of [
      ['gum-news', 'gum'],
      ['hand-written', 'hand'],
    ]) {
      const figures = scoreFile(gold(`${read}.jsonl`), gold(`stored-${stored}-output.jsonl`))
      assert.equal(
        printFigures(figures),
        readFileSync(gold(`stored-${stored}-figures.txt`), 'utf8').trimEnd(),
      )
    }
  })

  it('counts over the hand-written articles as they were last read', () => {
    assert.equal(readFileSync(gold('hand-written.jsonl'), 'utf8'), compiledLines(), 'npm run gold:compile')
  })
})

describe('the engine on the shipped gold', () => {
  const asylum = scoreFile(gold('asylum-offer.gold.jsonl'))

  it('reads the asylum article without fault', () => {
    assert.deepEqual(asylum.failed, [])
    assert.equal(share(asylum.entityEndToEnd), 1)
  })

  it('stays above its floors, and fails nowhere but where it is known to', () => {
    const [now, kept] = [standingNow(), keptStanding()]
    assert.deepEqual(lost(now, kept), [])
    assert.deepEqual(gained(now, kept), [], 'it does better now: npm run score -- --update')
  })

  it('notices a figure under its floor, a new failure, and one that is none any more', () => {
    const kept = { figures: { a: { direct: 0.9 } }, failures: ['x', 'y'] }
    assert.deepEqual(lost({ figures: { a: { direct: 0.8 } }, failures: ['x', 'z'] }, kept), [
      'a: direct 0.8 is under 0.9',
      'fails now: z',
    ])
    assert.deepEqual(gained({ figures: {}, failures: ['x'] }, kept), ['y'])
  })

  it('is right nearly always where it is sure', () => {
    const judged = shippedGold().flatMap((name) => scoreFile(gold(name)).judged)
    const sure = judged.filter((j) => j.confidence >= 0.9)
    assert.ok(sure.length >= 20)
    assert.ok(sure.filter((j) => j.right).length / sure.length >= 0.97)
  })
})
