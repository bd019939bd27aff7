import { accounts } from '#features/accounts';
import { benchmarks } from '#features/benchmarks';
import { content } from '#features/content';
import { dashboards } from '#features/dashboards';
import { municipalities } from '#features/municipalities';
import { news } from '#features/news';
import { operations } from '#features/operations';
import { privacy } from '#features/privacy';
import { search } from '#features/search';

/** The features of the product, in the order of the admin's navigation. */
export const features = [
  content,
  news,
  municipalities,
  accounts,
  benchmarks,
  dashboards,
  search,
  privacy,
  operations,
];
