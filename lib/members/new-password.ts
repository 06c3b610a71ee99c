import { randomInt } from 'node:crypto'

// no letters or digits that are taken for each other when read out or copied by hand
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A password for a new account, 100 bits, in groups to be read out: "k7mxq-2dnwe-9rbtc-h4sua". */
export function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
