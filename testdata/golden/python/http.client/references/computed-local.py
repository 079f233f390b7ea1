import datetime
from http.client import HTTPSConnection

date = datetime.datetime.now().astimezone().strftime("%Y/%m/%d %H:%M")

headers = {"X-Day": date}

connection = HTTPSConnection("api.example.com")
connection.request("GET", "/events", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
