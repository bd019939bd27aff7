import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { removeMediaMetadata } from './remove-media-metadata.ts';

const exif = {
  IFD0: { Artist: 'Jan Jansen', Make: 'Camera', Software: 'Programma' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' },
};

const picture = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#1d4f91' } });

const toPixels = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();

describe('removeMediaMetadata', () => {
  it('removes place and owner from a JPEG, and touches no pixel', async () => {
    const photo = await picture().jpeg().withExif(exif).toBuffer();
    expect(photo.includes('Jan Jansen')).toBe(true);
    const clean = await removeMediaMetadata(photo, 'image/jpeg');
    expect(clean?.includes('Jan Jansen')).toBe(false);
    expect((await sharp(clean!).metadata()).exif).toBeUndefined();
    expect(await toPixels(clean!)).toEqual(await toPixels(photo));
  });

  it('keeps how a JPEG is turned, and its colours', async () => {
    const photo = await picture().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const clean = await removeMediaMetadata(photo, 'image/jpeg');
    const { orientation, icc } = await sharp(clean!).metadata();
    expect(orientation).toBe(6);
    expect(icc).toEqual((await sharp(photo).metadata()).icc);
    expect(await toPixels(clean!)).toEqual(await toPixels(photo));
  });

  it('keeps every scan of a progressive JPEG', async () => {
    const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, at) => (at * 7919) % 256));
    const raw = { width: 64, height: 64, channels: 3 } as const;
    const photo = await sharp(noise, { raw }).jpeg({ progressive: true }).withExif(exif).toBuffer();
    const clean = await removeMediaMetadata(photo, 'image/jpeg');
    expect(clean?.includes('Jan Jansen')).toBe(false);
    expect(await toPixels(clean!)).toEqual(await toPixels(photo));
  });

  it('removes what follows a JPEG, such as a film with a place of its own', async () => {
    const photo = await picture().jpeg().toBuffer();
    const withFilm = Buffer.concat([photo, Buffer.from('ftypmp42 +53.2194+006.5665/')]);
    expect(await removeMediaMetadata(withFilm, 'image/jpeg')).toEqual(photo);
  });

  it('removes texts and Exif data from a PNG, and touches no pixel', async () => {
    const photo = await picture().png().withExif(exif).toBuffer();
    expect(photo.includes('Jan Jansen')).toBe(true);
    const clean = await removeMediaMetadata(photo, 'image/png');
    expect(clean?.includes('Jan Jansen')).toBe(false);
    expect(await toPixels(clean!)).toEqual(await toPixels(photo));
  });

  it('changes no picture without metadata, and no other file', async () => {
    const jpeg = await picture().jpeg().toBuffer();
    const png = await picture().png().toBuffer();
    expect(await removeMediaMetadata(jpeg, 'image/jpeg')).toEqual(jpeg);
    expect(await removeMediaMetadata(png, 'image/png')).toEqual(png);
    const pdf = Buffer.from('%PDF-1.7');
    expect(await removeMediaMetadata(pdf, 'application/pdf')).toBe(pdf);
  });

  it('returns null for what cannot be read', async () => {
    const jpeg = await picture().jpeg().withExif(exif).toBuffer();
    const png = await picture().png().toBuffer();
    expect(await removeMediaMetadata(jpeg.subarray(0, 30), 'image/jpeg')).toBeNull();
    expect(await removeMediaMetadata(png.subarray(0, 30), 'image/png')).toBeNull();
    expect(await removeMediaMetadata(Buffer.from('geen foto'), 'image/jpeg')).toBeNull();
  });
});
