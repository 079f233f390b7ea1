from base64 import b64encode
from http.client import HTTPSConnection

headers = {
    "Authorization": "Basic " + b64encode("example-bot:YOUR_API_TOKEN".encode()).decode(),
    "Jenkins-Crumb": "YOUR_CRUMB",
}

connection = HTTPSConnection("ci.example.com")
connection.request("POST", "/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
