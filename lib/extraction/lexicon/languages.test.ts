import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { extract } from '../extract'
import { statementLines } from '../statement-lines'

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
