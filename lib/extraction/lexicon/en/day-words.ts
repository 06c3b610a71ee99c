import type { DayWords } from '../../said-on'
import { wordList } from '../word-list'

export const ENGLISH_DAYS: DayWords = {
  unsure: new Set(wordList('last next this that past coming previous following other')),
  spans: new Set(wordList('week weeks weekend month months year years fortnight hour hours minute minutes')),
  parts: new Set(wordList('morning afternoon evening night noon midnight')),
  present: new Set(wordList('this')),
  idle: new Set(wordList('on in at of the early late later earlier day')),
  spellings: [],
}
