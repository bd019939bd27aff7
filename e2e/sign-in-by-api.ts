/** Signs in at a cms as a demo account, and returns the token of the session. */
export async function signInByApiOf(
  cmsUrl: string,
  email: string,
  password = 'digivaardig',
): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { token } = (await response.json()) as { token?: unknown };
  if (typeof token !== 'string') throw new Error(`${email} could not sign in.`);
  return token;
}
