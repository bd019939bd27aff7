import { roles } from '../../contracts/src/roles.ts';

export const log = roles;
