"""Stands in the place of init-mongodb.js: checks that the database asks for the password."""
import os

from pymongo import MongoClient
from pymongo.errors import OperationFailure

ADDRESS = "mongodb://mongodb:27017/digivaardig?directConnection=true"

try:
    MongoClient(ADDRESS)["digivaardig"].list_collection_names()
except OperationFailure:
    pass
else:
    raise SystemExit("The database answers without a password.")

password = os.environ["APP_PASSWORD"]
MongoClient(ADDRESS, username="digivaardig", password=password)["digivaardig"].list_collection_names()
