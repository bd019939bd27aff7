'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** A colour field with the system's picker beside the code, for use by mouse and by keyboard. */
export const ColourField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<string>({ path });
  const id = `field-${path.replaceAll('.', '__')}`;
  const description = field.admin?.description;
  return (
    <div className="field-type text">
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="dv-row">
        <input
          type="color"
          aria-label={`Kies: ${typeof field.label === 'string' ? field.label : field.name}`}
          value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#000000'}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value)}
        />
        <input
          id={id}
          name={path}
          type="text"
          value={value}
          disabled={readOnly}
          maxLength={7}
          aria-invalid={showError}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      {showError && <FieldError message={errorMessage} path={path} showError={showError} />}
      <FieldDescription description={description} path={path} />
    </div>
  );
};
