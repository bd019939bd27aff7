import {
  type InspectedFormat,
  InspectionEnd,
  inspectionLimits,
  UnpackBudget,
} from './inspection.ts';
import {
  holdsActiveField,
  holdsProgramAction,
  holdsProgramLink,
  isActiveContentType,
  isActivePart,
  isActiveRelationship,
} from './office-active-content.ts';
import { OfficePackage } from './office-package.ts';

type OfficeFormat = Exclude<InspectedFormat, 'pdf'>;

const mainContentType: Record<OfficeFormat, RegExp> = {
  docx: /wordprocessingml\.document\.main\+xml$/,
  xlsx: /spreadsheetml\.sheet\.main\+xml$/,
  pptx: /presentationml\.(presentation|slideshow)\.main\+xml$/,
};

const contentTypes = '[content_types].xml';

/** A chart of a presentation has its figures in a workbook; other documents are inspected alike. */
const embeddedFormat = (name: string): OfficeFormat | null => {
  const extension = /\/embeddings\/[^/]*\.([a-z]+)$/.exec(name)?.[1] ?? '';
  return extension === 'docx' || extension === 'xlsx' || extension === 'pptx' ? extension : null;
};

/** The parts whose text is searched, and for what. */
const searches: readonly [name: RegExp, isActive: (xml: string) => boolean][] = [
  [/^word\/[^/]*\.xml$/, holdsActiveField],
  [/^xl\/externallinks\/[^/]*\.xml$/, holdsProgramLink],
  [/^ppt\/(?:slides|slidelayouts|slidemasters|notesslides)\/[^/]*\.xml$/, holdsProgramAction],
];

/** Inspects a Word, Excel or PowerPoint file. @throws InspectionEnd when there is a problem with it */
export async function inspectOfficeFile(
  bytes: Uint8Array,
  format: OfficeFormat,
  budget: UnpackBudget = new UnpackBudget(),
  nesting = 0,
): Promise<void> {
  if (nesting > inspectionLimits.nesting) throw new InspectionEnd('complex');
  const parts = await OfficePackage.open(bytes, budget);
  if (!parts.names.includes(contentTypes)) throw new InspectionEnd('type');
  if (parts.names.some(isActivePart)) throw new InspectionEnd('active');
  await checkContentTypes(parts, format);
  for (const name of parts.names.filter((part) => part.endsWith('.rels'))) {
    const relationships = await parts.readAttributes(name, 'Relationship');
    if (relationships.some(isActiveRelationship)) throw new InspectionEnd('active');
  }
  for (const [pattern, isActive] of searches) {
    for (const name of parts.names.filter((part) => pattern.test(part))) {
      if (isActive(await parts.readText(name))) throw new InspectionEnd('active');
    }
  }
  for (const name of parts.names.filter((part) => part.includes('/embeddings/'))) {
    const embedded = embeddedFormat(name);
    if (embedded === null) throw new InspectionEnd('active');
    await inspectOfficeFile(await parts.read(name), embedded, budget, nesting + 1);
  }
}

/** Checks what the file says that it is. Another kind of Office file has another name. */
async function checkContentTypes(parts: OfficePackage, format: OfficeFormat): Promise<void> {
  const declarations = [
    ...(await parts.readAttributes(contentTypes, 'Override')),
    // A type of an extension that no part has says nothing: many programs list them all.
    ...(await parts.readAttributes(contentTypes, 'Default')).filter(({ Extension = '' }) =>
      parts.names.some((name) => name.endsWith(`.${Extension.toLowerCase()}`)),
    ),
  ];
  const types = declarations.map(({ ContentType = '' }) => ContentType.trim());
  if (types.some(isActiveContentType)) throw new InspectionEnd('active');
  if (!types.some((type) => mainContentType[format].test(type))) throw new InspectionEnd('type');
}
