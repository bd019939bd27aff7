export const news = 1;
