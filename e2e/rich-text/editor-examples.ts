/** Nodes as the editor stores them. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const element = { direction: null, format: '', indent: 0, version: 1 };

const text = (words: string, format = 0): Node => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', ...element, children });
const heading = (tag: string, words: string): Node => ({
  type: 'heading',
  ...element,
  tag,
  children: [text(words)],
});
const link = (type: 'link' | 'autolink', url: string, words: string): Node => ({
  type,
  ...element,
  version: 3,
  fields: { url, linkType: 'custom' },
  children: [text(words)],
});
const item = (value: number, ...children: Node[]): Node => ({
  type: 'listitem',
  ...element,
  value,
  children,
});
const list = (listType: 'bullet' | 'number', start: number, ...children: Node[]): Node => ({
  type: 'list',
  ...element,
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start,
  children,
});

/** A list in a list, this many levels deep. */
const nest = (listType: 'bullet' | 'number', levels: number): Node =>
  list(
    listType,
    1,
    item(1, text(`Niveau ${String(levels)}`)),
    ...(levels > 1 ? [item(2, nest(listType, levels - 1))] : []),
    item(2, text(`Nog een ${String(levels)}`)),
  );

/**
 * Examples of every node that the editor has, by its type. The test compares these types with what
 * the editor registers, so that a new feature needs an example here.
 */
export const examples: Readonly<Record<string, readonly Node[]>> = {
  paragraph: [
    paragraph(text('Een gewone alinea.')),
    paragraph(),
    paragraph(text('Na een lege regel, met   drie spaties.')),
    { ...paragraph(text('مرحبا بكم في البلدية')), direction: null },
    { ...paragraph(text('מסמך: Word 365')), direction: 'rtl' },
  ],
  text: [
    paragraph(
      text('Gewoon, '),
      text('vet', 1),
      text(', '),
      text('schuin', 2),
      text(' en '),
      text('beide', 3),
    ),
    paragraph(text('Tekens: < > & " \' é ij 👩🏽‍💻')),
  ],
  tab: [paragraph(text('Naam'), { ...text('\t'), type: 'tab', detail: 2 }, text('Telefoon'))],
  linebreak: [paragraph(text('Regel een'), { type: 'linebreak', version: 1 }, text('regel twee'))],
  heading: [heading('h3', 'Een kop'), heading('h4', 'Een kop eronder')],
  link: [
    paragraph(
      text('Zie '),
      link('link', "https://nl.wikipedia.org/wiki/'s-Hertogenbosch", 'de stad'),
      text(' of '),
      link('link', 'mailto:jan@assen.nl', 'Jan'),
    ),
  ],
  autolink: [
    paragraph(
      link('autolink', 'https://www.assen.nl/wonen', 'www.assen.nl/wonen'),
      text(' en '),
      link('autolink', 'mailto:info@assen.nl', 'info@assen.nl'),
    ),
  ],
  list: [
    list(
      'bullet',
      1,
      item(1, text('Appel')),
      item(
        2,
        list(
          'bullet',
          1,
          item(1, text('Elstar')),
          item(2, list('number', 1, item(1, text('rood')))),
        ),
      ),
      item(2, text('Peer')),
    ),
    list(
      'number',
      3,
      item(3, text('Derde')),
      item(4, list('bullet', 1, item(1, text('onder de derde')))),
      item(4, text('Vierde')),
    ),
    // The editor makes one list of two that touch.
    paragraph(text('Genummerd')),
    nest('number', 6),
    nest('bullet', 6),
  ],
  listitem: [
    paragraph(text('Met een punt')),
    list('bullet', 1, item(1, text('Een '), text('vet', 1), text(' punt'))),
  ],
};

/** The buttons of the toolbar: a mark of text is no node, but needs an example in `text` as well. */
export const toolbarButtons: readonly string[] = ['bold', 'italic', 'link'];

/** All examples as one text of the editor. */
export const allExamples = {
  root: { type: 'root', ...element, children: Object.values(examples).flat() },
};
