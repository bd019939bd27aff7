import { accounts } from '#features/accounts';
import { benchmarks } from '#features/benchmarks';
import { content } from '#features/content';
import { municipalities } from '#features/municipalities';
import { news } from '#features/news';
import { operations } from '#features/operations';

/** The features of the product, in the order of the admin's navigation. */
export const features = [content, news, municipalities, accounts, benchmarks, operations];
