import { materialsConfig } from '../collections/Materials/materials.ts';
import { modulesConfig } from '../collections/Modules/modules.ts';
import { newsConfig } from '../collections/News/news.ts';
import { themesConfig } from '../collections/Themes/themes.ts';
import type { SharedKindConfig } from './shared-kind-config.ts';
import type { SharedKind } from './shared-kinds.ts';

/** The field lists of the shared kinds, by kind. */
export const kindConfigs: Record<SharedKind, SharedKindConfig> = {
  themes: themesConfig,
  modules: modulesConfig,
  news: newsConfig,
  materials: materialsConfig,
};
