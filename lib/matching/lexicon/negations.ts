/**
 * Words that deny, in languages that have no lexicon of their own here: dropping one turns the sense as dropping "not"
 * does. Folded, without accents where the script has them.
 */
const list = (words: string): readonly string[] => words.split(/\s+/)

/** In Latin script: Dutch, French, Spanish, Portuguese, Italian, Polish, Swedish, Turkish. They count in no English text. */
export const NEGATIONS_ABROAD: readonly string[] = list(
  `niet geen nooit niemand zonder
   ne pas jamais aucun aucune rien personne sans no nunca jamas nadie nada sin ningun ninguna tampoco nao sem nenhum nenhuma
   non mai nessuno nessuna niente senza nie nigdy inte aldrig ingen inget utan degil yok`,
)

/** In scripts of their own: Arabic, Hebrew, Russian and Ukrainian, Greek, Persian. */
export const NEGATIONS_OTHER_SCRIPTS: readonly string[] = list(
  'لا لم لن ليس ليست غير بدون לא אין בלי אל не нет ни никогда без ні немає никто δεν μην οχι χωρις نه نیست بی',
)
