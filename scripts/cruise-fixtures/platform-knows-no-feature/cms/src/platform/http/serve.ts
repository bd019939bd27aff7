import { news } from '../../features/news/index.ts';

export const served = news;
