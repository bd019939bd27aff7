'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useDeferredValue, useId, useMemo } from 'react';
import { computeReadability, readabilitySource } from '../readability/compute-readability.ts';
import { listTextLines } from '../readability/list-text-lines.ts';
import { readabilityMessages as messages } from '../readability/readability-messages.ts';

/** Of a long sentence, as much as an editor needs to find it. */
const shownLength = 160;

const shorten = (text: string): string =>
  text.length > shownLength ? `${text.slice(0, shownLength).trimEnd()} …` : text;

/** Says how easily the text of the form reads, while it is written. Short texts get no advice. */
export function ReadabilityAdvice() {
  const [fields] = useAllFormFields();
  const shown = useDeferredValue(fields);
  const id = useId();
  const result = useMemo(
    () => computeReadability(listTextLines(reduceFieldsToValues(shown, true))),
    [shown],
  );
  if (result.kind === 'tooShort') return null;
  return (
    <section className="dv-panel" aria-labelledby={id}>
      <h2 id={id}>{messages.heading}</h2>
      <p>
        <strong>{messages.score(result.score, result.rating)}</strong>
      </p>
      <p>{messages.explanation}</p>
      <p>{messages.longest}</p>
      <ol>
        {result.longest.map(({ text, words }, index) => (
          <li key={index}>
            {messages.sentence(words)} <q>{shorten(text)}</q>
          </li>
        ))}
      </ol>
      <p>
        <a href={readabilitySource} target="_blank" rel="noreferrer">
          {messages.source}
        </a>
      </p>
    </section>
  );
}
