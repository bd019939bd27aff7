import type { GraphQLResolveInfo } from 'graphql';
import type {
  SiteParent,
  SiteModuleParent,
  SiteThemeParent,
  SiteMaterialParent,
  SitePersonaParent,
  SitePhaseParent,
  SiteToolkitParent,
  SiteEndedModuleParent,
  SitePersonasAnswerParent,
  SiteThemeLinkParent,
  SiteModuleLinkParent,
  SiteTextBlockParent,
  SiteStepBlockParent,
  SiteImageBlockParent,
  SiteVideoBlockParent,
  SiteTipBlockParent,
  SiteTableBlockParent,
  SiteDownloadBlockParent,
  SiteQuestionBlockParent,
  SiteVideoEmbedParent,
  SiteChannelParent,
  SiteFileParent,
} from './parents.ts';
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
  /** Whether the caller edits this municipality: the site shows them links to the forms of documents. */
  canEdit: Scalars['Boolean']['output'];
  /** Whether the caller may see the toolkit: the site shows a link to it. */
  canOpenToolkit: Scalars['Boolean']['output'];
  demo: Scalars['Boolean']['output'];
  /** A module of this municipality of which the licence ended: where its readers go instead. */
  endedModule?: Maybe<SiteEndedModule>;
  /** The module to begin with: the easiest and shortest one that is on. Null while there is none. */
  firstModule?: Maybe<SiteModule>;
  help: SiteHelp;
  /** Stays the same when the municipality moves to another address. */
  id: Scalars['String']['output'];
  module?: Maybe<SiteModule>;
  name: Scalars['String']['output'];
  personas: SitePersonasAnswer;
  privacy: SitePrivacy;
  slug: Scalars['String']['output'];
  style: SiteStyle;
  theme?: Maybe<SiteTheme>;
  /** Themes that are on and have modules or are announced, in the library's order, own themes last. */
  themes: Array<Maybe<SiteTheme>>;
  toolkit: SiteToolkitAnswer;
  visibility: SiteVisibility;
  /** Text of the home page and the places where help is found. */
  welcome: SiteWelcome;
};

export type SiteEndedModuleArgs = {
  slug: Scalars['String']['input'];
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

/** A part of a text, in the order in which people read it. */
export type SiteBlock =
  | SiteDownloadBlock
  | SiteImageBlock
  | SiteQuestionBlock
  | SiteStepBlock
  | SiteTableBlock
  | SiteTextBlock
  | SiteTipBlock
  | SiteVideoBlock;

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

export type SiteDeliveryForm =
  'blended' | 'classroom' | 'microlearning' | 'online' | 'personal' | 'walkIn' | 'workshop';

export type SiteDownloadBlock = {
  /** Null when the file is gone. */
  file?: Maybe<SiteFile>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
};

/** Nothing of the module itself: its text is no longer shown. */
export type SiteEndedModule = {
  /** The module of that theme that comes nearest; null without one. */
  nearest?: Maybe<SiteModuleLink>;
  /** Null when the theme is off. */
  theme?: Maybe<SiteThemeLink>;
};

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

export type SiteImageBlock = {
  /** Empty for a picture that only decorates. */
  alt: Scalars['String']['output'];
  caption?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Null when the file is gone. */
  picture?: Maybe<SitePicture>;
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
  /** Empty for who may not see the personas. */
  personaSlugs: Array<Scalars['String']['output']>;
  phaseKeys: Array<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  tier: SiteContentTier;
  title: Scalars['String']['output'];
};

export type SiteModule = {
  /** Numbers of DigComp competences, such as 4.2. */
  competences: Array<Scalars['String']['output']>;
  /** The lesson, from top to bottom. */
  content: Array<Maybe<SiteBlock>>;
  deliveryForm?: Maybe<SiteDeliveryForm>;
  /** What you learn, a line each. */
  goals: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  introduction: Scalars['String']['output'];
  level?: Maybe<SiteLevel>;
  minutes?: Maybe<Scalars['Int']['output']>;
  next?: Maybe<SiteModuleLink>;
  origin: SiteOrigin;
  /** Modules to do first, as far as readers can open them. */
  prerequisites: Array<SiteModuleLink>;
  /** The modules before and after it in its theme. */
  previous?: Maybe<SiteModuleLink>;
  /** For whom it is; empty when it is for everybody. */
  profiles: Array<SiteProfile>;
  /** These four are null only in a draft that is not finished. */
  skillKind?: Maybe<SiteSkillKind>;
  slug: Scalars['String']['output'];
  theme: SiteThemeLink;
  title: Scalars['String']['output'];
  updatedAt: Scalars['String']['output'];
};

/** A link to a module without its lesson. */
export type SiteModuleLink = {
  minutes?: Maybe<Scalars['Int']['output']>;
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SiteMoment = {
  end?: Maybe<Scalars['String']['output']>;
  start: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** The badge of demo data: true while the platform holds generated demo accounts and content. */
export type SiteMunicipality = {
  /** Whether the caller sees its site; a visitor may have to sign in first. */
  canOpen: Scalars['Boolean']['output'];
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

/** The personas, for the people who carry the campaign. */
export type SitePersonasAnswer = {
  persona?: Maybe<SitePersona>;
  /** Four personas and the cross-cutting fifth, in order; null unless the status is OPEN. */
  personas?: Maybe<Array<Maybe<SitePersona>>>;
  status: SiteStatus;
};

/** The personas, for the people who carry the campaign. */
export type SitePersonasAnswerPersonaArgs = {
  slug: Scalars['String']['input'];
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

/** A photo or logo that the municipality or the programme uploaded. */
export type SitePicture = {
  /** What it shows; empty for one that only decorates. */
  alt: Scalars['String']['output'];
  focus: SitePictureFocus;
  id: Scalars['ID']['output'];
};

/** The part that stays in view when a photo is cut. */
export type SitePictureFocus =
  | 'bottom'
  | 'bottomLeft'
  | 'bottomRight'
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'topLeft'
  | 'topRight';

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

export type SiteProfile =
  'customerContact' | 'field' | 'finance' | 'management' | 'policy' | 'socialDomain' | 'support';

export type SiteQuestionAnswer = {
  correct: Scalars['Boolean']['output'];
  feedback?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

/** A question to check oneself; the answer is sent to nobody. */
export type SiteQuestionBlock = {
  answers: Array<SiteQuestionAnswer>;
  id: Scalars['ID']['output'];
  question: Scalars['String']['output'];
};

export type SiteSkillKind = 'information' | 'operational' | 'safety' | 'strategic';

/** What a caller gets to see. */
export type SiteStatus = 'NOT_FOUND' | 'NO_ACCESS' | 'OPEN' | 'SIGN_IN';

/** Steps are numbered in their order, whatever stands between them. */
export type SiteStepBlock = {
  /** Safe HTML. */
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
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
  /** Beside the name in the header, which says what it shows. */
  logo?: Maybe<SitePicture>;
  /** Background of bands and cards. */
  surface: Scalars['String']['output'];
  /** Body text on white and on surface. */
  text: Scalars['String']['output'];
};

export type SiteTableBlock = {
  caption: Scalars['String']['output'];
  head: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  rows: Array<Array<Scalars['String']['output']>>;
};

export type SiteTextBlock = {
  /** Safe HTML. */
  html: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type SiteTheme = {
  /** The month in which lessons are expected, as 2027-03; null for a theme that has some. */
  announcedFor?: Maybe<Scalars['String']['output']>;
  /** More about the theme. */
  content: Array<Maybe<SiteBlock>>;
  /** Computed from the modules that are on. */
  coverage: SiteCoverage;
  /** From how many modules the coverage is extensive. */
  extensiveFrom: Scalars['Int']['output'];
  /** basedOn ?? id: stable over library and override. */
  id: Scalars['ID']['output'];
  introduction: Scalars['String']['output'];
  moduleCount: Scalars['Int']['output'];
  /** Modules that are on, in order of level, then title. */
  modules: Array<Maybe<SiteModule>>;
  origin: SiteOrigin;
  photo?: Maybe<SitePicture>;
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** A link to a theme without its modules. */
export type SiteThemeLink = {
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type SiteTipBlock = {
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type SiteToolkit = {
  channels: Array<Maybe<SiteChannel>>;
  /** Materials that are on and published, each once. */
  materials: Array<Maybe<SiteMaterial>>;
  phases: Array<Maybe<SitePhase>>;
};

/** The toolkit, as far as the caller may see it: each municipality decides who does. */
export type SiteToolkitAnswer = {
  status: SiteStatus;
  /** Null unless the status is OPEN. */
  toolkit?: Maybe<SiteToolkit>;
};

export type SiteVideoBlock = {
  captions?: Maybe<SiteFile>;
  embed?: Maybe<SiteVideoEmbed>;
  /** Null for a film that is elsewhere. */
  file?: Maybe<SiteFile>;
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** What there is to see and hear. */
  transcript: Scalars['String']['output'];
};

/** A film elsewhere, which loads only after somebody chose that. */
export type SiteVideoEmbed = {
  id: Scalars['String']['output'];
  provider: SiteVideoProvider;
};

export type SiteVideoProvider = 'vimeo' | 'youtube';

export type SiteVisibility = 'public' | 'staff';

export type SiteWelcome = {
  introduction: Scalars['String']['output'];
  /** Of the home page. */
  photo?: Maybe<SitePicture>;
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

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SiteBlock:
    | SiteDownloadBlockParent
    | SiteImageBlockParent
    | SiteQuestionBlockParent
    | SiteStepBlockParent
    | SiteTableBlockParent
    | SiteTextBlockParent
    | SiteTipBlockParent
    | SiteVideoBlockParent;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<SiteParent>;
  SiteAbout: ResolverTypeWrapper<SiteAbout>;
  SiteAccessibility: ResolverTypeWrapper<SiteAccessibility>;
  SiteAccessibilityStatus: SiteAccessibilityStatus;
  SiteAnswer: ResolverTypeWrapper<
    Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversTypes['Site']> }
  >;
  SiteAudience: ResolverTypeWrapper<SiteAudience>;
  SiteBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SiteBlock']>;
  SiteChannel: ResolverTypeWrapper<SiteChannelParent>;
  SiteContact: ResolverTypeWrapper<SiteContact>;
  SiteContentTier: ResolverTypeWrapper<SiteContentTier>;
  SiteCorners: ResolverTypeWrapper<SiteCorners>;
  SiteCoverage: ResolverTypeWrapper<SiteCoverage>;
  SiteDeliveryForm: ResolverTypeWrapper<SiteDeliveryForm>;
  SiteDownloadBlock: ResolverTypeWrapper<SiteDownloadBlockParent>;
  SiteEndedModule: ResolverTypeWrapper<SiteEndedModuleParent>;
  SiteFile: ResolverTypeWrapper<SiteFileParent>;
  SiteFont: ResolverTypeWrapper<SiteFont>;
  SiteHelp: ResolverTypeWrapper<SiteHelp>;
  SiteImageBlock: ResolverTypeWrapper<SiteImageBlockParent>;
  SiteLevel: ResolverTypeWrapper<SiteLevel>;
  SiteMaterial: ResolverTypeWrapper<SiteMaterialParent>;
  SiteModule: ResolverTypeWrapper<SiteModuleParent>;
  SiteModuleLink: ResolverTypeWrapper<SiteModuleLinkParent>;
  SiteMoment: ResolverTypeWrapper<SiteMoment>;
  SiteMunicipality: ResolverTypeWrapper<
    Omit<SiteMunicipality, 'visibility'> & { visibility: ResolversTypes['SiteVisibility'] }
  >;
  SiteOrigin: ResolverTypeWrapper<SiteOrigin>;
  SitePersona: ResolverTypeWrapper<SitePersonaParent>;
  SitePersonasAnswer: ResolverTypeWrapper<SitePersonasAnswerParent>;
  SitePhase: ResolverTypeWrapper<SitePhaseParent>;
  SitePicture: ResolverTypeWrapper<
    Omit<SitePicture, 'focus'> & { focus: ResolversTypes['SitePictureFocus'] }
  >;
  SitePictureFocus: ResolverTypeWrapper<SitePictureFocus>;
  SitePrivacy: ResolverTypeWrapper<SitePrivacy>;
  SiteProfile: ResolverTypeWrapper<SiteProfile>;
  SiteQuestionAnswer: ResolverTypeWrapper<SiteQuestionAnswer>;
  SiteQuestionBlock: ResolverTypeWrapper<SiteQuestionBlockParent>;
  SiteSkillKind: ResolverTypeWrapper<SiteSkillKind>;
  SiteStatus: SiteStatus;
  SiteStepBlock: ResolverTypeWrapper<SiteStepBlockParent>;
  SiteStyle: ResolverTypeWrapper<
    Omit<SiteStyle, 'corners' | 'font' | 'logo'> & {
      corners: ResolversTypes['SiteCorners'];
      font: ResolversTypes['SiteFont'];
      logo?: Maybe<ResolversTypes['SitePicture']>;
    }
  >;
  SiteTableBlock: ResolverTypeWrapper<SiteTableBlockParent>;
  SiteTextBlock: ResolverTypeWrapper<SiteTextBlockParent>;
  SiteTheme: ResolverTypeWrapper<SiteThemeParent>;
  SiteThemeLink: ResolverTypeWrapper<SiteThemeLinkParent>;
  SiteTipBlock: ResolverTypeWrapper<SiteTipBlockParent>;
  SiteToolkit: ResolverTypeWrapper<SiteToolkitParent>;
  SiteToolkitAnswer: ResolverTypeWrapper<
    Omit<SiteToolkitAnswer, 'toolkit'> & { toolkit?: Maybe<ResolversTypes['SiteToolkit']> }
  >;
  SiteVideoBlock: ResolverTypeWrapper<SiteVideoBlockParent>;
  SiteVideoEmbed: ResolverTypeWrapper<SiteVideoEmbedParent>;
  SiteVideoProvider: ResolverTypeWrapper<SiteVideoProvider>;
  SiteVisibility: ResolverTypeWrapper<SiteVisibility>;
  SiteWelcome: ResolverTypeWrapper<
    Omit<SiteWelcome, 'photo'> & { photo?: Maybe<ResolversTypes['SitePicture']> }
  >;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Query: Record<PropertyKey, never>;
  Site: SiteParent;
  SiteAbout: SiteAbout;
  SiteAccessibility: SiteAccessibility;
  SiteAnswer: Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  SiteBlock: ResolversUnionTypes<ResolversParentTypes>['SiteBlock'];
  SiteChannel: SiteChannelParent;
  SiteContact: SiteContact;
  SiteDownloadBlock: SiteDownloadBlockParent;
  SiteEndedModule: SiteEndedModuleParent;
  SiteFile: SiteFileParent;
  SiteHelp: SiteHelp;
  SiteImageBlock: SiteImageBlockParent;
  SiteMaterial: SiteMaterialParent;
  SiteModule: SiteModuleParent;
  SiteModuleLink: SiteModuleLinkParent;
  SiteMoment: SiteMoment;
  SiteMunicipality: SiteMunicipality;
  SitePersona: SitePersonaParent;
  SitePersonasAnswer: SitePersonasAnswerParent;
  SitePhase: SitePhaseParent;
  SitePicture: SitePicture;
  SitePrivacy: SitePrivacy;
  SiteQuestionAnswer: SiteQuestionAnswer;
  SiteQuestionBlock: SiteQuestionBlockParent;
  SiteStepBlock: SiteStepBlockParent;
  SiteStyle: Omit<SiteStyle, 'logo'> & { logo?: Maybe<ResolversParentTypes['SitePicture']> };
  SiteTableBlock: SiteTableBlockParent;
  SiteTextBlock: SiteTextBlockParent;
  SiteTheme: SiteThemeParent;
  SiteThemeLink: SiteThemeLinkParent;
  SiteTipBlock: SiteTipBlockParent;
  SiteToolkit: SiteToolkitParent;
  SiteToolkitAnswer: Omit<SiteToolkitAnswer, 'toolkit'> & {
    toolkit?: Maybe<ResolversParentTypes['SiteToolkit']>;
  };
  SiteVideoBlock: SiteVideoBlockParent;
  SiteVideoEmbed: SiteVideoEmbedParent;
  SiteWelcome: Omit<SiteWelcome, 'photo'> & { photo?: Maybe<ResolversParentTypes['SitePicture']> };
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
  canEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canOpenToolkit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedModule?: Resolver<
    Maybe<ResolversTypes['SiteEndedModule']>,
    ParentType,
    ContextType,
    RequireFields<SiteEndedModuleArgs, 'slug'>
  >;
  firstModule?: Resolver<Maybe<ResolversTypes['SiteModule']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['SiteHelp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  module?: Resolver<
    Maybe<ResolversTypes['SiteModule']>,
    ParentType,
    ContextType,
    RequireFields<SiteModuleArgs, 'slug'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personas?: Resolver<ResolversTypes['SitePersonasAnswer'], ParentType, ContextType>;
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
  toolkit?: Resolver<ResolversTypes['SiteToolkitAnswer'], ParentType, ContextType>;
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

export type SiteBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteBlock'] = ResolversParentTypes['SiteBlock'],
> = {
  __resolveType: TypeResolveFn<
    | 'SiteDownloadBlock'
    | 'SiteImageBlock'
    | 'SiteQuestionBlock'
    | 'SiteStepBlock'
    | 'SiteTableBlock'
    | 'SiteTextBlock'
    | 'SiteTipBlock'
    | 'SiteVideoBlock',
    ParentType,
    ContextType
  >;
};

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

export type SiteDeliveryFormResolvers = {
  BLENDED: 'blended';
  CLASSROOM: 'classroom';
  MICROLEARNING: 'microlearning';
  ONLINE: 'online';
  PERSONAL: 'personal';
  WALK_IN: 'walkIn';
  WORKSHOP: 'workshop';
};

export type SiteDownloadBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteDownloadBlock'] =
    ResolversParentTypes['SiteDownloadBlock'],
> = {
  file?: Resolver<Maybe<ResolversTypes['SiteFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteEndedModuleResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteEndedModule'] =
    ResolversParentTypes['SiteEndedModule'],
> = {
  nearest?: Resolver<Maybe<ResolversTypes['SiteModuleLink']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['SiteThemeLink']>, ParentType, ContextType>;
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

export type SiteImageBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteImageBlock'] =
    ResolversParentTypes['SiteImageBlock'],
> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['SitePicture']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SiteModuleResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteModule'] = ResolversParentTypes['SiteModule'],
> = {
  competences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Array<Maybe<ResolversTypes['SiteBlock']>>, ParentType, ContextType>;
  deliveryForm?: Resolver<Maybe<ResolversTypes['SiteDeliveryForm']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SiteLevel']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['SiteModuleLink']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SiteOrigin'], ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['SiteModuleLink']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['SiteModuleLink']>, ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['SiteProfile']>, ParentType, ContextType>;
  skillKind?: Resolver<Maybe<ResolversTypes['SiteSkillKind']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['SiteThemeLink'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteModuleLinkResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteModuleLink'] =
    ResolversParentTypes['SiteModuleLink'],
> = {
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  canOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type SitePersonasAnswerResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SitePersonasAnswer'] =
    ResolversParentTypes['SitePersonasAnswer'],
> = {
  persona?: Resolver<
    Maybe<ResolversTypes['SitePersona']>,
    ParentType,
    ContextType,
    RequireFields<SitePersonasAnswerPersonaArgs, 'slug'>
  >;
  personas?: Resolver<Maybe<Array<Maybe<ResolversTypes['SitePersona']>>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
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

export type SitePictureResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SitePicture'] = ResolversParentTypes['SitePicture'],
> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['SitePictureFocus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SitePictureFocusResolvers = {
  BOTTOM: 'bottom';
  BOTTOM_LEFT: 'bottomLeft';
  BOTTOM_RIGHT: 'bottomRight';
  CENTER: 'center';
  LEFT: 'left';
  RIGHT: 'right';
  TOP: 'top';
  TOP_LEFT: 'topLeft';
  TOP_RIGHT: 'topRight';
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

export type SiteProfileResolvers = {
  CUSTOMER_CONTACT: 'customerContact';
  FIELD: 'field';
  FINANCE: 'finance';
  MANAGEMENT: 'management';
  POLICY: 'policy';
  SOCIAL_DOMAIN: 'socialDomain';
  SUPPORT: 'support';
};

export type SiteQuestionAnswerResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteQuestionAnswer'] =
    ResolversParentTypes['SiteQuestionAnswer'],
> = {
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteQuestionBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteQuestionBlock'] =
    ResolversParentTypes['SiteQuestionBlock'],
> = {
  answers?: Resolver<Array<ResolversTypes['SiteQuestionAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteSkillKindResolvers = {
  INFORMATION: 'information';
  OPERATIONAL: 'operational';
  SAFETY: 'safety';
  STRATEGIC: 'strategic';
};

export type SiteStepBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteStepBlock'] = ResolversParentTypes['SiteStepBlock'],
> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  logo?: Resolver<Maybe<ResolversTypes['SitePicture']>, ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteTableBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteTableBlock'] =
    ResolversParentTypes['SiteTableBlock'],
> = {
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  head?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteTextBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteTextBlock'] = ResolversParentTypes['SiteTextBlock'],
> = {
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteThemeResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteTheme'] = ResolversParentTypes['SiteTheme'],
> = {
  announcedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Array<Maybe<ResolversTypes['SiteBlock']>>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['SiteCoverage'], ParentType, ContextType>;
  extensiveFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moduleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modules?: Resolver<Array<Maybe<ResolversTypes['SiteModule']>>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SiteOrigin'], ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['SitePicture']>, ParentType, ContextType>;
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

export type SiteTipBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteTipBlock'] = ResolversParentTypes['SiteTipBlock'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteToolkitResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteToolkit'] = ResolversParentTypes['SiteToolkit'],
> = {
  channels?: Resolver<Array<Maybe<ResolversTypes['SiteChannel']>>, ParentType, ContextType>;
  materials?: Resolver<Array<Maybe<ResolversTypes['SiteMaterial']>>, ParentType, ContextType>;
  phases?: Resolver<Array<Maybe<ResolversTypes['SitePhase']>>, ParentType, ContextType>;
};

export type SiteToolkitAnswerResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteToolkitAnswer'] =
    ResolversParentTypes['SiteToolkitAnswer'],
> = {
  status?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  toolkit?: Resolver<Maybe<ResolversTypes['SiteToolkit']>, ParentType, ContextType>;
};

export type SiteVideoBlockResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteVideoBlock'] =
    ResolversParentTypes['SiteVideoBlock'],
> = {
  captions?: Resolver<Maybe<ResolversTypes['SiteFile']>, ParentType, ContextType>;
  embed?: Resolver<Maybe<ResolversTypes['SiteVideoEmbed']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['SiteFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transcript?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteVideoEmbedResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteVideoEmbed'] =
    ResolversParentTypes['SiteVideoEmbed'],
> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['SiteVideoProvider'], ParentType, ContextType>;
};

export type SiteVideoProviderResolvers = { VIMEO: 'vimeo'; YOUTUBE: 'youtube' };

export type SiteVisibilityResolvers = { PUBLIC: 'public'; STAFF: 'staff' };

export type SiteWelcomeResolvers<
  ContextType = SiteContext,
  ParentType extends ResolversParentTypes['SiteWelcome'] = ResolversParentTypes['SiteWelcome'],
> = {
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['SitePicture']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SiteContext> = {
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteAbout?: SiteAboutResolvers<ContextType>;
  SiteAccessibility?: SiteAccessibilityResolvers<ContextType>;
  SiteAnswer?: SiteAnswerResolvers<ContextType>;
  SiteAudience?: SiteAudienceResolvers;
  SiteBlock?: SiteBlockResolvers<ContextType>;
  SiteChannel?: SiteChannelResolvers<ContextType>;
  SiteContact?: SiteContactResolvers<ContextType>;
  SiteContentTier?: SiteContentTierResolvers;
  SiteCorners?: SiteCornersResolvers;
  SiteCoverage?: SiteCoverageResolvers;
  SiteDeliveryForm?: SiteDeliveryFormResolvers;
  SiteDownloadBlock?: SiteDownloadBlockResolvers<ContextType>;
  SiteEndedModule?: SiteEndedModuleResolvers<ContextType>;
  SiteFile?: SiteFileResolvers<ContextType>;
  SiteFont?: SiteFontResolvers;
  SiteHelp?: SiteHelpResolvers<ContextType>;
  SiteImageBlock?: SiteImageBlockResolvers<ContextType>;
  SiteLevel?: SiteLevelResolvers;
  SiteMaterial?: SiteMaterialResolvers<ContextType>;
  SiteModule?: SiteModuleResolvers<ContextType>;
  SiteModuleLink?: SiteModuleLinkResolvers<ContextType>;
  SiteMoment?: SiteMomentResolvers<ContextType>;
  SiteMunicipality?: SiteMunicipalityResolvers<ContextType>;
  SiteOrigin?: SiteOriginResolvers;
  SitePersona?: SitePersonaResolvers<ContextType>;
  SitePersonasAnswer?: SitePersonasAnswerResolvers<ContextType>;
  SitePhase?: SitePhaseResolvers<ContextType>;
  SitePicture?: SitePictureResolvers<ContextType>;
  SitePictureFocus?: SitePictureFocusResolvers;
  SitePrivacy?: SitePrivacyResolvers<ContextType>;
  SiteProfile?: SiteProfileResolvers;
  SiteQuestionAnswer?: SiteQuestionAnswerResolvers<ContextType>;
  SiteQuestionBlock?: SiteQuestionBlockResolvers<ContextType>;
  SiteSkillKind?: SiteSkillKindResolvers;
  SiteStepBlock?: SiteStepBlockResolvers<ContextType>;
  SiteStyle?: SiteStyleResolvers<ContextType>;
  SiteTableBlock?: SiteTableBlockResolvers<ContextType>;
  SiteTextBlock?: SiteTextBlockResolvers<ContextType>;
  SiteTheme?: SiteThemeResolvers<ContextType>;
  SiteThemeLink?: SiteThemeLinkResolvers<ContextType>;
  SiteTipBlock?: SiteTipBlockResolvers<ContextType>;
  SiteToolkit?: SiteToolkitResolvers<ContextType>;
  SiteToolkitAnswer?: SiteToolkitAnswerResolvers<ContextType>;
  SiteVideoBlock?: SiteVideoBlockResolvers<ContextType>;
  SiteVideoEmbed?: SiteVideoEmbedResolvers<ContextType>;
  SiteVideoProvider?: SiteVideoProviderResolvers;
  SiteVisibility?: SiteVisibilityResolvers;
  SiteWelcome?: SiteWelcomeResolvers<ContextType>;
};
