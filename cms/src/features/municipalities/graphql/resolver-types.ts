import type { GraphQLResolveInfo } from 'graphql';
import type {
  SiteParent,
  SiteMunicipalityParent,
  SiteStyleParent,
  SiteWelcomeParent,
  SitePictureParent,
  SiteHelpParent,
  SiteAboutParent,
  SitePrivacyParent,
  SiteAccessibilityParent,
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
  help: SiteHelp;
  /** Stays the same when the municipality moves to another address. */
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  privacy: SitePrivacy;
  slug: Scalars['String']['output'];
  style: SiteStyle;
  visibility: SiteVisibility;
  /** Text of the home page and the places where help is found. */
  welcome: SiteWelcome;
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

export type SiteContact = {
  /** When and for what. */
  description?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  /** Digicoach, Servicedesk, … */
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
};

export type SiteCorners = 'round' | 'soft' | 'square';

export type SiteFont = 'atkinson' | 'notoSans' | 'openSans' | 'sourceSans';

export type SiteHelp = {
  contacts: Array<Maybe<SiteContact>>;
  introduction: Scalars['String']['output'];
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

/** What a caller gets to see. */
export type SiteStatus = 'NOT_FOUND' | 'NO_ACCESS' | 'OPEN' | 'SIGN_IN';

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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<SiteParent>;
  SiteAbout: ResolverTypeWrapper<SiteAboutParent>;
  SiteAccessibility: ResolverTypeWrapper<SiteAccessibilityParent>;
  SiteAccessibilityStatus: SiteAccessibilityStatus;
  SiteAnswer: ResolverTypeWrapper<
    Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversTypes['Site']> }
  >;
  SiteContact: ResolverTypeWrapper<SiteContact>;
  SiteCorners: ResolverTypeWrapper<SiteCorners>;
  SiteFont: ResolverTypeWrapper<SiteFont>;
  SiteHelp: ResolverTypeWrapper<SiteHelpParent>;
  SiteMunicipality: ResolverTypeWrapper<SiteMunicipalityParent>;
  SitePicture: ResolverTypeWrapper<SitePictureParent>;
  SitePictureFocus: ResolverTypeWrapper<SitePictureFocus>;
  SitePrivacy: ResolverTypeWrapper<SitePrivacyParent>;
  SiteStatus: SiteStatus;
  SiteStyle: ResolverTypeWrapper<SiteStyleParent>;
  SiteVisibility: ResolverTypeWrapper<SiteVisibility>;
  SiteWelcome: ResolverTypeWrapper<SiteWelcomeParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  Site: SiteParent;
  SiteAbout: SiteAboutParent;
  SiteAccessibility: SiteAccessibilityParent;
  SiteAnswer: Omit<SiteAnswer, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> };
  SiteContact: SiteContact;
  SiteHelp: SiteHelpParent;
  SiteMunicipality: SiteMunicipalityParent;
  SitePicture: SitePictureParent;
  SitePrivacy: SitePrivacyParent;
  SiteStyle: SiteStyleParent;
  SiteWelcome: SiteWelcomeParent;
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
  help?: Resolver<ResolversTypes['SiteHelp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privacy?: Resolver<ResolversTypes['SitePrivacy'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  style?: Resolver<ResolversTypes['SiteStyle'], ParentType, ContextType>;
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

export type SiteCornersResolvers = { ROUND: 'round'; SOFT: 'soft'; SQUARE: 'square' };

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
  SiteContact?: SiteContactResolvers<ContextType>;
  SiteCorners?: SiteCornersResolvers;
  SiteFont?: SiteFontResolvers;
  SiteHelp?: SiteHelpResolvers<ContextType>;
  SiteMunicipality?: SiteMunicipalityResolvers<ContextType>;
  SitePicture?: SitePictureResolvers<ContextType>;
  SitePictureFocus?: SitePictureFocusResolvers;
  SitePrivacy?: SitePrivacyResolvers<ContextType>;
  SiteStyle?: SiteStyleResolvers<ContextType>;
  SiteVisibility?: SiteVisibilityResolvers;
  SiteWelcome?: SiteWelcomeResolvers<ContextType>;
};
