import type { ContentComparison, MunicipalityContent } from './content-comparison.ts';

const origins = ['library', 'adapted', 'own'] as const;

/** `library` is an unchanged module of the library. */
export type ModuleOrigin = (typeof origins)[number];

/** From and to are numbers of modules: a part starts where the previous one ends. */
export interface ModuleOriginPart {
  readonly origin: ModuleOrigin;
  readonly modules: number;
  readonly from: number;
  readonly to: number;
}

export interface ModuleOrigins {
  /** From 0 to the most modules of a municipality; 0 to 1 when nobody has modules. */
  readonly domain: readonly [number, number];
  /** In input order. */
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    /** The number of modules that are on. */
    readonly modules: number;
    /** Library, adapted and own, also when there are none. */
    readonly parts: readonly ModuleOriginPart[];
  }[];
}

/** Builds a bar of the modules of each municipality by origin. */
export function buildModuleOrigins({
  municipalities,
}: Pick<ContentComparison, 'municipalities'>): ModuleOrigins {
  return {
    domain: [0, municipalities.reduce((most, { modules }) => Math.max(most, modules.on), 1)],
    rows: municipalities.map(({ slug, name, modules }) => ({
      id: slug,
      label: name,
      modules: modules.on,
      parts: buildParts(modules),
    })),
  };
}

/** Unchanged library modules are the rest: 0 when adapted and own are more than the modules on. */
function buildParts({ on, adapted, own }: MunicipalityContent['modules']): ModuleOriginPart[] {
  const counts = { library: Math.max(0, on - adapted - own), adapted, own };
  let from = 0;
  return origins.map((origin) => {
    const part = { origin, modules: counts[origin], from, to: from + counts[origin] };
    from = part.to;
    return part;
  });
}
