import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isSameSpeaker } from './same-speaker'

type Row = readonly [printed: string | null, source: string | null, same: boolean | null]

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'labels and titles': [
    ['Ada Quill', 'ADA QUILL', true],
    ['Ada Quill', 'MAYOR QUILL', true],
    ['Mayor Ada Quill', 'A. Quill', true],
    ['Quill', 'Ada Quill', true],
    ['Andrés López', 'LOPEZ', true],
    ['Ada Quill', 'JOHN DOE', false],
    ['Ada Quill', 'BEN QUILL', false],
    ['Ada Quill', 'REPORTER', false],
    ['Ada Quill', 'Q', false],
    ['Ada Quill', 'AUDIENCE MEMBER', false],
    ['Ada Quill', 'SPEAKER 2', null],
    ['Ada Quill', 'SPEAKER_02', null],
    ['Ada Quill', 'speaker b', null],
    ['Ada Quill', 'unnamed voice 3', null],
    ['Ada Quill', 'A', null],
    ['Ada Quill', 'THE WITNESS', null],
    ['the mayor', 'ADA QUILL', null],
    ['Ada Quill', null, null],
    [null, 'ADA QUILL', null],
    ['Man', 'WOMAN', false],
    ['A', 'Q', false],
    ['MODERATOR', 'MODERATOR', true],
    ['MODERATOR', 'REPORTER', false],
    ['A woman', 'Q', null],
    ['THE WITNESS', 'THE COURT', false],
    ['Judge Rose Ohm', 'THE COURT', null],
    ['Ana Cruz', 'Dr. Ana Cruz, chair', true],
    ['Ana Cruz', 'CHAIR ANA CRUZ', true],
    ['Ana Cruz', 'Cruz, Ana', true],
    ['Ana Cruz', 'SEN. ANA CRUZ (D-TEXAS)', true],
    ['fire marshal Gus Hall', 'GUS HALL', true],
    ['Gus Hall', 'FIRE MARSHAL GUS HALL', true],
    ['Dan Woo', 'Chief Executive Dan Woo', true],
    ['John Woo', 'Chief Executive Dan Woo', false],
    ['Gus Hall', 'FIRE CHIEF', null],
    ['a former employee', 'REPORTER', false],
    ['Billie Jean King', 'MS. KING', null],
  ],
  'a pronoun names nobody': [
    ['She', 'ADA QUILL', null],
    ['he', 'ADA QUILL', null],
    ['They', 'ADA QUILL', null],
  ],
  'two whole names with one word in common': [
    ['John Brown', 'JOHN SMITH', false],
    ['John Smithson', 'John Smith', false],
    ['John Smit', 'John Smith', false],
    ['Jane Smith', 'John Smith', false],
    ['Jack Smith', 'John Smith', false],
    ['P. J. Smith', 'John Smith', false],
    ['J. P. Smith', 'John Smith', true],
    ['Scott Fitzgerald', 'F. Scott Fitzgerald', true],
    ['Kim Jong-un', 'Kim Jong-il', false],
    ['Kim', 'Kim Jong-il', true],
    ['George W. Bush', 'George H. W. Bush', false],
    ['George Bush', 'George H. W. Bush', true],
    ['Scarlett O’Hara', "JUDGE ROSE O'HARA", false],
    ['Judge O’Hara', "JUDGE ROSE O'HARA", true],
    ['Bill Clinton', 'WILLIAM CLINTON', null],
    ['Wm. Pitt', 'WILLIAM PITT', null],
    ['Ann Smith', 'CONSTRUCTOR SMITH', false],
    ['Ann Constructor', 'ANN CONSTRUCTOR', true],
  ],
  'namesakes told apart': [
    ['Martin Luther King Sr.', 'Martin Luther King Jr.', false],
    ['Martin Luther King', 'Martin Luther King Jr.', true],
    ['Martin Luther King, Jr.', 'MARTIN LUTHER KING', true],
    ['William Pitt', 'WILLIAM PITT THE YOUNGER', true],
    ['William Pitt the Elder', 'WILLIAM PITT THE YOUNGER', false],
    ['Prince William', 'Prince Harry', false],
    ['Mrs. Smith', 'Mr. Smith', false],
    ['Mrs. Smith', 'John Smith', null],
    ['Mrs. Smith', 'MS. SMITH', true],
    ['Sir Keir', 'SIR KEIR NASH', true],
  ],
  'family names of several words': [
    ['Andrés Manuel López Obrador', 'López Obrador', true],
    ['María García', 'Maria García López', true],
    ['López', 'Maria García López', true],
    ['García', 'Maria García López', null],
    ['Lee', 'Anna Lee Parker', null],
    ['Andrés Manuel López', 'Andrés López Obrador', null],
    ['Van der Berg', 'VAN DER BERG', true],
    ['Berg', 'van der Berg', true],
    ['Piet van der Berg', 'Berg', true],
    ['Al-Sisi', 'Abdel Fattah el-Sisi', true],
    ['Tipper Gore', 'Al Gore', false],
  ],
}

describe('isSameSpeaker', () => {
  for (const [kind, rows] of Object.entries(KINDS))
    for (const [printed, source, same] of rows)
      it(`${kind}: ${printed} and ${source}: ${same === null ? 'open' : same ? 'the same' : 'another'}`, () => {
        assert.equal(isSameSpeaker(printed, source), same)
      })
})
