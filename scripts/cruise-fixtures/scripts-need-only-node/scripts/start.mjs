import { z } from 'zod';

export const start = z.string();
