import {
  formParameters,
  levelParameters,
  maxQueryLength,
  searchMinutes,
  type SearchParameters,
} from '@digivaardig/contracts/search-parameters';
import { deliveryForms, levels } from '@digivaardig/contracts/terms';
import { searchMessages as messages } from '../messages.ts';

const times = searchMinutes.map((minutes) => ({
  value: String(minutes),
  label: messages.maxMinutes(minutes),
}));
const levelOptions = [...levelParameters].map(([value, key]) => ({ value, label: levels[key] }));
const formOptions = [...formParameters].map(([value, key]) => ({
  value,
  label: deliveryForms[key],
}));

/** The words and the facts to search for; the address holds them. */
export function SearchForm({
  action,
  parameters,
}: {
  action: string;
  parameters: SearchParameters;
}) {
  const { query, level, minutes, form } = parameters;
  const choices = [
    { name: 'niveau', label: messages.level, options: levelOptions, value: level },
    { name: 'tijd', label: messages.minutes, options: times, value: minutes },
    {
      name: 'vorm',
      label: messages.deliveryForm,
      options: formOptions,
      value: form,
    },
  ];
  return (
    <form className="dv-panel dv-row dv-filters" role="search" action={action}>
      <label>
        {messages.query}
        <input type="search" name="q" maxLength={maxQueryLength} defaultValue={query} />
      </label>
      {choices.map(({ name, label, options, value }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={value}>
            <option value="">{messages.all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button className="btn btn--style-primary btn--size-medium" type="submit">
        {messages.search}
      </button>
    </form>
  );
}
