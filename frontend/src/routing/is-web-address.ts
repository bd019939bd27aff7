/** Whether a URL that an editor entered may become a link: http and https only, no scripts. */
export function isWebAddress(value: string | null): value is string {
  return value !== null && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
