from http.client import HTTPSConnection
from urllib.parse import urlencode

headers = {
    "JOB-TOKEN": "YOUR_JOB_TOKEN",
    "Content-Type": "application/x-www-form-urlencoded",
}
data = {
    "value": "--env=test --url=https://a.example.com/?x=1&y\nDONE",
    "protected": "true",
    "masked": "false",
    "raw": "",
}
body = urlencode(data).encode()

connection = HTTPSConnection("git.example.com")
connection.request("PUT", "/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
