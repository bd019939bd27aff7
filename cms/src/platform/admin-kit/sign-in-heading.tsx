import { adminMessages } from '../i18n/admin-messages.ts';

/** The heading of the sign-in page, which Payload leaves out. */
export const SignInHeading = () => <h1 className="dv-sign-in">{adminMessages.signIn}</h1>;
