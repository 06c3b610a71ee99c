/** German verbs, pronouns and joiners that take the "es" behind them as "'s": "geht's", "ich hab's", "wenn's". Names do not: "Andrea's". */
export const TAKES_ES: ReadonlySet<string> = new Set(
  `hab habe hat hast haben hatte hätte ist war wär wäre wird wurde würde geht ging gibt gab kann konnte könnte will wollte muss musste
   soll sollte darf macht machte sagt sagte steht stand läuft tut tat kommt kam bringt weiß weiss glaubt meint ich du er wir ihr sie man
   wenn ob dass daß weil wie was wer wo so und oder als mir dir uns euch ihm jetzt`.split(/\s+/),
)

/** "Ich hab" is "ich habe". */
export const CLIPPED: ReadonlyMap<string, string> = new Map([
  ['hab', 'habe'],
  ['wär', 'wäre'],
])

/** The same without the apostrophe, where that is no other word. */
export const BARE_ES: ReadonlyMap<string, string> = new Map(
  'gibts gehts habs wirds machts wärs'.split(' ').map((form) => [form, form.slice(0, -1)]),
)
