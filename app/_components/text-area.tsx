import type { ComponentProps } from 'react'
import { CONTROL, Field, type FieldText } from './field'

type Props = ComponentProps<'textarea'> & FieldText

export const TextArea = ({ label, hint, error, hideLabel, className, rows = 3, ...rest }: Props) => (
  <Field {...{ label, hint, error, hideLabel, className }}>
    {(control) => <textarea rows={rows} className={`${CONTROL} block`} {...control} {...rest} />}
  </Field>
)
