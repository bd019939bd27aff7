import { z } from 'zod';

const whole = z.int().nonnegative();
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
        min: z.number(),
        max: z.number(),
        complement: z.boolean().optional(),
        dominance: z.number().gt(0).max(1).optional(),
      }),
    )
    .optional(),
  floor: z.int().min(1).optional(),
  protection: z.int().min(0).optional(),
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
