/** Verbs whose umlaut makes of what was, or was able to be, what might be: "konnte", "hatte", "waren". Without their umlaut. */
export const UMLAUT_MOODS = /^(?:konnt|durft|musst|mocht|wurd|hatt)(?:e|est|en|et)?$|^war(?:e|est|st|en|et)?$/
