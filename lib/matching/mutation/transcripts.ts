/**
 * Talk for the harness, written for it: invented people and places, as a careful transcriber would set it down, with
 * fillers, false starts and sentences that turn on one word. Each turn is `NAME: words`.
 */
export const TRANSCRIPTS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'flood-wall.txt',
    text: `MODERATOR: Councillor Brandt, the first question is about the flood wall. When will it be finished?
INES BRANDT: Thank you. The wall along the eastern bank is finished, and the western section will be ready before the autumn rain. We poured the last of the concrete on Tuesday. I think the pumps are strong enough for a normal winter, but nobody can promise you a normal winter anymore.
INES BRANDT: Um, let me give you the figures. We spent 14 million dollars on the wall itself and another three million on the drains behind it. About forty percent of that money came from the state. The rest is ours, and we'll be paying it back for twenty years.
MODERATOR: There were complaints from the people on Mill Street.
INES BRANDT: There were, and they were right to complain. Some families on Mill Street lost their gardens, and one family lost a kitchen. We were, we were late with the letters. I'm sorry about that. The contractor didn't tell us about the change until the diggers had already arrived.
TOMAS OKELLO: Can I add something here? My department inspected every house on that street in March. We found cracks in eleven of the sixty houses, and none of those cracks was caused by the wall. They were old cracks. The mortar in that part of town is, you know, a hundred years old.
INES BRANDT: What Tomas says is true, but it isn't the whole story. If a family can show that the digging made it worse, the city will pay for the repair. We won't ask them to hire a lawyer. They only need two photographs and a date.
MODERATOR: And the trees?
TOMAS OKELLO: We cut down nineteen lime trees. It was a hard decision and I didn't like it. We'll plant thirty-five new ones next spring, mostly alders, because alders can stand in water for weeks. The children at the harbor school have chosen the places for them.
INES BRANDT: Well, I want to be honest about the risk. The wall can hold back a flood of 4.2 meters. In 1978 the river rose to four point six. So there is a gap, and we all know it. The engineers in Halvern believe the new reservoir upstream will close most of that gap, unless the spring is as wet as the last one.
MODERATOR: Would you buy a house on Mill Street today?
INES BRANDT: I would. I grew up two streets away, and my mother still lives there. She doesn't lose any sleep over the river. She loses sleep over the traffic.
TOMAS OKELLO: The insurance companies see it differently, of course. Two of them stopped selling policies in the lower town last year. We've asked the minister to talk to them. She hasn't answered our letter yet.
INES BRANDT: I spoke to Minister Valdez on Friday. She told me the government is working on a national fund, and that it might start in January. Might is the word she used. I'm not going to stand here and promise you a fund that does not exist.
RESIDENT: My cellar was full of water twice. Who pays for that?
INES BRANDT: The first flood was covered by the old emergency program. The second one wasn't, and I think that's unfair. We have written to the governor about the second one. If he says no, we will go to court.
TOMAS OKELLO: Please keep every receipt. People throw away the receipts, and then we can't help them. A wet sofa is not proof. A receipt for a wet sofa is proof.
INES BRANDT: One more thing about the sirens. We tested all nine sirens in June and seven of them worked. The other two have been repaired since then. They'll be tested again on the first Monday of every month, at noon, for about a minute.
RESIDENT: You said that last year too.
INES BRANDT: I did say that last year, and we did it, uh, four times out of twelve. That's not good enough. From now on the fire brigade is responsible for the tests, not the building office.`,
  },
  {
    name: 'hospital-merger.txt',
    text: `REPORTER: Dr. Nakamura, are you closing the maternity ward?
YUKI NAKAMURA: No. We are moving the maternity ward to the northern building in September. Every midwife who works there now will keep her job. I know there are rumors about layoffs, and I want to say clearly that there will be no layoffs this year.
REPORTER: And next year?
YUKI NAKAMURA: I can't speak for next year. I don't have a budget for next year. Perhaps the regional board will give us one in November.
GRAHAM PELL: Let me say a word about the money, if I may. The two hospitals together lost twenty-two million euros in 2023. We can't go on like that. A merger saves roughly six million a year, mainly because we only need one laboratory, one kitchen and one night pharmacy.
YUKI NAKAMURA: The savings are real, but they're not the reason. The reason is that a surgeon who does ten operations a year should not be doing them at all. Patients do better when the team is large. That has been shown in study after study.
REPORTER: What about the ambulance times?
GRAHAM PELL: The average ambulance ride gets longer by four minutes. For most patients that makes no difference. For someone with a stroke it could matter, and that's why the stroke unit stays where it is.
YUKI NAKAMURA: I'd like to correct something in this morning's paper. It said we refused to meet the unions. We never refused to meet anybody. I have met the unions six times since Easter, and I'll meet them again on Thursday at the town hall.
REPORTER: Mrs. Adeyemi, you speak for the nurses. Is that right?
FOLAKE ADEYEMI: We met, that is true. Meeting is not the same as listening. The nurses asked for three things, and we got one of them. The parking is free now. We're still waiting for an answer on the night shifts and on the training days.
FOLAKE ADEYEMI: Look, nobody in this room wants to strike. A strike hurts patients and it hurts us. But if the board cuts the night bonus, I don't see how I can hold my members back. Maybe eighty percent of them would vote for it tomorrow.
GRAHAM PELL: The night bonus isn't on the table. I said so in May and I say so again today. What we're discussing is when the bonus begins, at eight or at nine in the evening.
FOLAKE ADEYEMI: An hour is an hour, Mr. Pell. For a nurse on the lowest grade that hour is worth two hundred and forty euros a month. She can't simply give that up because the kitchen is too expensive.
YUKI NAKAMURA: I understand the anger. I was a junior doctor for nine years, and I worked, I worked every second weekend. We should have talked about the shifts before we talked about the buildings. That was my mistake and not Graham's.
REPORTER: When do the first patients move?
YUKI NAKAMURA: The eye clinic moves first, on the fourth of July. It has sixteen beds and it takes a single day. The heart center comes last, probably in the winter, when the new power supply is finished. We will not move a single patient until the inspectors from the ministry have signed.
GRAHAM PELL: The building itself is sound. It was built in 1964, it was renovated twice, and the roof was replaced three years ago. There's asbestos in one stairwell. That stairwell is sealed, and it'll stay sealed until the specialists from Rotterdam arrive.
FOLAKE ADEYEMI: My members found out about the asbestos from the newspaper. That should not have happened. You can't ask people to trust you and then hide a thing like that.
GRAHAM PELL: Nobody hid it, um, but I accept that we told people too late. The report was on my desk for five days. I wanted to read all of it first. With hindsight I would have sent it out on the first day.`,
  },
  {
    name: 'coach-interview.txt',
    text: `PRESENTER: You lost three nil at home. What went wrong, Marek?
MAREK LINDQVIST: Everything went wrong. We were slow, we were nervous, and we gave the ball away in places where you can never give the ball away. I told the players at half time that they owed the crowd an apology.
PRESENTER: Is your job in danger?
MAREK LINDQVIST: You have to ask the chairman that. I spoke with Mr. Castellano this morning for an hour. He didn't mention my job, and I did not ask him. My contract runs until 2027 and I intend to honor it.
MAREK LINDQVIST: I mean, people forget quickly. Two years ago this club was in the third division. We had eleven thousand people in the stadium, and now we've got twenty-six thousand every week. That didn't happen by accident.
PRESENTER: The fans are angry about the transfer of Osei.
MAREK LINDQVIST: I'm angry too. Kofi is the best midfielder I have ever trained. He wanted to leave because his daughter is sick and the hospital is in Lisbon, and no coach in the world should stand between a father and his child. We got nine million for him. I'd rather have Kofi.
PRESENTER: Will you buy a replacement?
MAREK LINDQVIST: If the right player is there, yes. We won't buy someone just to calm the newspapers. There are two names on my list, both of them from Scandinavia, and I like one of them a lot. The other one is probably too expensive.
MAREK LINDQVIST: The young players have to take more responsibility. Jonas is nineteen, he runs more than anyone, and he sometimes forgets why he is running. I was the same at nineteen. My own coach, uh, he made me clean the boots for a month.
PRESENTER: The referee said your protest was unacceptable.
MAREK LINDQVIST: I walked onto the pitch and I shouldn't have done that. I apologized to him in the tunnel. But it was not a penalty. I've watched it fourteen times and the defender touches only the ball. The video referee needed four minutes, and after four minutes he was still wrong.
PRESENTER: Some people say the team isn't fit enough.
MAREK LINDQVIST: Those people should come and watch us train. We run about ten kilometers a day, in the rain, before breakfast. We've had fewer injuries than any other team in the league. Fitness is not our problem. Courage is our problem at the moment.
MAREK LINDQVIST: When I was a boy in Gdynia we played on gravel. You learned to stay on your feet. Nobody complained about the pitch because there was no pitch. These boys have three perfect fields and a heated pool, and that's fine, but you can't heat your heart in a pool.
PRESENTER: What do you say to the supporters before Saturday?
MAREK LINDQVIST: Come. Shout at us if you must. We will win on Saturday if we play the way we played in Bremen. If we play the way we played tonight, we don't deserve your ticket money.
PRESENTER: One last thing, the anthem before the game.
MAREK LINDQVIST: All of my players stood up, all of them. One of them had his eyes closed because he was praying for his grandfather. Anyone who makes a scandal out of that has no family.`,
  },
  {
    name: 'ferry-inquiry.txt',
    text: `CHAIR: Captain Strand, you were on the bridge that night. Please tell us what you saw.
HELGA STRAND: I came onto the bridge at ten minutes past eleven. The fog was thick, and we could see perhaps two hundred meters ahead. The second officer had already reduced our speed to eight knots. I checked the radar and saw nothing in the channel.
CHAIR: Nothing at all?
HELGA STRAND: Nothing that moved. There was an echo near the lighthouse, and I took it for the buoy. I know now that it was the trawler. I've thought about that echo every day since.
COUNSEL: Did you sound the horn?
HELGA STRAND: We sounded the horn every two minutes, as the rules demand. The log shows that. I don't believe the trawler heard us, because her engine was running and her crew were below. I can't be certain of that.
COUNSEL: You had worked fourteen hours that day.
HELGA STRAND: Thirteen and a half hours, yes. The law allows fourteen. I was tired, but I wasn't exhausted. If I had felt that I was a danger to the ship, I would have handed over the watch.
CHAIR: Mr. Fenwick, you maintained the radar for the company. When was it last serviced?
COLIN FENWICK: It was serviced in February, so, um, seven weeks before the collision. The scanner was worn. I wrote in my report that the bearing should be replaced within six months. It wasn't an urgent fault. A worn bearing makes noise, it doesn't hide a ship.
COUNSEL: Did anybody read your report?
COLIN FENWICK: I sent it to the office in Bergen and I got no reply. That's normal. I usually get no reply. In my view the company had too few people for too many ships, and I said so to my wife more than once.
CHAIR: Ms. Harcourt, you were the company's safety manager then.
DIANE HARCOURT: I was, until the first of May. I read every report that reached me. That report didn't reach me. We had changed the email system on the Monday, and some messages were lost. We found three hundred of them later in a folder that nobody had opened.
COUNSEL: Three hundred?
DIANE HARCOURT: About three hundred, yes. Most of them were harmless, orders for paint, holiday requests, that kind of thing. Seventeen were safety reports. I was ashamed when I saw them, and I resigned the same evening.
HELGA STRAND: May I say something to the families? I'm not hiding behind a radar or a folder. I was the captain. Four men did not come home, and I will carry that for the rest of my life. I pulled two of them out of the water myself, and they were already cold.
CHAIR: Thank you, Captain. We'll take a break of fifteen minutes.
COUNSEL: Ms. Harcourt, the crew asked for a second lookout in January.
DIANE HARCOURT: They asked for it and I supported it. A second lookout costs the company ninety thousand pounds a year for each ship. The finance director told me there was no money for it unless we raised the fares. We didn't raise the fares.
COLIN FENWICK: They bought new carpets that spring. I remember it, because I had to move my tools out of the corridor. Blue carpets with little anchors on them. I couldn't tell you what they cost.
DIANE HARCOURT: The carpets were, they were from a different budget. That sounds like an excuse, and it probably is one. I would do it differently now. I'd post a lookout on every ship and let the passengers sit on bare boards.`,
  },
  {
    name: 'bakery-podcast.txt',
    text: `HOST: How did a bakery in a village of nine hundred people get to twelve shops?
ROSA TEMPLETON: Slowly, and with a lot of debt. My grandmother opened the first shop in 1951 with an oven she had bought from the army. She baked one kind of bread and she sold out by seven every morning. When I took over we had four kinds of bread, and my father thought that was two too many.
HOST: And now you sell in airports.
ROSA TEMPLETON: We sell in one airport. I said no to the other three, because the rent was crazy and the people there only want something soft. Our bread isn't soft. You've got to chew it. A dentist from Leeds once wrote me a very polite letter about it.
ROSA TEMPLETON: The flour is everything. We buy from seven farmers, all of them within thirty miles, and we pay them a fixed price for five years. In a good year they could earn more somewhere else. In a bad year they sleep better than their neighbors do.
HOST: You nearly went bankrupt in the winter of 2011.
ROSA TEMPLETON: We did. The electricity bill doubled in a single winter and the bank wouldn't lend us another penny. I sold my car and I sold my piano. My brother Edwin worked without pay for eight months, and he has never let me forget it.
EDWIN TEMPLETON: I remind her at Christmas. To be fair, she paid me back with interest. We fought almost every day that winter, mostly about salt.
ROSA TEMPLETON: About salt, yes. He wanted less salt because the doctors say so. I told him that bread without salt is a sponge. We settled on one and a half percent, and I cheat a little on Sundays.
HOST: Are you worried about the big supermarkets?
EDWIN TEMPLETON: They're not really our competition. They sell warm air in a paper bag. What worries me is the young bakers. We had forty applications ten years ago and last summer we had six. Nobody wants to get up at two in the morning.
ROSA TEMPLETON: So we changed the hours. Our bakers start at five now, and the dough rests overnight in the cold room. It tastes better that way, I think. And suddenly we had thirty applications again, many of them from women with small children.
HOST: Would you ever sell the company?
ROSA TEMPLETON: A man from Zurich offered us eleven million last October. He was charming and he wore wonderful shoes. I asked him what time he got up in the morning, and he laughed, and I knew that I couldn't sell it to him.
EDWIN TEMPLETON: I would have sold it. I'm kidding, I'm mostly kidding. If Rosa ever wants to stop, her daughter can have it, provided she learns to bake first. She is studying law at the moment, which doesn't help.
ROSA TEMPLETON: Clara will be a good lawyer, and perhaps a good baker later. Some things need time. My sourdough is older than she is, and it has never once asked me for money.
HOST: What do you eat for breakfast?
ROSA TEMPLETON: Porridge. Everybody is shocked by that. I smell bread for ten hours a day, and by the time I sit down I can't look at it.`,
  },
  {
    name: 'satellite-briefing.txt',
    text: `SPOKESWOMAN: Good afternoon everyone. Professor Haddad will start with a short update, and then we take questions.
SAMIR HADDAD: Thank you. At 6:40 this morning we received the first signal from the probe in nineteen days. It was weak and it lasted only fifty seconds, but it was enough to read the temperature of the batteries. They're cold, and they are not damaged.
SAMIR HADDAD: We believe the antenna is pointing about three degrees away from Earth. That doesn't sound like much. At that distance, three degrees means that most of the signal goes past us. We'll try to turn the probe tonight, very slowly, with a command that takes five hours to arrive.
JOURNALIST: What are the chances that it works?
SAMIR HADDAD: I won't give you a number. Anyone who gives you a number is guessing. The probe has surprised us twice already, and both times it was a good surprise.
PRIYA RAMANATHAN: I can tell you what we'll do if it fails. We wait until August, when the sun reaches the panels again, and we try once more. We have fuel for two attempts, maybe three. After that there is nothing we can do from here.
JOURNALIST: How much has the mission cost so far?
PRIYA RAMANATHAN: The whole mission has cost 312 million euros over eleven years. That includes the launch. It's a lot of money, and it's roughly what this country spends on chewing gum in a year. I looked that up last night because I knew somebody would ask.
JOURNALIST: Who made the mistake?
SAMIR HADDAD: I did. I approved the software update in December. There was a plus sign where a minus sign should have been, in a file of forty thousand lines, and four people checked it before me. None of us saw it. We've found it now, and we have changed the way we check.
PRIYA RAMANATHAN: I don't want this to become a story about one person. The procedure allowed one wrong sign to reach a spacecraft, and that's a failure of the procedure. In the future every command will be tested on the copy that stands in our cellar in Darmstadt.
JOURNALIST: Is there any science left to do?
SAMIR HADDAD: More than half of it. We've mapped the northern side of the comet and we haven't seen the southern side at all. There could be ice there, or there could be dust. If we get two good weeks, we can answer that question for good.
PRIYA RAMANATHAN: The students took it hardest. Some of them chose this university because of the probe. I found three of them asleep under the desks on Sunday morning. I told them to go home, and they said no.
SAMIR HADDAD: My mother asked me yesterday if the little machine is lonely. I said that it has a clock and a camera, and that it probably complains less than I do. She was not convinced.
SPOKESWOMAN: We have time for one more question.
JOURNALIST: What happens when it finally dies?
PRIYA RAMANATHAN: Then it drifts. It'll pass Jupiter in about six years and it won't come back. There's a small plate on its side with the names of everybody who built it, four hundred and twelve names. I like to think that somebody will read them, although I know that nobody will.`,
  },
]
