import { z } from 'zod';

/** Beyond these a solver that counts in doubles says nothing reliable. */
export const mostPeople = 1e9;
const mostPerPerson = 1e9;

const whole = z.int().nonnegative().max(mostPeople);
const perPerson = z.number().min(-mostPerPerson).max(mostPerPerson);
const name = z.string().min(1);
const key = z.record(name, z.string());
const record = z
  .object({
    count: whole,
    sums: z.record(name, z.number()).optional(),
    levels: z.record(name, z.array(whole).min(1)).optional(),
    top: z.record(name, z.tuple([z.number(), z.number()])).optional(),
    in: z.array(name).optional(),
    left: z.literal(true).optional(),
  })
  .catchall(z.string());
/** What `npm run disclose` is given. */
export const problemFile = z.strictObject({
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
  floor: z.int().min(1).max(mostPeople).optional(),
  protection: z.int().min(0).max(mostPeople).optional(),
  protectZeros: z.boolean().optional(),
  known: z.array(z.strictObject({ key, count: whole })).optional(),
  earlier: z
    .array(
      z.strictObject({
        id: name,
        cells: z.array(
          z.strictObject({ key, count: whole, sums: z.record(name, z.number()).optional() }),
        ),
      }),
    )
    .optional(),
});

export type ProblemFile = z.infer<typeof problemFile>;

/** Fields of a record that are no dimension. */
export const reserved = new Set(['count', 'sums', 'levels', 'top', 'in', 'left']);
