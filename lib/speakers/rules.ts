import { canCorrect, type Standing } from '../articles/rules'
import { forbidden, type Refusal, refused } from '../errors'

/** Whether the member may say who a cast entry is. Two people of one name are never merged but by a person. */
export function decideLinkCast(standing: Standing, linked: string | null, speakerId: string | null): Refusal {
  if (!canCorrect(standing)) return forbidden('Checkers and editors say who the people of an article are.')
  return linked === speakerId ? refused('It is so already.') : null
}
