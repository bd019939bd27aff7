import type { FlattenedField, SanitizedConfig } from 'payload';
import { isPayloadRowField, payloadCollections, payloadFields } from './payload-fields.ts';
import type { FieldAnswer, FieldAnswers } from './personal-data.ts';
import { purposeKeys } from './purposes.ts';

/** A collection or a global. */
interface Entity {
  slug: string;
  flattenedFields: FlattenedField[];
  custom?: { personalData?: FieldAnswers };
  auth?: unknown;
  upload?: unknown;
}

type AnswerByPath = readonly [path: string, answer: FieldAnswer];

const toAnswersByPath = (answers: FieldAnswers = {}, prefix = ''): AnswerByPath[] => [
  ...(answers.none ?? []).map((path): AnswerByPath => [prefix + path, 'none']),
  ...purposeKeys.flatMap((purpose) =>
    Object.entries(answers[purpose] ?? {}).map(([path, data]): AnswerByPath => [
      prefix + path,
      { purpose, data },
    ]),
  ),
];

const isOneAnswer = (answer: FieldAnswer | FieldAnswers): answer is FieldAnswer =>
  answer === 'none' || 'purpose' in answer;

/** Every field with its path, each followed by those within it. */
function walkFields(
  fields: readonly FlattenedField[],
  prefix = '',
): [path: string, field: FlattenedField][] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`;
    return [[path, field], ...walkInnerFields(field, path)];
  });
}

function walkInnerFields(field: FlattenedField, path: string): ReturnType<typeof walkFields> {
  if (field.type === 'blocks') {
    return field.blocks.flatMap((block) =>
      walkFields(block.flattenedFields, `${path}.${block.slug}.`),
    );
  }
  return 'flattenedFields' in field ? walkFields(field.flattenedFields, `${path}.`) : [];
}

const hasOwnData = (field: FlattenedField): boolean =>
  field.type !== 'blocks' && !('flattenedFields' in field);

function listFieldAnswers(path: string, { custom }: FlattenedField): AnswerByPath[] {
  const answer = custom?.personalData;
  if (answer === undefined) return [];
  return isOneAnswer(answer) ? [[path, answer]] : toAnswersByPath(answer, `${path}.`);
}

/** Answers of the platform, for what Payload adds to this collection. */
const listPayloadAnswers = ({ slug, auth, upload }: Entity): AnswerByPath[] => [
  ...toAnswersByPath(payloadFields.every),
  ...(auth ? toAnswersByPath(payloadFields.auth) : []),
  ...(upload ? toAnswersByPath(payloadFields.upload) : []),
  ...toAnswersByPath(payloadCollections[slug]),
];

function classifyEntity(entity: Entity) {
  const walked = walkFields(entity.flattenedFields);
  const ownPaths = walked.filter(([, field]) => hasOwnData(field)).map(([path]) => path);
  const paths = [...new Set(ownPaths)].sort();
  const given = [
    ...toAnswersByPath(entity.custom?.personalData),
    ...walked.flatMap(([path, field]) => listFieldAnswers(path, field)),
  ];
  const answers = new Map([...listPayloadAnswers(entity), ...given]);
  const open = paths.filter((path) => !answers.has(path) && !isPayloadRowField(path));
  const stale = given.map(([path]) => path).filter((path) => !paths.includes(path));
  return {
    answers: paths.map((path): AnswerByPath => [
      `${entity.slug}.${path}`,
      answers.get(path) ?? 'none',
    ]),
    problems: [
      ...open.map((path) => `${entity.slug}.${path}: nobody said whether it holds personal data`),
      ...stale.map((path) => `${entity.slug}.${path}: an answer for a field that is not there`),
    ],
  };
}

/**
 * Every field of every collection and global, Payload's own among them, with whether it holds
 * personal data, and the fields for which the config does not say that. Those count as `none`
 * here; the check and a test fail on them.
 */
export function classifyFields({
  collections,
  globals,
}: Pick<SanitizedConfig, 'collections' | 'globals'>) {
  const entities: Entity[] = [...collections, ...globals];
  const classified = entities.sort((a, b) => (a.slug < b.slug ? -1 : 1)).map(classifyEntity);
  return {
    answers: new Map(classified.flatMap(({ answers }) => answers)),
    problems: classified.flatMap(({ problems }) => problems),
  };
}
