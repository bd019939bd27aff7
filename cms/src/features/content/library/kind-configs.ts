import { materialsConfig } from '../collections/materials.ts';
import { modulesConfig } from '../collections/modules.ts';
import { newsConfig } from '../../news/collections/news.ts';
import { themesConfig } from '../collections/themes.ts';
import type { SharedKindConfig } from './shared-kind-config.ts';
import type { SharedKind } from './shared-kinds.ts';

/** The field lists of the shared kinds, by kind. */
export const kindConfigs: Record<SharedKind, SharedKindConfig> = {
  themes: themesConfig,
  modules: modulesConfig,
  news: newsConfig,
  materials: materialsConfig,
};
