import { describe, expect, it } from 'vitest';
import { removeMediaMetadata } from './remove-media-metadata.ts';
import { removeMp4Metadata } from './remove-mp4-metadata.ts';

const box = (type: string, ...contents: (Buffer | string)[]): Buffer => {
  const inner = Buffer.concat(contents.map((part) => Buffer.from(part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inner.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inner]);
};

const place = '+53.2194+006.5665/';
const film = Buffer.concat([
  box('ftyp', 'isom'),
  box(
    'moov',
    box('mvhd', 'head'),
    box('udta', box('©xyz', place)),
    box('trak', box('meta', place)),
  ),
  box('uuid', place),
  box('mdat', 'pictures'),
]);

describe('removeMp4Metadata', () => {
  it('erases the place in every box, and moves nothing', () => {
    const clean = removeMp4Metadata(film);
    expect(clean.includes('53.2194')).toBe(false);
    expect(clean.length).toBe(film.length);
    expect(clean.indexOf('pictures')).toBe(film.indexOf('pictures'));
    expect(clean.includes('mvhd')).toBe(true);
  });

  it('changes no film without metadata', () => {
    const plain = Buffer.concat([box('ftyp', 'isom'), box('mdat', 'pictures')]);
    expect(removeMp4Metadata(plain)).toEqual(plain);
  });

  it('refuses a film that is cut off, or that holds itself without end', async () => {
    expect(await removeMediaMetadata(film.subarray(0, film.length - 3), 'video/mp4')).toBeNull();
    const nested = Array.from({ length: 30 }).reduce<Buffer>(
      (inner) => box('moov', inner),
      box('udta', place),
    );
    expect(await removeMediaMetadata(nested, 'video/mp4')).toBeNull();
    expect(await removeMediaMetadata(Buffer.from('geen film'), 'video/mp4')).toBeNull();
  });

  it('reads a box whose size takes eight bytes', () => {
    const long = Buffer.alloc(16);
    long.writeUInt32BE(1);
    long.write('uuid', 4, 'latin1');
    long.writeBigUInt64BE(BigInt(16 + place.length), 8);
    const clean = removeMp4Metadata(Buffer.concat([box('ftyp', 'isom'), long, Buffer.from(place)]));
    expect(clean.includes('53.2194')).toBe(false);
  });
});
