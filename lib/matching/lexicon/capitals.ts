/**
 * Words that a capital makes into a name inside a sentence: the country and the bird, the party and the work, the firm and
 * the fruit. Offices and bodies ("the mayor", "the council") are none: their height is a matter of style. Keys without accents.
 */
const words = (text: string): string[] => text.split(/\s+/)

export const CAPITAL_MATTERS: ReadonlySet<string> = new Set([
  // peoples, parties, creeds
  ...words(
    `polish turkey china labour labor green greens liberal liberals conservative conservatives democrat democrats democratic republican
     republicans catholic catholics orthodox progressive progressives independent independents reform unionist unionists nationalist
     nationalists right grune grunen linke linken`,
  ),
  // first names and surnames
  ...words(
    `will hope faith grace joy rose lily violet daisy ivy pearl ruby amber dawn carol mark bill grant frank gene guy jack lance max miles
     nick pat ray rich rob rod sandy sue victor wade bush ford cook baker butler king bishop price rice banks brooks
     fields hill marsh wood woods stone rivers waters snow winter young long short little brown black white gray bell park kohl`,
  ),
  // places, months, stars
  ...words(`nice reading bath cork mobile hull flint buffalo phoenix march may august mercury mars earth`),
  // firms, papers, buildings
  ...words(
    `apple amazon target shell orange oracle gap visa meta alphabet boots sun mirror times guardian house`,
  ),
  // German: two of a kind, and a few
  'paar',
])
