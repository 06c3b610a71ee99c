import type { Person } from './factories'
import { makeArticle, makeSource } from './factories'

// A small article with a tape: said as printed, a lost “not”, two words changed, and one told without marks.

export const BRIDGE = `Bridge to Close

By Ann Writer

“The bridge is closed to every lorry from tonight,” Mayor Ada Finch told reporters in the town hall.

“It is safe to cross on foot,” said Ines Moor, the town engineer.

“We asked the county for money in the spring and they mailed us a letter,” Finch said.
`

export const TAPE = `REPORTER: Is the bridge closed?

FINCH: The bridge is closed to every lorry from tonight.

REPORTER: And for people on foot?

MOOR: It is not safe to cross on foot.

REPORTER: Did you ask for help?

FINCH: We asked the county for help in the spring and they sent us a letter.
`

/** In the order of the page. */
export const CLAIMS = { printed: 1, lostNot: 2, changed: 3 } as const

type Roles = Readonly<Record<'checker' | 'editor', Person>>

/** The article with its people; without the tape. */
export const makeBridge = ({ checker, editor }: Roles, text = BRIDGE): Promise<string> =>
  makeArticle({
    text,
    people: [
      [editor, 'EDITOR'],
      [checker, 'CHECKER'],
    ],
  })

export async function makeBridgeWithTape(people: Roles): Promise<string> {
  const articleId = await makeBridge(people)
  await makeSource(people.checker, { articleId, title: 'Press conference', text: TAPE })
  return articleId
}
