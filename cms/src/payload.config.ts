import { features } from './all-features.ts';
import { buildCms } from './platform/feature/build-cms.ts';

export default buildCms(features);
