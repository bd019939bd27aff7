// Prints the routes of the REST API as JSON: the fuzz of both servers reads them.
import config from '../payload.config.ts';
import { listRestRoutes } from './rights/list-routes.ts';

process.stdout.write(JSON.stringify(listRestRoutes(await config)));
process.exit(0);
