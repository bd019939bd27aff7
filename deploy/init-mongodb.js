// Runs in mongosh, once, beside the database. It signs in itself, since a password among the
// arguments of mongosh could be read by every process of the machine.
const { APP_PASSWORD, MONGODB_PASSWORD } = process.env;

db.getSiblingDB('admin').auth('admin', MONGODB_PASSWORD);

try {
  rs.status();
} catch {
  rs.initiate({ _id: 'digivaardig', members: [{ _id: 0, host: 'mongodb:27017' }] });
}
while (!db.hello().isWritablePrimary) sleep(500);

const app = db.getSiblingDB('digivaardig');
if (!app.getUser('digivaardig')) {
  const roles = [{ role: 'readWrite', db: 'digivaardig' }];
  app.createUser({ user: 'digivaardig', pwd: APP_PASSWORD, roles });
}
