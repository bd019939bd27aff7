"""Runs SecantusDB as the container of MongoDB does: it asks for a password from the first moment.

SecantusDB creates users only while it does not ask for one, so the first start does that on
loopback before the database is open to others.
"""
import os
import subprocess
import time

from pymongo import MongoClient
from pymongo.errors import PyMongoError

HOME = "/data/db"
MARKER = os.path.join(HOME, "user-created")
COMMAND = ["secantusd-py", "--storage-path", HOME, "--cache-size", "512M", "--log-level", "WARNING"]


def create_user() -> None:
    server = subprocess.Popen([*COMMAND, "--host", "127.0.0.1", "--port", "27018"])
    client = MongoClient("mongodb://127.0.0.1:27018/?directConnection=true")
    roles = [{"role": "readWrite", "db": "digivaardig"}]
    for _ in range(60):
        try:
            client["digivaardig"].command(
                "createUser", "digivaardig", pwd=os.environ["APP_PASSWORD"], roles=roles
            )
            break
        except PyMongoError as error:
            print(f"SecantusDB is not ready for its user: {error}", flush=True)
            time.sleep(1)
    else:
        raise SystemExit("SecantusDB did not accept its user.")
    client.close()
    server.terminate()
    server.wait(30)
    with open(MARKER, "w", encoding="utf-8"):
        pass


if not os.path.exists(MARKER):
    create_user()
os.execvp(COMMAND[0], [*COMMAND, "--auth", "--host", "0.0.0.0", "--port", "27017"])
