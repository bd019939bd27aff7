import { accounts } from './features/accounts/index.ts';
import { benchmarks } from './features/benchmarks/index.ts';
import { content } from './features/content/index.ts';
import { municipalities } from './features/municipalities/index.ts';
import { news } from './features/news/index.ts';
import { operations } from './features/operations/index.ts';
import { buildCms } from './platform/feature/build-cms.ts';

export default buildCms([content, news, municipalities, accounts, benchmarks, operations]);
