import { z } from 'zod';

/** A solver that works in doubles is not reliable above these limits. */
export const maxPeople = 1e9;
const maxPerPerson = 1e9;

const people = z.int().nonnegative().max(maxPeople);
const perPerson = z.number().min(-maxPerPerson).max(maxPerPerson);
const name = z.string().min(1);
const key = z.record(name, z.string());
const record = z
  .object({
    count: people,
    sums: z.record(name, z.number()).optional(),
    levels: z.record(name, z.array(people).min(1)).optional(),
    top: z.record(name, z.tuple([z.number(), z.number()])).optional(),
    in: z.array(name).optional(),
    left: z.literal(true).optional(),
  })
  .catchall(z.string());

/** The input file of `npm run disclose`. */
export const problemFileSchema = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      name,
      hierarchy: z.array(z.tuple([name, name])).optional(),
      role: z.literal('attribute').optional(),
    }),
  ),
  records: z.array(record),
  tables: z.array(z.array(name)),
  measures: z
    .record(
      name,
      z.strictObject({
        min: perPerson,
        max: perPerson,
        complement: z.boolean().optional(),
        dominance: z.number().gt(0).max(1).optional(),
      }),
    )
    .optional(),
  floor: z.int().min(1).max(maxPeople).optional(),
  protection: z.int().min(0).max(maxPeople).optional(),
  protectZeros: z.boolean().optional(),
  known: z.array(z.strictObject({ key, count: people })).optional(),
  earlier: z
    .array(
      z.strictObject({
        id: name,
        cells: z.array(
          z.strictObject({ key, count: people, sums: z.record(name, z.number()).optional() }),
        ),
      }),
    )
    .optional(),
});

export type ProblemFile = z.infer<typeof problemFileSchema>;

/** The fields of a record that are not a dimension. */
export const reservedFields = new Set(['count', 'sums', 'levels', 'top', 'in', 'left']);
