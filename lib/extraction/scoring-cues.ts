import { type Span, slice } from '../text/span'

/** Verbs of saying: recall of indirect speech is counted over statements that one of these attributes. */
const SPEECH: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding ask asks asked asking announce
announces announced announcing claim claims claimed claiming state states stated stating argue argues
argued arguing explain explains explained explaining note notes noted noting write writes wrote writing
written tweet tweets tweeted tweeting report reports reported reporting declare declares declared
declaring insist insists insisted insisting reply replies replied replying respond responds responded
responding warn warns warned warning admit admits admitted admitting call calls called calling describe
describes described describing according suggest suggests suggested suggesting acknowledge acknowledges
acknowledged acknowledging confirm confirms confirmed confirming deny denies denied denying promise
promises promised promising vow vows vowed vowing urge urges urged urging accuse accuses accused accusing
criticize criticizes criticized criticizing praise praises praised praising pledge pledges pledged
pledging recall recalls recalled recalling remark remarks remarked remarking comment comments commented
commenting complain complains complained complaining conclude concludes concluded concluding contend
contends contended contending assert asserts asserted asserting maintain maintains maintained maintaining
continue continues continued continuing joke jokes joked joking quip quips quipped shout shouts shouted
shouting mention mentions mentioned mentioning reveal reveals revealed revealing predict predicts
predicted predicting propose proposes proposed proposing demand demands demanded demanding quote quotes
quoted quoting`.split(/\s+/),
)

export const saysSpeech = (text: string, cue: readonly Span[]): boolean =>
  (
    cue
      .map((span) => slice(text, span))
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).some((word) => SPEECH.has(word))
