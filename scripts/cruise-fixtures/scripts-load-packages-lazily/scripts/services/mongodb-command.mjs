import { MongoClient } from 'mongodb';

export const open = (uri) => new MongoClient(uri);
