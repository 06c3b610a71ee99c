import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beginDraft } from '../draft'
import { GERMAN } from '../lexicon/de/german'
import { attachBracketedContent } from '../passes/attach-bracketed-content'
import { carryReportedMood } from '../passes/carry-reported-mood'
import { findBracketedCues } from '../passes/find-bracketed-cues'

/** Each repeats a clause within one sentence, but for the last. */
const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'one cue and many commas': (n) => `Ruiz sagte, ${'die Brücke sei zu, '.repeat(n)}und ging.`,
  'many cues': (n) =>
    `${'Ruiz sagte, die Stadt sei zu, und Weber betonte, dass sie offen ist, '.repeat(n)}und ging.`,
  'cues behind what they report': (n) => `${'Die Brücke sei zu, warnte Weber, '.repeat(n)}und ging.`,
  'cues at the end of their clauses': (n) =>
    `${'Die Brücke ist zu, wie die Stadt mitteilte, '.repeat(n)}und ging.`,
  'quotations cut by cues': (n) => `${'„Die Brücke“, sagte Ruiz, „ist zu“, '.repeat(n)}und ging.`,
  'subjects that name nobody': (n) =>
    `Im Brief, der kam, ${'so hieß es, und der, der ging, '.repeat(n)}und ging.`,
  'clauses within clauses': (n) =>
    `${'Man fragte, ob die Brücke, die der Rat, den Weber lobte, baute, zu sei, '.repeat(n)}und ging.`,
  semicolons: (n) => `${'Ruiz sagte, es gehe; Weber fragte, ob es gehe; '.repeat(n)}er gehe.`,
  'reported sentences with marks': (n) =>
    `Ruiz sagte, es gehe. ${'Er sei „ganz müde“ und habe „viel zu tun“. '.repeat(n)}`,
}

/** How often the passes read a token or an event. */
function reads(text: string): number {
  let count = 0
  const counted = <T>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get: (target, key, own) => {
        if (typeof key === 'string' && /^\d/.test(key)) count++
        return Reflect.get(target, key, own)
      },
    })
  const draft = beginDraft(text, GERMAN)
  const found = findBracketedCues({ ...draft, tokens: counted(draft.tokens) })
  carryReportedMood(attachBracketedContent({ ...found, events: counted(found.events) }))
  return count
}

describe('a long German sentence', () => {
  for (const [says, text] of Object.entries(TEXTS))
    it(`costs twice as much when twice as long: ${says}`, () => {
      const ratio = reads(text(200)) / reads(text(100))
      assert.ok(ratio < 2.2, `${ratio.toFixed(2)} times as much`)
    })
})
