/**
 * Adds `no-store` to every response of a handler that has no Cache-Control of its own. Without it a
 * shared cache may store the response (RFC 9111, 4.2.2) and serve it to another session.
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
