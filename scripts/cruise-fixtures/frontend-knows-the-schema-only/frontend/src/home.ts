import { theme } from '../../cms/src/theme.ts';

export const home = theme;
