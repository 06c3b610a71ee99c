import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare'
import { FINDINGS } from './model'
import { firstChangingSense } from './passable'
import { turnOf } from './test-turn'

/** Pairs that look alike and say another thing: what was said, what was printed. */
const SENSE: readonly (readonly [said: string, printed: string])[] = [
  ["I can't recall that meeting.", 'I can recall that meeting.'],
  ['I could care less about that.', "I couldn't care less about that."],
  ["We ain't going to sell it.", 'We are going to sell it.'],
  ["It's not that I disagree with him.", 'I disagree with him.'],
  ['Well, I mean, not all of them voted.', 'All of them voted.'],
  ['I never said she stole the money.', 'She stole the money.'],
  ['He denied that the minister took bribes.', 'The minister took bribes.'],
  ['There is no evidence that the vaccine causes harm.', 'The vaccine causes harm.'],
  ['There is no evidence at all that the vaccine causes harm.', 'the vaccine causes harm'],
  ['No one in the room agreed with him.', 'One in the room agreed with him.'],
  ['It was hardly a success story.', 'It was a success story.'],
  ["We shouldn't've closed the school.", "We should've closed the school."],
  ["Let's not talk about the war.", "Let's talk about the war."],
  ['I was, I was not there that night.', 'I was there that night.'],
  ["It's not, it's safe to use now.", "It's safe to use now."],
  ["It's the best, um, not the worst school.", "It's the best … school."],
  ['No. More taxes are what we need.', 'No more taxes are what we need.'],
  ['No more taxes are what we need.', 'No, more taxes are what we need.'],
  ['He was neither drunk nor late.', 'He was either drunk or late.'],
  ['It was, like, five hundred people there.', 'It was five hundred people there.'],
  ['The price is 1.5 percent higher.', 'The price is 15 percent higher.'],
  ['The price is $1,500 a month.', 'The price is $1.500 a month.'],
  ['It fell by -5 degrees overnight.', 'It fell by 5 degrees overnight.'],
  ['We will meet at 5 a.m. on Friday.', 'We will meet at 5 p.m. on Friday.'],
  ['The amount is two million.', 'The amount is two.'],
  ['It cost us fifteen hundred dollars.', 'It cost us $15,000.'],
  ['five six people were standing there', '56 people were standing there'],
  ['They hired Smith and fired Jones.', 'They hired Jones and fired Smith.'],
  ['I met Ann Lee and Bob Ray there.', 'I met Bob Lee and Ann Ray there.'],
  ['He works for the U.S. army.', 'He works for the us army.'],
  ['Most of the boys were Polish.', 'Most of the boys were polish.'],
  ['There were few complaints about it.', 'There were a few complaints about it.'],
  ['He is guilty, allegedly.', 'He is guilty.'],
  ['It could have been worse, you know, much worse.', 'It has been worse, much worse.'],
  ['If you ask me, the plan is dead.', 'The plan is dead.'],
  ['We will.', 'We will not.'],
  ['We will not.', 'We will.'],
  ['We begin at half past five.', 'We begin at half past six.'],
  ["We begin at five o'clock in the morning.", 'We begin at 5 p.m.'],
  ['We begin at ten to five.', 'We begin at 4:50.'],
  ['Yes and no, it is complicated to say.', 'Yes, it is complicated to say.'],
  ['As I understand it, he lied to us.', 'He lied to us.'],
  ['The former mayor lied to us.', 'The … mayor lied to us.'],
  ['The deputy mayor lied to us.', 'The … mayor lied to us.'],
  ['The vice president lied to us.', 'The … president lied to us.'],
  ['It was a fake gun all along.', 'It was a … gun all along.'],
  ['The plant makes 5 MW on a good day.', 'The plant makes 5 mW on a good day.'],
  ['The cable carries 100 Mb a second.', 'The cable carries 100 MB a second.'],
  ['Then it was 30°C in the shade.', 'Then it was 30°F in the shade.'],
  ['The rate rose five percent.', 'The rate rose five.'],
  ['He met Rose at the dam.', 'He met rose at the dam.'],
  ['She drives a Ford to work.', 'She drives a ford to work.'],
  ['He lied to us in May.', 'He lied to us in [June].'],
  ['He lied to Ann.', 'He lied to [Bob].'],
  ['Rates rose by .5 percent.', 'Rates rose by 5 percent.'],
  ['People in their fifties left.', 'People in their 1950s left.'],
  ['Just give me a second.', 'Just give me a 2nd.'],
  ['It was a thousand and a half.', 'It was 1,500.'],
  ['It cost three million five.', 'It cost 3,000,005.'],
  ['They work twenty four-hour shifts.', 'They work twenty-four hour shifts.'],
  ['The wall is 5m long.', 'The wall is 5 million long.'],
  ['It weighed 5 lbs in the end.', 'It weighed £5 in the end.'],
  ['He did not. Go.', 'He did not go.'],
  ['He did not go there.', 'He did not. Go there.'],
  ['I would never. Say that to him.', 'I would never say that to him.'],
  ['He agreed. No one else did.', 'He agreed no one else did.'],
  ['They left. Not all agreed.', 'They left not. All agreed.'],
  ['We did, not they.', 'We did not, they.'],
  ['We will pay. If the money comes, we build.', 'We will pay if the money comes. We build.'],
  ['We will sell, unless they come. We go.', 'We will sell. Unless they come, we go.'],
  ['He stole it. I think he is guilty.', 'He stole it, I think. He is guilty.'],
  ['I can swim across it.', "I can['t] swim across it."],
  ['It was a violent protest.', 'It was a [non-]violent protest.'],
  ['He was acquitted of the fraud.', 'He was [convicted] of the fraud.'],
  ['Under no circumstances will we sell the port.', 'We sell the port.'],
  ['At no time did I hit him.', 'did I hit him'],
  ['Never have I paid for it.', 'I paid for it.'],
  ['We raised taxes on nobody.', 'We raised taxes.'],
  ['We closed hospitals in no county.', 'We closed hospitals.'],
  ['My client is guilty of nothing.', 'My client is guilty.'],
  ['He left the town, they say.', 'He left the town.'],
  ['He was born in Kiel, no, in Kassel.', 'He was born in Kiel.'],
  ['It cost us a thousand, sorry, a million.', 'It cost us a thousand.'],
  ['We met on Monday, I mean Tuesday.', 'We met on Monday.'],
  ['I was accused of taking bribes.', 'I was … taking bribes.'],
  ['It was wrongly reported to have killed twelve patients.', 'It … killed twelve patients.'],
  ['She took part in stopping the riot.', 'She took part in … the riot.'],
  ['He was charged with and cleared of rape.', 'He was charged with … rape.'],
  ['I would rather die than sign it.', 'I would … sign it.'],
  ['We do not just build bombs.', 'We do not … build bombs.'],
  ['I pretended to be a doctor.', 'I … a doctor.'],
  ['The ER doctor told us so.', 'The doctor told us so.'],
  ['We drove to Baden-Baden on Monday.', 'We drove to Baden on Monday.'],
]

const ALTERED: readonly (readonly [said: string, printed: string])[] = [
  ['We resigned the contract on Monday.', 'We re-signed the contract on Monday.'],
  ['You know that we lost the money there.', 'We lost the money there.'],
  ['I only said he lied once.', 'I said only he lied once.'],
  ['Is it safe to eat there?', 'It is safe to eat there.'],
  ["I'm against closing the harbour.", "I'm for closing the harbour."],
  ['She is, so to speak, my boss now.', 'She is my boss now.'],
  ["I'd've gone there if asked to.", "I've gone there if asked to."],
  ["He's a friend of mine from school.", 'He was a friend of mine from school.'],
  ['I had had enough of the council.', 'I had enough of the council.'],
  ["He's been to the dam twice.", 'He is been to the dam twice.'],
  ["I'd gone before the vote.", 'I would gone before the vote.'],
  ['She lied to us. He knew it.', 'She … knew it.'],
  ['We can, not must, go there.', 'We cannot must go there.'],
  ['They met on the bridge. Yesterday he left.', 'They met on the bridge yesterday. He left.'],
  ['We invited Ann/Bob to the hearing.', 'We invited Ann Bob to the hearing.'],
  ['You did it, no.', 'You did it, no?'],
  ['It was late, no?', 'It was late. No.'],
  ['They told you no?', 'They told you no.'],
  ['You knew that, right?', 'You knew that. Right.'],
  ['The contractor is [inaudible] a thief.', 'The contractor is a thief.'],
  ['The contractor is [inaudible 00:12:03] a thief.', 'The contractor is a thief.'],
  ['I would (CROSSTALK) sign it any day.', 'I would sign it any day.'],
  ['They ███ paid us for it.', 'They paid us for it.'],
  ['They *** paid us for it.', 'They paid us for it.'],
  ['He was (inaudible) guilty of it.', 'He was … guilty of it.'],
  ['He was (inaudible) guilty of it.', 'He was [clearly] guilty of it.'],
  ['Under rule 7(c) the defendant shall pay.', 'Under rule 7(d) the defendant shall pay.'],
  ['The (then) minister paid for it.', 'The (current) minister paid for it.'],
  ['Do I regret it? I did what I could.', 'I regret it.'],
  ['The idea that I stole the election is absurd.', 'I stole the election.'],
  ['Immigrants are criminals, my opponent says.', 'Immigrants are criminals.'],
  ['He hit her, strike that, he pushed her.', 'He hit her.'],
  ['I hit, or rather pushed, him there.', 'I hit … him there.'],
  ['It is the school, sorry, the hospital there.', 'It is the school there.'],
  ['It is a win-win deal for us.', 'It is a win deal for us.'],
]

const CUT_SHORT: readonly (readonly [said: string, printed: string])[] = [
  ['The wall is big enough.', 'The wall is big.'],
  ['You lied to us, right?', 'You lied to us.'],
  ["He lied to us, didn't he?", 'He lied to us.'],
  ['You did it, no?', 'You did it.'],
  ['I am a racist according to that newspaper.', 'I am a racist.'],
  ['We won the race, sort of.', 'We won the race.'],
  ['Er hat gelogen und ist weg, nicht wahr?', 'Er hat gelogen und ist weg.'],
  ['Er hat gelogen und das reicht, aber wir schweigen.', 'Er hat gelogen und das reicht.'],
]

describe('words that look alike and say another thing', () => {
  for (const [said, printed] of SENSE) {
    it(`“${printed}” never passes for “${said}”`, () => {
      const { finding, edits } = compare(printed, [turnOf(said)])
      assert.ok(FINDINGS.indexOf('SENSE_CHANGED') >= ([...FINDINGS] as string[]).indexOf(finding), finding)
      assert.ok(firstChangingSense(edits), edits.map((edit) => edit.type).join(' '))
    })
  }
  for (const [said, printed] of CUT_SHORT) {
    it(`“${printed}” stops before the end of “${said}”`, () => {
      assert.equal(compare(printed, [turnOf(said)]).finding, 'TRUNCATED')
    })
  }
  for (const [said, printed] of ALTERED) {
    it(`“${printed}” is at best altered from “${said}”`, () => {
      const rank = ([...FINDINGS] as string[]).indexOf(compare(printed, [turnOf(said)]).finding)
      assert.ok(rank <= FINDINGS.indexOf('ALTERED'))
    })
  }
})
