/** Small words that tell a language. What two of the languages share, and what is a word of English too, is left out. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const ENGLISH: ReadonlySet<string> = list(
  'the and to that it you he she they have not with this for are be does did what my your his our their if i from would could there were has been about us',
)

export const GERMAN: ReadonlySet<string> = list(
  'der das und ist nicht ich wir ein eine einen einem einer des mit auf von zu sich auch dass daß haben wird werden wurde wurden sind kein keine keinen aber oder wenn noch nur mehr uns ihr ihnen sie es zum zur bei nach habe hatte uhr prozent millionen milliarden kam ging gehen sagte diese dieser dieses wollen',
)

/** Dutch, French, Spanish, Portuguese and Italian. */
export const OTHERS: ReadonlySet<string> = list(
  'het een niet ik wij zij voor maar ook zijn hebben heeft werd geen des et je elle nous vous pas ne une dans que qui avec sur ce cette es un una por para pero mas os uma nao com eu ele ela nos voce foi di sono della dat ze wat nog mais sont etait tout esta este porque cuando muy questo anche',
)
