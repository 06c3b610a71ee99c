import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { printFigures, scoreFile } from '../cli/score'
import { halfF1, prf, share } from './scoring'

const gold = (name: string): URL => new URL(`./gold/${name}`, import.meta.url)

describe('npm run score', () => {
  it('prints what the corpora’s own evaluator printed of the same output', () => {
    const figures = scoreFile(gold('gum-news.jsonl'), gold('stored-gum-output.jsonl'))
    assert.equal(printFigures(figures), readFileSync(gold('stored-gum-figures.txt'), 'utf8').trimEnd())
  })
})

/** Floors only rise: raise one when the engine does better, never lower it. */
describe('the engine on the shipped gold', () => {
  const asylum = scoreFile(gold('asylum-offer.gold.jsonl'))
  const gum = scoreFile(gold('gum-news.jsonl'))
  const fragments = ({ found, right, gold: n, predicted }: typeof gum.fragment) => ({
    found: prf(found, predicted, found, n)[2],
    right: prf(right, predicted, right, n)[2],
  })

  it('reads the asylum article without fault', () => {
    assert.equal(fragments(asylum.fragment).right, 1)
    assert.equal(share(asylum.entityEndToEnd), 1)
  })

  it('stays above its floors on Wikinews', () => {
    const floors: readonly (readonly [what: string, figure: number, floor: number])[] = [
      ['fragment found', fragments(gum.fragment).found, 0.9],
      ['fragment found and attributed', fragments(gum.fragment).right, 0.68],
      ['direct', halfF1(gum.span.direct)[2], 0.77],
      ['mixed', halfF1(gum.span.mixed)[2], 0.84],
      ['indirect recall', halfF1(gum.span.indirect)[1], 0.85],
      ['indirect precision', halfF1(gum.span.indirect)[0], 0.67],
      ['speaker entity among matched', share(gum.entity), 0.87],
      ['speaker entity end to end', share(gum.entityEndToEnd), 0.72],
    ]
    for (const [what, figure, floor] of floors)
      assert.ok(figure >= floor, `${what}: ${figure.toFixed(3)} is under ${floor}`)
  })

  it('is right nearly always where it is sure', () => {
    const sure = asylum.judged.concat(gum.judged).filter((j) => j.confidence >= 0.9)
    assert.ok(sure.length >= 8)
    assert.ok(sure.filter((j) => j.right).length / sure.length >= 0.97)
  })
})
