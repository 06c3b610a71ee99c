import assert from 'node:assert/strict'
import { it } from 'node:test'
import { asDownload } from './as-download'

it('a name keeps its letters for those who can read them, and an ASCII one stands beside it', () => {
  assert.equal(
    asDownload('Café “Żółć”, revision 2.html'),
    `attachment; filename="Cafe Zoc, revision 2.html"; filename*=UTF-8''Caf%C3%A9%20%E2%80%9C%C5%BB%C3%B3%C5%82%C4%87%E2%80%9D%2C%20revision%202.html`,
  )
})

it('a name cannot leave its folder, end the header or stay empty', () => {
  const odd = ['../../etc/passwd', 'a"b\r\nX: y.txt', '\u202Etxt.exe', '\ud800', '   ', "it's (1)*.txt"]
  for (const name of odd) {
    const header = asDownload(name)
    assert.match(
      header,
      /^attachment; filename="[^"\\/\r\n]+"; filename\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]+$/,
      name,
    )
  }
})
