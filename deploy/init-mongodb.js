// Runs in mongosh, once, beside the database.
const { APP_PASSWORD } = process.env;

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
