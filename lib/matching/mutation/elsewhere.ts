/** Sentences nobody in the transcripts said: of the same kinds of talk, about other things, in common words too. */
export const ELSEWHERE: readonly string[] =
  `The museum will open its doors to the public again on the third of May.
Our harvest was destroyed by hail in less than twenty minutes.
She asked the judge to release her brother before the holidays.
We have no plans to raise the price of a monthly ticket.
The tunnel under the railway station is going to be closed for repairs.
I never received an invitation to the ceremony at the palace.
They promised us broadband and what we got was a brochure.
Half of the teachers in this district have been here for less than a year.
The orchestra deserves a hall in which people can actually hear it.
My opponent voted against that bill eleven times and he knows it.
Police recovered the painting from a garage near the motorway.
You cannot build affordable apartments on the most expensive land in the country.
The vaccine was tested on more than thirty thousand volunteers in six countries.
We want every pupil to learn a musical instrument before the age of ten.
He drove the truck for nine hours without taking a single rest.
The treaty gives small nations a voice that they have not had before.
Nobody from the ministry called me after the factory burned.
The lake has not been this low since my grandfather was fishing here.
If interest rates fall again, the builders will come back to the market.
I sang in the choir because the heating worked there.
The committee rejected the amendment by a narrow majority on Wednesday.
Farmers in the valley are using drones to count their sheep.
There is a difference between a reform and a press release.
The bus drivers deserve a decent toilet at the end of the line.
We sold our last newspaper kiosk to a man who repairs telephones.
The actors rehearsed in a swimming pool because the theater had no roof.
Her novel was translated into nineteen languages before it appeared at home.
The glacier has retreated by almost a kilometer since the hut was built.
Our customers expect a parcel within two days and we deliver within three.
The prosecutor dropped the charges for lack of evidence.
It was the best summer of my life and I spent it in a laundry.
We must protect the wetlands from the new highway at any cost.
The prison holds twice as many inmates as it was designed for.
No government has ever apologized to the islanders for the tests.
The dictionary adds about five hundred words every winter.
My neighbor keeps bees on the balcony and the landlord does not mind.
The minister will resign if the audit confirms these accusations.
They found coins from the reign of an emperor in a potato field.
A good umpire is one whose name you do not remember.
The exchange suspended trading in the shares shortly after lunch.
We do not negotiate with people who take hostages.
The comet was discovered by an amateur with a homemade telescope.
It was good.
That is right.
I did not know that.
We are very happy with the result.
You have to wait and see what comes next.
There was a lot of noise in the street last night.
The zoo has named the young elephant after a tennis champion.
Electric scooters should be banned from the pavements of the old city.
The mountain rescue team found both hikers alive on the glacier.
Tourism has brought us money and it has taken away our quiet.
I signed the petition because my street floods whenever it drizzles.
The satellite channel lost its licence after broadcasting the tapes.
The choir refused to sing the hymn in front of the general.
Our village has one doctor and she is seventy-four years old.
The new stadium was paid for by a brewery and named after a bank.
Voters in the capital were given the wrong ballot papers.
The pilot landed the glider on a golf course without hurting anyone.
Scientists have taught a parrot to ask for a window seat.`.split('\n')
