/** Whether an editor's address may become a link: http or https, nothing that runs. */
export function isWebAddress(value: string | null): value is string {
  return value !== null && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
