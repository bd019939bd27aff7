/** A film on a site that municipalities may show films from. */
export interface VideoEmbed {
  provider: 'youtube' | 'vimeo';
  /** Of the film, as the provider writes it. */
  id: string;
}

const youtubeId = /^[\w-]{11}$/;
const vimeoId = /^\d{6,12}$/;

const toUrl = (typed: string): URL | null => URL.parse(typed) ?? URL.parse(`https://${typed}`);

function findYoutubeId({ hostname, pathname, searchParams }: URL): string | undefined {
  const [, first = '', second = ''] = pathname.split('/');
  if (hostname === 'youtu.be') return first;
  if (!/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(hostname)) return undefined;
  if (first === 'watch') return searchParams.get('v') ?? undefined;
  return ['embed', 'shorts', 'live'].includes(first) ? second : undefined;
}

function findVimeoId({ hostname, pathname }: URL): string | undefined {
  return /^(?:www\.|player\.)?vimeo\.com$/.test(hostname)
    ? pathname.split('/').find((part) => vimeoId.test(part))
    : undefined;
}

/**
 * The film at an address that somebody copied from YouTube or Vimeo; null for any other address.
 * Only its id is used, so that nothing else of what was typed reaches a page.
 */
export function parseVideoEmbed(typed: string): VideoEmbed | null {
  const url = toUrl(typed.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const youtube = findYoutubeId(url);
  if (youtube !== undefined && youtubeId.test(youtube)) return { provider: 'youtube', id: youtube };
  const vimeo = findVimeoId(url);
  return vimeo === undefined ? null : { provider: 'vimeo', id: vimeo };
}
