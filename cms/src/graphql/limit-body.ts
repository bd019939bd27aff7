/** Far above what a page asks; a query of this size is no page's. */
const maximumBytes = 64 * 1024;

/** Answers 413 to a GraphQL request that is too large to be honest, before it is parsed. */
export async function limitBody(
  request: Request,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const body = await request.arrayBuffer();
  if (body.byteLength > maximumBytes) {
    return Response.json({ errors: [{ message: 'Deze vraag is te groot.' }] }, { status: 413 });
  }
  return handle(new Request(request.url, { method: 'POST', headers: request.headers, body }));
}
