/** Small words that tell a language. What two of the languages share, and what is a word of English too, is left out. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const ENGLISH: ReadonlySet<string> = list(
  'the and to that it you he she they have not with this for are be does did what my your his our their if i from would could there were has been about us',
)

export const GERMAN: ReadonlySet<string> = list(
  'der das und ist nicht ich wir ein eine einen einem einer den dem des mit auf fur von zu sich auch dass daß haben hat wird werden wurde wurden sind war kein keine keinen aber oder wenn noch nur mehr uns ihr ihnen sie er es im zum zur bei nach uber habe hatte bin uhr euro prozent millionen milliarden kam ging gehen sagte',
)

/** Dutch, French, Spanish, Portuguese and Italian. */
export const OTHERS: ReadonlySet<string> = list(
  'het een niet ik wij zij van voor maar ook zijn hebben heeft werd geen le la les des du est et je il elle nous vous pas ne une dans pour que qui avec sur ce cette el los las es un una por para pero mas os uma nao com eu ele ela nos voce foi che di sono gli della',
)
