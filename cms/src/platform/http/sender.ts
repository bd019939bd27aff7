/** What is known of who sends a request before its body is read. */
export interface Sender {
  isSignedIn: boolean;
  /**
   * Whether they may upload a file to a collection, in any municipality.
   * @returns `noFiles` for a collection without files, and for what is no collection
   */
  getUploadRight: (collection: string, method: string) => 'allowed' | 'denied' | 'noFiles';
}

export type FindSender = (headers: Headers) => Promise<Sender>;
