import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from './html'

const losses = (html: string) => readHtml(html).report.map(({ code, count }) => `${code} ${count}`)

describe('readHtml', () => {
  test('each block is a paragraph, and runs of blanks are one', () => {
    const { text, report } = readHtml(
      '<h1>The\n  bridge</h1><p>It is   <b>safe</b>.</p><div><p>“Yes,”\nshe said.</p></div>',
    )
    assert.equal(text, 'The bridge\n\nIt is safe.\n\n“Yes,”\nshe said.'.replace('”\nshe', '” she'))
    assert.deepEqual(report, [])
  })

  test('no-break spaces stay, and a paragraph of nothing else goes', () => {
    assert.equal(
      readHtml('<p>5&nbsp;km\u202Faway</p><p>&nbsp;</p><p>End</p>').text,
      '5\u00A0km\u202Faway\n\nEnd',
    )
  })

  test('a line break stays a line', () => {
    assert.equal(readHtml('<p>One<br>two<br/> three</p>').text, 'One\ntwo\nthree')
  })

  test('a Word footnote goes, mark and text, and is counted once', () => {
    const html = `<p class=MsoNormal>It is safe.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Yes.</p>
      <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href="#_ftnref1">[1]</a> Tape 2, 14:05</p></div></div>`
    assert.equal(readHtml(html).text, 'It is safe. Yes.')
    assert.deepEqual(losses(html), ['footnotes-lost 1'])
  })

  test('a Google Docs footnote and comment go, mark and text', () => {
    const html = `<p><span>It is safe.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1">[a]</a></sup></p>
      <hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> See tape 2.</span></p></div>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Who says?</span></p></div>`
    assert.equal(readHtml(html).text, 'It is safe.')
    assert.deepEqual(losses(html), ['footnotes-lost 1', 'comments-lost 1'])
  })

  test('a Word comment goes and the words it hangs on stay', () => {
    const html = `<p>It is <a style='mso-comment-reference:AB_1'>safe</a><span class=MsoCommentReference><![if !supportAnnotations]><a href="#_msocom_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span>.</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p>Check!</p></div></div>`
    assert.equal(readHtml(html).text, 'It is safe.')
    assert.deepEqual(losses(html), ['comments-lost 1'])
  })

  test('tracked changes read as accepted, and both are counted', () => {
    const html =
      '<p>It is <del cite="mailto:x" datetime="2026">not </del><ins cite="mailto:x">very </ins>safe.</p>'
    assert.equal(readHtml(html).text, 'It is very safe.')
    assert.deepEqual(losses(html), ['deletions-dropped 1', 'insertions-kept 1'])
  })

  test('struck-through words stay and are counted, by tag and by style', () => {
    const html = '<p><s>not</s> <span style="text-decoration:line-through">ever</span></p>'
    assert.equal(readHtml(html).text, 'not ever')
    assert.deepEqual(losses(html), ['struck-kept 2'])
  })

  test('tables become lines with tabs; pictures and addresses go; list marks go', () => {
    const html = `<table><tr><td>Year</td><td>Cost</td></tr><tr><td>2024</td><td>£4m</td></tr></table>
      <p>See <a href="https://bridge.example/report">the report</a><img src="x.png" alt="a bridge"></p><ol><li>One</li><li>Two</li></ol>`
    assert.equal(readHtml(html).text, 'Year\tCost\n\n2024\t£4m\n\nSee the report\n\nOne\n\nTwo')
    assert.deepEqual(losses(html), [
      'images-lost 1',
      'tables-flattened 1',
      'links-lost 1',
      'list-marks-lost 2',
    ])
  })

  test('the bullet Word writes as text is no word', () => {
    const html = `<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Safe</p>`
    assert.equal(readHtml(html).text, 'Safe')
  })

  test('scripts, styles, titles and conditional comments are no words', () => {
    const html =
      '<html><head><title>T</title><style>p{}</style></head><body><!--[if gte mso 9]><xml>x</xml><![endif]--><script>1<2</script><p>Words</p></body></html>'
    assert.equal(readHtml(html).text, 'Words')
  })

  test('a raised number without a link stays, and the report says what it may be', () => {
    const html = '<p>It is safe.<sup>1</sup> By 5<span style="vertical-align:super">th</span> May.</p>'
    assert.equal(readHtml(html).text, 'It is safe.1 By 5th May.')
    assert.deepEqual(losses(html), ['raised-kept 1'])
  })

  test('hidden text goes and is counted', () => {
    assert.equal(readHtml('<p>a<span style="display:none">b</span></p>').text, 'a')
    assert.deepEqual(losses('<p>a<span style="mso-hide:all">b</span></p>'), ['hidden-dropped 1'])
  })

  test('blanks that are meant to stay do', () => {
    assert.equal(readHtml('<p><span style="white-space:pre-wrap">a  b </span>c</p>').text, 'a  b c')
  })

  test('broken markup loses no words', () => {
    assert.equal(
      readHtml('<p>One <b>two<p>three</i> </b>four & five < six').text.replace(/\s+/g, ' '),
      'One two three four & five < six',
    )
  })

  test('a hundred thousand nested elements are read', () => {
    assert.equal(readHtml(`${'<div>'.repeat(100_000)}deep`).text, 'deep')
  })
})
