const NAMES = [
  'Ada Quill',
  'Tom Reed',
  'Ines Marlow',
  'Hugo Sand',
  'Vera Holm',
  'Paul Ashby',
  'Rosa Lind',
  'Karl Brandt',
]
const THINGS = [
  'harbour',
  'bridge',
  'budget',
  'school',
  'tunnel',
  'market',
  'library',
  'ferry',
  'orchard',
  'reservoir',
  'station',
  'theatre',
]
const ACTS = [
  'rebuild',
  'close',
  'sell',
  'inspect',
  'extend',
  'paint',
  'survey',
  'insure',
  'lease',
  'restore',
]
const FILLER = 'The council met again over a set of papers that hardly anybody had read.'

/** An article of about 10,000 words with 300 quoted statements, and the transcript they were said in. The same every time. */
export function benchArticle(statements = 300) {
  const paragraphs: string[] = []
  const lines: string[] = []
  for (let i = 0; i < statements; i++) {
    const name = NAMES[i % NAMES.length]
    const said = `We will ${ACTS[i % ACTS.length]} the ${THINGS[(i * 7) % THINGS.length]} before the year ${1990 + i} is out`
    paragraphs.push(`${FILLER} “${said},” said ${name}, who spoke at the hearing.`)
    lines.push(`${name.split(' ')[1].toUpperCase()}: ${said}. That is all I have to say.`)
  }
  const article = paragraphs.join('\n\n')
  const transcript = lines.join('\n\n')
  let at = 0
  const turns = lines.map((line) => {
    const colon = line.indexOf(':')
    const turn = { start: at + colon + 2, end: at + line.length, locator: {}, speaker: line.slice(0, colon) }
    at += line.length + 2
    return turn
  })
  return { article, transcript, turns, words: article.split(/\s+/).length }
}
