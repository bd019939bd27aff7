import type { GraphQLResolveInfo } from 'graphql';
import type { SiteDashboardMunicipalityParent, SiteDashboardParent } from './parents.ts';
import type { SiteContext } from '../../../platform/graphql/graphql-part.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
};

export type Query = {
  /**
   * One municipality's site, as far as the caller may see it. A former address finds the municipality too, and the slug
   * in the answer is the present one. A draft is for editors of the municipality, and shows what is off or unpublished.
   */
  Site: SiteAnswer;
  /** The figures of all municipalities, for those who compare them. */
  SiteDashboard: SiteDashboardAnswer;
  /** Every municipality that takes part, in order of name. */
  SiteMunicipalities: Array<Maybe<SiteMunicipality>>;
};

export type QuerySiteArgs = {
  draft?: Scalars['Boolean']['input'];
  municipality: Scalars['String']['input'];
};

export type Site = {
  about: SiteAbout;
  accessibility: SiteAccessibility;
  demo: Scalars['Boolean']['output'];
  help: SiteHelp;
  /** Stays the same when the municipality moves to another address. */
  id: Scalars['String']['output'];
  module?: Maybe<SiteModule>;
  name: Scalars['String']['output'];
  privacy: SitePrivacy;
  slug: Scalars['String']['output'];
  style: SiteStyle;
  theme?: Maybe<SiteTheme>;
  /** Themes that are on, in the library's order, own themes last. */
  themes: Array<Maybe<SiteTheme>>;
  toolkit: SiteToolkit;
  visibility: SiteVisibility;
  /** Text of the home page and the places where help is found. */
  welcome: SiteWelcome;
};

export type SiteModuleArgs = {
  slug: Scalars['String']['input'];
};

export type SiteThemeArgs = {
  slug: Scalars['String']['input'];
};

export type SiteAbout = {
  goals: Array<Scalars['String']['output']>;
  html: Scalars['String']['output'];
};

export type SiteAccessibility = {
  contactEmail: Scalars['String']['output'];
  examinedAt?: Maybe<Scalars['String']['output']>;
  /** Known shortcomings, a line each. */
  issues: Array<Scalars['String']['output']>;
  statementUrl?: Maybe<Scalars['String']['output']>;
  status: SiteAccessibilityStatus;
};

/** A: all met … E: not examined. Rijk's own scale of toegankelijkheidsverklaring.nl. */
export type SiteAccessibilityStatus = 'A' | 'B' | 'C' | 'D' | 'E';

export type SiteAnswer = {
  /** Null unless the status is OPEN. */
  site?: Maybe<Site>;
  status: SiteStatus;
};

export type SiteAudience = 'employees' | 'teamLeads';

export type SiteChannel = {
  description?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type SiteContact = {
  /** When and for what. */
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** Digicoach, Servicedesk, … */
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type SiteContentTier = 'hero' | 'hub' | 'hygiene';

export type SiteCorners = 'round' | 'soft' | 'square';

export type SiteCoverage = 'empty' | 'extensive' | 'limited';

export type SiteCoverageCell = {
  coverage: SiteCoverage;
  modules: Scalars['Int']['output'];
  themeId: Scalars['ID']['output'];
};

export type SiteDashboard = {
  demo: Scalars['Boolean']['output'];
  /** Number of modules from which a theme counts as extensive. */
  extensiveFrom: Scalars['Int']['output'];
  municipalities: Array<Maybe<SiteDashboardMunicipality>>;
  newsPerWeekTarget: Scalars['Int']['output'];
  personas: Array<Maybe<SiteDashboardPersona>>;
  phases: Array<Maybe<SiteDashboardPhase>>;
  /** When the oldest of the snapshots shown was taken. */
  takenAt: Scalars['String']['output'];
  themes: Array<Maybe<SiteDashboardTheme>>;
  /** ISO weeks shown, oldest first: 2026-W47. */
  weeks: Array<Scalars['String']['output']>;
};

export type SiteDashboardAnswer = {
  /** Null unless OPEN, and while no snapshot has been taken yet. */
  dashboard?: Maybe<SiteDashboard>;
  /** OPEN, SIGN_IN or NO_ACCESS. */
  status: SiteStatus;
};

export type SiteDashboardMunicipality = {
  /** A cell for each theme that is on here. */
  coverage: Array<Maybe<SiteCoverageCell>>;
  /** Materials per persona and phase; pairs with none are there with 0. */
  materials: Array<Maybe<SiteMaterialCell>>;
  /** Adapted from the library, and on. */
  modulesAdapted: Scalars['Int']['output'];
  modulesOn: Scalars['Int']['output'];
  /** Written by the municipality itself, and on. */
  modulesOwn: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /**
   * Articles published per week, in the order of SiteDashboard.weeks; null where nothing was
   * counted, as before the municipality started.
   */
  newsPerWeek: Array<Maybe<Scalars['Int']['output']>>;
  slug: Scalars['String']['output'];
  takenAt: Scalars['String']['output'];
};

export type SiteDashboardPersona = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type SiteDashboardPhase = {
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SiteDashboardTheme = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type SiteDeliveryForm =
  'blended' | 'classroom' | 'microlearning' | 'online' | 'personal' | 'walkIn' | 'workshop';

export type SiteFile = {
  /** What is in the file, for those who cannot open it. */
  description?: Maybe<Scalars['String']['output']>;
  filename: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mimeType: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

export type SiteFont = 'atkinson' | 'notoSans' | 'openSans' | 'sourceSans';

export type SiteHelp = {
  contacts: Array<Maybe<SiteContact>>;
  introduction: Scalars['String']['output'];
};

export type SiteLevel = 'advanced' | 'basic' | 'intermediate';

export type SiteMaterial = {
  audiences: Array<SiteAudience>;
  channels: Array<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  files: Array<Maybe<SiteFile>>;
  /** Poster, film, card, flyer, …: Dutch, as typed by the editor. */
  format: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  origin: SiteOrigin;
  personaSlugs: Array<Scalars['String']['output']>;
  phaseKeys: Array<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  tier: SiteContentTier;
  title: Scalars['String']['output'];
};

export type SiteMaterialCell = {
  materials: Scalars['Int']['output'];
  personaId: Scalars['ID']['output'];
  phaseKey: Scalars['String']['output'];
};

export type SiteModule = {
  /** Closing text: further help, safe HTML. */
  bodyHtml?: Maybe<Scalars['String']['output']>;
  deliveryForm?: Maybe<SiteDeliveryForm>;
  /** What you learn, a line each. */
  goals: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  introduction: Scalars['String']['output'];
  level?: Maybe<SiteLevel>;
  minutes?: Maybe<Scalars['Int']['output']>;
  origin: SiteOrigin;
  /** These four are null only in a draft that is not finished. */
  skillKind?: Maybe<SiteSkillKind>;
  slug: Scalars['String']['output'];
  steps: Array<Maybe<SiteStep>>;
  theme: SiteThemeLink;
  title: Scalars['String']['output'];
  updatedAt: Scalars['String']['output'];
};

export type SiteMoment = {
  end?: Maybe<Scalars['String']['output']>;
  start: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** The badge of demo data: true while the platform holds generated demo accounts and content. */
export type SiteMunicipality = {
  demo: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  visibility: SiteVisibility;
};

export type SiteOrigin = 'adapted' | 'library' | 'own';

export type SitePersona = {
  can: Array<Scalars['String']['output']>;
  crossCutting: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  knows: Array<Scalars['String']['output']>;
  /** Materials for this persona, in order of phase. */
  materials: Array<Maybe<SiteMaterial>>;
  messages: Array<Scalars['String']['output']>;
  motives: Array<Scalars['String']['output']>;
  needs: Array<Scalars['String']['output']>;
  resistance: Array<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** 0, 1, 2a, 2b, 3. Dates are the municipality's own. */
export type SitePhase = {
  end?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  message: Scalars['String']['output'];
  moments: Array<Maybe<SiteMoment>>;
  start?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type SitePrivacy = {
  address?: Maybe<Scalars['String']['output']>;
  contactEmail: Scalars['String']['output'];
  contactName: Scalars['String']['output'];
  controller: Scalars['String']['output'];
  /** Further text, safe HTML. */
  html?: Maybe<Scalars['String']['output']>;
  officerEmail?: Maybe<Scalars['String']['output']>;
  retention: Scalars['String']['output'];
  reviewedAt?: Maybe<Scalars['String']['output']>;
};

export type SiteSkillKind = 'information' | 'operational' | 'safety' | 'strategic';

/** What a caller gets to see. */
export type SiteStatus = 'NOT_FOUND' | 'NO_ACCESS' | 'OPEN' | 'SIGN_IN';

export type SiteStep = {
  /** Safe HTML. */
  html: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** House style: colours as #rrggbb, checked for contrast when saved. */
export type SiteStyle = {
  /** Thin lines and marks beside brand. */
  accent: Scalars['String']['output'];
  /** Fills the header, the main button and the bars. */
  brand: Scalars['String']['output'];
  /** Text on brand. */
  brandText: Scalars['String']['output'];
  corners: SiteCorners;
  font: SiteFont;
  /** Changes with every value below: part of the stylesheet's address. */
  hash: Scalars['String']['output'];
  /** Links and headings on white and on surface. */
  link: Scalars['String']['output'];
  /** Background of bands and cards. */
  surface: Scalars['String']['output'];
  /** Body text on white and on surface. */
  text: Scalars['String']['output'];
};

export type SiteTheme = {
  /** Computed from the modules that are on. */
  coverage: SiteCoverage;
  /** basedOn ?? id: stable over library and override. */
  id: Scalars['ID']['output'];
  introduction: Scalars['String']['output'];
  moduleCount: Scalars['Int']['output'];
  /** Modules that are on, in order of level, then title. */
  modules: Array<Maybe<SiteModule>>;
  origin: SiteOrigin;
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A link to a theme without its modules. */
export type SiteThemeLink = {
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SiteToolkit = {
  channels: Array<Maybe<SiteChannel>>;
  /** Materials that are on and published, each once. */
  materials: Array<Maybe<SiteMaterial>>;
  persona?: Maybe<SitePersona>;
  /** Four personas and the cross-cutting fifth, in order. */
  personas: Array<Maybe<SitePersona>>;
  phases: Array<Maybe<SitePhase>>;
};

export type SiteToolkitPersonaArgs = {
  slug: Scalars['String']['input'];
};

export type SiteVisibility = 'public' | 'staff';

export type SiteWelcome = {
  introduction: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<
    Omit<Site, 'module' | 'style' | 'theme' | 'themes' | 'toolkit' | 'visibility'> & {
      module?: Maybe<ResolversTypes['SiteModule']>;
      style: ResolversTypes['SiteStyle'];
      theme?: Maybe<ResolversTypes['SiteTheme']>;
      themes: Array<Maybe<ResolversTypes['SiteTheme']>>;
      toolkit: ResolversTypes['SiteToolkit'];
      visibility: ResolversTypes['SiteVisibility'];
    }
  >;
  SiteAbout: ResolverTypeWrapper<SiteAbout>;
  SiteAccessibility: ResolverTypeWrapper<SiteAccessibility>;
  SiteAccessibilityStatus: SiteAccessibilityStatus;
  SiteAnswer: ResolverTypeWrapper<
    Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversTypes['Site']> }
  >;
  SiteAudience: ResolverTypeWrapper<SiteAudience>;
  SiteChannel: ResolverTypeWrapper<SiteChannel>;
  SiteContact: ResolverTypeWrapper<SiteContact>;
  SiteContentTier: ResolverTypeWrapper<SiteContentTier>;
  SiteCorners: ResolverTypeWrapper<SiteCorners>;
  SiteCoverage: ResolverTypeWrapper<SiteCoverage>;
  SiteCoverageCell: ResolverTypeWrapper<
    Omit<SiteCoverageCell, 'coverage'> & { coverage: ResolversTypes['SiteCoverage'] }
  >;
  SiteDashboard: ResolverTypeWrapper<SiteDashboardParent>;
  SiteDashboardAnswer: ResolverTypeWrapper<
    Omit<SiteDashboardAnswer, 'dashboard'> & { dashboard?: Maybe<ResolversTypes['SiteDashboard']> }
  >;
  SiteDashboardMunicipality: ResolverTypeWrapper<SiteDashboardMunicipalityParent>;
  SiteDashboardPersona: ResolverTypeWrapper<SiteDashboardPersona>;
  SiteDashboardPhase: ResolverTypeWrapper<SiteDashboardPhase>;
  SiteDashboardTheme: ResolverTypeWrapper<SiteDashboardTheme>;
  SiteDeliveryForm: ResolverTypeWrapper<SiteDeliveryForm>;
  SiteFile: ResolverTypeWrapper<SiteFile>;
  SiteFont: ResolverTypeWrapper<SiteFont>;
  SiteHelp: ResolverTypeWrapper<SiteHelp>;
  SiteLevel: ResolverTypeWrapper<SiteLevel>;
  SiteMaterial: ResolverTypeWrapper<
    Omit<SiteMaterial, 'audiences' | 'origin' | 'tier'> & {
      audiences: Array<ResolversTypes['SiteAudience']>;
      origin: ResolversTypes['SiteOrigin'];
      tier: ResolversTypes['SiteContentTier'];
    }
  >;
  SiteMaterialCell: ResolverTypeWrapper<SiteMaterialCell>;
  SiteModule: ResolverTypeWrapper<
    Omit<SiteModule, 'deliveryForm' | 'level' | 'origin' | 'skillKind'> & {
      deliveryForm?: Maybe<ResolversTypes['SiteDeliveryForm']>;
      level?: Maybe<ResolversTypes['SiteLevel']>;
      origin: ResolversTypes['SiteOrigin'];
      skillKind?: Maybe<ResolversTypes['SiteSkillKind']>;
    }
  >;
  SiteMoment: ResolverTypeWrapper<SiteMoment>;
  SiteMunicipality: ResolverTypeWrapper<
    Omit<SiteMunicipality, 'visibility'> & { visibility: ResolversTypes['SiteVisibility'] }
  >;
  SiteOrigin: ResolverTypeWrapper<SiteOrigin>;
  SitePersona: ResolverTypeWrapper<
    Omit<SitePersona, 'materials'> & { materials: Array<Maybe<ResolversTypes['SiteMaterial']>> }
  >;
  SitePhase: ResolverTypeWrapper<SitePhase>;
  SitePrivacy: ResolverTypeWrapper<SitePrivacy>;
  SiteSkillKind: ResolverTypeWrapper<SiteSkillKind>;
  SiteStatus: SiteStatus;
  SiteStep: ResolverTypeWrapper<SiteStep>;
  SiteStyle: ResolverTypeWrapper<
    Omit<SiteStyle, 'corners' | 'font'> & {
      corners: ResolversTypes['SiteCorners'];
      font: ResolversTypes['SiteFont'];
    }
  >;
  SiteTheme: ResolverTypeWrapper<
    Omit<SiteTheme, 'coverage' | 'modules' | 'origin'> & {
      coverage: ResolversTypes['SiteCoverage'];
      modules: Array<Maybe<ResolversTypes['SiteModule']>>;
      origin: ResolversTypes['SiteOrigin'];
    }
  >;
  SiteThemeLink: ResolverTypeWrapper<SiteThemeLink>;
  SiteToolkit: ResolverTypeWrapper<
    Omit<SiteToolkit, 'materials' | 'persona' | 'personas'> & {
      materials: Array<Maybe<ResolversTypes['SiteMaterial']>>;
      persona?: Maybe<ResolversTypes['SitePersona']>;
      personas: Array<Maybe<ResolversTypes['SitePersona']>>;
    }
  >;
  SiteVisibility: ResolverTypeWrapper<SiteVisibility>;
  SiteWelcome: ResolverTypeWrapper<SiteWelcome>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Site: Omit<Site, 'module' | 'style' | 'theme' | 'themes' | 'toolkit'> & {
    module?: Maybe<ResolversParentTypes['SiteModule']>;
    style: ResolversParentTypes['SiteStyle'];
    theme?: Maybe<ResolversParentTypes['SiteTheme']>;
    themes: Array<Maybe<ResolversParentTypes['SiteTheme']>>;
    toolkit: ResolversParentTypes['SiteToolkit'];
  };
  SiteAbout: SiteAbout;
  SiteAccessibility: SiteAccessibility;
  SiteAnswer: Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  SiteChannel: SiteChannel;
  SiteContact: SiteContact;
  SiteCoverageCell: SiteCoverageCell;
  SiteDashboard: SiteDashboardParent;
  SiteDashboardAnswer: Omit<SiteDashboardAnswer, 'dashboard'> & {
    dashboard?: Maybe<ResolversParentTypes['SiteDashboard']>;
  };
  SiteDashboardMunicipality: SiteDashboardMunicipalityParent;
  SiteDashboardPersona: SiteDashboardPersona;
  SiteDashboardPhase: SiteDashboardPhase;
  SiteDashboardTheme: SiteDashboardTheme;
  SiteFile: SiteFile;
  SiteHelp: SiteHelp;
  SiteMaterial: SiteMaterial;
  SiteMaterialCell: SiteMaterialCell;
  SiteModule: SiteModule;
  SiteMoment: SiteMoment;
  SiteMunicipality: SiteMunicipality;
  SitePersona: Omit<SitePersona, 'materials'> & {
    materials: Array<Maybe<ResolversParentTypes['SiteMaterial']>>;
  };
  SitePhase: SitePhase;
  SitePrivacy: SitePrivacy;
  SiteStep: SiteStep;
  SiteStyle: SiteStyle;
  SiteTheme: Omit<SiteTheme, 'modules'> & {
    modules: Array<Maybe<ResolversParentTypes['SiteModule']>>;
  };
  SiteThemeLink: SiteThemeLink;
  SiteToolkit: Omit<SiteToolkit, 'materials' | 'persona' | 'personas'> & {
    materials: Array<Maybe<ResolversParentTypes['SiteMaterial']>>;
    persona?: Maybe<ResolversParentTypes['SitePersona']>;
    personas: Array<Maybe<ResolversParentTypes['SitePersona']>>;
  };
  SiteWelcome: SiteWelcome;
  String: Scalars['String']['output'];
};

export type QueryResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  Site?: Resolver<
    ResolversTypes['SiteAnswer'],
    ParentType,
    ContextType,
    RequireFields<QuerySiteArgs, 'draft' | 'municipality'>
  >;
  SiteDashboard?: Resolver<ResolversTypes['SiteDashboardAnswer'], ParentType, ContextType>;
  SiteMunicipalities?: Resolver<
    Array<Maybe<ResolversTypes['SiteMunicipality']>>,
    ParentType,
    ContextType
  >;
};

export type SiteResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'],
> = {
  about?: Resolver<ResolversTypes['SiteAbout'], ParentType, ContextType>;
  accessibility?: Resolver<ResolversTypes['SiteAccessibility'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['SiteHelp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  module?: Resolver<
    Maybe<ResolversTypes['SiteModule']>,
    ParentType,
    ContextType,
    RequireFields<SiteModuleArgs, 'slug'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['SitePrivacy'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  style?: Resolver<ResolversTypes['SiteStyle'], ParentType, ContextType>;
  theme?: Resolver<
    Maybe<ResolversTypes['SiteTheme']>,
    ParentType,
    ContextType,
    RequireFields<SiteThemeArgs, 'slug'>
  >;
  themes?: Resolver<Array<Maybe<ResolversTypes['SiteTheme']>>, ParentType, ContextType>;
  toolkit?: Resolver<ResolversTypes['SiteToolkit'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['SiteVisibility'], ParentType, ContextType>;
  welcome?: Resolver<ResolversTypes['SiteWelcome'], ParentType, ContextType>;
};

export type SiteAboutResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteAbout'] = ResolversParentTypes['SiteAbout'],
> = {
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteAccessibilityResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteAccessibility'] =
    ResolversParentTypes['SiteAccessibility'],
> = {
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  statementUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteAccessibilityStatus'], ParentType, ContextType>;
};

export type SiteAnswerResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteAnswer'] = ResolversParentTypes['SiteAnswer'],
> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
};

export type SiteAudienceResolvers = { EMPLOYEES: 'employees'; TEAM_LEADS: 'teamLeads' };

export type SiteChannelResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteChannel'] = ResolversParentTypes['SiteChannel'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteContactResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteContact'] = ResolversParentTypes['SiteContact'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteContentTierResolvers = { HERO: 'hero'; HUB: 'hub'; HYGIENE: 'hygiene' };

export type SiteCornersResolvers = { ROUND: 'round'; SOFT: 'soft'; SQUARE: 'square' };

export type SiteCoverageResolvers = { EMPTY: 'empty'; EXTENSIVE: 'extensive'; LIMITED: 'limited' };

export type SiteCoverageCellResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteCoverageCell'] =
    ResolversParentTypes['SiteCoverageCell'],
> = {
  coverage?: Resolver<ResolversTypes['SiteCoverage'], ParentType, ContextType>;
  modules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SiteDashboardResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboard'] = ResolversParentTypes['SiteDashboard'],
> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extensiveFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipalities?: Resolver<
    Array<Maybe<ResolversTypes['SiteDashboardMunicipality']>>,
    ParentType,
    ContextType
  >;
  newsPerWeekTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personas?: Resolver<
    Array<Maybe<ResolversTypes['SiteDashboardPersona']>>,
    ParentType,
    ContextType
  >;
  phases?: Resolver<Array<Maybe<ResolversTypes['SiteDashboardPhase']>>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<Maybe<ResolversTypes['SiteDashboardTheme']>>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteDashboardAnswerResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboardAnswer'] =
    ResolversParentTypes['SiteDashboardAnswer'],
> = {
  dashboard?: Resolver<Maybe<ResolversTypes['SiteDashboard']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
};

export type SiteDashboardMunicipalityResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboardMunicipality'] =
    ResolversParentTypes['SiteDashboardMunicipality'],
> = {
  coverage?: Resolver<Array<Maybe<ResolversTypes['SiteCoverageCell']>>, ParentType, ContextType>;
  materials?: Resolver<Array<Maybe<ResolversTypes['SiteMaterialCell']>>, ParentType, ContextType>;
  modulesAdapted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modulesOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modulesOwn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newsPerWeek?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteDashboardPersonaResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboardPersona'] =
    ResolversParentTypes['SiteDashboardPersona'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteDashboardPhaseResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboardPhase'] =
    ResolversParentTypes['SiteDashboardPhase'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteDashboardThemeResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDashboardTheme'] =
    ResolversParentTypes['SiteDashboardTheme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteDeliveryFormResolvers = {
  BLENDED: 'blended';
  CLASSROOM: 'classroom';
  MICROLEARNING: 'microlearning';
  ONLINE: 'online';
  PERSONAL: 'personal';
  WALK_IN: 'walkIn';
  WORKSHOP: 'workshop';
};

export type SiteFileResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteFile'] = ResolversParentTypes['SiteFile'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mimeType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteFontResolvers = {
  ATKINSON: 'atkinson';
  NOTO_SANS: 'notoSans';
  OPEN_SANS: 'openSans';
  SOURCE_SANS: 'sourceSans';
};

export type SiteHelpResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteHelp'] = ResolversParentTypes['SiteHelp'],
> = {
  contacts?: Resolver<Array<Maybe<ResolversTypes['SiteContact']>>, ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteLevelResolvers = {
  ADVANCED: 'advanced';
  BASIC: 'basic';
  INTERMEDIATE: 'intermediate';
};

export type SiteMaterialResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteMaterial'] = ResolversParentTypes['SiteMaterial'],
> = {
  audiences?: Resolver<Array<ResolversTypes['SiteAudience']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<Maybe<ResolversTypes['SiteFile']>>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SiteOrigin'], ParentType, ContextType>;
  personaSlugs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phaseKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['SiteContentTier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteMaterialCellResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteMaterialCell'] =
    ResolversParentTypes['SiteMaterialCell'],
> = {
  materials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personaId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phaseKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteModuleResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteModule'] = ResolversParentTypes['SiteModule'],
> = {
  bodyHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryForm?: Resolver<Maybe<ResolversTypes['SiteDeliveryForm']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SiteLevel']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SiteOrigin'], ParentType, ContextType>;
  skillKind?: Resolver<Maybe<ResolversTypes['SiteSkillKind']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<Maybe<ResolversTypes['SiteStep']>>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['SiteThemeLink'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteMomentResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteMoment'] = ResolversParentTypes['SiteMoment'],
> = {
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteMunicipalityResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteMunicipality'] =
    ResolversParentTypes['SiteMunicipality'],
> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['SiteVisibility'], ParentType, ContextType>;
};

export type SiteOriginResolvers = { ADAPTED: 'adapted'; LIBRARY: 'library'; OWN: 'own' };

export type SitePersonaResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SitePersona'] = ResolversParentTypes['SitePersona'],
> = {
  can?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  crossCutting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knows?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Array<Maybe<ResolversTypes['SiteMaterial']>>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  motives?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  resistance?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SitePhaseResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SitePhase'] = ResolversParentTypes['SitePhase'],
> = {
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moments?: Resolver<Array<Maybe<ResolversTypes['SiteMoment']>>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SitePrivacyResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SitePrivacy'] = ResolversParentTypes['SitePrivacy'],
> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officerEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteSkillKindResolvers = {
  INFORMATION: 'information';
  OPERATIONAL: 'operational';
  SAFETY: 'safety';
  STRATEGIC: 'strategic';
};

export type SiteStepResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteStep'] = ResolversParentTypes['SiteStep'],
> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteStyleResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteStyle'] = ResolversParentTypes['SiteStyle'],
> = {
  accent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brandText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corners?: Resolver<ResolversTypes['SiteCorners'], ParentType, ContextType>;
  font?: Resolver<ResolversTypes['SiteFont'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteThemeResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteTheme'] = ResolversParentTypes['SiteTheme'],
> = {
  coverage?: Resolver<ResolversTypes['SiteCoverage'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moduleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modules?: Resolver<Array<Maybe<ResolversTypes['SiteModule']>>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SiteOrigin'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteThemeLinkResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteThemeLink'] = ResolversParentTypes['SiteThemeLink'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteToolkitResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteToolkit'] = ResolversParentTypes['SiteToolkit'],
> = {
  channels?: Resolver<Array<Maybe<ResolversTypes['SiteChannel']>>, ParentType, ContextType>;
  materials?: Resolver<Array<Maybe<ResolversTypes['SiteMaterial']>>, ParentType, ContextType>;
  persona?: Resolver<
    Maybe<ResolversTypes['SitePersona']>,
    ParentType,
    ContextType,
    RequireFields<SiteToolkitPersonaArgs, 'slug'>
  >;
  personas?: Resolver<Array<Maybe<ResolversTypes['SitePersona']>>, ParentType, ContextType>;
  phases?: Resolver<Array<Maybe<ResolversTypes['SitePhase']>>, ParentType, ContextType>;
};

export type SiteVisibilityResolvers = { PUBLIC: 'public'; STAFF: 'staff' };

export type SiteWelcomeResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteWelcome'] = ResolversParentTypes['SiteWelcome'],
> = {
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SiteContext> = {
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteAbout?: SiteAboutResolvers<ContextType>;
  SiteAccessibility?: SiteAccessibilityResolvers<ContextType>;
  SiteAnswer?: SiteAnswerResolvers<ContextType>;
  SiteAudience?: SiteAudienceResolvers;
  SiteChannel?: SiteChannelResolvers<ContextType>;
  SiteContact?: SiteContactResolvers<ContextType>;
  SiteContentTier?: SiteContentTierResolvers;
  SiteCorners?: SiteCornersResolvers;
  SiteCoverage?: SiteCoverageResolvers;
  SiteCoverageCell?: SiteCoverageCellResolvers<ContextType>;
  SiteDashboard?: SiteDashboardResolvers<ContextType>;
  SiteDashboardAnswer?: SiteDashboardAnswerResolvers<ContextType>;
  SiteDashboardMunicipality?: SiteDashboardMunicipalityResolvers<ContextType>;
  SiteDashboardPersona?: SiteDashboardPersonaResolvers<ContextType>;
  SiteDashboardPhase?: SiteDashboardPhaseResolvers<ContextType>;
  SiteDashboardTheme?: SiteDashboardThemeResolvers<ContextType>;
  SiteDeliveryForm?: SiteDeliveryFormResolvers;
  SiteFile?: SiteFileResolvers<ContextType>;
  SiteFont?: SiteFontResolvers;
  SiteHelp?: SiteHelpResolvers<ContextType>;
  SiteLevel?: SiteLevelResolvers;
  SiteMaterial?: SiteMaterialResolvers<ContextType>;
  SiteMaterialCell?: SiteMaterialCellResolvers<ContextType>;
  SiteModule?: SiteModuleResolvers<ContextType>;
  SiteMoment?: SiteMomentResolvers<ContextType>;
  SiteMunicipality?: SiteMunicipalityResolvers<ContextType>;
  SiteOrigin?: SiteOriginResolvers;
  SitePersona?: SitePersonaResolvers<ContextType>;
  SitePhase?: SitePhaseResolvers<ContextType>;
  SitePrivacy?: SitePrivacyResolvers<ContextType>;
  SiteSkillKind?: SiteSkillKindResolvers;
  SiteStep?: SiteStepResolvers<ContextType>;
  SiteStyle?: SiteStyleResolvers<ContextType>;
  SiteTheme?: SiteThemeResolvers<ContextType>;
  SiteThemeLink?: SiteThemeLinkResolvers<ContextType>;
  SiteToolkit?: SiteToolkitResolvers<ContextType>;
  SiteVisibility?: SiteVisibilityResolvers;
  SiteWelcome?: SiteWelcomeResolvers<ContextType>;
};
