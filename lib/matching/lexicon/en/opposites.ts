/**
 * Words of which one says the contrary of the other. An editor's brackets make clear what was meant; “[convicted]” for
 * "acquitted" makes it the contrary. One pair a line, each of its two sides with its forms.
 */
const PAIRS = `guilty : innocent
convict convicts convicted convicting conviction : acquit acquits acquitted acquitting acquittal
love loves loved loving : hate hates hated hating
win wins won winning : lose loses lost losing
rise rises rose risen rising : fall falls fell fallen falling
increase increases increased increasing : decrease decreases decreased decreasing reduce reduces reduced reducing
grow grows grew grown growing : shrink shrinks shrank shrunk shrinking
gain gains gained gaining : lose loses lost losing
start starts started starting begin begins began begun beginning : stop stops stopped stopping end ends ended ending
open opens opened opening : close closes closed closing shut shuts
buy buys bought buying : sell sells sold selling
accept accepts accepted accepting : reject rejects rejected rejecting
approve approves approved approving : reject rejects rejected rejecting
allow allows allowed allowing permit permits permitted : ban bans banned banning forbid forbids forbade forbidden prevent prevents prevented
support supports supported supporting back backs backed : oppose opposes opposed opposing
confirm confirms confirmed confirming admit admits admitted admitting : deny denies denied denying
succeed succeeds succeeded works : fail fails failed failing
remember remembers remembered : forget forgets forgot forgotten
attack attacks attacked : defend defends defended
hire hires hired : fire fires fired
arrive arrives arrived : leave leaves left
give gives gave given : take takes took taken
praise praises praised : blame blames blamed criticise criticises criticised criticize criticizes criticized
trust trusts trusted : distrust distrusts distrusted
live lives lived alive living : die dies died dead dying
save saves saved : kill kills killed
high higher highest : low lower lowest
big bigger biggest large larger largest : small smaller smallest
good better best : bad worse worst
strong stronger strongest : weak weaker weakest
rich richer richest : poor poorer poorest
fast faster fastest : slow slower slowest
old older oldest : young younger youngest new newer newest
hot hotter hottest : cold colder coldest
early earlier earliest : late later latest
long longer longest : short shorter shortest
safe safer : dangerous unsafe
easy easier easiest : hard harder hardest difficult
happy happier : sad sadder unhappy
right : wrong left
true : false untrue
legal : illegal
public : private
friend friends ally allies : enemy enemies foe foes
success successes : failure failures
victory victories : defeat defeats
war : peace
majority : minority
maximum : minimum
before : after
above : below
inside : outside
up : down
on : off
for : against
with : without
yes : no
black : white
man men boy boys : woman women girl girls
brother brothers : sister sisters
father fathers : mother mothers
son sons : daughter daughters
husband husbands : wife wives
uncle uncles : aunt aunts
king kings : queen queens
north northern : south southern
east eastern : west western
first : last
never : always`

const SIDES: ReadonlyMap<string, ReadonlySet<string>> = sidesOf(
  PAIRS.split('\n').map((line) => line.split(' : ').map((side) => side.split(' '))),
)

function sidesOf(pairs: readonly string[][][]): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>()
  const add = (words: readonly string[], others: readonly string[]): void => {
    for (const word of words) sides.set(word, new Set([...(sides.get(word) ?? []), ...others]))
  }
  for (const [a, b] of pairs) {
    add(a, b)
    add(b, a)
  }
  return sides
}

/** Whether one word says the contrary of the other, whatever their endings. */
export const areOpposites = (a: string, b: string): boolean => SIDES.get(a)?.has(b) ?? false
