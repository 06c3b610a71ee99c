import { Choices } from '../../_components/choices'
import { TextField } from '../../_components/text-field'

const ACCESS = [
  { value: 'DESK', text: 'Desk', hint: 'every member may read it' },
  { value: 'RESTRICTED', text: 'Restricted', hint: 'its people alone' },
] as const

interface Props {
  readonly timeZone: string
  readonly errors: Readonly<Record<string, string>>
}

/** What is said of the article beside its text. */
export const DetailFields = ({ timeZone, errors }: Props) => (
  <>
    <TextField label="Title" name="title" required maxLength={300} autoComplete="off" error={errors.title} />
    <TextField label="Byline" name="byline" maxLength={300} autoComplete="off" error={errors.byline} />
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <TextField
        label="Publication day"
        name="publicationDay"
        type="date"
        hint="The day from which “on Monday” is counted"
        error={errors.publicationDay}
      />
      <TextField
        label="Deadline"
        name="deadline"
        type="datetime-local"
        hint={`Clock of ${timeZone.split('/').at(-1)?.replaceAll('_', ' ')}`}
        error={errors.deadline}
      />
    </div>
    <TextField
      label="Web address"
      name="address"
      type="url"
      maxLength={2000}
      placeholder="https://"
      hint="If it is published already"
      error={errors.address}
    />
    <Choices legend="Who may read it" name="access" defaultValue="DESK" options={ACCESS} />
  </>
)
