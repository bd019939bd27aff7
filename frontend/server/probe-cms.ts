const TIMEOUT_MS = 3_000;

/** Whether the cms is reachable: any answer below status 500 counts. */
export async function probeCms(cmsUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${cmsUrl}/api/health`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
