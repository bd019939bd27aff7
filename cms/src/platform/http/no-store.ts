/**
 * The same handler, whose answers no cache keeps unless they say themselves what may be kept. An
 * answer that says nothing may be kept by a cache between (RFC 9111, 4.2.2), and the next to ask
 * has another session, or none.
 */
export const withNoStore =
  <Args extends unknown[]>(handle: (...args: Args) => Promise<Response>) =>
  async (...args: Args): Promise<Response> => {
    const answer = await handle(...args);
    if (answer.headers.has('Cache-Control')) return answer;
    const { status, statusText } = answer;
    const headers = new Headers(answer.headers);
    headers.set('Cache-Control', 'private, no-store');
    return new Response(answer.body, { status, statusText, headers });
  };
