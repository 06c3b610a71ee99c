import type { ComponentProps } from 'react'
import { CONTROL, Field, type FieldText } from './field'

type Props = ComponentProps<'input'> & FieldText

export const TextField = ({ label, hint, error, hideLabel, className, ...rest }: Props) => (
  <Field {...{ label, hint, error, hideLabel, className }}>
    {(control) => <input className={`${CONTROL} min-h-9`} {...control} {...rest} />}
  </Field>
)
