import { z } from 'zod';

const count = z.number().int().min(0);

/**
 * What one municipality's published content comes to. About content, never about people, so it needs no
 * disclosure control. Stored as a dated snapshot and read back through this schema.
 */
export const contentFiguresSchema = z.object({
  v: z.literal(1),
  extensiveFrom: z.number().int().min(1),
  modules: z.object({ on: count, adapted: count, own: count }),
  /** One entry per theme that is on. */
  coverage: z.array(
    z.object({
      themeId: z.string(),
      title: z.string(),
      modules: count,
      coverage: z.enum(['extensive', 'limited', 'empty']),
    }),
  ),
  /** Consecutive ISO weeks, oldest first. */
  newsPerWeek: z.array(z.object({ week: z.string(), articles: count })),
  /** Every pair of persona and phase, zero included. */
  materials: z.array(z.object({ personaId: z.string(), phaseKey: z.string(), materials: count })),
});

export type ContentFigures = z.infer<typeof contentFiguresSchema>;
