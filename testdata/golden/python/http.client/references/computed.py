import datetime
import random
import time
import uuid
from http.client import HTTPSConnection

guid = str(uuid.uuid4())
guid_2 = str(uuid.uuid4())
number = str(random.randrange(5, 10))
timestamp = str(int(time.time()))
timestamp_2 = str(int(time.time()) - 3600)
now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")

headers = {
    "X-Request-Id": guid,
    "X-Trace-Id": guid_2,
    "X-Number": number,
    "X-Time": timestamp,
    "X-Time-Before": timestamp_2,
    "X-Iso": now,
}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/events", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
