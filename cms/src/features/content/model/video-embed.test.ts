import { describe, expect, it } from 'vitest';
import { parseVideoEmbed } from './video-embed.ts';

describe('parseVideoEmbed', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'youtube', 'dQw4w9WgXcQ'],
    ['youtu.be/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
    [' https://vimeo.com/76979871 ', 'vimeo', '76979871'],
    ['https://player.vimeo.com/video/76979871?h=1', 'vimeo', '76979871'],
  ])('finds the film at %s', (address, provider, id) => {
    expect(parseVideoEmbed(address)).toEqual({ provider, id });
  });

  it.each([
    '',
    'dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=kort',
    'https://www.youtube.com/@gemeente',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>',
    'https://vimeo.com/kanaal',
  ])('finds none at %s', (address) => {
    expect(parseVideoEmbed(address)).toBeNull();
  });
});
