export const third = 1;
