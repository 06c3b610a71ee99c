import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { mintActor } from '../auth/actor'
import { readReview } from '../claims/queries'
import { connect } from '../db/client'
import { newId } from '../db/ids'
import { testDatabase } from '../db/test-database'
import { assertStopped, newestEvents, testArticle } from '../db/test-desk'
import { testNewsroom } from '../db/test-newsroom'
import { AP_STRICT, SHIPPED_STYLES, STYLED_TYPES } from '../matching/house-style'
import { EDIT_CLASSES } from '../matching/model'
import { chooseArticleStyle, chooseStyle, saveStyle } from './commands'
import { SaveStyle, type StyleView } from './model'
import { readStyle, readStyles } from './queries'

const database = await testDatabase()
const owner = connect(database.ownerUrl, 2)
const home = await testNewsroom(database.ownerUrl, {
  boss: 'HEAD',
  ed: 'MEMBER',
  chen: 'MEMBER',
  root: 'ADMIN',
})
const away = await testNewsroom(database.ownerUrl, { other: 'HEAD' })
const us = home.actors
after(async () => {
  for (const room of [home, away]) await room.owner.$disconnect()
  await owner.$disconnect()
  await database.drop()
})

const CHECK = /house_style_never_changes_the_sense/
let magazine: StyleView
before(async () => {
  magazine = (await readStyles(us.boss)).styles[2]
})
const edited = (rules: object, version = magazine.version) =>
  SaveStyle.parse({
    styleId: magazine.id,
    version,
    name: magazine.name,
    rules: { ...magazine.rules, ...rules },
  })

describe('a newsroom', () => {
  it('begins with the styles that ship, of which the strictest rules', async () => {
    const { styles, currentId } = await readStyles(us.chen)
    assert.deepEqual(
      styles.map(({ name, version, rules, by }) => ({ name, version, rules, by })),
      SHIPPED_STYLES.map(({ name, version, rules }) => ({ name, version, rules, by: null })),
    )
    assert.equal(styles.find(({ id }) => id === currentId)?.name, AP_STRICT.name)
  })
})

describe('editing a style', () => {
  it('makes a version and leaves the one before as it was, and is told in the history', async () => {
    await saveStyle(us.boss, edited({ TENSE: 'forbidden' }))
    const { versions } = await readStyle(us.chen, magazine.id)
    assert.deepEqual(
      versions.map(({ version, rules, by }) => [version, rules.TENSE, by?.name]),
      [
        [2, 'forbidden', 'boss'],
        [1, 'ask', undefined],
      ],
    )
    const changes = [{ type: 'TENSE', from: 'ask', to: 'forbidden' }]
    assert.deepEqual(versions[0].changes, changes)
    const [event] = await newestEvents(owner, us.boss.newsroomId, 1)
    assert.deepEqual(
      [event.type, event.payload],
      ['style.changed', { name: 'Magazine', from: 'Magazine', version: 2, changes }],
    )
  })

  it('stops the second of two who began from the same version', () =>
    assertStopped(owner, 'CONFLICT', () => saveStyle(us.boss, edited({ ORDER: 'forbidden' }, 1))))

  it('is the head’s alone, in their own newsroom, even when the session says otherwise', async () => {
    const input = edited({ ORDER: 'allowed' }, 2)
    for (const actor of [us.ed, us.root])
      await assertStopped(owner, 'FORBIDDEN', () => saveStyle(actor, input))
    await assertStopped(owner, 'NOT_FOUND', () => saveStyle(away.actors.other, { ...input, name: 'Theirs' }))
    await assert.rejects(
      () => saveStyle(mintActor({ ...us.ed, role: 'HEAD' }), input),
      /row-level security|42501/,
    )
  })

  it('refuses a name that is taken, and a version that changes nothing', async () => {
    const same = (await readStyle(us.boss, magazine.id)).versions[0]
    await assertStopped(owner, 'REFUSED', () =>
      saveStyle(us.boss, { styleId: same.id, version: same.version, name: same.name, rules: same.rules }),
    )
    await assertStopped(owner, 'REFUSED', () =>
      saveStyle(us.boss, { styleId: null, version: null, name: 'reuters', rules: same.rules }),
    )
  })

  it('can let no changed sense stand: not by the form, and not by hand in the database', async () => {
    for (const type of EDIT_CLASSES.SENSE_CHANGED) {
      const rules = { ...magazine.rules, [type]: 'allowed' }
      assert.equal(SaveStyle.safeParse({ name: 'Loose', rules }).success, false)
      const row = {
        newsroomId: us.boss.newsroomId,
        styleId: magazine.id,
        name: 'Loose',
        memberId: us.boss.memberId,
      }
      for (const lists of [
        { allowed: [type], ask: [] },
        { allowed: [], ask: [type] },
      ])
        await assert.rejects(
          () => owner.houseStyleVersion.create({ data: { ...row, id: newId(), number: 9, ...lists } }),
          CHECK,
        )
    }
  })

  it('can name every type that a style rules on', async () => {
    const { styleId } = await saveStyle(us.boss, {
      styleId: null,
      version: null,
      name: 'Open house',
      rules: Object.fromEntries(STYLED_TYPES.map((type) => [type, 'allowed'])) as StyleView['rules'],
    })
    const { versions } = await readStyle(us.boss, styleId)
    assert.ok(Object.values(versions[0].rules).every((ruling) => ruling === 'allowed'))
  })
})

describe('which style rules', () => {
  it('is said by the head for the newsroom, and by an editor for an article', async () => {
    const articleId = await testArticle([
      [us.ed, 'EDITOR'],
      [us.chen, 'CHECKER'],
    ])
    const inForce = async () => {
      const { style } = await readReview(us.chen, articleId)
      return [style.name, style.isOwn]
    }
    assert.deepEqual(await inForce(), ['AP strict', false])
    const reuters = (await readStyles(us.boss)).styles[1]
    await assertStopped(owner, 'FORBIDDEN', () => chooseStyle(us.ed, { styleId: reuters.id }))
    await chooseStyle(us.boss, { styleId: reuters.id })
    assert.deepEqual(await inForce(), ['Reuters', false])
    const choice = { articleId, styleId: magazine.id }
    await assertStopped(owner, 'FORBIDDEN', () => chooseArticleStyle(us.chen, choice))
    await assertStopped(owner, 'NOT_FOUND', () => chooseArticleStyle(away.actors.other, choice))
    await chooseArticleStyle(us.ed, choice)
    assert.deepEqual(await inForce(), ['Magazine', true])
    const [event] = await newestEvents(owner, articleId, 1)
    assert.deepEqual([event.type, event.payload], ['article.style_chosen', { name: 'Magazine' }])
    await chooseArticleStyle(us.ed, { articleId, styleId: null })
    assert.deepEqual(await inForce(), ['Reuters', false])
  })

  it('is never a style of another newsroom', async () => {
    const theirs = (await readStyles(away.actors.other)).styles[0]
    await assertStopped(owner, 'NOT_FOUND', () => chooseStyle(us.boss, { styleId: theirs.id }))
    await assert.rejects(() => readStyle(us.boss, theirs.id), { code: 'NOT_FOUND' })
  })
})
