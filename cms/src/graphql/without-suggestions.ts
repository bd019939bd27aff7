interface Answer {
  errors?: { message?: unknown }[];
}

const suggestion = /\s*Did you mean .*\?$/s;

/** An answer of GraphQL without the names that it offers for a misspelt one: whoever guesses gets no help. */
export function withoutSuggestions(body: string): string {
  if (!body.includes('Did you mean')) return body;
  const answer = JSON.parse(body) as Answer;
  if (!answer.errors) return body;
  const errors = answer.errors.map((error) => ({
    ...error,
    ...(typeof error.message === 'string'
      ? { message: error.message.replace(suggestion, '') }
      : {}),
  }));
  return JSON.stringify({ ...answer, errors });
}
