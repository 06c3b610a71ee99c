import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isAnotherLanguage, languageOf } from './language'

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

it('without words there is none, and no other one', () => {
  for (const text of ['', '…', '12 34', 'Zv']) assert.equal(languageOf(text), null, text)
  assert.equal(isAnotherLanguage('…', 'Es ist nicht sicher. Wir haben zu lange gewartet.'), false)
})

it('two texts are in different languages only where both are told', () => {
  assert.equal(isAnotherLanguage('We waited too long.', 'Wir haben zu lange gewartet.'), true)
  assert.equal(isAnotherLanguage('We waited too long.', 'Um, yeah, we, we waited too long, I guess.'), false)
})
