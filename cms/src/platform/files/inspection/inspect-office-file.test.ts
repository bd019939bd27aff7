import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeFile, relationships, zipEntries } from '../../../testing/files/office-files.ts';
import { inspectContents } from './inspect-contents.ts';
import { inspectOfficeFile } from './inspect-office-file.ts';
import { UnpackBudget } from './inspection.ts';

const rels = (type: string, target: string, mode?: string) =>
  relationships({ type, target, ...(mode === undefined ? {} : { mode }) });
const override = (name: string, type: string) =>
  `<Override PartName="/${name}" ContentType="${type}"/>`;

describe('inspectContents, for Office files', () => {
  it.each(['docx', 'xlsx', 'pptx'] as const)('accepts a plain %s', async (format) => {
    expect(await inspectContents(await officeFile(format), format)).toBeNull();
  });

  it('never refuses a picture for its bytes', async () => {
    const words = ['/JS', '/JavaScript', '/Launch', 'vbaProject.bin', 'activeX', 'DDEAUTO'];
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 100, maxLength: 5000 }),
        fc.constantFrom(...words),
        async (noise, word) => {
          const picture = Buffer.concat([noise, Buffer.from(word), noise]);
          const bytes = await officeFile('pptx', { 'ppt/media/image1.png': picture });
          expect(await inspectContents(bytes, 'pptx')).toBeNull();
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    [
      'links that a reader clicks',
      'word/_rels/document.xml.rels',
      rels('hyperlink', 'https://example.nl', 'External'),
    ],
    [
      'a picture from elsewhere',
      'word/_rels/document.xml.rels',
      rels('image', 'https://example.nl/x.png', 'External'),
    ],
    [
      'a template on its own disk',
      'word/_rels/settings.xml.rels',
      rels('attachedTemplate', 'file:///C:\\huisstijl\\brief.dotx', 'External'),
    ],
    ['the word DDE in its text', 'word/document.xml', '<w:t>Wat is DDEAUTO?</w:t>'],
  ])('accepts %s', async (_what, name, content) => {
    expect(await inspectContents(await officeFile('docx', { [name]: content }), 'docx')).toBeNull();
  });

  it('accepts the workbook of a chart', async () => {
    const parts = { 'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx': await officeFile('xlsx') };
    expect(await inspectContents(await officeFile('pptx', parts), 'pptx')).toBeNull();
  });

  it.each([
    ['macros', 'docx', { 'word/vbaProject.bin': 'x' }],
    ['macros in other case', 'docx', { 'Word/VBAPROJECT.BIN': 'x' }],
    ['controls', 'docx', { 'word/activeX/activeX1.xml': '<x/>' }],
    ['macros of Excel 4', 'xlsx', { 'xl/macrosheets/sheet1.xml': '<x/>' }],
    ['an embedded program', 'docx', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['an unknown embedded file', 'docx', { 'word/embeddings/x.exe': 'x' }],
    ['scripts of OpenDocument', 'docx', { 'Basic/script-lb.xml': '<x/>' }],
    [
      'a template from elsewhere',
      'docx',
      {
        'word/_rels/settings.xml.rels': rels(
          'attachedTemplate',
          'https://kwaad.example/x.dotm',
          'External',
        ),
      },
    ],
    [
      'a template on a share',
      'docx',
      {
        'word/_rels/settings.xml.rels': rels(
          'attachedTemplate',
          'file://\\\\kwaad\\x.dotm',
          'External',
        ),
      },
    ],
    [
      'a template whose type is escaped',
      'docx',
      {
        'word/_rels/settings.xml.rels': rels(
          'attached&#84;emplate',
          'http&#58;//kwaad.example/x.dotm',
          'External',
        ),
      },
    ],
    [
      'macros under another name',
      'docx',
      { 'word/_rels/document.xml.rels': rels('vbaProject', 'gewoon.bin'), 'word/gewoon.bin': 'x' },
    ],
    [
      'an embedded object from elsewhere',
      'docx',
      { 'word/_rels/document.xml.rels': rels('oleObject', 'https://kwaad.example/x', 'External') },
    ],
    [
      'a field that starts a program',
      'docx',
      {
        'word/document.xml':
          '<w:instrText>DDE</w:instrText><w:instrText xml:space="preserve">AUTO c:\\x.exe</w:instrText>',
      },
    ],
    [
      'a link to a program',
      'xlsx',
      {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><ddeLink ddeService="cmd"/></externalLink>',
      },
    ],
    [
      'a click that starts a program',
      'pptx',
      { 'ppt/slides/slide1.xml': '<a:hlinkClick action="ppaction://program"/>' },
    ],
  ] as const)('refuses %s', async (_what, format, parts) => {
    expect(await inspectContents(await officeFile(format, parts), format)).toBe('active');
  });

  it('refuses a file with macros under the name of one without', async () => {
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    const bytes = await officeFile('docx', {}, override('word/document.xml', macros));
    expect(await inspectContents(bytes, 'docx')).toBe('active');
  });

  it('refuses macros in the workbook of a chart', async () => {
    const workbook = await officeFile('xlsx', { 'xl/vbaProject.bin': 'x' });
    const bytes = await officeFile('pptx', { 'ppt/embeddings/sheet.xlsx': workbook });
    expect(await inspectContents(bytes, 'pptx')).toBe('active');
  });

  it('refuses another format under this name', async () => {
    expect(await inspectContents(await officeFile('xlsx'), 'docx')).toBe('type');
    expect(await inspectContents(await zipEntries({ 'anders.txt': 'x' }), 'docx')).toBe('type');
  });

  it('refuses a ZIP that programs read differently', async () => {
    const [safe, macros] = [
      await officeFile('docx'),
      await officeFile('docx', { 'word/vbaProject.bin': 'x' }),
    ];
    expect(await inspectContents(Buffer.concat([macros, safe]), 'docx')).toBe('unreadable');
    expect(await inspectContents(Buffer.concat([safe, Buffer.from('<html>')]), 'docx')).toBe(
      'unreadable',
    );
    expect(await inspectContents(safe.subarray(0, 200), 'docx')).toBe('unreadable');
  });

  it('refuses XML with entities of its own', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY t "attachedTemplate">]>${rels('&t;', 'https://kwaad.example', 'External')}`;
    const bytes = await officeFile('docx', { 'word/_rels/settings.xml.rels': xml });
    expect(await inspectContents(bytes, 'docx')).toBe('unreadable');
  });

  it('reads XML in UTF-16', async () => {
    const xml = rels('attachedTemplate', 'https://kwaad.example/x.dotm', 'External');
    const utf16 = Buffer.from(`\ufeff${xml}`, 'utf16le');
    const bytes = await officeFile('docx', { 'word/_rels/settings.xml.rels': utf16 });
    expect(await inspectContents(bytes, 'docx')).toBe('active');
  });

  it('stops at a part that unpacks to more than the limit', async () => {
    const bytes = await officeFile('docx', { 'word/document.xml': Buffer.alloc(100_000, ' ') });
    await expect(inspectOfficeFile(bytes, 'docx', new UnpackBudget(50_000))).rejects.toMatchObject({
      problem: 'complex',
    });
  });
});
