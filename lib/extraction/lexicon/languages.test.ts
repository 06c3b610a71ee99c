import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { slice } from '../../text/span'
import { extract, extractIn } from '../extract'
import { statementLines } from '../statement-lines'
import { type CueVerb, type CueVerbForm, type Frame, type Lexicon, TAG } from './lexicon'
import { UNDETERMINED } from './undetermined'
import { tagAll, wordList } from './word-list'

const SPANISH = `El presidente del Gobierno afirmó este martes que no habrá elecciones y que “la legislatura
  durará cuatro años”. La oposición, en cambio, le pidió que convoque a las urnas. “No hay motivo para ello”, dijo la ministra de
  Hacienda a los periodistas en los pasillos.`

describe('a text in a language the engine does not read', () => {
  it('is called undetermined', () => assert.equal(extract(SPANISH).language, 'und'))

  it('keeps every pair of marks as a statement and names nobody', () => {
    assert.deepEqual(statementLines(SPANISH), [
      'direct | - | - | “la legislatura … durará cuatro años”',
      'direct | - | - | “No hay motivo para ello”',
    ])
    assert.deepEqual(extract(SPANISH).setAside, [])
  })
})

/** A language is data: a page of Spanish, far from whole. */
const SPANISH_WORDS: Lexicon = {
  ...UNDETERMINED,
  language: 'es',
  tags: tags([
    [TAG.determiner, 'el la los las un una'],
    [TAG.pronoun, 'él ella'],
    [TAG.preposition, 'de en a por con'],
    [TAG.conjunction, 'y o'],
    [TAG.auxiliary | TAG.be | TAG.finite, 'es está fue'],
    [TAG.time, 'lunes'],
    [TAG.person, 'ministra alcalde presidente'],
    [TAG.body, 'gobierno'],
  ]),
  verbs: pastForms('clause quote', 'dijo afirmó explicó'),
  cuePhrases: [['según']],
  complementizers: new Set(['que']),
  phraseLinks: new Set(['de']),
  ties: new Set(['de']),
}

const SPANISH_FORMS: readonly (readonly [text: string, statement: string])[] = [
  ['«El puente está cerrado», dijo la ministra.', 'la ministra | dijo | «El puente está cerrado»'],
  ['La ministra dijo: «El puente está cerrado».', 'La ministra | dijo | «El puente está cerrado»'],
  ['Ana Ruiz dijo que el puente está cerrado.', 'Ana Ruiz | dijo | el puente está cerrado'],
  ['Según Ana Ruiz, el puente está cerrado.', 'Ana Ruiz | Según | el puente está cerrado'],
]

describe('a third language', () => {
  for (const [text, statement] of SPANISH_FORMS)
    it(`needs data alone: ${text}`, () => {
      const words = (spans: readonly (readonly [number, number])[] | null) =>
        spans?.map((span) => slice(text, span)).join(' … ') ?? '-'
      const { language, attributions } = extractIn(text, SPANISH_WORDS)
      assert.equal(language, 'es')
      assert.deepEqual(
        attributions.map((a) => [words(a.speaker), words(a.cue), words(a.content)].join(' | ')),
        [statement],
      )
    })
})

describe('the language of a text', () => {
  it('is told by its verbs of saying where the rest is names and marks', () => {
    const marks = ['“Yes,”', '«No»,', '„Maybe“,', '‹Hardly›,', '‘Never,’', '"Gladly,"', '「Twice」']
    const text = marks
      .map((quote, i) => `${quote} said Ruiz. ${['Holt', 'Reed'][i % 2]} laughed loudly.`)
      .join(' ')
    assert.equal(extract(text).language, 'en')
  })
})

function tags(rows: readonly (readonly [tag: number, words: string])[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [tag, words] of rows) tagAll(found, tag, words)
  return found
}

function pastForms(frames: string, words: string): Map<string, CueVerbForm> {
  const entry = (lemma: string): CueVerbForm => {
    const verb: CueVerb = {
      lemma,
      cueClass: 'neutral',
      frames: new Set(frames.split(' ') as Frame[]),
      particle: null,
    }
    return { forms: new Set(['past']), verbs: [verb] }
  }
  return new Map(wordList(words).map((word) => [word, entry(word)]))
}
