import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { extract } from './extract'
import type { Attribution } from './model'

const gold = JSON.parse(readFileSync(new URL('./gold/asylum-offer.gold.jsonl', import.meta.url), 'utf8')) as {
  text: string
  attributions: Attribution[]
}

const plain = ({ kind, content, speaker, cue, speakerEntity }: Attribution): string =>
  JSON.stringify({ kind, content, speaker, cue, speakerEntity })

describe('the asylum article', () => {
  const found = extract(gold.text)

  it('gives its seven statements, nothing more and nothing less', () => {
    assert.deepEqual(found.attributions.map(plain).sort(), gold.attributions.map(plain).sort())
  })

  it('takes the name without accents for the same person', () => {
    const president = found.cast.find((member) => member.name === 'Andrés Manuel López Obrador')
    assert.ok(president?.aliases.includes('Lopez Obrador'))
    assert.equal(found.cast.filter((member) => /Obrador/.test(member.name)).length, 1)
  })

  it('finds no statement in captions and credits', () => {
    const caption = gold.text.indexOf('WikiLeaks founder Julian Assange is seen')
    const body = gold.text.indexOf('The Mexican president also urged')
    for (const { content } of found.attributions) assert.ok(content[0][0] < caption || content[0][0] > body)
    const credit = gold.text.indexOf('Epoch Times reporter')
    for (const { content } of found.attributions) assert.ok(content[0][1] <= credit)
  })

  it('leaves no pair of marks without an owner', () => {
    const fragments = found.attributions.flatMap((a) => a.fragments)
    assert.equal(fragments.length, 6)
    assert.deepEqual(found.setAside, [])
  })
})
