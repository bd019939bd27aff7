import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  catalog,
  objectStream,
  pictureFile,
  rawPdf,
  rawStream,
} from '../../../testing/files/pdf-files.ts';
import { inspectContents } from './inspect-contents.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { UnpackBudget } from './inspection.ts';

const inspect = (bytes: Uint8Array) => inspectContents(bytes, 'pdf');
const bytes = (text: string) => Buffer.from(text, 'latin1');
const script = '<</S/JavaScript/JS(app.alert(1))>>';

describe('inspectContents, for PDFs', () => {
  it('accepts a photo of which three bytes read /JS', async () => {
    expect(
      await inspect(rawPdf(catalog, rawStream('/Subtype/Image', bytes('.../JS ...')))),
    ).toBeNull();
  });

  it('never refuses a picture for its bytes', async () => {
    const words = [
      '/JS',
      '/JavaScript',
      '/Launch',
      '/EmbeddedFile',
      '/RichMedia',
      '/XFA',
      'endstream',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 20, maxLength: 3000 }),
        fc.constantFrom(...words),
        fc.boolean(),
        async (noise, word, useObjectStreams) => {
          const picture = Buffer.concat([noise, bytes(`${word} `), noise]);
          expect(await inspect(await pictureFile(picture, undefined, useObjectStreams))).toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'a destination to open at',
      rawPdf('<</Type/Catalog/OpenAction[2 0 R/Fit]>>', '<</Type/Page>>'),
    ],
    ['a link', rawPdf(catalog, '<</Type/Annot/Subtype/Link/A<</S/URI/URI(https://example.nl)>>>>')],
    ['script in a text', rawPdf(catalog, '<</Title(over /JavaScript en <</S/JavaScript>>)>>')],
    ['script in a comment', rawPdf(catalog, '<</A 1 %/S/JavaScript/JS(x)\n>>')],
    [
      'an invoice with its figures',
      rawPdf(catalog, '<</Type/Filespec/F(factuur.xml)/UF(factuur.xml)/EF<</F 3 0 R>>>>'),
    ],
    [
      'an update',
      Buffer.concat([
        rawPdf(catalog),
        bytes('\n1 0 obj<</Type/Catalog/Lang(nl)>>endobj\ntrailer<</Root 1 0 R/Prev 9>>\n%%EOF'),
      ]),
    ],
  ])('accepts %s', async (_what, file) => {
    expect(await inspect(file)).toBeNull();
  });

  it.each([
    ['script', rawPdf(`<</Type/Catalog/OpenAction${script}>>`)],
    ['script with escaped names', rawPdf(catalog, '<</#53/J#61vaScript/#4aS(x)>>')],
    ['script between comments', rawPdf(catalog, '<<%x\n/S%y\r/JavaScript/JS 3 0 R>>')],
    ['script in an object stream', rawPdf(catalog, objectStream(script))],
    [
      'script in an object stream of no type',
      rawPdf(
        catalog,
        Buffer.from(objectStream(script).toString('latin1').replace('/Type/ObjStm', ''), 'latin1'),
      ),
    ],
    [
      'script in an object stream that lies about its length',
      rawPdf(
        catalog,
        Buffer.from(
          objectStream(script)
            .toString('latin1')
            .replace(/\/Length \d+/, '/Length 3'),
          'latin1',
        ),
      ),
    ],
    ['script in an array', rawPdf(catalog, `[[[${script}]]]`)],
    [
      'script whose type stands elsewhere',
      rawPdf(catalog, '<</S 3 0 R/JS 4 0 R>>', '/JavaScript', '(x)'),
    ],
    ['script behind a key that stands twice', rawPdf(catalog, '<</S/JavaScript/S/GoTo/JS 3 0 R>>')],
    [
      'script within a picture',
      rawPdf(catalog, rawStream('/Subtype/Image', bytes(`x 9 0 obj${script}endobj x`))),
    ],
    ['script in an object that is broken', rawPdf(catalog, '<</S/JavaScript/JS(x)/Y ^^>>')],
    [
      'script in an update',
      Buffer.concat([
        rawPdf(catalog),
        bytes(
          `\n1 0 obj<</Type/Catalog/OpenAction${script}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
        ),
      ]),
    ],
    [
      'script that an update removed',
      Buffer.concat([
        rawPdf(`<</Type/Catalog/OpenAction${script}>>`),
        bytes('\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
      ]),
    ],
    [
      'script in the trailer',
      bytes(`%PDF-1.7\n1 0 obj${catalog}endobj trailer<</Root<</OpenAction${script}>>>>%%EOF`),
    ],
    ['a rendition with script', rawPdf(catalog, '<</S/Rendition/JS 3 0 R>>')],
    ['a program to start', rawPdf(catalog, '<</S/Launch/F(cmd.exe)>>')],
    ['an embedded program', rawPdf(catalog, '<</Type/Filespec/F(x.exe)/EF<</F 3 0 R>>>>')],
    [
      'an embedded program with two names',
      rawPdf(catalog, '<</F(x.txt)/UF(x.exe)/EF<</F 3 0 R>>>>'),
    ],
    ['a player', rawPdf(catalog, '<</Type/Annot/Subtype/RichMedia>>')],
    ['a form with script', rawPdf('<</Type/Catalog/AcroForm<</XFA 2 0 R>>>>')],
  ])('refuses %s', async (_what, file) => {
    expect(await inspect(file)).toBe('active');
  });

  it.each([true, false])(
    'refuses script that pdf-lib adds, with object streams: %s',
    async (streams) => {
      const file = await pictureFile(
        bytes('x'),
        (document) => document.addJavaScript('x', 'app.alert(1)'),
        streams,
      );
      expect(await inspect(file)).toBe('active');
    },
  );

  it('refuses an encrypted file as locked, not as active', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    document.encrypt({ userPassword: 'geheim', ownerPassword: 'eigenaar' });
    expect(await inspect(await document.save())).toBe('locked');
    expect(await inspect(await document.save({ useObjectStreams: false }))).toBe('locked');
  });

  it.each([
    ['without a catalog', bytes('%PDF-1.4 en verder niets')],
    [
      'with objects in an unknown filter',
      rawPdf(catalog, rawStream('/Type/ObjStm/N 1/First 4/Filter/Onbekend', bytes('x'))),
    ],
    [
      'with objects that do not unpack',
      rawPdf(
        catalog,
        rawStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bytes('\xff'.repeat(50))),
      ),
    ],
    [
      'with objects in rows of pixels',
      rawPdf(catalog, objectStream(script, '/DecodeParms<</Predictor 12>>')),
    ],
  ])('refuses a file %s as unreadable', async (_what, file) => {
    expect(await inspect(file)).toBe('unreadable');
  });

  it.each([
    ['arrays in each other', rawPdf(catalog, '['.repeat(100_000))],
    ['texts without end', rawPdf(catalog, '1 0 obj('.repeat(100_000))],
  ])('stops at %s', async (_what, file) => {
    expect(await inspect(file)).toBe('complex');
  });

  it('stops at an object stream that unpacks to more than the limit', () => {
    const file = rawPdf(catalog, objectStream(' '.repeat(100_000)));
    expect(() => inspectPdf(file, new UnpackBudget(50_000))).toThrow(
      expect.objectContaining({ problem: 'complex' }),
    );
  });

  it('always ends with an answer, for any bytes between objects', async () => {
    const tokens = fc.constantFrom(
      '1 0 obj',
      'endobj',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '/S',
      '/N 1',
      '/First 2',
      'stream\n',
      'endstream',
      'trailer',
      '%',
      '\n',
      '1 0 R',
      '#4',
      '<41',
      '-',
      'null',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tokens, { maxLength: 60 }), async (list) => {
        const answer = await inspect(rawPdf(catalog, list.join(' ')));
        expect(['active', 'locked', 'unreadable', 'complex', null]).toContain(answer);
      }),
      { numRuns: 300 },
    );
  });
});
