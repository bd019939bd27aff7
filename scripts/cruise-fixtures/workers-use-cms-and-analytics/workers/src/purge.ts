import { page } from '../../frontend/src/page.ts';

export const purge = () => page;
