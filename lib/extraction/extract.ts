import { beginDraft } from './draft'
import { finish } from './finish'
import { lexiconFor } from './lexicon/languages'
import type { Lexicon } from './lexicon/lexicon'
import type { Extraction } from './model'
import { passesFor } from './pipeline'

/** Stored with every run: the version rises whenever the same text could give another result. */
export const ENGINE = { name: 'verbatim-rules', version: '0.8.0' } as const

/** Every statement in an article that somebody is said to have made, the marks that hold none, and who speaks. Throws on no string. */
export function extract(text: string): Extraction {
  return extractIn(text, lexiconFor(text))
}

/** The same by a given lexicon, for a language that is none of the product's yet. */
export function extractIn(text: string, lexicon: Lexicon): Extraction {
  let draft = beginDraft(text, lexicon)
  for (const pass of passesFor(draft.lexicon)) draft = pass(draft)
  return finish(draft)
}
