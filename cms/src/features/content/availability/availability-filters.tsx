'use client';

import { Button } from '@payloadcms/ui';
import { deliveryForms, levels, skillKinds } from '#platform/fields/select-options.ts';
import { availabilityMessages } from './availability-messages.ts';
import { noFilter, type AvailabilityFilter } from './filter-items.ts';

const messages = availabilityMessages.filters;

const states = Object.entries(messages.states).map(([value, label]) => ({ value, label }));

const choices = [
  ['skillKind', skillKinds],
  ['level', levels],
  ['deliveryForm', deliveryForms],
  ['state', states],
] as const;

interface Props {
  filter: AvailabilityFilter;
  onChange: (filter: AvailabilityFilter) => void;
}

/** Filters of the list of modules. */
export const AvailabilityFilters = ({ filter, onChange }: Props) => (
  <fieldset className="dv-panel dv-filters">
    <legend>{messages.legend}</legend>
    <div className="dv-row">
      <label>
        {messages.query}
        <input
          type="search"
          value={filter.query}
          maxLength={100}
          onChange={(event) => onChange({ ...filter, query: event.target.value })}
        />
      </label>
      {choices.map(([name, options]) => (
        <label key={name}>
          {messages[name]}
          <select
            value={filter[name]}
            onChange={(event) => onChange({ ...filter, [name]: event.target.value })}
          >
            <option value="">{messages.all}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button
        size="medium"
        margin={false}
        buttonStyle="secondary"
        onClick={() => onChange(noFilter)}
      >
        {messages.clear}
      </Button>
    </div>
  </fieldset>
);
