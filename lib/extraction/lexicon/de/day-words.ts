import type { DayWords } from '../../said-on'
import { wordList } from '../word-list'

export const GERMAN_DAYS: DayWords = {
  unsure: new Set(
    wordList('letzten letzter vergangenen vergangener nächsten kommenden diesen dieser vorigen jenem'),
  ),
  spans: new Set(
    wordList('woche wochen wochenende monat monate monaten jahr jahre jahren stunde stunden minuten'),
  ),
  parts: new Set(wordList('früh morgen vormittag mittag nachmittag abend nacht')),
  present: new Set(wordList('heute')),
  idle: new Set(wordList('am an in im um dem den der des frühen späten uhr tag')),
  spellings: [
    [/sonnabend/giu, 'Samstag'],
    // Montagabend
    [
      /((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?=früh|morgen|vormittag|mittag|nachmittag|abend|nacht)/giu,
      '$1 ',
    ],
  ],
}
