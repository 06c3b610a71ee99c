import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../db/test-database'
import { countFailure, countTry, forgetTries, secondsToWait } from './throttle'

const database = await testDatabase()
after(() => database.drop())

const fail = async (email: string, address: string) => {
  await countTry(email, address)
  await countFailure(email, address)
}

test('five failures slow that account from that address, and nobody else', async () => {
  for (let i = 0; i < 4; i++) await fail('ada@x.example', '10.0.0.1')
  assert.equal(await secondsToWait('ada@x.example', '10.0.0.1'), 0)
  await fail('ADA@x.example', '10.0.0.1')
  assert.ok((await secondsToWait('ada@x.example', '10.0.0.1')) > 0)
  assert.equal(await secondsToWait('ada@x.example', '10.0.0.2'), 0)
  assert.equal(await secondsToWait('tom@x.example', '10.0.0.1'), 0)
})

test('a sign-in that works clears the count, and never counts against the address', async () => {
  for (let i = 0; i < 120; i++) {
    await countTry('eve@x.example', '10.0.0.3')
    await forgetTries('eve@x.example', '10.0.0.3')
  }
  assert.equal(await secondsToWait('eve@x.example', '10.0.0.3'), 0)
  assert.equal(await secondsToWait('somebody@x.example', '10.0.0.3'), 0)
})

test('a hundred failures slow the whole address', async () => {
  for (let i = 0; i < 100; i++) await countFailure(`nobody${i}@x.example`, '10.0.0.4')
  assert.ok((await secondsToWait('anybody@x.example', '10.0.0.4')) > 0)
})
