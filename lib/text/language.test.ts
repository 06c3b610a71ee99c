import assert from 'node:assert/strict'
import { it } from 'node:test'
import { languageOf, languageWithin } from './language'

it('the language of a spoken sentence is told', () => {
  const table = {
    en: 'It is not safe. We waited too long.',
    de: 'Es ist nicht sicher. Wir haben zu lange gewartet.',
    es: 'No es seguro. Esperamos demasiado.',
    fr: 'Ce n’est pas sûr. Nous avons attendu trop longtemps.',
    ru: 'Мы ждали слишком долго.',
  }
  for (const [language, text] of Object.entries(table)) assert.equal(languageOf(text), language)
})

it('without words there is none', () => {
  for (const text of ['', '…', '12 34', 'Zv']) assert.equal(languageOf(text), null, text)
})

it('a few words tell none, unless their letters do', () => {
  for (const text of ['Bollocks', 'I forgot', 'A wet sofa is', 'I spoke to'])
    assert.equal(languageOf(text), null, text)
  assert.equal(languageOf('الجسر آمن تماما'), 'ar')
})

it('a word has the language of what it stands in, a sentence its own', () => {
  const around = 'Die Brücke sei “unsafe”, sagte sie, und niemand habe etwas dagegen getan.'
  assert.equal(languageWithin('Zv', around), 'de')
  assert.equal(languageWithin('We waited too long for the new bridge.', around), 'en')
})
