const TIMEOUT_MS = 3_000;

/** Whether the cms answers at all. Any answer below 500 will do: what it says is for the cms's own health. */
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
