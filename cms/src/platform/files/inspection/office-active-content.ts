/** Parts that hold macros, controls or embedded programs, by their names in lower case. */
const activePart =
  /(^|\/)(vbaproject(signature)?[^/]*\.bin|vbadata\.xml|activex|macrosheets|dialogsheets|basic|scripts)(\/|$)|(^|\/)embeddings\/[^/]*\.bin$/;

/** What [Content_Types].xml says of such parts, whatever they are called. */
const activeContentType =
  /macroenabled|vbaproject|vbadata|activex|oleobject|macrosheet|dialogsheet|(?:java|vb)script/i;

/** Relationships to such parts, by the last segment of the type. */
const activeRelationships = new Set([
  'vbaproject',
  'wordvbadata',
  'control',
  'activexcontrolbinary',
  'oleobject',
  'xlmacrosheet',
  'xlintlmacrosheet',
  'dialogsheet',
  'afchunk',
]);

/** Relationships that a program follows when it opens the file. */
const followedRelationships = new Set([
  'attachedtemplate',
  'externallinkpath',
  'externallink',
  'frame',
  'subdocument',
  'package',
]);

/** A file on the disk of who opens it, or a name without a place. */
const localTarget = /^(?:file:\/\/\/)?[a-z]:[\\/]|^[^:\\/%]*$/i;

/** Returns whether a part does something by itself, by its name. */
export const isActivePart = (name: string): boolean => activePart.test(name);

/** Returns whether this is a type of parts that do something by themselves. */
export const isActiveContentType = (type: string): boolean => activeContentType.test(type);

/**
 * Returns whether a relationship leads to active content: in the file, or at another address from
 * which the program would fetch it. Links that a reader clicks, and pictures, do not count.
 */
export function isActiveRelationship({
  Type: type = '',
  Target: target = '',
  TargetMode: mode = '',
}: Record<string, string>): boolean {
  const kind = type.split('/').at(-1)?.toLowerCase() ?? '';
  if (activeRelationships.has(kind)) return true;
  if (/^ppaction:|^(?:javascript|vbscript|mhtml|ms-[a-z-]+):|!x-usc:/i.test(target.trim()))
    return true;
  const isExternal = mode.toLowerCase() === 'external';
  return isExternal && followedRelationships.has(kind) && !localTarget.test(target.trim());
}

const entity = /&#(x[0-9a-f]+|\d+);/gi;

const decodeEntities = (text: string): string =>
  text.replace(entity, (_, code: string) => {
    const value = /^x/i.test(code) ? parseInt(code.slice(1), 16) : parseInt(code, 10);
    return value <= 0x10ffff ? String.fromCodePoint(value) : '';
  });

/** Returns whether a Word text has a field that starts a program (DDE); runs may divide its name. */
export function holdsActiveField(xml: string): boolean {
  const instructions = [
    [...xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
    ...[...xml.matchAll(/\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, double, single]) => double ?? single,
    ),
  ].join('\n');
  return /\bDDE(?:AUTO)?\b/i.test(decodeEntities(instructions));
}

/** Returns whether a link of a workbook goes to a program instead of to another workbook. */
export const holdsProgramLink = (xml: string): boolean => /<(?:\w+:)?(?:dde|ole)Link\b/.test(xml);

/** Returns whether a click, or a mouse that passes, on a slide starts a program or a macro. */
export const holdsProgramAction = (xml: string): boolean =>
  /ppaction:\/\/(?:program|macro|ole)/i.test(decodeEntities(xml));
