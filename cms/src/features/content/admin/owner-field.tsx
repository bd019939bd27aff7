'use client';

import { hasShape, isListOf, isText } from '@digivaardig/contracts/guards';
import { SelectInput, useConfig, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useEffect, useState } from 'react';
import { getJson } from '#platform/admin-kit/request-json.ts';
import { contentAdminMessages } from './admin-messages.ts';

const messages = contentAdminMessages.owner;

interface Person {
  id: string;
  name: string;
}

const hasPeople = hasShape({ people: isListOf(hasShape<Person>({ id: isText, name: isText })) });

/** The people who may look after the module of this form; null while that is not known. */
function usePeople(): { people: Person[] | null; error: string | null } {
  const { collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const tenant = useFormFields(([fields]) => fields['tenant']?.value);
  const [people, setPeople] = useState<Person[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isLibrary = collectionSlug?.startsWith('library-') === true;
  const query = isText(tenant) ? `?tenant=${encodeURIComponent(tenant)}` : '';
  const url = `${config.routes.api}/module-owners${isLibrary ? '' : query}`;

  useEffect(() => {
    if (!isLibrary && query === '') return;
    let current = true;
    void getJson(url, hasPeople).then((answer) => {
      if (!current) return;
      setPeople(answer.ok ? answer.value.people : null);
      setError(answer.ok ? null : answer.message);
    });
    return () => {
      current = false;
    };
  }, [isLibrary, query, url]);
  return { people, error };
}

/** Chooses who looks after a module, from the people who may change it. */
export const OwnerField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage, disabled } = useField<string | null>({ path });
  const { people, error } = usePeople();
  const isKnown = !value || people?.some(({ id }) => id === value);
  const options = (people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectInput
        path={path}
        name={path}
        label={field.label ?? ''}
        options={isKnown || !value ? options : [...options, { value, label: messages.unknown }]}
        value={value ?? ''}
        isClearable
        readOnly={readOnly === true || disabled || people === null}
        showError={showError}
        Error={showError && errorMessage ? <p className="dv-warning">{errorMessage}</p> : undefined}
        description={field.admin?.description}
        onChange={(option) => {
          const chosen = Array.isArray(option) ? option[0] : option;
          setValue(isText(chosen?.value) ? chosen.value : null);
        }}
      />
      {error !== null && (
        <p className="dv-warning" role="status">
          {error}
        </p>
      )}
    </>
  );
};
