/** Words that stand for somebody or something; changing one for another is an alteration of its own kind. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
   we us our ours ourselves they them their theirs themselves themself one oneself this that these those who whom whose`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)

/** The words that bind a sentence together; alone they prove nothing about where it was said. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if then so because as of at by for from in into on onto to with about over under up down out off
   again there here when where why how what which who whom whose this that these those i me my mine you your yours he
   him his she her hers it its we us our ours they them their theirs am is are was were be been being have has had
   having do does did doing done will would can could may might must shall should not no nor yes too very just also
   than more most such own same other some any all each every both few it's well now get got go going went said say
   says one like know think really right okay much many even still only while after before between through during
   against until since per yet oh`
    .split(/\s+/)
    .filter((word) => word.length > 0),
)
