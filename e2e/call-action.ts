import type { APIRequestContext } from '@playwright/test'
import type { Outcome } from '@/lib/auth/form-action'

/** Calls a server action as its page would, but with any input: what a person with a console can send. */
export async function callAction(
  request: APIRequestContext,
  { id, path, headers = {} }: { id: string; path: string; headers?: Readonly<Record<string, string>> },
  input: object,
): Promise<{ status: number; outcome: Outcome<unknown> | null }> {
  const answer = await request.post(path, {
    headers: {
      ...headers,
      'Next-Action': id,
      'Content-Type': 'text/plain;charset=UTF-8',
      Accept: 'text/x-component',
    },
    data: JSON.stringify([input]),
    maxRedirects: 0,
  })
  return { status: answer.status(), outcome: outcomeIn(await answer.text()) }
}

// an answer is a line of Next's own format: "1:" and then what the action returned
function outcomeIn(body: string): Outcome<unknown> | null {
  const [, json] = /^\w+:(\{"ok":.*\})$/m.exec(body) ?? []
  return json ? JSON.parse(json) : null
}
