import { readFileSync } from 'node:fs'

/** The articles of the shipped gold, English and German. */
export const goldTexts = (): string[] =>
  ['gum-news', 'hand-written'].flatMap((name) =>
    readFileSync(new URL(`../extraction/gold/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
